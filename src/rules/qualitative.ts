/** Words of degree and of yes and no, as qualitative targets have them. */
import { compact } from '../domain/text';
import type { Value } from '../domain/value/value';

const YES_NO = new Set(['是', '否', '达标', '通过', '完成', '已完成', '合格']);

/** 是, 达标, 通过: met or not met. */
export function isYesNo(target: Value | null): boolean {
  return target !== null && (target.kind === 'yes-no' || YES_NO.has(compact(target.raw)));
}

const DEGREE =
  /改善|提升|提高|增强|加强|促进|优化|推动|良好|较好|明显|显著|有效|持续|稳定|稳步|确保|保障|合理|充分|逐步|不断|满足|健全|完善|缓解|降低|减少/;
const GRADED = /优|差|一般|较差|等级|分别|[一二三四]级|[ABCD]级/;

/** 有效提升, 持续改善: a degree that nobody can measure, without grades that say what it means. */
export function isBareDegree(target: Value | null): boolean {
  if (target?.kind !== 'qualitative') return false;
  const text = compact(target.raw);
  return text.length <= 30 && DEGREE.test(text) && !GRADED.test(text) && !/\d/.test(text);
}

/** The first word of degree in a target: 提升. */
export function degreeWord({ raw }: Value): string {
  return DEGREE.exec(compact(raw))?.[0] ?? '';
}
