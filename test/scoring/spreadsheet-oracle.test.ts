/** The same formulas in a real spreadsheet (LibreOffice), against the engine. */
import fc from 'fast-check';
import { divide, sum } from '../../src/domain/exact';
import {
  executionScoreFormula,
  gradeFormula,
  sumFormula,
} from '../../src/scoring/formulas/total-formulas';
import { executionPoints } from '../../src/scoring/methods/execution';
import { resultGrade } from '../../src/scoring/result-grade';
import { planRow } from '../../src/scoring/self-evaluation/planned-row';
import { indicatorOf, scoreOf } from '../support/indicator';
import { NOISY_CASES, randomCase, randomOptions } from '../support/random-indicator';
import { calculate, hasSpreadsheet, type Held } from '../support/spreadsheet';

const CASES = 4000;

/** As text of the same number, or '' for a blank. */
function same(shown: string | undefined, expected: string | null): boolean {
  if (expected === null) return shown === '';
  return shown !== undefined && shown !== '' && Number(shown) === Number(expected);
}

if (!hasSpreadsheet) {
  process.stderr.write(
    '\n*** soffice is not installed: formulas were NOT compared with a real spreadsheet, only with our own evaluator ***\n',
  );
  test('without LibreOffice the note above stands instead of the comparison', () => {
    expect(hasSpreadsheet).toBe(false);
  });
} else {
  test(`${CASES} random indicators`, () => {
    const cases = [...fc.sample(randomCase, { numRuns: CASES }), ...NOISY_CASES];
    const rows = cases.map(({ parts, inCell, options }, index): Held[] => {
      const cells = { actual: `A${index + 1}`, weight: `B${index + 1}` };
      const { score, completion } = planRow(indicatorOf(parts), parts.weight, cells, options);
      const held = (formula: string | null): Held => (formula === null ? null : { formula });
      return [inCell, Number(parts.weight), held(score), held(completion), 'end'];
    });
    const calculated = calculate(rows);
    expect(calculated).toHaveLength(cases.length);
    const differences = cases.flatMap(({ parts, options }, index) => {
      const { score, completion } = scoreOf(parts, options);
      const [, , shownScore, shownCompletion] = calculated[index]!;
      const fraction = completion === null ? null : divide(completion, '100');
      if (same(shownScore, score) && same(shownCompletion, fraction)) return [];
      return [{ parts, options, score, fraction, shownScore, shownCompletion, row: rows[index] }];
    });
    expect(differences).toEqual([]);
  }, 180_000);

  test('预算执行, totals and grades', () => {
    const amount = fc.integer({ min: 0, max: 20000 }).map((n) => (n / 100).toFixed(2));
    const samples = fc.sample(fc.tuple(amount, amount, amount, randomOptions), {
      numRuns: 1500,
    });
    const rows = samples.map(([a, b, c, options], index): Held[] => {
      const [x, y, z, t] = ['A', 'B', 'C', 'D'].map((column) => `${column}${index + 1}`);
      const cells = { executed: x!, budget: y! };
      return [
        ...[Number(a), Number(b), index % 5 === 0 ? '' : Number(c)],
        { formula: sumFormula([x!, y!, z!]) },
        { formula: gradeFormula([x!, y!, z!], t!, '600') },
        { formula: executionScoreFormula(cells, '10', options) },
        'end',
      ];
    });
    const calculated = calculate(rows);
    const differences = samples.flatMap(([a, b, c, options], index) => {
      const [, , , total, grade, execution] = calculated[index]!;
      const isBlank = index % 5 === 0;
      const expected = sum(isBlank ? [a, b] : [a, b, c]);
      const points = b === '0.00' ? null : executionPoints(divide(a, b), '10', options).score;
      const isRight =
        same(total, expected) &&
        grade === (isBlank ? '' : resultGrade(expected, '600')) &&
        same(execution, points);
      return isRight ? [] : [{ a, b, c, expected, points, row: calculated[index] }];
    });
    expect(differences).toEqual([]);
  }, 180_000);
}
