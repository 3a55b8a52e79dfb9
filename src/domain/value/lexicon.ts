/** The fixed vocabulary of value cells: what is no value at all, and words that mean a number. */
import { speaksOfIncidents } from '../lexicon/harm';
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

/** 未发生代偿, 零事故, 无投诉: nothing of it happened, so the number is 0. */
export function meansZero(text: string): boolean {
  if (/^(?:未发生|未出现|不发生|零发生)./.test(text)) return text.length <= 20;
  return /^(?:零|无|没有|0)[^\d]/.test(text) && text.length <= 14 && speaksOfIncidents(text);
}

const WITHIN_BUDGET =
  /^(?:不超|未超|控制在|不突破|严控在)(?:过|出)?.{0,8}(?:预算|概算|投资)(?:.{0,6})$/;

/** 不超预算, 控制在预算范围内: qualitative, but with a direction. */
export function wordComparator(text: string): Comparator | null {
  return WITHIN_BUDGET.test(text) && !/\d/.test(text) ? '<=' : null;
}
