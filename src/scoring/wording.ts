/** Values as explanations show them. */
import { SIGN } from '../domain/quantity/comparator';
import type { Value } from '../domain/value/value';

const LONGEST = 24;

/** As written, completed by a comparator and a unit that stand elsewhere in the row. */
export function shown({ raw, comparator, number, unit, unitSource, flags }: Value): string {
  const text = Array.from(raw.replace(/\s+/g, ' ').trim());
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('');
  if (flags.includes('ratio-without-percent')) return `${cut}（读作${number ?? ''}%）`;
  const sign = comparator !== null && /^[\d.]/.test(cut) ? SIGN[comparator] : '';
  const isBare = unitSource === 'column' || unitSource === 'name';
  return `${sign}${cut}${isBare && /\d$/.test(cut) ? (unit ?? '') : ''}`;
}
