import { canonical } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { areAlternatives } from '../../domain/quantity/unit-words';
import { convertible, parseUnit, sameUnit } from '../../domain/quantity/units';
import type { Value } from '../../domain/value/value';
import { guide, measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
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
  const units = `目标的单位是“${target.unit}”，上年完成值的单位是“${lastYear.unit}”`;
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
  exceptions: '一方没有单位、上年完成值为裸“0”，或只是同义单位（名与人、户与家、台与套）时不提示。',
  advice: '目标与上年完成值使用同一单位。',
  example: {
    wrong: '参训学员人数≥200人，上年完成值0.02万人',
    right: '参训学员人数≥200人，上年完成值200人',
  },
  citations: [measures('绩效目标设定：细化量化'), guide('指标值的设置')],
  *check({ table }) {
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
            ? `“${target.unit}”与“${lastYear.unit}”不同，但可以换算：上年${lastYearInUnit(target, lastYear)}。`
            : `“${target.unit}”与“${lastYear.unit}”计量的不是同一件事，${canonical(target.number ?? '0')}与${canonical(lastYear.number ?? '0')}不能比较大小。`,
        ],
      };
    }
  },
});

function lastYearInUnit(target: Counted, lastYear: Counted): string {
  const number = canonical(lastYear.number ?? '0');
  const converted = convertTo(number, lastYear.unit, target.unit) ?? number;
  return `${number}${lastYear.unit}合${converted}${target.unit}`;
}
