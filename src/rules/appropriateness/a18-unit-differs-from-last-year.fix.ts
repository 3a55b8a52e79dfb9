import { canonical, equals } from '../../domain/exact';
import { convertTo } from '../facts/last-year';
import { rewrite, shownAt } from '../drafts/drafts';
import { targetRow } from '../drafts/targets';
import { defineFix } from '../engine/fix';

export const unitDiffersFromLastYearFix = defineFix({
  rule: 'A18',
  kind: 'suggestion',
  title: '改用与上年完成值相同的单位',
  description: '目标换算成上年完成值的单位，数值不变；换算不尽的、不能换算的（人与人次）不改。',
  propose(context, { cells: [cell = ''] }) {
    const row = targetRow(context, cell);
    const { target, lastYear } = row ?? {};
    if (target?.number == null || target.unit === null || lastYear?.unit == null) return null;
    if (target.unitSource !== 'value') return null;
    const converted = convertTo(target.number, target.unit, lastYear.unit);
    const back = converted === null ? null : convertTo(converted, lastYear.unit, target.unit);
    if (converted === null || back === null || !equals(back, target.number)) return null;
    const { unit } = lastYear;
    const text = shownAt(context.sheet, cell).normalize('NFKC');
    const match = /\d[\d,]*(?:\.\d+)?\s*/.exec(text);
    const written = match?.[0] ?? '';
    if (match === null || text.slice(match.index + written.length) !== target.unit) return null;
    if (!equals(written.replaceAll(',', '').trim(), target.number)) return null;
    const sign = shownAt(context.sheet, cell).trimStart().slice(0, match.index);
    return {
      drafts: [rewrite(context.sheet, cell, () => `${sign}${canonical(converted)}${unit}`)],
    };
  },
});
