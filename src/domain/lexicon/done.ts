/** Answers that say a thing was done and not how much of it. Source: 10号 on 自评, published self-evaluations. */
import { compact } from '../text';
import { anyOf, words } from './words';

const DONE = words('完成 达标 达成 达到 实现 落实 合格 满意 通过 到位 是');
const ALL_OF_IT = /[全均都皆]|百分之百|百分百/;
const HOW = words('已 已经 已按 按 按计划 按时 按期 及时 如期 基本 圆满 顺利 较好 很好 非常 比较');
const WHAT = words(
  '目标 年度目标 预期 预期目标 预期指标 任务 计划 要求 指标 年初目标 既定目标 情况 了',
);

const ANSWER = new RegExp(`^${anyOf(HOW)}{0,3}${anyOf(DONE)}${anyOf(WHAT)}{0,2}$`);
const WHOLE_ANSWER = new RegExp(
  `^(?:全部|全面|均|均已|都|都已|已全部|已全面|皆)${anyOf(HOW)}{0,2}${anyOf(DONE)}${anyOf(WHAT)}{0,2}$`,
);
const LONGEST = 20;

/** 完成, 已完成, 达到预期目标, 满意: yes, and no number. */
export function saysDone(text: string): boolean {
  const plain = compact(text.slice(0, LONGEST + 1)).replace(/[。.!！]$/, '');
  return plain.length <= LONGEST && (ANSWER.test(plain) || WHOLE_ANSWER.test(plain));
}

/** 全部完成, 均已达标: as good as 100%. */
export function saysAllDone(text: string): boolean {
  return saysDone(text) && ALL_OF_IT.test(text);
}
