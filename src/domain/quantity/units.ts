/** Units as written (万元, 元/月·人, 户/家), their base, and exact conversion between them. */
import { canonical, divide, multiply, type Decimal } from '../exact';
import { memoize } from '../memo';
import { MAGNITUDE, magnitudeFactor } from './numeral';
import { areAlternatives, leadingUnitWord, type UnitWord } from './unit-words';
import type { Quantity } from './model';
import { valueText } from './spelling';

export interface Unit {
  /** As written, Latin symbols as Chinese words: "万元", "元/月、人". */
  readonly text: string;
  /** Base unit of the dimension: "元", "元/(人·月)". Null where nothing can be converted (万/月). */
  readonly base: string | null;
  /** How many base units one unit is. */
  readonly factor: Decimal;
  /** A magnitude without the unit that it counts: 万/月. */
  readonly incomplete: boolean;
}

export interface LeadingUnit {
  readonly unit: Unit;
  readonly length: number;
}

interface Term {
  readonly text: string;
  readonly base: string;
  readonly factor: Decimal;
  readonly length: number;
}

/** Once a year: how often a 次 by the other periods happens. */
const TIMES_A_YEAR: ReadonlyMap<string, Decimal> = new Map([
  ['月', '12'],
  ['个月', '12'],
  ['季', '4'],
  ['季度', '4'],
  ['半年', '2'],
  ['年', '1'],
  ['年度', '1'],
]);

/** What is done once, and can therefore be done so many times a year. */
export const OCCASION = /^[次期场回遍轮]$/;
const PER = /^[/每]/;
const AND_PER = /^[/每·•・‧∙、.*]/;
const POWER_OF_TEN = /^(?:10*|0\.0*1)$/;
const NUMBERED_DENOMINATOR = /^\/\d{1,8}[百千万亿]?[一-鿿]{0,4}/;

function leadingTerm(text: string): Term | null {
  const plain = leadingUnitWord(text);
  if (plain !== null) return term(plain.word, '', plain.length);
  const magnitude = MAGNITUDE.exec(text)?.[0];
  if (magnitude === undefined) return null;
  const counted = leadingUnitWord(text.slice(magnitude.length));
  if (counted === null) return null;
  return term(counted.word, magnitude, magnitude.length + counted.length);
}

function term(word: UnitWord, magnitude: string, length: number): Term {
  const factor = magnitude === '' ? word.factor : multiply(word.factor, magnitudeFactor(magnitude));
  return { text: magnitude + word.label, base: word.base, factor, length };
}

/** The terms after "/" or 每: 元/月、人, 元/(人·月), 元每人每月, 元/人月. */
function leadingDenominators(text: string): { terms: Term[]; text: string; length: number } | null {
  const terms: Term[] = [];
  let shown = '';
  let at = 0;
  let open = false;
  while (terms.length < 4) {
    const separator = (at === 0 ? PER : AND_PER).exec(text.slice(at, at + 1))?.[0] ?? '';
    if (separator === '' && !shown.startsWith('/')) break;
    let next = at + separator.length;
    let opening = '';
    if (text[next] === '(' && terms.length === 0) {
      opening = '(';
      next += 1;
    }
    // 4次/每年 says it twice.
    if (separator === '/' && text[next] === '每') next += 1;
    if (text[next - 1] === '每' && text[next] === '个') next += 1;
    // 人月 measures work, but below a line it is a person and a month.
    const sideBySide = /^人[·年月天日]/.test(text.slice(next, next + 2));
    const found = leadingTerm(text.slice(next, next + (sideBySide ? 1 : 12)));
    if (found === null) break;
    // Side by side (元/人月) only a person and a period belong together.
    if (separator === '' && !(terms[0]?.base === '人' && /^[月年天日]/.test(found.text))) break;
    open ||= opening !== '';
    terms.push(found);
    shown += (separator === '每' ? '/' : separator) + opening + found.text;
    at = next + found.length;
  }
  if (open) {
    if (text[at] !== ')') return null;
    shown += ')';
    at += 1;
  }
  return terms.length === 0 ? null : { terms, text: shown, length: at };
}

/** Denominators convert only where the inverse is exact: 元/吨 does, 元/公顷 stays what it is. */
function denominatorOf(unit: Term): { base: string; factor: Decimal } {
  const samePlainWord = unit.factor === '1';
  if (samePlainWord || (unit.base !== '月' && POWER_OF_TEN.test(unit.factor))) {
    return { base: unit.base, factor: divide('1', unit.factor) };
  }
  return { base: unit.text.replace(/^个|度$/g, ''), factor: '1' };
}

function rate(numerator: Term, denominators: readonly Term[], text: string): Unit {
  const [only] = denominators;
  const yearly = TIMES_A_YEAR.get(only?.text ?? '');
  if (yearly !== undefined && denominators.length === 1 && OCCASION.test(numerator.base)) {
    return { text, base: `${numerator.base}/年`, factor: yearly, incomplete: false };
  }
  const below = denominators.map(denominatorOf);
  const bases = below.map(({ base }) => base).sort();
  const base = bases.length === 1 ? bases.join('') : `(${bases.join('·')})`;
  const factor = below.reduce((product, d) => multiply(product, d.factor), numerator.factor);
  return { text, base: `${numerator.base}/${base}`, factor, incomplete: false };
}

