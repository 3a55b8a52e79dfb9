/** A target beside 上年完成值: what A04, A05, A06, A07 and A18 ask of it. */
import {
  canonical,
  compare,
  multiply,
  round,
  subtract,
  toDecimal,
  exact,
} from '../../domain/exact';
import type { Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { directionOfRow } from '../../domain/lexicon/direction';
import { compareToLastYear, type ComparedToLastYear } from '../../domain/value/comparison';
import { parseUnit } from '../../domain/quantity/units';
import type { Value } from '../../domain/value/value';
import { isCostRow } from '../../domain/cost';
import { inQuotes } from '../../domain/text';
import { readStep } from '../wording/steps';
import { baseOf, signOf } from '../wording/values';
import { fact } from './fact';

const TIME_BASES: ReadonlySet<string> = new Set(['秒', '工作日', '月']);

export interface AgainstLastYear {
  readonly target: Value;
  readonly lastYear: Value;
  readonly compared: ComparedToLastYear;
}

/** Both numbers in one unit; null where they cannot be compared or a bare 0 says nothing. */
export const againstLastYear = fact((indicator: Indicator): AgainstLastYear | null => {
  const { target, lastYear, name } = indicator;
  if (target === null || lastYear === null) return null;
  const compared = compareToLastYear(
    target,
    lastYear,
    name ?? '',
    directionOfRow(indicator, target),
  );
  if (compared.outcome === 'incomparable' || compared.lastYearIsBareZero) return null;
  return { target, lastYear, compared };
});

/** A target that should reach last year's value and does not; costs and plain durations are none. */
export function shortfall(indicator: Indicator): AgainstLastYear | null {
  const pair = againstLastYear(indicator);
  if (pair?.compared.outcome !== 'looser' || pair.compared.direction !== 'up') return null;
  if (isCostRow(indicator)) return null;
  const { comparator, unit } = pair.target;
  const isBound = comparator === '>=' || comparator === '>';
  return !isBound && TIME_BASES.has(baseOf(unit ?? pair.lastYear.unit)) ? null : pair;
}

/** Less than this share of last year's value. */
export function isFarBelow(
  { compared: { target, lastYear } }: AgainstLastYear,
  share: Decimal,
): boolean {
  return compare(lastYear, '0') > 0 && compare(target, multiply(lastYear, share)) < 0;
}

export function isPercentage({ target, lastYear }: AgainstLastYear): boolean {
  return baseOf(target.unit) === '%' && baseOf(lastYear.unit) === '%';
}

export function isHistorical({ basis }: Indicator): boolean {
  return (basis?.value ?? '').includes('历史');
}

/** 降低16.67%, or 39个百分点 between two percentages; '' where last year was 0. */
export function difference(pair: AgainstLastYear): string {
  const { target, lastYear, change } = pair.compared;
  if (isPercentage(pair)) {
    return `${toDecimal(exact(subtract(lastYear, target)).abs())}个百分点`;
  }
  return change === null ? '' : `${change}%`;
}

/** The target's number with its unit: 50000人. */
export function targetText({ target }: AgainstLastYear): string {
  return `${canonical(target.number ?? '0')}${target.unit ?? ''}`;
}

/** Last year's number: 12户; 9.9万人（合99000人）beside a target in another unit; “未发生代偿”（读作0%）. */
export function lastYearText({ target, lastYear }: AgainstLastYear): string {
  const number = canonical(lastYear.number ?? '0');
  const unit = lastYear.unit ?? '';
  if (!/\d/.test(lastYear.text)) return `${inQuotes(lastYear.raw)}（读作${number}${unit}）`;
  const own = `${number}${unit}`;
  if (target.unit === null || lastYear.unit === null) return own;
  const inTargetUnit = convertTo(number, lastYear.unit, target.unit);
  return inTargetUnit === null || inTargetUnit === number
    ? own
    : `${own}（合${inTargetUnit}${target.unit}）`;
}

/** What was read, converted and compared, for explanations. */
export function comparisonSteps(pair: AgainstLastYear): string[] {
  const { target, lastYear, compared } = pair;
  const unit = compared.unit ?? '';
  const [now, before] = [compared.target, compared.lastYear].map(canonical);
  const isConverted = target.unit !== compared.unit || lastYear.unit !== compared.unit;
  const { comparator } = target;
  const isByName = comparator === null || comparator === '=';
  const sign = comparator === null ? '未填计算符号' : `计算符号是${inQuotes(signOf(comparator))}`;
  const reason = isByName ? `${sign}，按名称看` : `${sign}，`;
  const better = compared.direction === 'up' ? '越高越好' : '越低越好';
  const gap = toDecimal(exact(subtract(compared.target, compared.lastYear)).abs());
  const by = isPercentage(pair)
    ? `${gap}个百分点`
    : `${gap}${unit}${compared.change === null ? '' : `，相当于上年的${compared.change}%`}`;
  const order = compare(compared.target, compared.lastYear) < 0 ? '低于' : '高于';
  return [
    readStep('指标值', target),
    readStep('上年完成值', lastYear),
    ...(isConverted ? [`换算成同一单位：目标${now}${unit}，上年${before}${unit}。`] : []),
    `${reason}${better}；目标${now}${unit}${order}上年${before}${unit}，相差${by}。`,
  ];
}

/** Rounded to four places; null where the units do not convert. */
export function convertTo(number: Decimal, from: string, to: string): Decimal | null {
  const source = parseUnit(from);
  const aim = parseUnit(to);
  if (source?.base == null || source.base !== aim?.base) return null;
  return round(toDecimal(exact(number).times(exact(source.factor)).div(exact(aim.factor))), 4);
}
