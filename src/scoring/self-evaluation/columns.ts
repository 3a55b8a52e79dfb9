/** 自评: columns to the right of a 目标表, as cell writes; where there is no room, a sheet of its own. */
import type { Decimal } from '../../domain/exact';
import { isInText } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { cellName, rangeName } from '../../grid/address';
import type { CellContent, CellWrite } from '../../grid/sheet-patch';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { SheetSpec } from '../../grid/sheet-spec';
import { DEFAULT_PROFILE } from '../../regions/profiles';
import { MOST_CELLS } from '../formulas/total-formulas';
import { scoringOptions, type ScoringOptions } from '../options';
import { ownWeight, targetCell, weightCell } from '../weights';
import { besideCell, besideLayout, type BesideLayout } from './beside-layout';
import { PERCENT_FORMAT, SCORE_FORMAT } from '../formulas/input-format';
import { planRow } from '../formulas/planned-row';
import { selfEvaluationSheet } from './sheet';
import { ACTUAL, COMPLETION, countTotals, DEVIATION, SCORE, totalRows } from './totals-below';

export interface SelfEvaluationOptions {
  readonly scoring?: Partial<ScoringOptions>;
  /** Points of 预算执行率; the profile's. */
  readonly executionWeight?: Decimal;
}

export interface ColumnsPlan {
  readonly kind: 'columns';
  /** The new columns from the header on, and the rows below. */
  readonly area: string;
  readonly layout: BesideLayout;
  /** Into cells that were empty. */
  readonly writes: readonly CellWrite[];
  /** Labels of the rows below, which reach from the left edge of the form to the value. */
  readonly labels: readonly string[];
}

export type SelfEvaluationPlan =
  | ColumnsPlan
  | { readonly kind: 'sheet'; readonly spec: SheetSpec; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

const HEADINGS = ['实际完成值', '完成率', '得分', '偏差原因分析及改进措施'];

export function selfEvaluationColumns(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  { scoring = {}, executionWeight = DEFAULT_PROFILE.executionWeight }: SelfEvaluationOptions = {},
): SelfEvaluationPlan {
  const options = scoringOptions(scoring);
  const count = table.indicators.length;
  if (count === 0) return { kind: 'refused', reason: '表中没有指标，无法生成自评栏。' };
  if (count > MOST_CELLS) {
    return {
      kind: 'refused',
      reason: `表中有${count}项指标，超过${MOST_CELLS}项，无法生成自评栏。`,
    };
  }
  const ownSheet = (reason: string): SelfEvaluationPlan => ({
    ...{ kind: 'sheet', reason: `${reason}，自评表放在新工作表中。` },
    spec: selfEvaluationSheet(table, options, executionWeight),
  });
  if (table.indicators.some(isInText)) {
    return ownSheet('各项指标写在一个单元格里，没有各自的行');
  }
  const layout = besideLayout(table, sheet, countTotals(table, executionWeight));
  if ('reason' in layout) return ownSheet(layout.reason);
  return new Columns(table, sheet, layout, options, executionWeight).plan();
}

const EMPTY: CellContent = { kind: 'empty' };

class Columns {
  readonly #writes: CellWrite[] = [];

  constructor(
    private readonly table: PerformanceTable,
    private readonly sheet: SheetSnapshot,
    private readonly layout: BesideLayout,
    private readonly options: ScoringOptions,
    private readonly executionWeight: Decimal,
  ) {}

  plan(): ColumnsPlan {
    const { form, header, columns, below } = this.layout;
    HEADINGS.forEach((text, index) => {
      this.#write(this.#name(header.top, index), { kind: 'text', text });
    });
    const scores = this.table.indicators.map((indicator) => {
      const row = indicator.row - 1;
      const cells = {
        ...{ actual: this.#name(row, ACTUAL), weight: weightCell(this.sheet, indicator) },
        target: targetCell(this.sheet, indicator),
      };
      const weight = ownWeight(this.table, indicator);
      const context = { options: this.options, year: this.table.year };
      const { format, completion, score } = planRow(indicator, weight, cells, context);
      if (format !== 'General') this.#write(cells.actual, EMPTY, format);
      if (completion !== null)
        this.#formula(this.#name(row, COMPLETION), completion, PERCENT_FORMAT);
      const at = this.#name(row, SCORE);
      if (score === null) this.#write(at, EMPTY, SCORE_FORMAT);
      else this.#formula(at, score, SCORE_FORMAT);
      return at;
    });
    const { options, executionWeight } = this;
    const nameAt = (row: number, column: number): string => this.#name(below.top + row, column);
    const rows = totalRows(this.table, this.sheet, scores, nameAt, { options, executionWeight });
    const labels = rows.map(({ label, at, content, format, note }, index) => {
      const row = below.top + index;
      this.#write(cellName(row, form.left), { kind: 'text', text: label });
      this.#write(nameAt(index, at), content, format);
      if (note !== undefined) this.#write(nameAt(index, DEVIATION), note);
      return rangeName({ top: row, bottom: row, left: form.left, right: form.right + at });
    });
    const { layout } = this;
    return {
      ...{ kind: 'columns', layout, writes: this.#writes, labels },
      area: rangeName({ ...columns, top: header.top }),
    };
  }

  #name(row: number, index: number): string {
    return besideCell(this.layout, row, index);
  }

  #formula(cell: string, formula: string, format: string): void {
    // Nothing is filled in yet.
    this.#write(cell, { kind: 'formula', formula, result: '' }, format);
  }

  #write(cell: string, after: CellContent, numberFormat?: string): void {
    this.#writes.push({
      ...{ cell, before: EMPTY, after },
      ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    });
  }
}
