/** Rows that a form prints although the project has nothing for them: 本项目不适用此指标, 不涉及, 无, /. */
import { equals } from './exact';
import type { Indicator } from './indicator';
import { compact } from './text';
import type { Value } from './value/value';

const DASHES = /^[-–—―/／\\]{1,4}$/;
const WORDS =
  /^(?:无|暂无|没有|(?:本)?(?:项目|单位)?(?:不适用|不涉及|不设置?|未设置?|未涉及)(?:[此该本]?(?:项|类)?(?:三级)?(?:(?:经济|社会|生态|环境|生态环境)?(?:效益|成本)|可持续影响)?(?:指标|内容)?)?|无[此该本](?:项|类)?(?:指标|内容))$/;

/** Words that say so of a whole row where a name or a value should stand. */
export function saysNotApplicable(text: string): boolean {
  const word = compact(text.slice(0, 40)).replace(/^[（(](.*)[）)]$/, '$1');
  return word.length <= 16 && (DASHES.test(word) || WORDS.test(word));
}

/** By its name; or by its target, where neither points nor a result are claimed for it. */
export function isNotApplicableRow({ name, target, actual, weight }: Indicator): boolean {
  if (name !== null && saysNotApplicable(name)) return true;
  if (target === null || !saysNotApplicable(target.raw)) return false;
  return hasNoPoints(weight) && isOpen(actual);
}

/** Neither a name nor a target, and no points: 不涉及 beside /. */
export function isNothingThroughout({ name, target, weight }: Indicator): boolean {
  const isOpenName = name !== null && saysNotApplicable(name);
  return isOpenName && isOpen(target) && hasNoPoints(weight);
}

function hasNoPoints(weight: Indicator['weight']): boolean {
  return weight?.amount == null || equals(weight.amount, '0');
}

function isOpen(value: Value | null): boolean {
  return value === null || value.kind === 'empty' || saysNotApplicable(value.raw);
}
