/** The fixed vocabulary of value cells: what is no value at all, and words that mean a number. */
import { memoize } from '../memo';
import type { Comparator } from './value';

const SPREADSHEET_ERROR =
  /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|#{1,300})$/i;

export function isSpreadsheetError(text: string): boolean {
  return text.startsWith('#') && SPREADSHEET_ERROR.test(text);
}

const LONE_DASHES = /^[-–—―‐‑‒一_/\\~]{1,10}$/;
const NO_LAST_YEAR =
  /无(?:上一?|往|去)年|上(?:一)?年度?(?:未|没有|无)|未设(?:置|立|定)?(?:此|该)?(?:项)?指标|首次设[立置]/;
const NOT_APPLICABLE =
  /^(?:无|暂无|没有|不适用|不涉及|无数据|N\/?A|新增|(?:新增|新设|当年|本年|今年|本年新增|当年新增)(?:指标|项目))$/i;

/** —, 无, 新增指标，无上年完成值: there is nothing to compare. */
export function isNotApplicable(text: string): boolean {
  if (text === '一') return false;
  return LONE_DASHES.test(text) || NOT_APPLICABLE.test(text) || NO_LAST_YEAR.test(text);
}

const PLACEHOLDER =
  /[*]{2,}|^[^\d*]*\*[^\d*]*$|X{2,}|×{2,}|_{2,}|请填写|请输入|待填|(?<!\.)\.{3,}%?$/i;
const PROMPT = /^\(?[^()]{0,60}\(?(?:限|不超过)?\d{1,4}字(?:以内|左右|以下)?\)*$/;
const NOT_YET_SET = /^\(?(?:待(?:定|[确核]定|明确|补充|完善)|尚?未确?定|TBD)\)?$/i;
const UNTICKED = /^[^☑■√✓□☐]*[□☐][^☑■√✓]*$/;

/** ≥**%, XX, ……, 待定, （100字以内）, □是□否: not yet filled in. */
export function isPlaceholder(text: string): boolean {
  return (
    PLACEHOLDER.test(text) || NOT_YET_SET.test(text) || UNTICKED.test(text) || PROMPT.test(text)
  );
}

const STARRED_PROMPT = /^\([^()]{0,12}\*[^()]{0,12}\)(?=.)/;

/** (≥**株)>=17600株: the printed prompt before a real value. */
export function withoutPrompt(text: string): string {
  return text.startsWith('(') ? text.replace(STARRED_PROMPT, '') : text;
}

const TICK_FIRST = /^[☑■√✓□☐]/;
const TICKED_AFTER_BOX = /[☑■√✓]([^☑■√✓□☐]{1,20})/;
const TICKED_BEFORE_BOX = /([^☑■√✓□☐]{1,20})[☑■√✓]/;

/** ☑是□否 and 是☑否□ → 是. */
export function tickedChoice(text: string): string {
  if (!/[☑■√✓]/.test(text)) return text;
  const ticked = TICK_FIRST.test(text) ? TICKED_AFTER_BOX : TICKED_BEFORE_BOX;
  return ticked.exec(text)?.[1] ?? text;
}

const HARM =
  /代偿|事故|投诉|差错|逾期|违规|违法|违纪|拖欠|伤亡|死亡|受伤|纠纷|舆情|上访|信访|失误|错误|案件|泄露|故障|流失|火灾|截留|挪用/;

/** 未发生代偿, 零事故, 无投诉: nothing of it happened, so the number is 0. */
export function meansZero(text: string): boolean {
  if (/^(?:未发生|未出现|不发生|零发生)./.test(text)) return text.length <= 20;
  return /^(?:零|无|没有|0)[^\d]/.test(text) && text.length <= 14 && HARM.test(text);
}

const WITHIN_BUDGET =
  /^(?:不超|未超|控制在|不突破|严控在)(?:过|出)?.{0,8}(?:预算|概算|投资)(?:.{0,6})$/;

/** 不超预算, 控制在预算范围内: qualitative, but with a direction. */
export function wordComparator(text: string): Comparator | null {
  return WITHIN_BUDGET.test(text) && !/\d/.test(text) ? '<=' : null;
}

const LESS_IS_BETTER =
  /投诉|事故|逾期|代偿|差错|响应时间|处理时间|修复时间|办理时间|响应时长|处理时长|费率|流失|死亡|伤亡|故障率|不良率|违约率|返工/;
const REMEDY =
  /(?:处理|处置|办结|办理|回复|答复|化解|整改|解决|追偿|回收|清收|降低|下降|减少|控制|及时|调处|防范|排除|修复|预防)(?:[^时]{0,3}率|率|[^时]{0,3}数)$/;

/** 投诉, 事故, 响应时间 …: a higher number is worse, unless the name is about the remedy (投诉处理率). */
export const lessIsBetter = memoize(
  (name) => LESS_IS_BETTER.test(name) && !REMEDY.test(name.replace(/\([^()]*\)$/, '')),
);
