/** Formulas over the samples' own cells show what the engine gives. */
import { join } from 'node:path';
import { cellName } from '../../src/grid/address';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { scoreSheet } from '../../src/review/score-workbook';
import { selfEvaluationSheet } from '../support/self-evaluation';
import { rowsWith } from '../support/self-evaluation';
import { evaluateAll } from '../support/univer-sheet';
import type { Held } from '../support/spreadsheet';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';

function valuesOf(sheet: SheetSnapshot): Record<string, Held> {
  const values: Record<string, Held> = {};
  for (let row = 0; row < sheet.origin.row + sheet.rows.length; row++) {
    for (let column = 0; column < 20; column++) {
      const value = cellAt(sheet, row, column)?.value ?? null;
      if (value !== null && typeof value !== 'boolean') values[cellName(row, column)] = value;
    }
  }
  return values;
}

test.each(['ratio', 'threshold'] as const)('all samples, last year, %s', async (scheme) => {
  let formulas = 0;
  for (const file of ['urumqi-2024.xlsx', 'xinjiang-2024.xlsx']) {
    const { sheets } = await readWorkbookFile(join(__dirname, '../../samples', file));
    for (const sheet of sheets) {
      const options = { source: 'last-year', scoring: { scheme } } as const;
      for (const { score, formulas: own } of scoreSheet(sheet, options)) {
        const made = score.items.flatMap((item, index) => {
          const { formula, reason } = own[index]!;
          if (formula === null) expect(reason).not.toBe('');
          return formula === null ? [] : [{ formula, score: Number(item.score) }];
        });
        const texts = made.map(({ formula }) => formula);
        const shown = await evaluateAll(texts, valuesOf(sheet));
        expect(shown).toEqual(made.map((each) => each.score));
        formulas += made.length;
      }
    }
  }
  expect(formulas).toBeGreaterThanOrEqual(60);
});

const percent = (v: number) => ({ v, z: '0%' });
const sheetOf = (row: number, changes: Parameters<typeof rowsWith>[1]) =>
  selfEvaluationSheet({ rows: rowsWith(row, changes) });
const ownOf = (sheet: SheetSnapshot, row: number) => {
  const [table] = scoreSheet(sheet, { source: 'sheet' });
  return { score: table!.score.items[row]!.score, own: table!.formulas[row]! };
};

test.each<[string, number, Parameters<typeof rowsWith>[1], number]>([
  ['a number', 0, { actual: 3 }, 30],
  ['a number with its unit', 0, { actual: '3期' }, 30],
  ['nothing done', 0, { actual: 0 }, 0],
  ['a target in a cell', 0, { target: 4, actual: 3 }, 30],
  ['a target of zero', 0, { target: 0, actual: 3 }, 40],
  ['a range', 0, { target: '3-5期', actual: 4 }, 40],
  ['money in another unit', 0, { target: '≥4万元', actual: '30000元' }, 30],
  ['a bound', 0, { actual: '≥4期' }, 40],
  ['a date', 1, {}, 10],
  ['a grade', 2, {}, 30],
  ['a percentage', 3, { actual: { v: 0.855, z: '0.0%' } }, 9.5],
  ['a percentage in words', 3, { actual: '81%' }, 9],
  ['no percent yet', 3, { actual: percent(0) }, 0],
  ['two percentages', 3, { target: percent(0.9), actual: percent(0.81) }, 9],
])('over %s', async (_, row, changes, points) => {
  const sheet = sheetOf(row, changes);
  const { score, own } = ownOf(sheet, row);
  expect(Number(score)).toBe(points);
  expect(await evaluateAll([own.formula!], valuesOf(sheet))).toEqual([points]);
});

test.each<[string, number, Parameters<typeof rowsWith>[1], string]>([
  ['nothing done', 0, { actual: null }, '没有可计算的数值'],
  ['nothing asked', 0, { target: null }, '没有可计算的数值'],
  ['no weight', 0, { weight: null }, '没有可计算的数值'],
  [
    'less shown than held',
    3,
    { actual: { v: 0.85456, z: '0%' } },
    'E10里写作“85%”，公式不能这样读',
  ],
  [
    'money in another unit in its format',
    0,
    { target: '≥4万元', actual: { v: 30000, z: '0"元"' } },
    'E7里写作“30000”，公式不能这样读',
  ],
  ['percent without its sign', 3, { actual: 85 }, 'E10里写作“85”，公式不能这样读'],
  [
    'a date and more',
    1,
    { actual: '2024年10月15日完成' },
    'E8里写作“2024年10月15日完成”，公式不能这样读',
  ],
])('no formula: %s', (_, row, changes, reason) => {
  expect(ownOf(sheetOf(row, changes), row).own).toEqual({ formula: null, reason });
});
