/** Words of degree and of yes and no, as qualitative targets have them. */
import { compact } from '../domain/text';
import type { Value } from '../domain/value/value';

const YES_NO = new Set(['是', '否', '达标', '通过', '完成', '已完成', '合格']);

/** 是, 达标, 通过: met or not met. */
export function isYesNo(target: Value | null): boolean {
  return target !== null && (target.kind === 'yes-no' || YES_NO.has(compact(target.text)));
}

const DEGREE =
  /改善|提升|提高|增强|加强|促进|优化|推动|良好|较好|明显|显著|有效|持续|稳定|稳步|确保|保障|合理|充分|逐步|不断|满足|健全|完善|缓解|降低|减少/;
const GRADED = /优|差|一般|较差|等级|分别|[一二三四]级|[ABCD]级/;

/** Reach and direction without a measure: 可控, 影响长远, 增加岗位. Scored directly, they may still be right. */
const DIRECTION =
  /可控|受控|可接受|长远|深远|长期|长效|增加|增长|增进|增多|扩大|拓宽|拓展|巩固|强化|深化|带动|助力|支持|推进|繁荣|和谐|积极|广泛|较强|较大|较快|较小|加快|转变|规范有序|应保尽保/;

function isBare(target: Value | null, words: RegExp): boolean {
  if (target?.kind !== 'qualitative') return false;
  const text = compact(target.text);
  return text.length <= 30 && words.test(text) && !GRADED.test(text) && !/\d/.test(text);
}

/** The first word of degree or direction in a target: 提升, 长远. */
export function degreeWord({ raw }: Value): string {
  const text = compact(raw);
  return (DEGREE.exec(text) ?? DIRECTION.exec(text))?.[0] ?? '';
}

/** 有效提升, 持续改善: a degree that nobody can measure, without grades that say what it means. */
export function isBareDegree(target: Value | null): boolean {
  return isBare(target, DEGREE);
}

/** As `isBareDegree`, and words that only say which way it goes or how far it reaches: 影响长远, 增加岗位. */
export function isUnmeasurable(target: Value | null): boolean {
  return (
    isBare(target, DEGREE) ||
    (isBare(target, DIRECTION) && !COUNTED.test(compact(target?.text ?? '')))
  );
}

/** 增加两个岗位, 增加一倍: the number is written in Chinese. */
const COUNTED = /[一二两三四五六七八九十百千万](?:个|名|人|户|家|项|处|次|倍|成|条|座|亩)/;
