/** Formulas as people see them, and what they make of one cell; whole ranges of them: the two oracles beside. */
import { planRow } from '../../src/scoring/formulas/planned-row';
import { scoringOptions } from '../../src/scoring/options';
import {
  executionRateFormula,
  executionScoreFormula,
  gradeFormula,
  soFarFormula,
  sumFormula,
  totalFormula,
} from '../../src/scoring/formulas/total-formulas';
import type { IndicatorParts } from '../support/indicator';
import { indicatorOf } from '../support/indicator';
import { evaluateAll, type Result } from '../support/univer-sheet';

/** All of Excel 2007, so that WPS has them as well. */
const ALLOWED = new Set(
  `AND COUNT DATE DAY EXACT FIND IF IFERROR INT ISERROR ISNUMBER LEFT LOOKUP MATCH MAX MID MIN MONTH NA OR ROUND
   SUBSTITUTE SUM VALUE YEAR`.split(/\s+/),
);

const context = { options: scoringOptions(), year: 2024 };

function planOf(parts: IndicatorParts, held: string | number | null = null) {
  const indicator = indicatorOf({ weight: '10', ...parts });
  const target = { cell: 'F8', held: held ?? parts.target ?? '' };
  return planRow(indicator, '10', { actual: 'J8', target, weight: 'G8' }, context);
}

/** [得分, 完成率] of a row with the actual value in J8 and the target in F8. */
async function shownOf(
  parts: IndicatorParts,
  actual: string | number | null,
  targetNow: string | number = parts.target ?? '',
): Promise<Result[]> {
  const { score, completion } = planOf(parts);
  const cells = { J8: actual, F8: targetNow, G8: 10 };
  return evaluateAll([score!, completion!], cells);
}

test('a formula as people see it', () => {
  const signed = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(J8," ",""),"　",""),">=","≥")';
  const text = `MID(SUBSTITUTE("^"&${signed},"^≥","^"),2,60)&"#"`;
  const read = `IF(ISNUMBER(J8),J8,VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"万人次#","E4"),"人次#","E0"),"#","E0")))`;
  const target =
    'VALUE(SUBSTITUTE(SUBSTITUTE("^"&SUBSTITUTE(SUBSTITUTE(F8," ",""),"　",""),"^≥","")&"#","人次#","E0"))';
  const bound = `OR(LEFT(${signed},1)<>"≥",${read}>=${target})`;
  const share = `IF(${bound},MIN(1,MAX(0,${read}/${target})),NA())`;
  expect(planOf({ target: '≥504人次' })).toEqual({
    format: 'General"人次"',
    completion:
      `=IF(IFERROR(${target}>0,FALSE),IFERROR(IF(J8="","",ROUND(ROUND(IF(${bound},MAX(0,${read}/${target}),NA()),10),4)),` +
      '"请只填数字或“数字+单位”"),"指标值已变，请重新添加自评列")',
    score: `=IF(IFERROR(${target}>0,FALSE),IFERROR(IF(ISNUMBER(G8),ROUND(ROUND(${share}*G8,10),2),""),""),"")`,
  });
});

