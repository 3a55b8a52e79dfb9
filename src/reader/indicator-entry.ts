/** One indicator in words: 培训期数：≥5期, 指标1：培训期数≥5期（10分）, 培训期数5期. */
import { DEGREE, GRADUALLY, REACH } from '../domain/lexicon/degree';
import { anyOf, words } from '../domain/lexicon/words';
import { COMPARATOR_WORDS } from '../domain/quantity/comparator';
import { countHanzi } from '../domain/text';
import { splitName } from './indicator-row';

export interface Entry {
  readonly ordinal: number | null;
  readonly name: string;
  /** As written; '' where only a name is given. */
  readonly value: string;
  /** Points as written, null where there are none. */
  readonly weight: string | null;
}

const LONGEST_ENTRY = 120;
const LONGEST_NAME = 40;

/** White space is one blank by then. */
const POINTS = '(?:权重|分值)? ?[:：]? ?(\\d{1,3}(?:\\.\\d{1,2})?) ?分?';
const WEIGHT = new RegExp(
  `[(（[【] ?${POINTS} ?[)）\\]】]$|[,，、|｜ ] ?(?=权重|分值)${POINTS}$|[,，、|｜] ?(\\d{1,3}) ?分$`,
);
/** In brackets a bare number is no weight: （2024）. */
const SAYS_POINTS = /分|权重/;

/** What parts a name from its value. */
const SIGN = /[≥≤><=＝≧≦＞＜⩾⩽]/;
/** 清扫率提高到75%: the verb is none of the name's. */
const BECOMING = words(
  '提高到 提高至 提升到 提升至 增加到 增加至 增至 降低到 降低至 降到 降至 下降到 下降至 减少到 减少至',
);
const COMPARING = anyOf([...COMPARATOR_WORDS, ...BECOMING, '为']);
const IN_WORDS = new RegExp(`^(.{2,40}?)(${COMPARING} ?[约≥≤]?\\d.*)$`, 's');
const BY_NUMBER = /^([^\d]{2,40})(\d.{0,30})$/s;
const DEGREES = anyOf(
  GRADUALLY,
  words('明显 显著 稳步 大幅 有所 较为 进一步 基本 全面 及时 按时 长期'),
);
const VERBS = anyOf(
  DEGREE,
  REACH,
  words('提供 满意 达标 及时 完成 正常 合格 齐全 规范 到位 下降 改进 是 有 无 优 良 好'),
);
/** 12月底前完成率100%: a name may begin with a number. */
const BY_PERCENT = /^(.{2,40}率)(\d{1,3}(?:\.\d{1,3})?%.{0,8})$/s;
const IN_DEGREES = new RegExp(`^(\\p{Script=Han}{2,30}?)((?:${DEGREES}){1,2}${VERBS})$`, 'u');
const APART = new RegExp(`^(\\p{Script=Han}[^ ]{1,39}) ((?:${DEGREES})?${VERBS})$`, 'u');

/** Says more of what stands before it. */
const OF_THE_ONE_BEFORE = /^(?:其中|权重|分值|较|比)/;

/** The indicators of a piece, mostly one; null where it is not seen where a name ends and its value begins. */
export function splitEntry(text: string): readonly Entry[] | null {
  const parts = text.split(/[,，、]|\s(?=\p{Script=Han}{2})/u).filter((part) => part.trim() !== '');
  if (parts.length > 1 && !parts.some((part) => OF_THE_ONE_BEFORE.test(part.trim()))) {
    const each = parts.map((part) => entryOf(part));
    const all = each.filter((entry) => entry !== null && entry.value !== '' && isNumbered(entry));
    if (all.length === parts.length) return all as readonly Entry[];
  }
  const entry = entryOf(text);
  return entry === null ? null : [entry];
}

const STARTS_WITH_VALUE = new RegExp(`^(?:${SIGN.source}|${COMPARING} ?\\d)`);
const BARE_VALUE = new RegExp(`^(?:${SIGN.source}|${COMPARING} ?\\d|\\d)`);

/** 时效指标：12月底前完成（10分） — a value right behind a level, which is all the name it has; null where it is none. */
export function bareValue(written: string): Pick<Entry, 'value' | 'weight'> | null {
  const { plain, weight } = withoutWeight(written);
  const isBare =
    plain.length <= LONGEST_NAME && (BARE_VALUE.test(plain) || DEADLINE_IN_BRACKETS.test(plain));
  return isBare ? { value: plain, weight } : null;
}

function withoutWeight(text: string): { plain: string; weight: string | null } {
  const weighed = WEIGHT.exec(text);
  if (weighed === null || !SAYS_POINTS.test(weighed[0])) return { plain: text, weight: null };
  return { plain: text.slice(0, weighed.index).trim(), weight: pointsIn(weighed) };
}

