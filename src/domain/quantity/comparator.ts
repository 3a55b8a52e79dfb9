/** 不低于, ≥, …以内: the comparator of a target in all its spellings. */
import type { Comparator } from './model';

const LEADING_WORDS: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['不低于', '>='],
  ['不得低于', '>='],
  ['不少于', '>='],
  ['不得少于', '>='],
  ['不小于', '>='],
  ['大于等于', '>='],
  ['大于或等于', '>='],
  ['高于或等于', '>='],
  ['至少', '>='],
  ['最少', '>='],
  ['达到', '>='],
  ['达', '>='],
  ['超过', '>'],
  ['超出', '>'],
  ['超', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['多于', '>'],
  ['不高于', '<='],
  ['不得高于', '<='],
  ['不超过', '<='],
  ['不得超过', '<='],
  ['不超', '<='],
  ['不多于', '<='],
  ['不大于', '<='],
  ['小于等于', '<='],
  ['小于或等于', '<='],
  ['低于或等于', '<='],
  ['至多', '<='],
  ['最多', '<='],
  ['控制在', '<='],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['不足', '<'],
  ['等于', '='],
]);

/** Words that also begin plain phrases (达到预期, 超额完成): a comparator only before a number. */
const NUMBER_ONLY = new Set(['达到', '达', '超', '超出', '控制在', '不足', '不超', '至少', '最少']);

/** Words that a closing word sharpens: 达到90%以上, 控制在200万元以内. */
const YIELDS_TO_TRAILING = new Set(['达到', '达', '控制在']);

const TRAILING_WORDS: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['以上', '>='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['内', '<='],
]);

/** The words that stand before a number, the longest first. */
export const COMPARATOR_WORDS: readonly string[] = [...LEADING_WORDS.keys()].sort(
  (a, b) => b.length - a.length,
);
const LEADING_WORD = new RegExp(`(?:${COMPARATOR_WORDS.join('|')})`, 'y');
const LEADING_SYMBOLS = /[<>=《》]{1,4}/y;
const APPROXIMATELY = /^(?:[约:≈]|大约)/;

/** 以上, 及以上, （含）以内 … */
const CLOSER =
  /(?:\(含[^()]{0,4}\))?(?:及其?|或)?(以上|以下|以内|之内|内|左右|上下)(?:\(含[^()]{0,4}\))?/y;

const READ_AS: Readonly<Record<Comparator, string>> = {
  '>=': '不低于',
  '>': '大于',
  '=': '等于',
  '<': '小于',
  '<=': '不高于',
};

/** How a comparator is shown. */
export const SIGN: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '=',
  '<': '<',
  '<=': '≤',
};

export interface LeadingComparator {
  readonly comparator: Comparator | null;
  /** As written. */
  readonly text: string;
  /** What follows. */
  readonly rest: string;
}

/** The comparator that a run of glyphs stands for: 》= and => are >=; <> is none. */
export function comparatorOfSymbols(symbols: string): Comparator | null {
  const greater = /[>》]/.test(symbols);
  const less = /[<《]/.test(symbols);
  if (greater && less) return null;
  const orEqual = symbols.includes('=');
  if (greater) return orEqual ? '>=' : '>';
  if (less) return orEqual ? '<=' : '<';
  return orEqual ? '=' : null;
}

export interface WrittenComparator {
  readonly comparator: Comparator;
  readonly text: string;
  readonly end: number;
}

/** The comparator at a place of a text in the spelling of `valueText`, in glyphs or in words. */
export function comparatorAt(text: string, at: number): WrittenComparator | null {
  LEADING_SYMBOLS.lastIndex = at;
  const symbols = LEADING_SYMBOLS.exec(text)?.[0];
  if (symbols !== undefined) {
    const comparator = comparatorOfSymbols(symbols);
    return comparator && { comparator, text: symbols, end: at + symbols.length };
  }
  LEADING_WORD.lastIndex = at;
  const word = LEADING_WORD.exec(text)?.[0] ?? '';
  const comparator = LEADING_WORDS.get(word);
  return comparator === undefined ? null : { comparator, text: word, end: at + word.length };
}

/** The comparator at the beginning of a text in the spelling of `valueText`. */
export function leadingComparator(text: string): LeadingComparator {
  const found = comparatorAt(text, 0);
  if (found === null) return { comparator: null, text: '', rest: text.replace(APPROXIMATELY, '') };
  const rest = text.slice(found.end);
  return { ...found, rest: isSign(found.text) ? rest : rest.replace(APPROXIMATELY, '') };
}

function isSign(written: string): boolean {
  return /^[<>=《》]/.test(written);
}

export interface Closer {
  /** Null for 左右: about so much, in neither direction. */
  readonly comparator: Comparator | null;
  readonly end: number;
}

/** The closing word at a place: …以上, …以内, …左右. */
export function closerAt(text: string, at: number): Closer | null {
  CLOSER.lastIndex = at;
  const [whole, word = ''] = CLOSER.exec(text) ?? [];
  if (whole === undefined) return null;
  return { comparator: TRAILING_WORDS.get(word) ?? null, end: at + whole.length };
}

/** 达到90%以上 and 控制在200万元以内 take the closing word; 超过90%以上 keeps its own. */
export function joinComparators(
  leading: Pick<LeadingComparator, 'comparator' | 'text'>,
  trailing: Comparator | null,
): Comparator | null {
  if (leading.comparator === null || YIELDS_TO_TRAILING.has(leading.text)) {
    return trailing ?? leading.comparator;
  }
  return leading.comparator;
}

/** May the comparator stand before words (≥良好, 不低于上年)? 《 there opens a title. */
export function standsBeforeWords(leading: LeadingComparator): boolean {
  return !NUMBER_ONLY.has(leading.text) && !/[《》]/.test(leading.text);
}

/** The comparator of an operator column; 定性 and 定量 say nothing. */
export function operatorComparator(operator: string): Comparator | null {
  const code = /^(ge|gt|eq|le|lt)$/i.exec(operator)?.[1]?.toLowerCase();
  if (code !== undefined) {
    return ({ ge: '>=', gt: '>', eq: '=', le: '<=', lt: '<' } as const)[code as 'ge'];
  }
  const { comparator, rest } = leadingComparator(operator);
  return rest === '' ? comparator : null;
}

const SYMBOLS_AS_TYPED = /^[<>=《》≥≧⩾≮≤≦⩽≯＜＞＝﹦﹤﹥]{1,4}/;

/** A cell's text without the glyphs of a comparator in front. */
export function withoutSign(typed: string): string {
  const trimmed = typed.trimStart();
  const sign = SYMBOLS_AS_TYPED.exec(trimmed)?.[0];
  return sign === undefined ? typed : trimmed.slice(sign.length).trimStart();
}

/** How the comparator in front of a text was read; a word that means just itself needs no step. */
export function explainComparator(
  raw: string,
  leading: LeadingComparator,
  comparator: Comparator,
): string[] {
  const written = SYMBOLS_AS_TYPED.exec(raw)?.[0] ?? leading.text;
  const meaning = READ_AS[comparator];
  return written === meaning ? [] : [`“${written}”识别为“${meaning}”`];
}
