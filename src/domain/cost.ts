/** 成本指标 of either taxonomy. */
import type { Indicator } from './indicator';
import { level1Of, regularLevel } from './vocabulary';

/** 2021: 经济成本指标 under 成本指标; 2015: 成本指标 under 产出指标. */
export function isCostRow({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): boolean {
  if (level1 !== null && level1Of(level1) === '成本指标') return true;
  return level2 !== null && regularLevel(level2).endsWith('成本指标');
}

const SAVING =
  /节约|节省|减少|减支|降低|降本|压减|压缩|核减|审减|下降|结余|缩减|盘活|回收|追回|增收|收益|收入/;

/** 节约额, 成本降低率: more of it is better although it stands among the costs. */
export function isSavingName(name: string | null): boolean {
  return name !== null && SAVING.test(name);
}
