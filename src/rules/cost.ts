/** 成本指标 of either taxonomy: which rows are costs, and which amounts are totals. */
import type { Indicator } from '../domain/indicator';
import { parseUnit } from '../domain/value/units';
import { level1, level2 } from './select';

/** 2021: 经济成本指标 under 成本指标; 2015: 成本指标 under 产出指标. */
export function isCostRow(indicator: Indicator): boolean {
  return level1(indicator) === '成本指标' || level2(indicator).endsWith('成本指标');
}

/** A cost in money, not 社会成本 or 生态环境成本. */
export function isEconomicCost(indicator: Indicator): boolean {
  if (!isCostRow(indicator)) return false;
  return !/社会|生态|环境/.test(level2(indicator));
}

const SAVING =
  /节约|节省|减少|减支|降低|降本|压减|压缩|核减|审减|下降|结余|缩减|盘活|回收|追回|增收|收益|收入/;

/** 节约额, 成本降低率: more of it is better although it stands among the costs. */
export function isSavingName(name: string | null): boolean {
  return name !== null && SAVING.test(name);
}

const PER_UNIT_NAME = /单价|单位成本|标准|定额|人均|户均|亩均|平均|均价|均成本|每|日均|月均/;

/** An amount of money for the whole project; prices per person, month or piece are none. */
export function isTotalAmount({ target, name }: Indicator): boolean {
  if (target?.kind !== 'number' || target.unit === null || target.number === null) return false;
  return parseUnit(target.unit)?.base === '元' && !PER_UNIT_NAME.test(name ?? '');
}
