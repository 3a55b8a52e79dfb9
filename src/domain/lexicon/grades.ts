/** The words of a grade, for 优、良、中、差: as an actual value states it, and as the head of a column. */
import { words } from './words';

export const BEST = words('优 优秀 好 很好');
export const GOOD = words('良');
export const MIDDLE = words('中 中等 一般');
export const WORST = words('差 较差 不合格 不达标');

/** Of a total, in the order of 10号; the last is what is left. */
export const RESULT_GRADES = ['优', '良', '中', '差'] as const;
export type ResultGrade = (typeof RESULT_GRADES)[number];

/** Heads of columns say it in more ways; of an actual value these leave open which grade they mean. */
export const ONLY_AS_HEADS = words('良好 较好 合格 及格 达标 不及格');
