/** Text as people type and paste it into cells, and the one form in which it is compared. */
import { cellText } from './normal-form';

export { likeness, pairsIn, type Pairs } from './likeness';
export { joinLines, joinSentences, joinWords } from './lines';
export { cellText, compact, normalizeText } from './normal-form';
export { kindOfStray, meantBy, strayIn, withoutStray } from './stray';

/** A label without the colon at its end. */
export function withoutColon(label: string): string {
  return label.replace(/(?<![:：])[:：]+$/, '');
}

/** True for a cell that shows nothing: empty, spaces, an ideographic space, characters that are not seen. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text === '' || cellText(text) === '';
}

/** What a cell says, for a sentence of ours: quotes within quotes are single ones. */
export function inQuotes(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Number of Chinese characters. */
export function countHanzi(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length;
}
