/** What the text of a value cell says by itself, before its surroundings complete it. */
import type { Decimal } from '../exact';
import { inQuotes } from '../text';
import type { Clause } from '../quantity/clause';
import {
  explainComparator,
  leadingComparator,
  standsBeforeWords,
  type LeadingComparator,
} from '../quantity/comparator';
import type { Comparator } from '../quantity/model';
import { readOwnQuantity } from '../quantity/own-unit';
import type { Measured } from '../quantity/quantity';
import {
  readPerSoMany,
  readRequirement,
  readWorkedOut,
  type QuantityRange,
  type Requirement,
} from '../quantity/requirement';
import type { Unit } from '../quantity/units';
import { noSuchDay } from './calendar';
import { readDeadline } from './deadline';
import {
  isNotApplicable,
  isPlaceholder,
  isSpreadsheetError,
  meansZero,
  tickedChoice,
  withoutPrompt,
  wordComparator,
} from './lexicon';
import { nameHints } from './name-hints';
import { readPeriod } from './period';
import { isUnfilled } from './unfilled';
import type { ParsedValue, ValueContext, ValueFlag, ValueKind } from './value';

/** One quantity of a cell, not yet completed by the unit column or the name. */
export interface ReadNumber {
  readonly number: Decimal;
  readonly unit: Unit | null;
  /** A bare magnitude (万), still without a unit. */
  readonly magnitude: string;
}

/** A value as far as its own text goes; what is left out is null or empty. */
export interface Reading extends Partial<Omit<ParsedValue, 'raw' | 'kind' | 'parts' | 'unit'>> {
  readonly kind: ValueKind;
  readonly quantity?: ReadNumber;
  readonly several?: readonly ReadNumber[];
}

/** A parsed value of the parts given. Written out, because spreading is slow where it counts. */
export function describeReading(
  raw: string,
  parts: Partial<ParsedValue> & { kind: ValueKind },
): ParsedValue {
  return {
    raw,
    kind: parts.kind,
    comparator: parts.comparator ?? null,
    number: parts.number ?? null,
    unit: parts.unit ?? null,
    base: parts.base ?? null,
    unitSource: parts.unitSource ?? null,
    range: parts.range ?? null,
    parts: parts.parts ?? [],
    date: parts.date ?? null,
    startDate: parts.startDate ?? null,
    flags: parts.flags ?? [],
    explanation: parts.explanation ?? [],
  };
}

/** 二100百分比 and %=99百分比 are = and ≥ as a scanner saw them. */
const DAMAGED_SYMBOL: readonly (readonly [RegExp, string, Comparator])[] = [
  [/^二(?=\d)/, '二', '='],
  [/^%=(?=\d)/, '%=', '>='],
];

const DAMAGED_PERCENT: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=\d)%{2,4}$/, '%', '“%”重复，只读一次'],
  [/(?<=\d)%[oO](?![A-Za-z\d])/, '‰', '“%o”疑为“‰”，按千分数读取，请核对原件'],
];

/** `text` is the cell in the spelling of `valueText`, `raw` as displayed (for the explanation). */
export function readText(text: string, raw: string, context: ValueContext): Reading {
  if (isSpreadsheetError(text)) return say('error', '单元格是公式错误，不是数值');
  if (isNotApplicable(text)) return say('not-applicable', '没有可比的值（不适用或无上年完成值）');
  const filled = withoutPrompt(text);
  const worked = readWorkedOut(filled);
  if (worked) return { ...numberReading(worked), explanation: ['算式，取等号后的结果'] };
  if (isPlaceholder(filled)) return say('placeholder', '模板占位符，尚未填写');
  for (const [pattern, seen, meant] of DAMAGED_SYMBOL) {
    const rest = filled.replace(pattern, '');
    if (rest !== filled && readRequirement(rest)?.kind === 'one') {
      const leading = { comparator: meant, text: seen, rest };
      return withFlag(
        readAfterComparator(meant + rest, leading, raw, context),
        'damaged',
        '疑似识别错误，请核对原件',
      );
    }
  }
  if (isUnfilled(filled)) return say('placeholder', '只有计算符号或单位，没有填写数值');
  const choice = tickedChoice(filled);
  if (meansZero(choice)) {
    return { kind: 'number', quantity: zero, explanation: [`${inQuotes(choice)}即数量为0`] };
  }
  for (const [pattern, meant, step] of DAMAGED_PERCENT) {
    const mended = choice.replace(pattern, meant);
    if (mended !== choice) return withFlag(readText(mended, raw, context), 'damaged', step);
  }
  const leading = leadingComparator(choice);
  return readAfterComparator(choice, leading, raw, context) ?? readWords(choice, leading);
}

const zero: ReadNumber = { number: '0', unit: null, magnitude: '' };

function say(kind: ValueKind, explanation: string): Reading {
  return { kind, explanation: [explanation] };
}

function withFlag(reading: Reading | null, flag: ValueFlag, explanation: string): Reading {
  const base = reading ?? say('qualitative', '');
  return {
    ...base,
    flags: [...(base.flags ?? []), flag],
    explanation: [...(base.explanation ?? []), explanation],
  };
}

/** Dates come before ranges, so that 2023.07-2024.01 is no range of numbers. */
function readAfterComparator(
  text: string,
  leading: LeadingComparator,
  raw: string,
  context: ValueContext,
): Reading | null {
  const { comparator } = leading;
  const dates = readDates(leading.rest, comparator, context);
  const reading = dates ?? readNumbers(text);
  if (reading === null) return null;
  const isMeant = comparator !== null && (reading.comparator ?? comparator) === comparator;
  const isStep = isMeant && reading.kind !== 'range' && reading.several === undefined;
  const step = isStep ? explainComparator(raw, leading, comparator) : [];
  return {
    ...reading,
    comparator: dates === null ? (reading.comparator ?? null) : comparator,
    explanation: [...step, ...(reading.explanation ?? [])],
  };
}

