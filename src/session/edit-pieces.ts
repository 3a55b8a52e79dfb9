/** What a fix changes in a text, character by character and number by number, for the eye. */
import type { FixEdit } from '../rules/engine/fix';

export interface Piece {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** A stretch of text, or of blanks that nobody would see. */
export interface Run {
  readonly text: string;
  /** 空格; null for what can be seen. */
  readonly blank: string | null;
}

/** Characters that are kept on either side of a change. */
const AROUND = 10;
/** Beyond this many pairs of characters the whole stretch counts as changed. */
const MOST_PAIRS = 40_000;
const EMPTY = '（空）';

const BLANKS: Readonly<Record<string, readonly [glyph: string, name: string]>> = {
  ' ': ['␣', '空格'],
  '\u00A0': ['␣', '空格'],
  '\u3000': ['␣', '全角空格'],
  '\t': ['⇥', '制表符'],
  '\n': ['↵', '换行'],
  '\r': ['↵', '换行'],
  '\u200B': ['◦', '零宽字符'],
  '\u200C': ['◦', '零宽字符'],
  '\u200D': ['◦', '零宽字符'],
  '\u2060': ['◦', '零宽字符'],
  '\uFEFF': ['◦', '零宽字符'],
};

/** "…" stands for what was left out; texts that have little in common are shown one after the other. */
export function piecesOf({ before, after }: Pick<FixEdit, 'before' | 'after'>): Piece[] {
  if (before === '' || after === '') {
    return [
      { kind: 'gone', text: before === '' ? EMPTY : before },
      { kind: 'come', text: after === '' ? EMPTY : after },
    ];
  }
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = changes(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const whole: Piece[] = [
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ];
  const last = whole.length - 1;
  return whole.flatMap(({ kind, text }, i) => {
    if (text === '') return [];
    return [{ kind, text: kind === 'same' ? shortened(text, i === 0, i === last) : text }];
  });
}

/** A number is one: of 10 and 11 no digit is the same. */
function tokensOf(text: string): string[] {
  return text.match(/\d[\d.,]*|./gsu) ?? [];
}

/** By the longest common subsequence, where that is most of it. */
function changes(a: readonly string[], b: readonly string[]): Piece[] {
  const replaced: Piece[] = [
    { kind: 'gone', text: a.join('') },
    { kind: 'come', text: b.join('') },
  ];
  if (a.length * b.length > MOST_PAIRS) return replaced;
  const lengths = commonLengths(a, b);
  const common = lengths[0]?.[0] ?? 0;
  if (common * 2 < Math.max(a.join('').length, b.join('').length)) return replaced;
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const add = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      add('same', x);
      i++;
      j++;
    } else if (x !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      add('gone', x);
      i++;
    } else {
      add('come', y ?? '');
      j++;
    }
  }
  return pieces;
}

/** In characters, of what is left from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j]
          ? (below[j + 1] ?? 0) + (a[i]?.length ?? 0)
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = Array.from(text);
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  if (characters.length <= head + tail + 1) return text;
  const kept = tail === 0 ? [] : characters.slice(-tail);
  return [...characters.slice(0, head), '…', ...kept].join('');
}

/** Blanks by signs that are seen, with what they are called. */
export function runsOf(text: string): Run[] {
  const runs: { text: string; blank: string | null }[] = [];
  for (const character of text) {
    const [glyph, blank] = BLANKS[character] ?? [character, null];
    const last = runs.at(-1);
    if (last?.blank === blank) last.text += glyph;
    else runs.push({ text: glyph, blank });
  }
  return runs;
}
