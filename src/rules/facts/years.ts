/** Years that a text names as its own, without those of documents, school classes and deadlines long past. */
import { compact } from '../../domain/text';

/** 财预〔2021〕101号: the year of a document, not of the project. */
const DOCUMENT_NUMBER = /[〔[【(（]?(?:19|20)\d{2}[〕\]】)）]?\d{1,5}号/g;
/** 1995年12月31日前, 2021级, 2035远景: years that are about something else. */
const OTHER_YEAR =
  /(?:19|20)\d{2}(?:年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末)?(?:以前|之前|前|及以前)|级|届|年?远景)/g;
const YEAR_SPAN = /(?<!\d)(20\d{2})(?:年度?)?(?:-|—|–|~|～|至|到)+((?:20)?\d{2})(?=年|度|\)|$|\D)/g;
const YEAR = /(?<!\d)20\d{2}(?!\d)/g;

/** The last payment for work of an earlier year belongs to this year's budget. */
export const EARLIER_WORK =
  /尾款|质保金|保证金|结转|结余|续建|清算|欠|以前年度|往年|跨年|补发|补缴/;

export function withoutDocuments(text: string): string {
  return text.replace(DOCUMENT_NUMBER, '');
}

/** Spans and single years that a name gives. */
export function yearsOf(name: string): { low: number; high: number }[] {
  const text = withoutDocuments(compact(name)).replace(OTHER_YEAR, '');
  const spans = [...text.matchAll(YEAR_SPAN)].map(([, low = '', high = '']) => ({
    low: Number(low),
    high: Number(high.length === 2 ? `20${high}` : high),
  }));
  const single = [...text.replace(YEAR_SPAN, '').matchAll(YEAR)].map(([year]) => ({
    low: Number(year),
    high: Number(year),
  }));
  return [...spans, ...single];
}