/** The unit at the beginning of a text in the spelling of `valueText`. */
export const leadingUnit = memoize((text) => readLeadingUnit(text), { most: 500, longest: 24 });

function readLeadingUnit(text: string): LeadingUnit | null {
  const first = leadingTerm(text.slice(0, 12));
  if (first === null) return leadingIncomplete(text);
  const after = text.slice(first.length, first.length + 40);
  const numbered = NUMBERED_DENOMINATOR.exec(after)?.[0];
  if (numbered !== undefined) {
    const unit = { text: first.text + numbered, base: null, factor: '1', incomplete: false };
    return { unit, length: first.length + numbered.length };
  }
  const below = leadingDenominators(after);
  if (below === null) {
    return { unit: { ...pick(first), incomplete: false }, length: first.length };
  }
  const unitText = first.text + below.text;
  const [other] = below.terms;
  if (below.terms.length === 1 && areAlternatives(first.text, other?.text ?? '')) {
    const unit = { text: unitText, base: unitText, factor: '1', incomplete: false };
    return { unit, length: first.length + below.length };
  }
  return { unit: rate(first, below.terms, unitText), length: first.length + below.length };
}

function pick({ text, base, factor }: Term): { text: string; base: string; factor: Decimal } {
  return { text, base, factor };
}

/** 万/月: what is counted by the ten thousand is left out. */
function leadingIncomplete(text: string): LeadingUnit | null {
  const magnitude = MAGNITUDE.exec(text)?.[0];
  if (magnitude === undefined) return null;
  const below = leadingDenominators(text.slice(magnitude.length, magnitude.length + 40));
  if (below === null) return null;
  const unit = { text: magnitude + below.text, base: null, factor: '1', incomplete: true };
  return { unit, length: magnitude.length + below.length };
}

/** A word of its own that the table does not know (标包), never one with digits or punctuation. */
const OWN_WORD = /^[一-鿿A-Za-z]{1,8}$/;

/** The unit that a whole text names, or null when it names none (定性, -, empty). */
export const parseUnit = memoize((written) => parseWritten(written), { most: 500, longest: 40 });

function parseWritten(written: string): Unit | null {
  return written.length > 40 ? null : readUnit(valueText(written).replace(/^单位:?/, ''));
}

function readUnit(text: string): Unit | null {
  const whole = /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;
  // 台（套）, 公里（km）: the bracket only says it in another word.
  const bare = /^([^()]+)\([^()\d]{1,6}\)$/.exec(whole)?.[1] ?? whole;
  const found = knownUnit(whole) ?? knownUnit(bare);
  if (found !== null) return found;
  if (!OWN_WORD.test(bare) || /^(?:定性|定量|无|不适用|其他|文字)/.test(bare)) return null;
  const magnitude = MAGNITUDE.exec(bare)?.[0];
  if (magnitude === bare) return null;
  return { text: bare, base: bare, factor: '1', incomplete: false };
}

/** The unit at the beginning of a text without what it is reckoned by: of 元/人 the 元. */
export function leadingUnitAlone(text: string): LeadingUnit | null {
  const found = leadingTerm(text.slice(0, 12));
  return found && { unit: { ...pick(found), incomplete: false }, length: found.length };
}

const CURRENCY_WORD = /^[元圆]$/;

/** 元, 万圆, 万人民币 at the beginning of a text, without what it is paid for (/人). */
export function leadingCurrency(text: string): LeadingUnit | null {
  const found = leadingUnitAlone(text);
  return found?.unit.base === '元' && CURRENCY_WORD.test(found.unit.text.slice(-1)) ? found : null;
}

/** What stands below the line when it follows a closing word (4次以上/年); `text` is as `leadingUnit` shows it. */
export function leadingPer(
  text: string,
): { readonly text: string; readonly length: number } | null {
  const below = leadingDenominators(text.slice(0, 40));
  return below && { text: below.text, length: below.length };
}

/** As `parseUnit`, but only for words of the table: a bracket in a name need not be a unit. */
export function knownUnit(text: string): Unit | null {
  const found = leadingUnit(text);
  return found !== null && found.length === text.length ? found.unit : null;
}

function asUnit(unit: Unit | string): Unit | null {
  return typeof unit === 'string' ? parseUnit(unit) : unit;
}

/** The quantity in the base unit of its dimension; null without a unit that converts. */
export function toBase(number: Decimal, unit: Unit | string): Quantity | null {
  const from = asUnit(unit);
  if (from?.base == null) return null;
  if (from.factor === '1') return { number: canonical(number), unit: from.base };
  return { number: canonical(multiply(number, from.factor)), unit: from.base };
}

/** Do both measure the same dimension? 人 and 人次, 户 and 家, 亩 and 平方米 do not. */
export function convertible(a: Unit | string, b: Unit | string): boolean {
  const from = asUnit(a);
  const to = asUnit(b);
  return from?.base != null && from.base === to?.base;
}

/** The number in another unit of the same dimension (to 20 decimal places), or null. */
export function convert(number: Decimal, from: Unit | string, to: Unit | string): Decimal | null {
  const source = asUnit(from);
  const target = asUnit(to);
  if (source?.base == null || source.base !== target?.base) return null;
  return divide(multiply(number, source.factor), target.factor);
}

/** The same unit in another spelling: 月 and 个月, 名 and 人. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.text === b.text || (a.base !== null && a.base === b.base && a.factor === b.factor);
}
