/** Text as people type it into cells: full-width forms, padding and line breaks without meaning. */

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** NFKC, invisible characters removed, ends trimmed (ideographic and no-break spaces too). */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').trim();
}

/** The text without any white space: how labels and fixed vocabulary are compared. */
export function compact(text: string): string {
  return normalizeText(text).replace(/\s+/g, '');
}

/** True for a cell that shows nothing: empty, spaces, an ideographic space. */
export function isBlank(text: string | null | undefined): boolean {
  if (text === null || text === undefined) return true;
  const trimmed = text.trim();
  // Only text that begins with an invisible character needs the slower look.
  return (
    trimmed === '' || (/^[\u00ad\u200b-\u200f\u2060]/.test(trimmed) && normalizeText(text) === '')
  );
}

/** Number of Chinese characters. */
export function countHanzi(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length;
}
