/** Which costs are money, and which amounts are totals. */
import { isCostRow } from '../../domain/cost';
import type { Indicator } from '../../domain/indicator';
import { parseUnit } from '../../domain/quantity/units';
import { level2 } from './select';

/** A cost in money, not 社会成本 or 生态环境成本. */
export function isEconomicCost(indicator: Indicator): boolean {
  if (!isCostRow(indicator)) return false;
  return !/社会|生态|环境/.test(level2(indicator));
}

const PER_UNIT_NAME = /单价|单位成本|标准|定额|人均|户均|亩均|平均|均价|均成本|每|日均|月均/;

/** An amount of money for the whole project; prices per person, month or piece are none. */
export function isTotalAmount({ target, name }: Indicator): boolean {
  if (target?.kind !== 'number' || target.unit === null || target.number === null) return false;
  return parseUnit(target.unit)?.base === '元' && !PER_UNIT_NAME.test(name ?? '');
}
