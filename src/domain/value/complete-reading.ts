/** Completes a reading by the unit column, the operator column and the name, and puts it in base units. */
import { canonical, compare, multiply, type Decimal } from '../exact';
import { inQuotes } from '../text';
import { operatorComparator } from '../quantity/comparator';
import { nameHints, type NameHints } from './name-hints';
import { magnitudeFactor, MAGNITUDE } from '../quantity/numeral';
import { describeReading, type Reading, type ReadNumber } from './read-text';
import { parseUnit, sameUnit, toBase, type Unit } from '../quantity/units';
import type { ParsedValue, Quantity, UnitSource, ValueContext, ValueFlag } from './value';
import { valueText } from '../quantity/spelling';

interface Steps {
  readonly flags: ValueFlag[];
  readonly explanation: string[];
}

interface Completed {
  readonly number: Decimal;
  readonly unit: Unit | null;
  readonly unitSource: UnitSource | null;
}

const PERCENT = parseUnit('%');

export function completeReading(raw: string, reading: Reading, context: ValueContext): ParsedValue {
  const { kind, quantity, several, range } = reading;
  if (quantity === undefined) return describeReading(raw, reading);
  const flags = reading.flags?.slice() ?? [];
  const explanation = reading.explanation?.slice() ?? [];
  const steps: Steps = { flags, explanation };
  const hints = nameHints(context.name);
  const comparator = reading.comparator ?? outerComparator(context, hints, steps);
  const { number, unit, unitSource } = complete(quantity, context, hints, steps);
  if (range) {
    return describeReading(raw, {
      kind,
      comparator,
      unit: unit?.text ?? null,
      unitSource,
      range: completeRange(range, quantity, number, unit),
      flags,
      explanation,
    });
  }
  const base = unit === null ? null : toBase(number, unit);
  if (unit?.incomplete) {
    flags.push('unit-incomplete');
    explanation.push(`单位${inQuotes(unit.text)}缺少计量的对象（如“元”），不能换算`);
  }
  if (base !== null && unit !== null && unit.factor !== '1') {
    explanation.push(`${number}${unit.text} = ${base.number}${base.unit ?? ''}`);
  }
  const parts = several?.map((part) => partOf(part)) ?? [];
  // Most cells end here; an object of one shape is several times faster than one spread together.
  return {
    raw,
    kind,
    comparator,
    number,
    unit: unit?.text ?? null,
    base,
    unitSource,
    range: null,
    parts,
    date: null,
    startDate: null,
    flags,
    explanation,
  };
}

function outerComparator(context: ValueContext, hints: NameHints, steps: Steps) {
  const operator = valueText(context.operator ?? '');
  const fromColumn = operator === '' ? null : operatorComparator(operator);
  if (fromColumn !== null) {
    steps.explanation.push(`计算符号取自计算符号列${inQuotes(context.operator?.trim() ?? '')}`);
    return fromColumn;
  }
  if (hints.comparator === null || context.reached === true) return null;
  steps.flags.push('from-name');
  steps.explanation.push(`计算符号取自指标名称（${hints.comparator}）`);
  return hints.comparator;
}

/** The value's own unit, else the unit column's, else the name's. */
function complete(
  quantity: ReadNumber,
  context: ValueContext,
  hints: NameHints,
  steps: Steps,
): Completed {
  const column = context.unit === undefined ? null : parseUnit(context.unit.trim());
  if (quantity.unit !== null) {
    if (column !== null && !sameUnit(column, quantity.unit)) {
      steps.flags.push('unit-conflict');
      steps.explanation.push(
        `单位列为${inQuotes(column.text)}，以值自带的${inQuotes(quantity.unit.text)}为准`,
      );
    }
    return { ...inPercent(quantity.number, quantity.unit, steps), unitSource: 'value' };
  }
  if (column !== null) {
    steps.explanation.push(`单位取自单位列${inQuotes(column.text)}`);
    return { ...inUnit(quantity, column, steps), unitSource: 'column' };
  }
  if (hints.percentage && (hints.unit === null || hints.unit.base === '%')) {
    return { ...asPercentage(inUnit(quantity, null, steps).number, steps), unitSource: 'name' };
  }
  if (hints.unit !== null) {
    steps.explanation.push(`名称带（${hints.unit.text}），单位取自名称`);
    return { ...inUnit(quantity, hints.unit, steps), unitSource: 'name' };
  }
  return { ...inUnit(quantity, null, steps), unitSource: null };
}

/**
 * 250万 beside 万元 is 250万元, never 250 万万元; beside 户 it is 2500000户, and so it is alone.
 */
function inUnit(quantity: ReadNumber, unit: Unit | null, steps: Steps) {
  const { number, magnitude } = quantity;
  if (magnitude === '') return unit === null ? { number, unit } : inPercent(number, unit, steps);
  const scaled = MAGNITUDE.exec(unit?.text ?? '')?.[0] ?? '';
  const counted =
    scaled === '' ? null : parseUnit(magnitude + (unit?.text.slice(scaled.length) ?? ''));
  if (counted?.base != null && counted.base === unit?.base) return { number, unit: counted };
  const whole = canonical(multiply(number, magnitudeFactor(magnitude)));
  steps.explanation.push(`${number}${magnitude} = ${whole}`);
  return { number: whole, unit };
}

/** Percentages are kept in percent: 4.0‰ is 0.4 %, 0.97比例 is 97 %. */
function inPercent(number: Decimal, unit: Unit, steps: Steps): { number: Decimal; unit: Unit } {
  if (unit.base !== '%' || PERCENT === null || unit.factor === PERCENT.factor) {
    return { number, unit: unit.base === '%' ? (PERCENT ?? unit) : unit };
  }
  // 97比例 means 97 %, as 0.97比例 does.
  const isRatio = unit.factor === '100';
  const factor = isRatio && compare(number, '1') > 0 ? '1' : unit.factor;
  const percent = canonical(multiply(number, factor));
  steps.explanation.push(`${number}${isRatio ? '比例' : unit.text} = ${percent}%`);
  return { number: percent, unit: PERCENT };
}

function asPercentage(number: Decimal, steps: Steps): { number: Decimal; unit: Unit | null } {
  if (compare(number, '0') > 0 && compare(number, '1') <= 0) {
    const percent = canonical(multiply(number, '100'));
    steps.flags.push('ratio-without-percent');
    steps.explanation.push(`名称为百分率，${number}按比例读作${percent}%`);
    return { number: percent, unit: PERCENT };
  }
  steps.explanation.push('名称为百分率，单位取%');
  return { number, unit: PERCENT };
}

function completeRange(
  range: { low: Decimal; high: Decimal },
  upper: ReadNumber,
  completed: Decimal,
  unit: Unit | null,
): { low: Decimal; high: Decimal } {
  if (completed === upper.number) return range;
  // Both ends are scaled alike: by the magnitude, or from a ratio to percent.
  const factor =
    upper.magnitude !== '' && unit?.base !== '%' ? magnitudeFactor(upper.magnitude) : null;
  const low =
    factor === null ? scaleAlike(range.low, upper.number, completed) : multiply(range.low, factor);
  return { low: canonical(low), high: completed };
}

function scaleAlike(low: Decimal, before: Decimal, after: Decimal): Decimal {
  for (const factor of ['100', '0.1', '10000', '100000000']) {
    if (compare(multiply(before, factor), after) === 0) return multiply(low, factor);
  }
  return low;
}

function partOf({ number, unit, magnitude }: ReadNumber): Quantity {
  if (unit !== null) return { number, unit: unit.text };
  return { number: canonical(multiply(number, magnitudeFactor(magnitude))), unit: null };
}
