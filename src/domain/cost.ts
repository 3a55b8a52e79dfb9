/** 成本指标 of either taxonomy. */
import type { Indicator } from './indicator';
import { level1Of, level2Of, regularLevel } from './vocabulary';

/** 2021: 经济成本指标 under 成本指标; 2015: 成本指标 under 产出指标. */
export function isCostRow({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): boolean {
  if (level1 !== null && level1Of(level1) === '成本指标') return true;
  return level2 !== null && (level2Of(level2) ?? regularLevel(level2)).endsWith('成本指标');
}
