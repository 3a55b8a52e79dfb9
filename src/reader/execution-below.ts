/** 全年预算数, 全年执行数, 预算执行得分 as labels with a value beside them, below the indicators of a 自评表. */
import type { CurrencyUnit, Execution } from '../domain/funds';
import type { Amount } from '../domain/located';
import type { Rectangle } from '../grid/address';
import { isDecimal } from '../domain/exact';
import { amountFromCell, pointsFromCell } from './amounts';
import { executionColumn, type ExecutionColumn } from '../domain/form-words/fund-labels';
import { parseLabel } from '../domain/form-words/labels';
import type { SheetView } from './sheet-view';

/** Rows looked through below the form; an approval or a footnote may stand between. */
const MOST_ROWS = 12;

const MONEY: readonly ExecutionColumn[] = ['initial', 'budget', 'executed'];

/** `indicators` end in that row. Null where no 执行数 stands there with something to set it against. */
export function executionBelow(
  view: SheetView,
  form: Rectangle,
  indicators: number,
  unit: CurrencyUnit | null,
): Execution | null {
  const found = new Map<ExecutionColumn, Amount>();
  const last = Math.min(form.bottom + MOST_ROWS, view.end - 1);
  for (let row = indicators + 1; row <= last; row++) {
    const columns = view.filledColumns(row, form.left, form.right);
    // The head of the next form.
    if (columns.some((column) => view.word(row, column).field !== null)) break;
    for (const column of columns) {
      const label = parseLabel(view.text(row, column));
      const kind = executionColumn(label.key);
      if (kind === null || found.has(kind)) continue;
      const area = view.area(row, column);
      if (area.right + 1 > form.right) continue;
      const name = view.name(row, area.right + 1);
      const cell = view.cell(row, area.right + 1);
      found.set(
        kind,
        MONEY.includes(kind) ? amountFromCell(cell, name, unit).amount : pointsFromCell(cell, name),
      );
      // 预算执行得分（10分） says how many points there are.
      const points = /^(\d+(?:\.\d+)?)分$/.exec(label.annotation)?.[1] ?? '';
      if (kind === 'score' && isDecimal(points)) {
        const raw = view.text(row, column);
        found.set('weight', { value: points, raw, amount: points, cell: view.name(row, column) });
      }
    }
  }
  const of = (kind: ExecutionColumn): Amount | null => found.get(kind) ?? null;
  const hasBase = found.has('budget') || found.has('initial');
  if (!found.has('executed') || !hasBase) return null;
  return {
    ...{ initial: of('initial'), budget: of('budget'), executed: of('executed') },
    ...{ rate: of('rate'), weight: of('weight'), score: of('score') },
  };
}
