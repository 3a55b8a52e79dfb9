/** Formulas over the samples' own cells show what the engine gives. */
import { join } from 'node:path';
import { cellName } from '../../src/grid/address';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { scoreSheet } from '../../src/review/score-workbook';
import { selfEvaluationSheet } from '../support/self-evaluation';
import { rowsWith } from '../support/self-evaluation';
import { evaluate, type CellValue } from '../support/formula-evaluator';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';

function valuesOf(sheet: SheetSnapshot): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (let row = 0; row < sheet.origin.row + sheet.rows.length; row++) {
    for (let column = 0; column < 20; column++) {
      values[cellName(row, column)] = cellAt(sheet, row, column)?.value ?? null;
    }
  }
  return values;
}

test.each(['ratio', 'threshold'] as const)('all samples, last year, %s', async (scheme) => {
  let formulas = 0;
  for (const file of ['urumqi-2024.xlsx', 'xinjiang-2024.xlsx']) {
    const { sheets } = await readWorkbookFile(join(__dirname, '../../samples', file));
    for (const sheet of sheets) {
      const values = valuesOf(sheet);
      const options = { source: 'last-year', scoring: { scheme } } as const;
      for (const { score, formulas: own } of scoreSheet(sheet, options)) {
        score.items.forEach((item, index) => {
          const formula = own[index]?.formula ?? null;
          if (formula === null) {
            expect(own[index]?.reason).not.toBe('');
            return;
          }
          formulas++;
          expect(evaluate(formula, values)).toBe(Number(item.score));
        });
      }
    }
  }
  expect(formulas).toBeGreaterThanOrEqual(5);
});

test.each([
  [
    'a number',
    3,
    '=IF(AND(ISNUMBER(E7),ISNUMBER(F7)),ROUND(ROUND(MIN(1,MAX(0,E7/4))*F7,10),2),"")',
  ],
  ['text', '3期', null],
])('实际完成值 as %s', (_, actual, formula) => {
  const sheet = selfEvaluationSheet({ rows: rowsWith(0, { actual }) });
  const [table] = scoreSheet(sheet, { source: 'sheet' });
  expect(table?.score.items[0]?.score).toBe('30');
  expect(table?.formulas[0]?.formula).toBe(formula);
});

test('a cell that shows less than it holds is not referred to', () => {
  const rows = rowsWith(3, { actual: { v: 0.85456, z: '0%' } });
  const [table] = scoreSheet(selfEvaluationSheet({ rows }), { source: 'sheet' });
  expect(table?.formulas[3]).toEqual({
    ...{ formula: null, reason: 'E10显示的数与单元格里的不同' },
  });
});

const ownOf = (row: number, changes: Parameters<typeof rowsWith>[1]) => {
  const sheet = selfEvaluationSheet({ rows: rowsWith(row, changes) });
  return scoreSheet(sheet, { source: 'sheet' })[0]?.formulas[row];
};

test.each([
  ['nothing done', 0, { actual: null }, '没有可计算的数值'],
  ['nothing asked', 0, { target: null }, '没有可计算的数值'],
  ['no weight', 0, { weight: null }, '没有可计算的数值'],
  ['text', 0, { actual: '4期' }, 'E7里是文本“4期”，不能直接引用'],
  ['a grade', 2, {}, '等级由评价人判定'],
  ['a date', 1, {}, '不按数值计算'],
])('no formula: %s', (_, row, changes, reason) => {
  expect(ownOf(row, changes)).toEqual({ formula: null, reason });
});

const percent = (v: number) => ({ v, z: '0%' });

test.each([
  ['a number', 0, { actual: 0 }, 'MIN(1,MAX(0,E7/4))*F7'],
  ['a target in a cell', 0, { target: 4, actual: 3 }, 'MIN(1,MAX(0,E7/D7))*F7'],
  ['a target of zero', 0, { target: 0, actual: 3 }, 'IF(E7>=0,1,0)*F7'],
  ['a range', 0, { target: '3-5期', actual: 4 }, 'IF(E7<3,MAX(0,E7/3),IF(E7>5,5/E7,1))*F7'],
  [
    'money in another unit',
    0,
    { target: '≥4万元', actual: { v: 30000, z: '0"元"' } },
    'MIN(1,MAX(0,E7/40000))*F7',
  ],
  ['a percentage', 3, { actual: percent(0.85) }, 'MIN(1,MAX(0,ROUND(E10*100,10)/90))*F10'],
  ['no percent yet', 3, { actual: percent(0) }, 'MIN(1,MAX(0,ROUND(E10*100,10)/90))*F10'],
  ['a percentage without its sign', 3, { actual: 85 }, 'MIN(1,MAX(0,E10/90))*F10'],
  [
    'two percentages',
    3,
    { target: percent(0.9), actual: percent(0.85) },
    'MIN(1,MAX(0,ROUND(E10*100,10)/ROUND(D10*100,10)))*F10',
  ],
])('over %s', (_, row, changes, points) => {
  expect(ownOf(row, changes)?.formula).toContain(`ROUND(ROUND(${points},10),2)`);
});
