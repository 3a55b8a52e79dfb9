/** The grade that 实际完成值 itself states: 达成预期指标, 部分达成, 优, 较差 … Nothing is read into other words. */
import { BEST, GOOD, MIDDLE, WORST } from '../domain/lexicon/grades';
import { LATE, PUNCTUAL } from '../domain/lexicon/timely';
import { words } from '../domain/lexicon/words';
import { compact } from '../domain/text';

/** achieved, good: the upper grade (100–80%); partial: the middle one (80–60%); missed: the lower (60–0%). */
export type GradeWord = 'achieved' | 'good' | 'partial' | 'missed';

/** 10号 on 定性指标: 达成年度指标, 部分达成, 未达成. */
export const DONE = words('达成 完成 达到 实现 达标');
export const NOT = words('未 没有');
export const PARTLY = words('部分');
/** What may stand around 达成 without saying how much of it: 已全部达成了年度绩效目标, 指标完成. */
export const AIM_WORDS = words('了 已 全部 全面 均 预期 年度 既定 绩效 指标 目标 任务 效果');

const LONGEST = 40;

export function statedGrade(text: string): GradeWord | null {
  const said = compact(text.slice(0, LONGEST)).replace(/(?<![。.,;；])[。.,;；]+$/, '');
  const begins = (openings: readonly string[]): boolean =>
    openings.some((opening) => DONE.some((done) => said.startsWith(opening + done)));
  if (begins(NOT) || WORST.includes(said)) return 'missed';
  if (begins(PARTLY) || MIDDLE.includes(said)) return 'partial';
  if (GOOD.includes(said)) return 'good';
  const bare = AIM_WORDS.reduce((rest, word) => rest.replaceAll(word, ''), said);
  return BEST.includes(said) || DONE.includes(bare) ? 'achieved' : null;
}

/** With 已 somewhere in them or not. */
export const IN_TIME_WORDS = [...PUNCTUAL, '提前'].flatMap((word) =>
  ['', '完成', '完工', '达成', '发放', '下达', '拨付'].map((done) => word + done),
);
/** And anything behind. */
export const LATE_WORDS = [...PUNCTUAL.map((word) => `未${word}`), ...LATE];

/** 按时完成, 逾期: what a text says about a deadline. */
export function statedInTime(text: string): boolean | null {
  const said = compact(text.slice(0, LONGEST));
  if (LATE_WORDS.some((word) => said.startsWith(word))) return false;
  if (IN_TIME_WORDS.includes(said.replaceAll('已', ''))) return true;
  const grade = statedGrade(text);
  return grade === 'achieved' ? true : grade === 'missed' ? false : null;
}
