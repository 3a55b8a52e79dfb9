import { decimalPlaces, isDecimal } from '../../domain/exact';
import { normalizeText } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { allOf, numberDraft, shownAt } from '../drafts/drafts';
import { defineFix, type Draft } from '../engine/fix';

const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Shown as it was, but for spaces and full-width digits. */
function asNumber(sheet: SheetSnapshot, cell: string): Draft | null {
  const shown = normalizeText(shownAt(sheet, cell)).replace(/\s+/g, '');
  const isGrouped = GROUPED.test(shown);
  const digits = isGrouped ? shown.replaceAll(',', '') : shown;
  if (!isDecimal(digits) || /^-?0\d/.test(digits)) return null;
  const places = decimalPlaces(digits);
  const fixed = places > 0 && digits.endsWith('0') ? `0.${'0'.repeat(places)}` : 'General';
  const grouped = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  return numberDraft(cell, digits, isGrouped ? grouped : fixed, shown);
}

export const numberAsTextFix = defineFix({
  rule: 'N32',
  kind: 'safe',
  title: '把文本数字转为数值',
  description: '数值、小数位和千分位照原样显示；前后空格、全角数字一并规整。不是单纯数字的不改。',
  propose({ sheet }, { cells }) {
    const all = allOf(cells.map((cell) => asNumber(sheet, cell)));
    return all === null ? null : { drafts: all };
  },
});
