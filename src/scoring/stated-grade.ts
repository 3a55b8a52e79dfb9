/** The grade that 实际完成值 itself states: 达成预期指标, 部分达成, 优, 较差 … Nothing is read into other words. */
import { BEST, GOOD, MIDDLE, WORST } from '../domain/lexicon/grades';
import { LATE, PUNCTUAL } from '../domain/lexicon/timely';
import { anyOf } from '../domain/lexicon/words';
import { compact } from '../domain/text';

/** achieved, good: the upper grade (100–80%); partial: the middle one (80–60%); missed: the lower (60–0%). */
export type GradeWord = 'achieved' | 'good' | 'partial' | 'missed';

const AIM = '(?:了)?(?:预期|年度|既定|绩效)*(?:指标|目标|任务|效果)?';

const WORDS: readonly (readonly [GradeWord, RegExp])[] = [
  ['missed', /^(?:未|没有)(?:达成|完成|达到|实现|达标)/],
  ['missed', only(WORST)],
  ['partial', /^部分(?:达成|完成|达到|实现)/],
  ['partial', only(MIDDLE)],
  ['good', only(GOOD)],
  ['achieved', only(BEST)],
  ['achieved', new RegExp(`^(?:已|全部|全面|均|已全部)?(?:达成|完成|达到|实现)${AIM}$`)],
];

function only(list: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(list)}$`);
}

const LONGEST = 40;

export function statedGrade(text: string): GradeWord | null {
  const words = compact(text.slice(0, LONGEST)).replace(/(?<![。.,;；])[。.,;；]+$/, '');
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const IN_TIME = new RegExp(`^已?${anyOf(PUNCTUAL, ['提前'])}(?:完成|完工|达成|发放|下达|拨付)?$`);
const IS_LATE = new RegExp(`^(?:未${anyOf(PUNCTUAL)}|${anyOf(LATE)})`);

/** 按时完成, 逾期: what a text says about a deadline. */
export function statedInTime(text: string): boolean | null {
  const words = compact(text.slice(0, LONGEST));
  if (IS_LATE.test(words)) return false;
  if (IN_TIME.test(words)) return true;
  const grade = statedGrade(text);
  return grade === 'achieved' ? true : grade === 'missed' ? false : null;
}
