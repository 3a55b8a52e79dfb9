/** Columns, colours and line breaks for people; Chinese characters are two columns wide. */
import stringWidth from 'string-width';
import { memoize } from '../domain/memo';

export interface Style {
  /** Colours only on a terminal that wants them. */
  readonly colour: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

export function styleOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Style {
  const isTerminal = stream.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
  return {
    colour: isTerminal,
    width: Math.min(Math.max(stream.isTTY ? stream.columns : 100, 40), 120),
  };
}

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

/** Cell contents may carry control characters; a terminal must not obey them. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to remove
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** Breaks a text into lines of at most `width` columns, after any Chinese character or at a space. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of printable(text).match(/[\x21-\x7e]+|\s|./gsu) ?? []) {
    const columns = columnsOf(piece);
    // Closing punctuation stays with the character before it.
    if (used + columns > width && used > 0 && !/^[，。；：、）”！？]$/u.test(piece)) {
      // Opening punctuation stays with the character behind it.
      const [opening = ''] = /[（“‘《〔【]{0,4}$/u.exec(line) ?? [];
      const isAll = opening.length === line.length;
      lines.push((isAll ? line : line.slice(0, line.length - opening.length)).trimEnd());
      line = isAll ? '' : opening;
      used = columnsOf(line);
      if (/^\s$/.test(piece)) continue;
    }
    line += piece;
    used += columns;
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
