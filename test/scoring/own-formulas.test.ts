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
