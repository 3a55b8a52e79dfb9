/** A table as it was read, field by field against what a person read off it. */
import { equals, isDecimal } from '../domain/exact';
import type { Indicator } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { compact } from '../domain/text';
import { parseValue } from '../domain/value/parse-value';
import type { Value } from '../domain/value/value';
import type { ExpectedIndicator, ExpectedTable } from './expected-reading';

export interface ComparedField {
  /** total, 培训人数.target … */
  readonly field: string;
  readonly expected: string;
  readonly read: string;
  readonly right: boolean;
}

type Plain = string | number | boolean | null;

/** One entry a field that the expectation names; nothing is right of a table that was not found. */
export function compareTable(
  expected: ExpectedTable,
  table: PerformanceTable | null,
): ComparedField[] {
  const { sample = [], ...fields } = expected;
  const head = Object.entries(fields).flatMap(([name, wanted]) =>
    wanted === undefined ? [] : [compared(name, wanted, table && readField(table, name, wanted))],
  );
  return [...head, ...sample.flatMap((each) => compareIndicator(each, table))];
}

function readField(table: PerformanceTable, name: string, wanted: Plain): Plain {
  const { fields, funds, goals } = table;
  const units = [fields.budgetUnit, fields.department, fields.implementer].map(
    (field) => field?.value ?? null,
  );
  switch (name) {
    case 'kind':
      return table.kind;
    case 'year':
      return table.year;
    case 'unitAny':
      return units.includes(String(wanted)) ? wanted : units.filter(Boolean).join(' ');
    case 'currencyUnit':
      return funds.currencyUnit;
    case 'total':
    case 'fiscal':
    case 'other':
      return funds[name]?.value ?? null;
    case 'goal':
      return [goals.annual, goals.overall].some((goal) => goal?.value != null);
    case 'indicatorCount':
      return table.indicators.length;
    case 'weightTotal':
      return table.weightTotal;
    default:
      return fields[name as keyof typeof fields]?.value ?? null;
  }
}

function compareIndicator(
  { name, ...wanted }: ExpectedIndicator,
  table: PerformanceTable | null,
): ComparedField[] {
  const found = table?.indicators.find((each) => compact(each.name ?? '') === compact(name));
  return [
    compared(`${name}.name`, name, found?.name ?? null),
    ...Object.entries(wanted).flatMap(([part, value]) =>
      value === undefined ? [] : [comparedPart(`${name}.${part}`, part, value, found)],
    ),
  ];
}

function comparedPart(
  field: string,
  part: string,
  wanted: string | number | null,
  found: Indicator | undefined,
): ComparedField {
  if (found === undefined) return compared(field, wanted, null);
  if (part === 'target' || part === 'actual') {
    const value = found[part];
    const entry = compared(field, wanted, value?.raw ?? null);
    return entry.right ? entry : { ...entry, right: isSameValue(String(wanted), value) };
  }
  const read =
    part === 'level1' || part === 'level2'
      ? found[part]
      : (found[part as 'weight' | 'score']?.value ?? null);
  return compared(field, wanted, read);
}

/** 大于等于 | 98 | % in three cells says what 大于等于98% says in one. */
function isSameValue(wanted: string, value: Value | null): boolean {
  const { number, comparator, unit } = parseValue(wanted);
  if (value === null || number === null || value.number === null) return false;
  const { comparator: sign, unit: own } = value;
  return equals(number, value.number) && comparator === sign && (unit === null || unit === own);
}

/** Numbers as decimals, texts without white space; no goal and no place for one are the same. */
function compared(field: string, expected: Plain, read: Plain): ComparedField {
  const texts = [textOf(expected), textOf(read)] as const;
  const [wanted, got] = texts;
  const right = isDecimal(wanted) && isDecimal(got) ? equals(wanted, got) : wanted === got;
  return { field, expected: wanted, read: got, right };
}

function textOf(value: Plain): string {
  return value === null || value === false ? '' : compact(String(value));
}
