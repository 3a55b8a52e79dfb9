/** A 自评表 on a sheet of its own after the annex of 财预〔2020〕10号, filled from a 目标表, with live formulas. */
import { add, compare, type Decimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import type { PerformanceTable } from '../../domain/performance-table';
import type { CellContent } from '../../grid/sheet-patch';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import {
  executionRateFormula,
  executionScoreFormula,
  gradeFormula,
  openTotal,
  totalFormula,
} from '../formulas/total-formulas';
import type { ScoringOptions } from '../options';
import { ownWeight } from '../weights';
import { planRow } from '../formulas/planned-row';
import { hasRules, levelKeys, sheetLooks } from './sheet-looks';
import {
  FUNDS,
  FUNDS_HEADER,
  GOALS,
  NAME,
  runsOf,
  sheetPlaces,
  UNITS,
  type SheetPlaces,
} from './sheet-places';
import { targetText } from './target-text';

const TITLE = '项目支出绩效自评表';
const FUND_HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const HEADINGS = [
  ...['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'],
  ...['实际完成值', '分值', '得分', '偏差原因分析及改进措施', '完成率（供核对，不打印）'],
];
/** Whoever reads the sheet again has to score by the rules that its formulas follow. */
const RULES = '指标赋分规则（供核对，不打印）';
/** What the annex has where no points are given. */
const NONE = '—';

export function selfEvaluationSheet(
  table: PerformanceTable,
  options: ScoringOptions,
  executionWeight: Decimal,
): SheetSpec {
  const places = sheetPlaces(table);
  const cells = [
    ...headCells(table),
    ...fundCells(table, options, executionWeight),
    ...goalCells(table, places),
    ...HEADINGS.map((heading, column) =>
      text(`${'ABCDEFGHIJ'.charAt(column)}${places.header}`, heading),
    ),
    text(`K${places.header}`, hasRules(table) ? RULES : ''),
    ...indicatorCells(table, places, options),
    ...totalCells(table, places, options, executionWeight),
    text(`A${places.signatures}`, '填报人：'),
    text(`D${places.signatures}`, '负责人：'),
    text(`F${places.signatures}`, '日期：'),
  ];
  return {
    name: '自评表',
    cells: cells.filter(({ content }) => content.kind !== 'empty'),
    ...sheetLooks(table, places),
  };
}

function headCells({ fields, funds, year }: PerformanceTable): SpecCell[] {
  const unit = fields.implementer ?? fields.budgetUnit;
  return [
    text('A1', TITLE),
    text('A2', year === null ? '（　　　年度）' : `（${year}年度）`),
    text(`A${NAME}`, '项目名称'),
    text(`C${NAME}`, fields.projectName?.value ?? ''),
    text(`A${UNITS}`, '主管部门'),
    text(`C${UNITS}`, fields.department?.value ?? ''),
    text(`F${UNITS}`, '实施单位'),
    text(`G${UNITS}`, unit?.value ?? ''),
    text(`A${FUNDS_HEADER}`, `项目资金\n（${funds.currencyUnit ?? '万元'}）`),
    ...FUND_HEADINGS.map((heading, index) =>
      text(`${'DEFGHI'.charAt(index)}${FUNDS_HEADER}`, heading),
    ),
  ];
}

/** 全年预算数 begins as 年初预算数: whoever had it adjusted overwrites it. */
function fundCells(
  { funds, weightTotal }: PerformanceTable,
  options: ScoringOptions,
  weight: Decimal,
): SpecCell[] {
  const rows: readonly (readonly [label: string, amount: Amount | null])[] = [
    ['年度资金总额', funds.total],
    ['其中：当年财政拨款', funds.fiscal],
    ['上年结转资金', funds.carryOver],
    ['其他资金', funds.other],
  ];
  const base = options.executionBase === 'budget' ? 'E' : 'D';
  const cellsOf = (row: number) => ({
    ...{ budget: `${base}${row}`, executed: `F${row}`, unit: funds.currencyUnit },
  });
  const scored = weightTotal !== null && compare(weight, '0') > 0;
  return rows.flatMap(([label, amount], index) => {
    const row = FUNDS + index;
    const isTotal = index === 0;
    return [
      text(`B${row}`, label),
      number(`D${row}`, amount?.amount ?? null),
      number(`E${row}`, amount?.amount ?? null),
      formula(`H${row}`, executionRateFormula(cellsOf(row))),
      ...(isTotal && scored
        ? [
            number(`G${row}`, weight),
            formula(`I${row}`, executionScoreFormula(cellsOf(row), weight, options)),
          ]
        : [text(`G${row}`, NONE), text(`I${row}`, NONE)]),
    ];
  });
}

function goalCells({ goals }: PerformanceTable, { goal }: SheetPlaces): SpecCell[] {
  return [
    text(`A${GOALS}`, '年度总体\n目标'),
    text(`B${GOALS}`, '预期目标'),
    text(`F${GOALS}`, '实际完成情况'),
    text(`B${goal.top}`, goals.annual?.value ?? goals.overall?.value ?? ''),
  ];
}

function indicatorCells(
  table: PerformanceTable,
  places: SheetPlaces,
  options: ScoringOptions,
): SpecCell[] {
  const { first, second } = levelKeys(table);
  const tops = (keys: readonly (string | null)[]): Set<number> =>
    new Set(runsOf(places, keys).map(({ top }) => top));
  const [firsts, seconds] = [tops(first), tops(second)];
  return table.indicators.flatMap((indicator, index) => {
    const row = places.first + index;
    const weight = ownWeight(table, indicator);
    const { level1, level2, name } = indicator;
    const target = targetText(indicator);
    const cells = {
      actual: `F${row}`,
      target: indicator.target === null ? null : { cell: `E${row}`, held: target },
      weight: weight === null ? null : `G${row}`,
    };
    const planned = planRow(indicator, weight, cells, { options, year: table.year });
    return [
      text(`B${row}`, firsts.has(row) ? (level1 ?? '') : ''),
      text(`C${row}`, seconds.has(row) ? (level2 ?? '') : ''),
      text(`D${row}`, name ?? ''),
      text(`E${row}`, target),
      number(`G${row}`, indicator.weight?.amount ?? null),
      ...(planned.score === null ? [] : [formula(`H${row}`, planned.score)]),
      ...(planned.completion === null ? [] : [formula(`J${row}`, planned.completion)]),
      text(`K${row}`, indicator.scoringRule?.raw ?? ''),
    ];
  });
}

/** 等级 stands behind the score, where the annex leaves the cell empty; before, what is scored so far. */
function totalCells(
  { indicators, weightTotal }: PerformanceTable,
  { first, total }: SheetPlaces,
  options: ScoringOptions,
  weight: Decimal,
): SpecCell[] {
  if (total === null || weightTotal === null) return [];
  const hasExecution = compare(weight, '0') > 0;
  const scores = indicators.map((_, index) => `H${first + index}`);
  const all = hasExecution ? [...scores, `I${FUNDS}`] : scores;
  const maximum = hasExecution ? add(weightTotal, weight) : weightTotal;
  return [
    text(`A${total}`, '总分'),
    number(`G${total}`, maximum),
    formula(`H${total}`, totalFormula(all), openTotal(all)),
    formula(`I${total}`, gradeFormula(`H${total}`, maximum, options, all)),
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

/** Nothing is filled in yet. */
function formula(cell: string, text: string, result = ''): SpecCell {
  return { cell, content: { kind: 'formula', formula: text, result } };
}