/** 汛期前（5月31日前）完成. */
const DEADLINE_IN_BRACKETS =
  /^[\p{Script=Han}\d]{2,16}前[(（][^()（）]{2,16}[)）](?:全部|全面)?(?:完成|到位|竣工|交付)$/u;

/** Several in one piece are only told apart by numbers. */
function isNumbered({ value }: Entry): boolean {
  return /\d/.test(value);
}

function entryOf(written: string): Entry | null {
  if (written.length > LONGEST_ENTRY) return null;
  const { ordinal, text } = withoutOrdinal(written.replace(/\s+/g, ' ').trim());
  const { plain, weight } = withoutWeight(text);
  const parts = STARTS_WITH_VALUE.test(plain) ? null : nameAndValue(plain);
  if (parts === null) return null;
  const [head, value] = parts;
  const inName = WEIGHT.exec(head);
  const isWeighed = weight === null && inName !== null && SAYS_POINTS.test(inName[0]);
  const name = (isWeighed ? head.slice(0, inName.index) : head).trim();
  const isName = countHanzi(name) >= 2 && name.length <= LONGEST_NAME;
  if (!isName) return null;
  return { ordinal, name, value, weight: isWeighed ? pointsIn(inName) : weight };
}

function pointsIn([, ...groups]: readonly (string | undefined)[]): string | null {
  return groups.find((group) => group !== undefined) ?? null;
}

/** 指标1：培训期数：≥5期. */
function withoutOrdinal(text: string): { ordinal: number | null; text: string } {
  const match = /^指标 ?(?:\d{1,2}|[一二三四五六七八九十]) ?[:：、.] ?/.exec(text);
  if (match === null) return { ordinal: null, text };
  return { ordinal: splitName(match[0]).ordinal, text: text.slice(match[0].length) };
}

/** Null where there are numbers and it is not seen what they belong to; a text without any is a name alone. */
function nameAndValue(text: string): readonly [name: string, value: string] | null {
  const colon = /^([^:：]{2,60})[:：](.*)$/s.exec(text);
  if (colon !== null && !isRatio(colon)) {
    const [, name = '', value = ''] = colon;
    // 培训期数≥5期：计划标准 — what stands behind is none of the value.
    return SIGN.test(name) ? null : [withoutLabelAtEnd(name), withoutLabel(value)];
  }
  const sign = text.search(SIGN);
  if (sign > 0) return single(text.slice(0, sign), text.slice(sign));
  for (const pattern of [IN_WORDS, BY_NUMBER, BY_PERCENT, IN_DEGREES, APART]) {
    const match = pattern.exec(text);
    if (match !== null) return single(match[1] ?? '', match[2] ?? '');
  }
  return /\d/.test(text) ? null : [text, ''];
}

/** 师生比1:15 has no name before its colon. */
function isRatio([, before = '', after = '']: readonly string[]): boolean {
  return /\d ?$/.test(before) && /^ ?\d/.test(after);
}

/** A value found by its number; another number behind a comma is of an indicator that was not told apart. */
function single(name: string, value: string): readonly [string, string] | null {
  // 培训期数>≥5期: the first sign parts, the second compares.
  const plain = value.replace(/^为|^[>＞](?=[≥≤><=＞＜])/, '').trim();
  if (/[,，、](?!\d{3}(?!\d))[^,，、]*\d/.test(plain)) return null;
  const isOpen = /[)）]$/.test(plain) && !/[(（]/.test(plain);
  // 汛期前（5月31日前）完成: the bracket holds more than a value.
  if (/[(（]$/.test(name.trim()) && /^[^()（）]*[)）](?:完成|到位|竣工|交付|全部|全面)/.test(plain))
    return null;
  return [withoutLabelAtEnd(trimmed(name)), isOpen ? plain.slice(0, -1).trim() : plain];
}

/** 培训期数：指标值≥5期, 培训期数，指标值：≥5期. */
const VALUE_LABEL = '(?:年度)?(?:指标|目标|计划)值';
const LABEL_BEFORE = new RegExp(`^${VALUE_LABEL} ?[:：为]?`);
const LABEL_AFTER = new RegExp(`[,，、 (（]?${VALUE_LABEL}$`);

function withoutLabel(value: string): string {
  return value.trim().replace(LABEL_BEFORE, '').trim();
}

function withoutLabelAtEnd(name: string): string {
  return name.trim().replace(LABEL_AFTER, '').trim();
}

/** 培训期数(≥5期) and 培训期数，≥5期. */
function trimmed(name: string): string {
  return name.replace(/(?<![,，、/|｜ (（—–→-])[,，、/|｜ (（—–→-]+$/, '').trim();
}