const YEAR_AND_MONTH = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;
const MONTH_ONLY = /^\d{1,2}月$/;

function readDates(
  text: string,
  comparator: Comparator | null,
  { name }: ValueContext,
): Reading | null {
  if (MONTH_ONLY.test(text) && (comparator !== null || nameHints(name).duration)) return null;
  const impossible = /\d[月\-/.]\d/.test(text) ? noSuchDay(text) : null;
  if (impossible !== null) {
    return { ...say('deadline', `时限：${impossible}，请核对`), flags: ['no-such-day'] };
  }
  const period = readPeriod(text);
  if (period) {
    const reading = say('period', period.explanation);
    const dated = { ...reading, startDate: period.start, date: period.end };
    return period.damaged ? withFlag(dated, 'damaged', '日期疑似识别错误，请核对原件') : dated;
  }
  // 2025.12 is a month where the name asks for a date, and a number everywhere else.
  const month = YEAR_AND_MONTH.test(text) && /时间|日期|时限|期限/.test(name ?? '');
  const deadline = readDeadline(month ? text.replace('.', '-') : text);
  return deadline && { ...say('deadline', deadline.explanation), date: deadline.date };
}

/** What the grammar of quantities makes of the text. */
function readNumbers(text: string): Reading | null {
  const written = leadingComparator(text);
  const rate = readPerSoMany(written.rest);
  if (rate !== null) {
    const unit = { text: rate.unit, base: null, factor: '1', incomplete: false };
    const quantity = { number: rate.number, unit, magnitude: '' };
    return { kind: 'number', comparator: written.comparator, quantity };
  }
  const requirement = readRequirement(text);
  if (requirement !== null) return describeRequirement(requirement);
  const own = readOwnQuantity(text);
  if (own === null) return null;
  const { measured, comparator, trailing, note } = own;
  return numberReading({ clause: { measured, comparator, trailing }, note });
}

function describeRequirement(requirement: Requirement): Reading {
  switch (requirement.kind) {
    case 'range':
      return rangeReading(requirement);
    case 'several': {
      const { clauses } = requirement;
      const [first] = clauses;
      return {
        ...(first === undefined
          ? say('qualitative', '')
          : numberReading({ clause: first, note: '' })),
        several: clauses.map(({ measured }) => measured),
        explanation: [`单元格有${clauses.length}个数量，以第一个为准`],
      };
    }
    case 'one':
      return numberReading(requirement);
  }
}

const BOUND_WORDS: Readonly<Record<Comparator, string>> = {
  '>=': '含',
  '>': '不含',
  '=': '含',
  '<': '不含',
  '<=': '含',
};

function rangeReading({ low, high, upper, comparator, bounds, reversed }: QuantityRange): Reading {
  const ends =
    bounds?.some((bound) => BOUND_WORDS[bound] === '不含') === true
      ? `，下限${BOUND_WORDS[bounds[0]]}本数，上限${BOUND_WORDS[bounds[1]]}本数`
      : '';
  const reading: Reading = {
    kind: 'range',
    comparator,
    quantity: upper,
    range: { low, high },
    flags: [],
    explanation: [`区间：${low}至${high}${upper.unit?.text ?? upper.magnitude}${ends}`],
  };
  return reversed ? withFlag(reading, 'damaged', '区间下限大于上限，请核对') : reading;
}

/** 次/月: how often; 人次/年 and 元/年 are amounts. */
const OCCASIONS = /^[次期场回遍轮]\/(?:个?月|季度?|半?年度?|周|天|日)$/;

interface DescribedNumber {
  readonly clause: Pick<Clause, 'comparator' | 'trailing'> & {
    readonly measured: Measured;
    readonly label?: string;
    readonly repeated?: boolean;
  };
  readonly note: string;
}

function numberReading({ clause, note }: DescribedNumber): Reading {
  const { measured, comparator, trailing, label = '', repeated = false } = clause;
  const { number, unit, magnitude, approximate } = measured;
  const explanation: string[] = [];
  if (label !== '') explanation.push(`${inQuotes(label)}是说明文字，取其后的数量`);
  if (trailing !== null && comparator === trailing) {
    explanation.push(trailing === '>=' ? '“…以上”识别为“不低于”' : '“…以内、以下”识别为“不高于”');
  }
  if (repeated) explanation.push('同一金额在单元格中重复，只取一次');
  if (approximate) explanation.push(`是约数，按${number}${unit?.text ?? magnitude}读取`);
  if (note !== '') explanation.push(`${inQuotes(note.slice(0, 40))}是说明文字`);
  return {
    kind: unit !== null && OCCASIONS.test(unit.text) ? 'frequency' : 'number',
    comparator,
    quantity: { number, unit, magnitude },
    flags: repeated ? ['repeated'] : [],
    explanation,
  };
}

function readWords(text: string, leading: LeadingComparator): Reading {
  const rest = leading.comparator === null ? text : leading.rest;
  if (rest === '是' || rest === '否') {
    return { ...say('yes-no', '是否类指标'), comparator: leading.comparator };
  }
  const limit = wordComparator(text);
  if (limit) return { ...say('qualitative', '定性要求：不超过预算'), comparator: limit };
  const comparator = standsBeforeWords(leading) ? leading.comparator : null;
  return { ...say('qualitative', '定性表述，没有数量'), comparator };
}
