/** Text as people type it into cells: full-width forms, padding and line breaks without meaning. */

import { memoize } from './memo';

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Latin letters, digits, ordinary punctuation and Chinese characters: NFKC leaves such text as it is. */
const PLAIN = /^[\u0020-\u007e\u2018-\u201d\u3001-\u3011\u3014\u3015\u4e00-\u9fff]*$/;

/** NFKC, invisible characters removed, ends trimmed (ideographic and no-break spaces too). */
export const normalizeText = memoize(
  (text) => (PLAIN.test(text) ? text.trim() : text.normalize('NFKC').replace(INVISIBLE, '').trim()),
  { longest: 800 },
);

/** The text without any white space: how labels and fixed vocabulary are compared. */
export const compact = memoize((text) => normalizeText(text).replace(/\s+/g, ''), {
  longest: 200,
});

/** Lines joined, with nothing in their place: a name that was broken to fit its cell. */
export function joinLines(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('');
}

/** A label without the colon at its end. */
export function withoutColon(label: string): string {
  return label.replace(/(?<![:：])[:：]+$/, '');
}

/** True for a cell that shows nothing: empty, spaces, an ideographic space. */
export function isBlank(text: string | null | undefined): boolean {
  if (text === null || text === undefined) return true;
  const trimmed = text.trim();
  if (trimmed === '') return true;
  // Only text that begins with an invisible character needs the slower look.
  const first = trimmed.charCodeAt(0);
  const isInvisible = first === 0xad || (first >= 0x200b && first <= 0x200f) || first === 0x2060;
  return isInvisible && normalizeText(text) === '';
}

/** Number of Chinese characters. */
export function countHanzi(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length;
}
