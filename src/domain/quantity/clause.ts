/**
 * clause = label? per? comparator? quantity closer? per? — one requirement of a cell: 建筑面积≥2.6万平方米,
 * 每年不少于4次, 4次以上/年. What follows that is no part of it is for the caller to judge.
 */
import { comparatorAt, closerAt, joinComparators } from './comparator';
import type { Comparator } from './model';
import { quantityAt, type Measured } from './quantity';
import { knownUnit, leadingPer, leadingUnit, OCCASION, parseUnit, type LeadingUnit } from './units';

export interface Clause {
  /** Words before the quantity that say what is measured. */
  readonly label: string;
  readonly comparator: Comparator | null;
  /** The comparator before the number as written; empty without one. */
  readonly leading: string;
  /** What a closing word says: …以上, …以内. */
  readonly trailing: Comparator | null;
  /** "/年" of 每年4-6次, where the unit that it belongs to does not follow at once. */
  readonly per: string;
  readonly measured: Measured;
  /** The same amount twice in a row (854万854万). */
  readonly repeated: boolean;
  /** Where the clause begins after its label, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** One more character makes another unit of a unit: 人 and 人时, 台 and 台班. */
const MAKES_ANOTHER_UNIT = /^[次份时班]$/;
const BRACKETED = /^\(([^()]{1,16})\)/;
const OWN_WORD = /^([一-鿿]{1,4}?)(?=(?:及?以[上下内])|之内|左右|\(|$)/;

/** Words that follow a number without measuring it. */
export const NO_UNIT =
  /^(?:完成|达到|达标|提升|提高|改善|以|之|及|左|内|前|后|号|的|是|为|和|与|且|并|至|到)/;

/** In a value cell a unit may stand in brackets, or be a word that no table knows. */
function unitInCell(text: string): LeadingUnit | null {
  const bracketed = BRACKETED.exec(text);
  const inner = bracketed?.[1] === undefined ? null : knownUnit(bracketed[1]);
  if (bracketed && inner) return { unit: inner, length: bracketed[0].length };
  const known = leadingUnit(text);
  const behind = known === null ? '' : text.slice(known.length);
  if (known !== null && !MAKES_ANOTHER_UNIT.test(behind)) return known;
  if (NO_UNIT.test(text)) return null;
  const own = OWN_WORD.exec(text)?.[1];
  const unit = own === undefined ? null : parseUnit(own);
  return own === undefined || unit === null ? null : { unit, length: own.length };
}

/** A Chinese numeral counts only with a known unit: 一户一策 and 三标段 would be many things. */
function quantityInCell(text: string, at: number): Measured | null {
  const read = quantityAt(text, at, unitInCell);
  return read?.isChinese === true ? quantityAt(text, at) : read;
}

/** 一年两次 is 每年两次; 一季度 is the first quarter, and 一月 January. */
const ONE_PERIOD = /一个?(?=(?:年|月|周|天|日)[^年月日]{0,6}[期次场回遍轮])/y;
const VERB = /(?:开展|举办|进行|补助|发放|,)/y;

interface Per {
  /** "/月", "/人/月". */
  readonly text: string;
  readonly onlyOccasions: boolean;
  readonly end: number;
}

/** 每月, 每人每月, 一年: by what the quantity behind it is counted. */
function perAt(text: string, start: number): Per | null {
  let at = start;
  let denominators = '';
  ONE_PERIOD.lastIndex = at;
  const once = ONE_PERIOD.exec(text)?.[0];
  for (let i = 0; i < 3 && (text[at] === '每' || (i === 0 && once !== undefined)); i++) {
    at += text[at + 1] === '个' ? 2 : 1;
    const word = leadingUnit(text.slice(at, at + 12));
    if (word === null) return null;
    denominators += `/${word.unit.text}`;
    at += word.length;
  }
  if (denominators === '') return null;
  VERB.lastIndex = at;
  const end = at + (VERB.exec(text)?.[0].length ?? 0);
  return { text: denominators, onlyOccasions: once !== undefined, end };
}

/** 4次 by the year: 4次/年. */
export function withDenominators(measured: Measured, denominators: string): Measured {
  if (denominators === '' || measured.unit === null) return measured;
  const unit = parseUnit(`${measured.unit.text}${denominators}`);
  return { ...measured, unit: unit ?? measured.unit };
}

/** A clause without a label at just this place. */
export function clauseAt(text: string, start: number): Clause | null {
  const outer = comparatorAt(text, start);
  const per = perAt(text, outer?.end ?? start);
  // 至少每年4次, 每年至少4次: the comparator stands on either side.
  const inner = per === null ? null : comparatorAt(text, per.end);
  const written = inner ?? outer;
  const quantity = quantityInCell(text, inner?.end ?? per?.end ?? outer?.end ?? start);
  if (quantity === null) return null;
  const { unit } = quantity;
  if (per?.onlyOccasions === true && unit !== null && !OCCASION.test(unit.text)) return null;
  const amount = text.slice(quantity.start, quantity.end);
  const repeated = /[万亿元%]$/.test(amount) && text.startsWith(amount, quantity.end);
  const behind = repeated ? quantity.end + amount.length : quantity.end;
  const closer = closerAt(text, behind);
  const below = closer === null || per !== null ? null : leadingPer(text.slice(closer.end));
  const denominators = per?.text ?? below?.text ?? '';
  const measured = withDenominators(quantity, denominators);
  const trailing = closer?.comparator ?? null;
  return {
    label: '',
    comparator: joinComparators(
      { comparator: written?.comparator ?? null, text: written?.text ?? '' },
      trailing,
    ),
    leading: written?.text ?? '',
    trailing,
    per: unit === null ? denominators : '',
    measured,
    repeated,
    start,
    end: (closer?.end ?? behind) + (below?.length ?? 0),
  };
}

const LABEL_CHARACTER = /[一-鿿A-Za-z:()“”"]/;
const LONGEST_LABEL = 20;

/** Words, then a clause: the first place where a comparator or a number can stand decides. */
export function labelledClauseAt(text: string, start: number): Clause | null {
  for (let at = start; at - start <= LONGEST_LABEL; at++) {
    const comparator = comparatorAt(text, at);
    const digit = /^-?\d/.test(text.slice(comparator?.end ?? at, (comparator?.end ?? at) + 2));
    if (digit) {
      const clause = clauseAt(text, at);
      return clause && { ...clause, label: text.slice(start, at) };
    }
    if (!LABEL_CHARACTER.test(text[at] ?? '')) return null;
  }
  return null;
}