test.each<[string, IndicatorParts]>([
  ['a number', { target: '≥504人次' }],
  ['money', { target: '=453.56万元' }],
  ['a percentage', { target: '≥95%', rule: '满意度赋分' }],
  ['a range', { target: '3-5个' }],
  ['a deadline', { target: '2024年11月底前', rule: null }],
  ['a quality', { target: '有效提升', rule: null }],
  ['yes or no', { target: '是', rule: null }],
])('only functions of Excel 2007, and short enough: %s', (_, parts) => {
  const { score, completion } = planOf(parts);
  for (const formula of [score!, completion!]) {
    const functions = [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name!);
    expect(functions.filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(formula.length).toBeLessThan(8192);
  }
});

describe('one spelling or the other', () => {
  test.each<[IndicatorParts, string | number, number]>([
    [{ target: '≥12个' }, 9, 7.5],
    [{ target: '≥12个' }, '9', 7.5],
    [{ target: '≥12个' }, '9个', 7.5],
    [{ target: '≥12个' }, ' 9 个 ', 7.5],
    [{ target: '≥12次' }, '≥12次', 10],
    [{ target: '>=12次' }, '>=12次', 10],
    [{ target: '<=0.3元/页' }, '<=0.3元/页', 10],
    [{ target: '=100%' }, '=100%', 10],
    [{ target: '=12个' }, '=9个', 7.5],
    [{ target: '≤12次' }, '≤10次', 10],
    [{ target: '≥500万元' }, '453.56万元', 9.07],
    [{ target: '≥500万元' }, '4535600元', 9.07],
    [{ target: '≥500万元' }, '0.045356亿元', 9.07],
    [{ target: '≥500万元' }, '453.56', 9.07],
    [{ target: '≥1.2万人' }, '9000人', 7.5],
    [{ target: '≥100%' }, '95%', 9.5],
    [{ target: '≥100%' }, '95％', 9.5],
    [{ target: '≥100%' }, '95', 9.5],
    [{ target: '≥100%' }, 0.95, 9.5],
    [{ target: '有效提升', rule: null }, '达成预期指标', 10],
    [{ target: '有效提升', rule: null }, '有效提升', 10],
    [{ target: '有效提升', rule: null }, '部分达成', 6],
    [{ target: '有效提升', rule: null }, '未达成', 0],
    [{ target: '2024年11月底前', rule: null }, '2024年10月', 10],
    [{ target: '2024年11月底前', rule: null }, '12月5日', 0],
    [{ target: '2024年11月底前', rule: null }, 45626, 10],
    [{ target: '2024年11月底前', rule: null }, 45627, 0],
    // The first of October, or 2024年10月: both are before November.
    [{ target: '2024年11月底前', rule: null }, 45566, 10],
    [{ target: '2024年11月底前', rule: null }, '按期完成', 10],
    [{ target: '是', rule: null }, '是', 10],
    [{ target: '是', rule: null }, '否', 0],
  ])('%j: %s', async (parts, actual, points) => {
    const [score] = await shownOf(parts, actual);
    expect(score).toBe(points);
  });
});

describe('what cannot be read stays open and says what to write', () => {
  test.each<[string, IndicatorParts, string | number, string]>([
    ['an approximation', { target: '≥12个' }, '约9个', '请只填数字或“数字+单位”'],
    ['a day of the calendar', { target: '≥12个' }, '9-5', '请只填数字或“数字+单位”'],
    ['a fraction', { target: '≥12个' }, '1/2', '请只填数字或“数字+单位”'],
    ['a clock', { target: '≥12个' }, '9:30', '请只填数字或“数字+单位”'],
    ['another unit', { target: '≥12个' }, '9套', '请只填数字或“数字+单位”'],
    ['a bound that decides nothing', { target: '≥12个' }, '≥9个', '请只填数字或“数字+单位”'],
    ['the same in ASCII', { target: '>=12个' }, '>=9个', '请只填数字或“数字+单位”'],
    ['元 or 万元', { target: '≥500万元' }, '4535600', '请只填数字或“数字+单位”'],
    ['97% or 0.97%', { target: '≥100%' }, '0.97', '请填百分数，如95%'],
    ['300% or 3%', { target: '≥100%' }, 3, '请填百分数，如95%'],
    [
      'no grade',
      { target: '有效提升', rule: null },
      '效果较好',
      '请填“达成预期指标”“部分达成”或“未达成”',
    ],
    [
      'no day',
      { target: '2024年11月底前', rule: null },
      '11月31日',
      '请填完成日期，如2024年10月31日',
    ],
    [
      'a month about the limit',
      { target: '2024年11月15日前', rule: null },
      '11月',
      '请填完成日期，如2024年10月31日',
    ],
    [
      'a first of the month that may be all of it',
      { target: '2024年10月15日前', rule: null },
      45566,
      '请填完成日期，如2024年10月31日',
    ],
    ['neither yes nor no', { target: '是', rule: null }, '部分', '请填“是”或“否”'],
  ])('%s', async (_, parts, actual, prompt) => {
    expect(await shownOf(parts, actual)).toEqual(['', prompt]);
  });

  test('an empty cell asks for nothing', async () => {
    for (const target of ['≥12个', '≥90%', '有效提升', '2024年11月底前', '是']) {
      expect(await shownOf({ target, rule: null }, null)).toEqual(['', '']);
    }
  });
});

describe('a target that changes', () => {
  test('is followed while only its number does', async () => {
    expect(await shownOf({ target: '≥12个' }, '9个', '≥18个')).toEqual([5, 0.5]);
    expect(await shownOf({ target: '不少于12个' }, '9个', '不少于18个')).toEqual([5, 0.5]);
    expect(await shownOf({ target: '12次以上' }, '9次', '18次以上')).toEqual([5, 0.5]);
  });

  test.each([
    ['another sign', '≥12个', '≤12个'],
    ['another unit', '≥12个', '≥12套'],
    ['nothing', '≥12个', ''],
    ['zero', '≥12个', '≥0个'],
    ['a range of its own', '3-5个', '3-6个'],
    ['a date', '2024年11月底前', '2024年12月底前'],
    ['words', '有效提升', '显著提升'],
  ])('else it is said: %s', async (_, target, now) => {
    const shown = await shownOf({ target, rule: null }, '9个', now);
    expect(shown).toEqual(['', '指标值已变，请重新添加自评列']);
  });

  test('a cell that shows another number than the target has is not followed', () => {
    const { score } = planOf({ target: '≥12个' }, 12.4);
    expect(score).toContain('=IF(F8=12.4,');
  });
});

test('预算执行: both amounts with or without their unit', async () => {
  const cells = { executed: 'C1', budget: 'B1', unit: '万元' };
  const formulas = [
    executionRateFormula(cells),
    executionScoreFormula(cells, '10', scoringOptions()),
    executionScoreFormula(cells, '10', scoringOptions({ scheme: 'threshold' })),
    executionScoreFormula(
      cells,
      '10',
      scoringOptions({ scheme: 'threshold', executionDone: true }),
    ),
  ];
  expect(await evaluateAll(formulas, { B1: 500, C1: 453.56 })).toEqual([0.9071, 9.07, 7, 10]);
  expect(await evaluateAll(formulas, { B1: '500万元', C1: '4535600元' })).toEqual([
    ...[0.9071, 9.07, 7, 10],
  ]);
  expect(await evaluateAll(formulas, { B1: 500, C1: 550 })).toEqual([1.1, 10, 10, 10]);
  for (const [budget, executed] of [
    [5, null],
    [null, 5],
    [0, 5],
    [5, -1],
    [5, '约5万元'],
  ]) {
    expect(await evaluateAll(formulas, { B1: budget!, C1: executed! })).toEqual(['', '', '', '']);
  }
});

test('subtotal, total and grade stay open until every score is there', async () => {
  const cells = ['L1', 'L2', 'L4'];
  const formulas = [sumFormula(cells), totalFormula(cells)];
  expect(formulas).toEqual([
    '=IF(COUNT(L1:L2,L4)=3,ROUND(ROUND(SUM(L1:L2,L4),10),2),"")',
    '=IF(COUNT(L1:L2,L4)=3,ROUND(ROUND(SUM(L1:L2,L4),10),2),"未完成"&3-COUNT(L1:L2,L4)&"项")',
  ]);
  const grade = gradeFormula('L5', '100', scoringOptions());
  expect(await evaluateAll([...formulas, grade], { L1: 3.5, L2: '', L4: 7 })).toEqual([
    ...['', '未完成1项', ''],
  ]);
  expect(await evaluateAll([...formulas, grade], { L1: 3.5, L2: 0, L4: 7, L5: 89.99 })).toEqual([
    ...[10.5, 10.5, '良'],
  ]);
  expect(await evaluateAll([grade], { L5: 90 })).toEqual(['优']);
});

test('beside an open total: what is scored so far', async () => {
  const cells = ['L1', 'L2', 'L4'];
  const formulas = [soFarFormula(cells), gradeFormula('L5', '100', scoringOptions(), cells)];
  const shownFor = (scores: Record<string, number | string>) => evaluateAll(formulas, scores);
  expect(await shownFor({ L5: '未完成3项' })).toEqual(['', '']);
  expect(await shownFor({ L1: 80.5, L2: 8.34, L5: '未完成1项' })).toEqual([
    ...['已评部分合计88.84分', '已评部分合计88.84分'],
  ]);
  expect(await shownFor({ L1: 80.5, L2: 8.34, L4: 0, L5: 88.84 })).toEqual(['', '良']);
});
