import { canonical, equals } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { areAlternatives } from '../../domain/quantity/unit-words';
import { convertible, parseUnit, sameUnit } from '../../domain/quantity/units';
import type { Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';
import { guide, measures } from '../../policy/documents';
import { shownAt, textDraft } from '../drafts/drafts';
import { targetRow } from '../drafts/targets';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { againstLastYear, lastYearText, targetText, convertTo } from '../facts/last-year';
import { nameOf } from '../facts/select';
import { baseOf } from '../wording/values';
import { readStep } from '../wording/steps';

type Counted = Value & { readonly unit: string };

function isCounted(value: Value | null): value is Counted {
  return (value?.kind === 'number' || value?.kind === 'frequency') && value.unit !== null;
}

function differ(a: string, b: string): boolean {
  const first = parseUnit(a);
  const second = parseUnit(b);
  if (first === null || second === null || first.incomplete || second.incomplete) return false;
  return !sameUnit(first, second) && !areAlternatives(a, b);
}

function describe(indicator: Indicator, target: Counted, lastYear: Counted): string {
  const units = `目标的单位是${inQuotes(target.unit)}，上年完成值的单位是${inQuotes(lastYear.unit)}`;
  if (!convertible(target.unit, lastYear.unit)) {
    return `${nameOf(indicator)}${units}，两者不能换算，无法比较。`;
  }
  const pair = againstLastYear(indicator);
  const values =
    pair === null
      ? `${canonical(target.number ?? '0')}${target.unit}`
      : `目标${targetText(pair)}，上年${lastYearText(pair)}`;
  return `${nameOf(indicator)}${units}：${values}。`;
}

export const unitDiffersFromLastYear = defineCheck({
  id: 'A18',
  name: 'unit-differs-from-last-year',
  title: '单位或数量级与上年不一致',
  category: 'appropriateness',
  severity: 'warning',
  condition:
    '目标与上年完成值的单位不同：可换算的（万元与亿元、人与万人）换算后再比较，不可换算的（人与人次）无法比较；时间单位不同（小时与天）只作提示。',
  exceptions: '一方没有单位、上年完成值只填“0”，或只是同义单位（名与人、户与家、台与套）时不提示。',
  advice: '目标与上年完成值使用同一单位。',
  fix: {
    kind: 'suggestion',
    title: '改用与上年完成值相同的单位',
    description: '目标换算成上年完成值的单位，数值不变；换算不尽的、不能换算的（人与人次）不改。',
  },
  examples: [
    {
      with: { people: { name: '参训学员人数', target: '≥200人' } },
      wrong: [{ people: { lastYear: '0.02万人' } }, { people: { lastYear: '200人次' } }],
      right: { people: { lastYear: '200人' } },
      at: ['people', 'target'],
      fixed: '≥0.02万人',
    },
  ],
  citations: [measures('绩效目标设定：细化量化'), guide('指标值的设置')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, lastYear } = indicator;
      if (!isCounted(target) || !isCounted(lastYear)) continue;
      if (/^0+$/.test(lastYear.text) || !differ(target.unit, lastYear.unit)) continue;
      const isTime = ['秒', '工作日'].includes(baseOf(target.unit));
      yield {
        cells: [target.cell, lastYear.cell],
        message: describe(indicator, target, lastYear),
        ...(isTime ? { severity: 'info' as const } : {}),
        steps: () => [
          readStep('指标值', target),
          readStep('上年完成值', lastYear),
          convertible(target.unit, lastYear.unit)
            ? `${inQuotes(target.unit)}与${inQuotes(lastYear.unit)}不同，但可以换算：上年${lastYearInUnit(target, lastYear)}。`
            : `${inQuotes(target.unit)}与${inQuotes(lastYear.unit)}计量的不是同一件事，${canonical(target.number ?? '0')}与${canonical(lastYear.number ?? '0')}不能比较大小。`,
        ],
        fix: () => inUnitOfLastYear(context, target, lastYear),
      };
    }
  },
});

function lastYearInUnit(target: Counted, lastYear: Counted): string {
  const number = canonical(lastYear.number ?? '0');
  const converted = convertTo(number, lastYear.unit, target.unit) ?? number;
  return `${number}${lastYear.unit}合${converted}${target.unit}`;
}

/** Null where the cell holds for several rows, or a number and its unit are not all that it shows. */
function inUnitOfLastYear(
  context: CheckContext,
  target: Counted,
  { unit }: Counted,
): Proposal | null {
  const { cell, number } = target;
  if (number === null || target.unitSource !== 'value') return null;
  if (targetRow(context, cell) === null) return null;
  const converted = convertTo(number, target.unit, unit);
  const back = converted === null ? null : convertTo(converted, unit, target.unit);
  if (converted === null || back === null || !equals(back, number)) return null;
  const text = shownAt(context.sheet, cell).normalize('NFKC');
  const match = /\d[\d,]*(?:\.\d+)?\s*/.exec(text);
  const written = match?.[0] ?? '';
  if (match === null || text.slice(match.index + written.length) !== target.unit) return null;
  if (!equals(written.replaceAll(',', '').trim(), number)) return null;
  const sign = shownAt(context.sheet, cell).trimStart().slice(0, match.index);
  return { drafts: [textDraft(cell, `${sign}${canonical(converted)}${unit}`)] };
}
