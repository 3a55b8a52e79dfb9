/** Columns, colours and line breaks for people; Chinese characters are two columns wide. */
import stringWidth from 'string-width';
import { memoize } from '../domain/memo';

export interface Style {
  /** Colours only on a terminal that wants them. */
  readonly colour: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

/** A pipe is as wide as COLUMNS says. NO_COLOR turns colours off, FORCE_COLOR on even where nobody sees a terminal (0 and false: off). */
export function styleOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Style {
  const { NO_COLOR: off = '', FORCE_COLOR: forced, TERM: term, COLUMNS: stated = '' } = env;
  const isForced = forced !== undefined && forced !== '0' && forced !== 'false';
  const piped = /^\d{1,4}$/.test(stated) ? Number(stated) : 100;
  const isWanted = forced === undefined && stream.isTTY && term !== 'dumb';
  return {
    colour: isForced || (isWanted && off === ''),
    width: Math.min(Math.max(stream.isTTY ? stream.columns : piped, NARROWEST), WIDEST),
  };
}

/** Longer lines are hard to read; narrower ones hold nothing behind an indent. */
const WIDEST = 120;
const NARROWEST = 40;

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, bold: 1, dim: 2 } as const;
export type Colour = keyof typeof CODES;

export function paint(style: Style, colour: Colour, text: string): string {
  return style.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}

/** Of a character that is neither plain nor Chinese: asking the library each time is half of the time of a report. */
const columnsOfOther = memoize((character) => stringWidth(character), { most: 10_000 });

/** Terminal columns, in proportion to the length; emoji that are made of several characters may count more. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code <= 0x7e) columns += 1;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff5e)) columns += 2;
    else columns += columnsOfOther(character);
  }
  return columns;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** As much as one line holds: what is longer could not be written over by the next. */
export function clip(text: string, width: number): string {
  let [used, end] = [0, 0];
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** Cell contents may carry control characters; a terminal must not obey them. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to remove
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** Words, and what a line may be parted behind; a word that fits into no line is parted anywhere. */
function* piecesOf(text: string, width: number): Generator<string> {
  for (const [piece] of printable(text).matchAll(/[\x21-\x7e]+|\s|./gsu)) {
    if (piece.length <= width || piece.length === 1) yield piece;
    else for (let at = 0; at < piece.length; at += width) yield piece.slice(at, at + width);
  }
}

const CLOSING = /^[，。；：、）”！？》】]$/u;
const OPENING = /^[（“‘《〔【]$/u;

/**
 * Breaks a text into lines of at most `width` columns, after any Chinese character or at a space. Closing punctuation takes the
 * word before it along, opening punctuation stays with the word behind it.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const piece of piecesOf(text, Math.max(width, 2))) {
    const columns = columnsOf(piece);
    while (used + columns > width && used > 0) {
      const kept = keptOf(line, piece);
      lines.push(line.slice(0, kept).join('').trimEnd());
      line = line.slice(kept);
      used = columnsOf(line.join(''));
    }
    // A line begins with a word.
    if (line.length === 0 && lines.length > 0 && /^\s$/.test(piece)) continue;
    line.push(piece);
    used += columns;
  }
  if (line.length > 0 || lines.length === 0) lines.push(line.join('').trimEnd());
  return lines;
}

/** How many pieces of a full line stay there before `next`: all of them where none may be taken along. */
function keptOf(line: readonly string[], next: string): number {
  const fewest = Math.max(0, line.length - MOST_TAKEN);
  let kept = line.length;
  if (CLOSING.test(next)) {
    kept--;
    while (kept > fewest && CLOSING.test(line[kept] ?? '')) kept--;
  }
  while (kept > fewest && OPENING.test(line[kept - 1] ?? '')) kept--;
  return kept > 0 ? kept : line.length;
}

/** Pieces of a line that go along with what follows. */
const MOST_TAKEN = 5;
