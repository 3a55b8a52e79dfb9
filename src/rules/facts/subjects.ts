/** What each cell of a form is about: a field, or a column of an indicator. Findings are known by it, whatever row it is in. */
import { isInText, type ColumnRole, type Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { compact, withoutColon } from '../../domain/text';
import { fact } from './fact';

export interface Subject {
  /** leader, total, target, column:weight … */
  readonly role: string;
  /** The indicator, the level label, the fund item: its name, with #2 where there are several; null for fields of the head. */
  readonly of: string | null;
  /** The cell belongs to one indicator alone. */
  readonly ofIndicator: boolean;
}

const LEVELS: readonly ColumnRole[] = ['level1', 'level2'];

/** Of every cell that the reader took something from; the first meaning of a cell counts. */
export const subjectsOf = fact((table: PerformanceTable): ReadonlyMap<string, Subject> => {
  const subjects = new Map<string, Subject>();
  const put: Put = (cell, role, of = null, ofIndicator = false) => {
    if (cell != null && !subjects.has(cell)) subjects.set(cell, { role, of, ofIndicator });
  };
  const { fields, goals, funds, title } = table;
  put(title?.cell, 'title');
  for (const [role, field] of Object.entries(fields)) put(field?.cell, role);
  put(goals.annual?.cell, 'goal');
  put(goals.overall?.cell, 'overallGoal');
  for (const [role, amount] of Object.entries(funds.execution ?? {})) {
    put(amount?.cell, `execution:${role}`);
  }
  for (const role of ['total', 'fiscal', 'carryOver', 'other'] as const)
    put(funds[role]?.cell, role);
  const names = new Counter();
  for (const [items, role] of [
    [funds.items, 'fund'],
    [funds.periodItems, 'periodFund'],
  ] as const) {
    for (const { label, labelCell, amount } of items) {
      const of = names.next(role, withoutColon(compact(label)));
      put(amount.cell, role, of);
      put(labelCell, `${role}:label`, of);
    }
  }
  for (const { role, cell } of table.columns) put(cell, `column:${role}`);
  // A text of several indicators is of none of them alone.
  for (const { cells } of table.indicators.filter(isInText)) put(cells.target, 'indicators');
  const own = ownNames(table.indicators);
  table.indicators.forEach((indicator, at) => {
    putRow(put, names, indicator, own[at] ?? '');
  });
  put(table.statedTotal?.weight?.cell, 'statedTotal:weight');
  put(table.statedTotal?.score?.cell, 'statedTotal:score');
  put(table.executionRow?.weight?.cell, 'executionRow:weight');
  put(table.executionRow?.score?.cell, 'executionRow:score');
  put(table.executionRow?.cell, 'executionRow');
  put(table.yearCell, 'year');
  return subjects;
});

type Put = (
  cell: string | null | undefined,
  role: string,
  of?: string | null,
  ofIndicator?: boolean,
) => void;

/** What keys call each indicator: its name, numbered where there are several; without a name, its place under its level. */
export function ownNames(
  indicators: readonly Pick<Indicator, 'name' | 'level1' | 'level2'>[],
): string[] {
  const names = new Counter();
  return indicators.map(({ name, level1, level2 }) =>
    name === null
      ? names.next('unnamed', `（${level2 ?? level1 ?? '指标'}）`)
      : names.next('named', compact(name)),
  );
}

/** A merged level cell is of the first row that it heads. */
function putRow(put: Put, names: Counter, indicator: Indicator, own: string): void {
  const { cells } = indicator;
  for (const role of LEVELS) {
    const cell = cells[role];
    if (cell !== undefined)
      put(cell, role, names.of(cell, role, indicator[role as 'level1'] ?? ''));
  }
  for (const [role, cell] of Object.entries(cells)) put(cell, role, own, true);
}

/** Counts what has one name: 培训人数, 培训人数#2. */
class Counter {
  readonly #seen = new Map<string, number>();
  readonly #known = new Map<string, string>();

  next(kind: string, name: string): string {
    const key = `${kind} ${name}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? name : `${name}#${count}`;
  }

  /** The same cell is counted once. */
  of(cell: string, kind: string, name: string): string {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const counted = this.next(kind, name);
    this.#known.set(cell, counted);
    return counted;
  }
}
