/** A 自评表 on a sheet of its own, filled from a 目标表, with live formulas. */
import { add, type Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { cellName } from '../../grid/address';
import type { CellContent } from '../../grid/sheet-patch';
import type { SheetSpec, SpecCell, SpecFormat } from '../../grid/sheet-spec';
import {
  executionRateFormula,
  executionScoreFormula,
  gradeFormula,
  sumFormula,
  totalFormula,
} from '../formulas/total-formulas';
import type { ScoringOptions } from '../options';
import { inputFormat, PERCENT_FORMAT, SCORE_FORMAT } from './input-format';
import { planRow } from './planned-row';
import { levelGroups, ownWeight } from '../weights';
import { words } from '../../domain/lexicon/words';

const HEADER = words(`
    一级指标 二级指标 三级指标 年度指标值 实际完成值 完成率 分值 得分 偏差原因分析及改进措施
  `);
const FUNDS_HEADER = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const WIDTHS = [70, 80, 150, 100, 90, 60, 45, 50, 170];
/** 1-based rows. */
const FUNDS = 5;
const FIRST = 7;
const LAST_COLUMN = 'I';

/** A1 title, rows 3–5 head and funds, row 6 header, indicators from row 7, subtotals, 总分, 自评等级. */
export function selfEvaluationSheet(
  table: PerformanceTable,
  options: ScoringOptions,
  executionWeight: Decimal,
): SheetSpec {
  const { indicators } = table;
  const groups = levelGroups(table);
  const total = FIRST + indicators.length + groups.length;
  const body = indicators.flatMap((_, index) => rowCells(table, index, options));
  const scores = indicators.map((_, index) => `H${FIRST + index}`);
  const all = [...scores, `H${FUNDS}`];
  const maximum = add(table.weightTotal ?? '0', executionWeight);
  const subtotals = groups.flatMap(({ level1, indices, maximum: most }, index) => [
    text(`A${total - groups.length + index}`, `${level1}小计`),
    number(`G${total - groups.length + index}`, most),
    formula(
      `H${total - groups.length + index}`,
      sumFormula(indices.flatMap((at) => scores[at] ?? [])),
    ),
  ]);
  return {
    name: '自评表',
    cells: [
      ...headCells(table, options, executionWeight),
      ...HEADER.map((heading, column) => text(cellName(FIRST - 2, column), heading)),
      ...body,
      ...subtotals,
      text(`A${total}`, '总分'),
      number(`G${total}`, maximum),
      formula(`H${total}`, totalFormula(all)),
      text(`A${total + 1}`, '自评等级'),
      formula(`B${total + 1}`, gradeFormula(`H${total}`, maximum, options)),
    ].filter(({ content }) => content.kind !== 'empty'),
    merges: [`A1:${LAST_COLUMN}1`, `A2:${LAST_COLUMN}2`, 'B3:D3', `F3:${LAST_COLUMN}3`, 'A4:A5'],
    columnWidths: Object.fromEntries(
      WIDTHS.map((width, column) => [cellName(0, column).slice(0, -1), width]),
    ),
    formats: formats(table, total),
    print: { orientation: 'Landscape', paper: 'A4', fitToWidth: true, centered: true },
  };
}

function headCells(
  { fields, funds, year }: PerformanceTable,
  options: ScoringOptions,
  weight: Decimal,
): SpecCell[] {
  const base = options.executionBase === 'budget' ? `D${FUNDS}` : `C${FUNDS}`;
  const execution = { executed: `E${FUNDS}`, budget: base, unit: funds.currencyUnit };
  const unit = fields.implementer ?? fields.budgetUnit;
  return [
    text('A1', '项目支出绩效自评表'),
    text('A2', year === null ? '' : `（${year}年度）`),
    text('A3', '项目名称'),
    text('B3', fields.projectName?.value ?? ''),
    text('E3', '实施单位'),
    text('F3', unit?.value ?? ''),
    text('A4', `项目资金${funds.currencyUnit === null ? '' : `（${funds.currencyUnit}）`}`),
    ...FUNDS_HEADER.map((heading, index) => text(cellName(FUNDS - 2, 2 + index), heading)),
    text(`B${FUNDS}`, '年度资金总额'),
    number(`C${FUNDS}`, funds.total?.amount ?? null),
    number(`F${FUNDS}`, weight),
    formula(`G${FUNDS}`, executionRateFormula(execution)),
    formula(`H${FUNDS}`, executionScoreFormula(execution, weight, options)),
  ];
}

function rowCells(table: PerformanceTable, index: number, options: ScoringOptions): SpecCell[] {
  const indicator = table.indicators[index];
  if (indicator === undefined) return [];
  const row = FIRST + index;
  const weight = ownWeight(table, indicator);
  const { level1, level2, name, target } = indicator;
  const cells = {
    actual: `E${row}`,
    target: target === null ? null : { cell: `D${row}`, held: target.raw },
    weight: weight === null ? null : `G${row}`,
  };
  const planned = planRow(indicator, weight, cells, { options, year: table.year });
  return [
    text(`A${row}`, level1 ?? ''),
    text(`B${row}`, level2 ?? ''),
    text(`C${row}`, name ?? ''),
    text(`D${row}`, target?.raw ?? ''),
    ...(planned.completion === null ? [] : [formula(`F${row}`, planned.completion)]),
    number(`G${row}`, indicator.weight?.amount ?? null),
    ...(planned.score === null ? [] : [formula(`H${row}`, planned.score)]),
  ];
}

function formats(table: PerformanceTable, total: number): SpecFormat[] {
  const last = FIRST + table.indicators.length - 1;
  const area = `A3:${LAST_COLUMN}${total + 1}`;
  const centre = { horizontal: 'Center', vertical: 'Center', wrap: true } as const;
  const { currencyUnit } = table.funds;
  const inputs = table.indicators.map((indicator, index) => ({
    range: `E${FIRST + index}`,
    numberFormat: inputFormat(indicator.target?.unit ?? null),
  }));
  return [
    { range: `A1:${LAST_COLUMN}${total + 1}`, font: { name: '宋体', size: 10.5 }, ...centre },
    { range: 'A1', font: { size: 16, bold: true } },
    { range: area, border: { style: 'Continuous', color: '#000000' } },
    { range: `C${FUNDS}:E${FUNDS}`, numberFormat: inputFormat(currencyUnit) },
    { range: `G${FUNDS}`, numberFormat: PERCENT_FORMAT },
    { range: `H${FUNDS}`, numberFormat: SCORE_FORMAT },
    { range: `F${FIRST}:F${last}`, numberFormat: PERCENT_FORMAT },
    { range: `H${FIRST}:H${total}`, numberFormat: SCORE_FORMAT },
    ...inputs,
  ];
}

function text(cell: string, value: string): SpecCell {
  return { cell, content: value === '' ? { kind: 'empty' } : { kind: 'text', text: value } };
}

function number(cell: string, amount: Decimal | null): SpecCell {
  const content: CellContent =
    amount === null ? { kind: 'empty' } : { kind: 'number', number: Number(amount) };
  return { cell, content };
}

function formula(cell: string, content: string): SpecCell {
  return { cell, content: { kind: 'formula', formula: content } };
}
