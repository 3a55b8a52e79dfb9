/** 自评: columns to the right of a 目标表, as cell writes; where there is no room, a sheet of its own. */
import { add, type Decimal } from '../../domain/exact';
import { isInText } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { cellName, parseCell, parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { CellContent, CellWrite } from '../../grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import type { SheetSpec } from '../../grid/sheet-spec';
import { DEFAULT_PROFILE } from '../../regions/profiles';
import {
  executionRateFormula,
  executionScoreFormula,
  gradeFormula,
  MOST_CELLS,
  sumFormula,
  totalFormula,
} from '../formulas/total-formulas';
import type { ScoringOptions } from '../options';
import { scoringOptions } from '../options';
import { inputFormat, PERCENT_FORMAT, SCORE_FORMAT } from './input-format';
import { planRow } from './planned-row';
import { selfEvaluationSheet } from './sheet';
import { levelGroups, numberAt, ownWeight, targetCell, weightCell } from '../weights';

export interface SelfEvaluationOptions {
  readonly scoring?: Partial<ScoringOptions>;
  /** Points of 预算执行率; the profile's. */
  readonly executionWeight?: Decimal;
}

export type SelfEvaluationPlan =
  /** All writes go into `area`, which was empty; looks (borders, fonts, widths) are the host's to carry over. */
  | { readonly kind: 'columns'; readonly area: string; readonly writes: readonly CellWrite[] }
  | { readonly kind: 'sheet'; readonly spec: SheetSpec; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

const HEADINGS = ['实际完成值', '完成率', '得分', '偏差原因分析及改进措施'];

/** Where the parts stand below the rows: two columns, labels under 完成率, values under 得分. */
interface Block {
  readonly label: string;
  readonly content: CellContent | null;
  readonly format: string | null;
}

export function selfEvaluationColumns(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  { scoring = {}, executionWeight = DEFAULT_PROFILE.executionWeight }: SelfEvaluationOptions = {},
): SelfEvaluationPlan {
  const options = scoringOptions(scoring);
  const form = parseRange(table.range);
  const count = table.indicators.length;
  if (form === null || count === 0)
    return { kind: 'refused', reason: '表中没有指标，无法生成自评栏。' };
  if (count > MOST_CELLS) {
    return {
      kind: 'refused',
      reason: `表中有${count}项指标，超过${MOST_CELLS}项，无法生成自评栏。`,
    };
  }
  const ownSheet = (reason: string): SelfEvaluationPlan => ({
    ...{ kind: 'sheet', reason },
    spec: selfEvaluationSheet(table, options, executionWeight),
  });
  if (table.indicators.some(isInText)) {
    return ownSheet('各项指标写在一个单元格里，没有各自的行，自评表放在新工作表中。');
  }
  const area = areaFor(table, form);
  if (area === null || !isVacant(sheet, area)) {
    return ownSheet('目标表右侧没有四列空位，自评表放在新工作表中。');
  }
  const draft = new Columns(table, sheet, area, options, executionWeight);
  return { kind: 'columns', area: rangeName(area), writes: draft.writes(form.bottom + 1) };
}

/** From the header row down, with room for the block below. */
function areaFor(table: PerformanceTable, form: Rectangle): Rectangle | null {
  const header = table.columns.find(({ role }) => role === 'target' || role === 'level3');
  const at = header === undefined ? null : parseCell(header.cell);
  if (at === null) return null;
  const left = form.right + 1;
  const below = 4 + levelGroups(table).length + 2;
  return { top: at.row, left, bottom: form.bottom + below, right: left + HEADINGS.length - 1 };
}

function isVacant(sheet: SheetSnapshot, area: Rectangle): boolean {
  const touches = sheet.merges.some(
    ({ top, left, bottom, right }) =>
      top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
  );
  if (touches) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (cellAt(sheet, row, column) !== null) return false;
    }
  }
  return true;
}

const EMPTY: CellContent = { kind: 'empty' };

class Columns {
  readonly #writes: CellWrite[] = [];
  readonly #table: PerformanceTable;
  readonly #sheet: SheetSnapshot;
  readonly #area: Rectangle;
  readonly #options: ScoringOptions;
  readonly #executionWeight: Decimal;

