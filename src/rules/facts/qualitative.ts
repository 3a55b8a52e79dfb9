/** Words of degree and of yes and no, as qualitative targets have them. */
import {
  AS_IT_COMES,
  AS_IT_COMES_ALONE,
  BARE,
  DEGREE,
  REACH,
  VAGUE_AMOUNT,
} from '../../domain/lexicon/degree';
import { anyOf } from '../../domain/lexicon/words';
import { compact } from '../../domain/text';
import type { Value } from '../../domain/value/value';

const YES_NO = new Set(['是', '否', '达标', '通过', '完成', '已完成', '合格']);

/** 是, 达标, 通过: met or not met. */
export function isYesNo(target: Value | null): boolean {
  return target !== null && (target.kind === 'yes-no' || YES_NO.has(compact(target.text)));
}

const DEGREE_WORD = new RegExp(anyOf(DEGREE));
const GRADED = /优|差|一般|较差|等级|分别|[一二三四]级|[ABCD]级/;

const BARE_WORD: ReadonlySet<string> = new Set(BARE);
const REACH_WORD = new RegExp(anyOf(REACH));

function isBare(target: Value | null, words: RegExp): boolean {
  if (target?.kind !== 'qualitative') return false;
  const text = compact(target.text);
  return text.length <= 30 && words.test(text) && !GRADED.test(text) && !/\d/.test(text);
}

const AMOUNT_WORD = new RegExp(`${anyOf(VAGUE_AMOUNT, AS_IT_COMES)}|${AS_IT_COMES_ALONE.source}`);

/** The first word of degree, direction or vague amount in a target: 提升, 长远, 若干. */
export function degreeWord({ raw }: Value): string {
  const text = compact(raw);
  const found = AMOUNT_WORD.exec(text) ?? DEGREE_WORD.exec(text) ?? REACH_WORD.exec(text);
  return found?.[0] ?? (BARE_WORD.has(text) ? text : '');
}

/** 若干期, 按实际发生: a word where the number should stand. */
export function isVagueAmount(target: Value | null): boolean {
  return isBare(target, AMOUNT_WORD);
}

/** 有效提升, 持续改善: a degree that nobody can measure, without grades that say what it means. */
export function isBareDegree(target: Value | null): boolean {
  return isBare(target, DEGREE_WORD);
}

/** As `isBareDegree`, and words that only say which way it goes or how far it reaches: 影响长远, 增加岗位. */
export function isUnmeasurable(target: Value | null): boolean {
  return (
    (target?.kind === 'qualitative' && BARE_WORD.has(compact(target.text))) ||
    isBare(target, DEGREE_WORD) ||
    (isBare(target, REACH_WORD) && !COUNTED.test(compact(target?.text ?? '')))
  );
}

/** 增加两个岗位, 增加一倍: the number is written in Chinese. */
const COUNTED = /[一二两三四五六七八九十百千万](?:个|名|人|户|家|项|处|次|倍|成|条|座|亩)/;
