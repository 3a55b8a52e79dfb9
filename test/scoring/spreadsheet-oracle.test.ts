/** The formulas in a real spreadsheet (LibreOffice), against the engine. */
import fc from 'fast-check';
import { divide, sum } from '../../src/domain/exact';
import {
  executionScoreFormula,
  gradeFormula,
  totalFormula,
} from '../../src/scoring/formulas/total-formulas';
import { executionPoints } from '../../src/scoring/methods/execution';
import { resultGrade } from '../../src/scoring/result-grade';
import { difference, rowOf } from '../support/oracle';
import { NOISY_CASES, randomOptions } from '../support/random-indicator';
import { calculate, hasSpreadsheet, type Held } from '../support/spreadsheet';
import { typedCase, writtenCase } from '../support/written-actual';

const CASES = 6000;

/** As text of the same number, or '' for a blank. */
function same(shown: string | undefined, expected: string | null): boolean {
  if (expected === null) return shown === '';
  return shown !== undefined && shown !== '' && Number(shown) === Number(expected);
}

if (!hasSpreadsheet) {
  process.stderr.write(
    '\n*** soffice is not installed: formulas were NOT compared with a real spreadsheet, only with Univer ***\n',
  );
  test('without LibreOffice the note above stands instead of the comparison', () => {
    expect(hasSpreadsheet).toBe(false);
  });
} else {
  test(`${CASES} random indicators, their actual values as people write them`, () => {
    const cases = [
      ...fc.sample(writtenCase, { numRuns: CASES }),
      ...NOISY_CASES.map((each) => typedCase(each)),
    ];
    const rows = cases.map((each, index) => rowOf(each, index + 1));
    const calculated = calculate(rows);
    expect(calculated).toHaveLength(cases.length);
    const differences = cases.flatMap((each, index) => {
      const what = difference(each, rows[index]!, calculated[index]!.slice(3, 5));
      return what === null ? [] : [{ what, each, row: rows[index] }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
    const scored = calculated.filter((row) => row[3] !== '');
    expect(scored.length).toBeGreaterThan(CASES / 3);
  }, 180_000);

  test('预算执行, totals and grades', () => {
    const amount = fc.integer({ min: 0, max: 20000 }).map((n) => (n / 100).toFixed(2));
    const written = fc.constantFrom(
      (text: string): Held => Number(text),
      (text: string): Held => `${text}万元`,
      (text: string): Held => `${(Number(text) * 10000).toFixed(0)}元`,
      (text: string): Held => `约${text}万元`,
    );
    const samples = fc.sample(fc.tuple(amount, amount, amount, randomOptions, written), {
      numRuns: 1500,
    });
    const rows = samples.map(([a, b, c, options, write], index): Held[] => {
      const [x, y, z, e, t] = ['A', 'B', 'C', 'D', 'E'].map((column) => `${column}${index + 1}`);
      const cells = { executed: e!, budget: y!, unit: '万元' };
      return [
        ...[Number(a), Number(b), index % 5 === 0 ? '' : Number(c), write(a)],
        { formula: totalFormula([x!, y!, z!]) },
        { formula: gradeFormula(t!, '600', options) },
        { formula: executionScoreFormula(cells, '10', options) },
        'end',
      ];
    });
    const calculated = calculate(rows);
    const differences = samples.flatMap(([a, b, c, options], index) => {
      const [, , , spent, total, grade, execution] = calculated[index]!;
      const isOpen = index % 5 === 0;
      const expected = sum([a, b, c]);
      const isRead = b !== '0.00' && spent?.startsWith('约') !== true;
      const points = isRead ? executionPoints(divide(a, b), '10', options).score : null;
      const isRight =
        (isOpen ? total === '未完成1项' : same(total, expected)) &&
        grade === (isOpen ? '' : resultGrade(expected, '600', options)) &&
        same(execution, points);
      return isRight ? [] : [{ a, b, c, expected, points, row: calculated[index] }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
  }, 180_000);
}