  constructor(
    table: PerformanceTable,
    sheet: SheetSnapshot,
    area: Rectangle,
    options: ScoringOptions,
    executionWeight: Decimal,
  ) {
    this.#table = table;
    this.#sheet = sheet;
    this.#area = area;
    this.#options = options;
    this.#executionWeight = executionWeight;
  }

  writes(below: number): readonly CellWrite[] {
    HEADINGS.forEach((text, index) => {
      this.#write(this.#area.top, index, { kind: 'text', text }, null);
    });
    for (const indicator of this.#table.indicators) {
      const row = indicator.row - 1;
      const cells = {
        actual: this.#name(row, 0),
        target: targetCell(this.#sheet, indicator),
        weight: weightCell(this.#sheet, indicator),
      };
      const weight = ownWeight(this.#table, indicator);
      const context = { options: this.#options, year: this.#table.year };
      const planned = planRow(indicator, weight, cells, context);
      if (planned.format !== 'General') this.#write(row, 0, EMPTY, planned.format);
      if (planned.completion !== null) this.#formula(row, 1, planned.completion, PERCENT_FORMAT);
      if (planned.score !== null) this.#formula(row, 2, planned.score, SCORE_FORMAT);
      else this.#write(row, 2, EMPTY, SCORE_FORMAT);
    }
    this.#block(below).forEach(({ label, content, format }, index) => {
      this.#write(below + index, 1, { kind: 'text', text: label }, null);
      if (content !== null) this.#write(below + index, 2, content, format);
    });
    return this.#writes;
  }

  #block(top: number): Block[] {
    const scoreOf = (row: number): string => this.#name(row, 2);
    const [budget, executed, executionScore] = [scoreOf(top), scoreOf(top + 1), scoreOf(top + 3)];
    const { funds, indicators, weightTotal } = this.#table;
    const groups = levelGroups(this.#table);
    const money = inputFormat(funds.currencyUnit);
    const weight = this.#executionWeight;
    const scores = indicators.map(({ row }) => scoreOf(row - 1));
    const total = scoreOf(top + 4 + groups.length);
    const maximum = add(weightTotal ?? '0', weight);
    const cells = { executed, budget, unit: funds.currencyUnit };
    const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });
    return [
      { label: '全年预算数', content: this.#budget(), format: money },
      { label: '全年执行数', content: EMPTY, format: money },
      {
        label: '预算执行率',
        content: formula(executionRateFormula(cells)),
        format: PERCENT_FORMAT,
      },
      {
        label: `预算执行得分（${weight}分）`,
        content: formula(executionScoreFormula(cells, weight, this.#options)),
        format: SCORE_FORMAT,
      },
      ...groups.map(({ level1, indices, maximum: most }): Block => ({
        label: `${level1}小计（${most}分）`,
        content: formula(sumFormula(indices.flatMap((index) => scores[index] ?? []))),
        format: SCORE_FORMAT,
      })),
      {
        label: `总分（${maximum}分）`,
        content: formula(totalFormula([...scores, executionScore])),
        format: SCORE_FORMAT,
      },
      {
        label: '等级',
        content: formula(gradeFormula(total, maximum, this.#options)),
        format: null,
      },
    ];
  }

  /** The total of the head, where its cell holds the number; otherwise the user types 全年预算数. */
  #budget(): CellContent {
    const { total } = this.#table.funds;
    const held = total === null ? null : numberAt(this.#sheet, total.cell);
    return total === null || held === null ? EMPTY : { kind: 'formula', formula: `=${total.cell}` };
  }

  #name(row: number, column: number): string {
    return cellName(row, this.#area.left + column);
  }

  #formula(row: number, column: number, formula: string, format: string): void {
    this.#write(row, column, { kind: 'formula', formula }, format);
  }

  #write(row: number, column: number, after: CellContent, numberFormat: string | null): void {
    this.#writes.push({
      ...{ cell: this.#name(row, column), before: EMPTY, after },
      ...(numberFormat === null ? {} : { numberFormat }),
    });
  }
}
