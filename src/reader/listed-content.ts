/** What a list says of one project in the columns beside its indicators. */
import type { CurrencyUnit, FundItem, Funds } from '../domain/funds';
import type { Field } from '../domain/located';
import { joinSentences } from '../domain/text';
import { currencyUnitIn } from '../domain/quantity/currency';
import { amountFromCell } from './amounts';
import { withoutCode, withoutPhone } from './head-fields';
import type { FieldName } from '../domain/form-words/label-words';
import type { ProjectColumns, ProjectRows } from './project-list';
import type { SheetView } from './sheet-view';

/** Written once for several projects and left blank below; goals and amounts are each project's own. */
const FILLED_DOWN: ReadonlySet<FieldName> = new Set([
  'budgetUnit',
  'department',
  'implementer',
  'leader',
] as const);

function clean(name: FieldName, text: string): string {
  if (name === 'leader') return withoutPhone(text);
  return /[gG]oal/.test(name) ? joinSentences(text) : withoutCode(text);
}

/** The field of a project; null where the list has no such column. */
export function listedField(
  view: SheetView,
  columns: ProjectColumns,
  { top, bottom }: ProjectRows,
  name: FieldName,
): Field | null {
  const column = columns.fields.get(name);
  if (column === undefined) return null;
  const at = (row: number): Field | null => {
    const area = view.area(row, column);
    const text = view.text(area.top, area.left);
    if (text === '' || area.top <= columns.header.bottom) return null;
    return { value: clean(name, text), cell: view.name(area.top, area.left) };
  };
  for (let row = top; row <= bottom; row++) {
    const field = at(row);
    if (field !== null) return field;
  }
  return { value: null, cell: view.name(top, column) };
}

function headingFields(view: SheetView, { unit }: ProjectRows): [FieldName, Field][] {
  if (unit === null) return [];
  const { row, column } = unit;
  const value = withoutCode(view.text(row, column));
  return [['budgetUnit', { value, cell: view.name(row, column) }]];
}

/** As `listedField`, or what the projects above have left to be filled down. */
export function listedFields(
  view: SheetView,
  columns: ProjectColumns,
  projects: readonly ProjectRows[],
): ReadonlyMap<FieldName, Field | null>[] {
  let above: ReadonlyMap<FieldName, Field | null> = new Map();
  return projects.map((project) => {
    const fields = new Map<FieldName, Field | null>(headingFields(view, project));
    for (const name of columns.fields.keys()) {
      const own = listedField(view, columns, project, name);
      const isOpen = own?.value === null && FILLED_DOWN.has(name);
      fields.set(name, isOpen ? (above.get(name) ?? own) : own);
    }
    above = fields;
    return fields;
  });
}

/** 年度目标 and, where the list has both columns, the whole period's. */
export function goalsOf(fields: ReadonlyMap<FieldName, Field | null>): {
  annual: Field | null;
  overall: Field | null;
} {
  const annual = fields.get('annualGoal') ?? null;
  const overall = fields.get('overallGoal') ?? null;
  return annual === null ? { annual: overall, overall: null } : { annual, overall };
}

/** The amounts in the row where the project begins; `stated` is the unit of the sheet's caption. */
export function listedFunds(
  view: SheetView,
  columns: ProjectColumns,
  { top }: ProjectRows,
  stated: CurrencyUnit | null,
): Funds {
  const captions = columns.funds.map(({ row, column }) =>
    currencyUnitIn(view.word(row, column).label.annotation),
  );
  const caption = captions.find((unit) => unit !== null) ?? stated;
  let unit = caption;
  const items = columns.funds.flatMap(({ row, column }) => {
    const { fund } = view.word(row, column);
    if (fund === null) return [];
    const area = view.area(top, column);
    const cell = view.cell(area.top, area.left);
    const read = amountFromCell(cell, view.name(area.top, area.left), unit);
    unit ??= read.unit;
    const item: FundItem = {
      role: fund.role,
      label: view.text(row, column),
      labelCell: view.name(row, column),
      execution: null,
      amount: read.amount,
    };
    return [{ item, isPeriod: fund.span === 'period' }];
  });
  const year = items.filter(({ isPeriod }) => !isPeriod).map(({ item }) => item);
  const amountOf = (...roles: FundItem['role'][]) =>
    year.find(({ role }) => roles.includes(role))?.amount ?? null;
  return {
    currencyUnit: columns.funds.length === 0 ? null : unit,
    unitStated: columns.funds.length > 0 && caption !== null,
    total: amountOf('total'),
    fiscal: amountOf('fiscal', 'upper'),
    carryOver: amountOf('carryOver'),
    other: amountOf('other', 'own'),
    items: year,
    periodItems: items.filter(({ isPeriod }) => isPeriod).map(({ item }) => item),
    execution: null,
  };
}
