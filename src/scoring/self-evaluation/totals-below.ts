/** The rows under the indicators of a 目标表 with new columns: 预算执行, 小计, 总分, 等级. */
import { add, compare, type Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import type { CellContent } from '../../grid/sheet-patch';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import {
  executionRateFormula,
  executionScoreFormula,
  gradeFormula,
  openTotal,
  soFarFormula,
  sumFormula,
  totalFormula,
} from '../formulas/total-formulas';
import type { ScoringOptions } from '../options';
import { heldAt, levelGroups } from '../weights';
import { inputFormat, PERCENT_FORMAT, SCORE_FORMAT } from '../formulas/input-format';

/** In which of the new columns a value stands. */
export const [ACTUAL, COMPLETION, SCORE, DEVIATION] = [0, 1, 2, 3];

export interface TotalRow {
  readonly label: string;
  /** The label reaches up to this column. */
  readonly at: number;
  readonly content: CellContent;
  readonly format: string;
  /** Under 偏差原因分析及改进措施. */
  readonly note?: CellContent;
}

/** How many rows there will be. */
export function countTotals(table: PerformanceTable, executionWeight: Decimal): number {
  if (table.weightTotal === null) return 3;
  return 5 + levelGroups(table).length + (compare(executionWeight, '0') > 0 ? 1 : 0);
}

/** `nameAt` gives the cell in a row, counted from the first of these, and column of theirs. */
export function totalRows(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  scores: readonly string[],
  nameAt: (row: number, column: number) => string,
  { options, executionWeight: weight }: { options: ScoringOptions; executionWeight: Decimal },
): TotalRow[] {
  const { funds, weightTotal } = table;
  const money = inputFormat(funds.currencyUnit);
  const formula = (text: string, result = ''): CellContent => ({
    ...{ kind: 'formula', formula: text, result },
  });
  const cells = {
    ...{ budget: nameAt(0, ACTUAL), executed: nameAt(1, ACTUAL), unit: funds.currencyUnit },
  };
  const execution: TotalRow[] = [
    { label: '全年预算数', at: ACTUAL, content: budgetOf(table, sheet), format: money },
    { label: '全年执行数', at: ACTUAL, content: { kind: 'empty' }, format: money },
    {
      ...{ label: '预算执行率', at: COMPLETION, format: PERCENT_FORMAT },
      content: formula(executionRateFormula(cells)),
    },
  ];
  // Without weights there is nothing to add up.
  if (weightTotal === null) return execution;
  const hasExecution = compare(weight, '0') > 0;
  const score = { at: SCORE, format: SCORE_FORMAT } as const;
  if (hasExecution) {
    execution.push({
      ...{ ...score, label: `预算执行得分（${weight}分）` },
      content: formula(executionScoreFormula(cells, weight, options)),
    });
  }
  const groups = levelGroups(table);
  const all = hasExecution ? [...scores, nameAt(3, SCORE)] : scores;
  const maximum = hasExecution ? add(weightTotal, weight) : weightTotal;
  const total = nameAt(execution.length + groups.length, SCORE);
  return [
    ...execution,
    ...groups.map(({ level1, indices, maximum: most }): TotalRow => ({
      ...{ ...score, label: `${level1}小计（${most}分）` },
      content: formula(sumFormula(indices.flatMap((index) => scores[index] ?? []))),
    })),
    {
      ...{ ...score, label: `总分（${maximum}分）`, note: formula(soFarFormula(all)) },
      content: formula(totalFormula(all), openTotal(all)),
    },
    {
      ...{ ...score, label: '等级', format: 'General' },
      content: formula(gradeFormula(total, maximum, options)),
    },
  ];
}

/** The total of the head, number or text with its unit; where the form has none, the user types 全年预算数. */
function budgetOf({ funds: { total } }: PerformanceTable, sheet: SheetSnapshot): CellContent {
  const held = total === null ? null : heldAt(sheet, total.cell);
  return total?.amount == null || held === null
    ? { kind: 'empty' }
    : { kind: 'formula', formula: `=${total.cell}`, result: held };
}
