import { canonical, compare, divide, multiply, round, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { parseUnit, toBase } from '../../domain/quantity/units';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { shareSubject } from '../facts/goal/words';
import { level1, nameOf } from '../facts/select';
import { baseOf } from '../wording/values';
import { readStep } from '../wording/steps';

interface Row {
  readonly indicator: Indicator;
  readonly value: Value & { readonly number: Decimal; readonly unit: string };
  readonly base: { readonly number: Decimal; readonly unit: string };
}

/** How often a year, by the name; null for a yearly value. */
function timesAYear(name: string): Decimal | null {
  if (/每?半年/.test(name)) return '2';
  if (/每个?季度?|按季度?|季均|(?<![一二三四第])季度/.test(name)) return '4';
  return /每个?月|月均|按月|月度/.test(name) ? '12' : null;
}

function readRow(indicator: Indicator): Row | null {
  const { target } = indicator;
  if (target?.kind !== 'number' || target.number === null || target.unit === null) return null;
  const base = toBase(target.number, target.unit);
  // Rates, prices and lengths of time do not add up over the year.
  const dimension = baseOf(target.unit);
  if (base === null || /[%/]/.test(dimension)) return null;
  if (['秒', '月', '工作日'].includes(dimension) || level1(indicator) === '成本指标') return null;
  const { number, unit } = target;
  return {
    indicator,
    value: { ...target, number, unit },
    base: { number: base.number, unit: dimension },
  };
}

function inUnit(base: Decimal, unit: string): string {
  const factor = parseUnit(unit)?.factor ?? '1';
  return `${round(divide(base, factor), 4)}${unit}`;
}

export const periodicTarget = defineCheck({
  id: 'K07',
  name: 'periodic-target',
  title: '季度/月度与年度目标不一致',
  category: 'consistency',
  severity: 'warning',
  condition: '同一对象既有每季度（每月）目标又有年度目标，而每季度目标×4（每月×12）小于年度目标。',
  exceptions: '对象、单位不同的不比较；比率、单价、时间长度和成本不比较；≤的年度目标不比较。',
  advice: '使每季度（每月）目标乘以期数不低于年度目标，或说明各期的差别。',
  examples: [
    {
      with: {
        goalEnd: '开展实训巡查。',
        count: { name: '实训巡查次数' },
        people: { name: '每月实训巡查次数' },
      },
      wrong: [
        {
          count: { target: '≥50次', lastYear: '50次' },
          people: { target: '≥4次', lastYear: '4次' },
        },
        {
          count: { target: '≥100次', lastYear: '100次' },
          people: { target: '≥8次', lastYear: '8次' },
        },
      ],
      right: {
        count: { target: '≥48次', lastYear: '48次' },
        people: { target: '≥4次', lastYear: '4次' },
      },
      at: ['people', 'target'],
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  *check({ table }) {
    const rows = table.indicators.flatMap((indicator) => readRow(indicator) ?? []);
    const yearly = rows.filter((row) => timesAYear(row.indicator.name ?? '') === null);
    for (const row of rows) {
      const times = timesAYear(row.indicator.name ?? '');
      if (times === null || isUpper(row.value)) continue;
      const annual = yearly.find(
        (other) =>
          other.base.unit === row.base.unit &&
          !isUpper(other.value) &&
          shareSubject(other.indicator.name ?? '', row.indicator.name ?? ''),
      );
      if (annual === undefined) continue;
      const whole = multiply(row.base.number, times);
      if (compare(whole, annual.base.number) >= 0) continue;
      const { value } = annual;
      yield {
        cells: [row.value.cell, value.cell],
        message: `${nameOf(row.indicator)}目标${canonical(row.value.number)}${row.value.unit}，${times}期合计${inUnit(whole, value.unit)}，低于${nameOf(annual.indicator)}的年度目标${canonical(value.number)}${value.unit}。`,
        steps: () => [
          readStep('分期指标值', row.value),
          readStep('年度指标值', value),
          `名称表明一年${times}期：${canonical(row.value.number)}${row.value.unit}×${times}=${inUnit(whole, value.unit)}。`,
          `${inUnit(whole, value.unit)}小于年度的${canonical(value.number)}${value.unit}，逐期都达标，全年仍达不到。`,
        ],
      };
    }
  },
});

function isUpper({ comparator }: Value): boolean {
  return comparator === '<=' || comparator === '<';
}
