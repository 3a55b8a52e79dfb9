/** Every formula gives the engine's result to the last digit, by our own evaluator (see its file). */
import fc from 'fast-check';
import { divide, sum } from '../../src/domain/exact';
import {
  executionRateFormula,
  executionScoreFormula,
  gradeFormula,
  sumFormula,
} from '../../src/scoring/formulas/total-formulas';
import { executionPoints } from '../../src/scoring/methods/execution';
import { resultGrade } from '../../src/scoring/result-grade';
import { scoringOptions } from '../../src/scoring/score-table';
import { percent } from '../../src/scoring/rounding';
import { planRow } from '../../src/scoring/self-evaluation/planned-row';
import { evaluate } from '../support/formula-evaluator';
import { indicatorOf, scoreOf } from '../support/indicator';
import { NOISY_CASES, randomCase, randomOptions } from '../support/random-indicator';

const ALLOWED = new Set(['ROUND', 'MIN', 'MAX', 'IF', 'AND', 'OR', 'ISNUMBER']);

function functionsIn(formula: string): string[] {
  return [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name!);
}

test('items: 5,000 random indicators', () => {
  let scored = 0;
  fc.assert(
    fc.property(randomCase, fc.boolean(), ({ parts, inCell, options }, weightInCell) => {
      const cells = { actual: 'J8', weight: weightInCell ? 'G8' : null };
      const planned = planRow(indicatorOf(parts), parts.weight, cells, options);
      const expected = scoreOf(parts, options);
      const values = { J8: inCell, G8: Number(parts.weight) };
      for (const [formula, result] of [
        [planned.score, expected.score],
        [
          planned.completion,
          expected.completion === null ? null : divide(expected.completion, '100'),
        ],
      ] as const) {
        // No formula where the method needs a percentage and the target has none.
        if (formula === null) {
          expect(parts.rule).toBe('满意度赋分');
          expect(expected.score).toBeNull();
          continue;
        }
        expect(functionsIn(formula).filter((name) => !ALLOWED.has(name))).toEqual([]);
        expect(evaluate(formula, values)).toBe(result === null ? '' : Number(result));
        expect(evaluate(formula, { ...values, J8: null })).toBe('');
        if (result !== null) scored++;
      }
    }),
    { numRuns: 5000 },
  );
  expect(scored).toBeGreaterThan(6000);
});

test('binary noise never reaches the last digit', () => {
  const shown = NOISY_CASES.map(({ parts, inCell, options }) => {
    const cells = { actual: 'J8', weight: null };
    const { score } = planRow(indicatorOf(parts), parts.weight, cells, options);
    return evaluate(score ?? '', { J8: inCell });
  });
  expect(shown).toEqual(NOISY_CASES.map(() => 0.63));
});

test('预算执行: rate and score', () => {
  const amount = fc
    .integer({ min: 1, max: 20000 })
    .map((hundredths) => (hundredths / 100).toFixed(2));
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.constantFrom('10', '20', '7.5'),
      randomOptions,
      (e, b, w, options) => {
        const cells = { executed: 'C1', budget: 'B1' };
        const values = { C1: Number(e), B1: Number(b) };
        const { score } = executionPoints(divide(e, b), w, options);
        expect(evaluate(executionScoreFormula(cells, w, options), values)).toBe(Number(score));
        const rate = Number(divide(percent(divide(e, b)), '100'));
        expect(evaluate(executionRateFormula(cells), values)).toBe(rate);
      },
    ),
    { numRuns: 2000 },
  );
  const blank = executionScoreFormula({ executed: 'C1', budget: 'B1' }, '10', {
    scheme: 'ratio',
    executionDone: false,
  });
  for (const values of [
    { C1: null, B1: 5 },
    { C1: 5, B1: null },
    { C1: 5, B1: 0 },
    { C1: -1, B1: 5 },
  ]) {
    expect(evaluate(blank, values)).toBe('');
  }
});

test('total and grade; blanks count as nothing, and leave the grade open', () => {
  const score = fc
    .integer({ min: 0, max: 2000 })
    .map((hundredths) => (hundredths / 100).toFixed(2));
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 9 }),
      fc.constantFrom('100', '90'),
      (own, most) => {
        const names = own.map((_, i) => `L${i + 1}`);
        const values = Object.fromEntries(own.map((text, i) => [names[i]!, Number(text)]));
        const total = sum(own);
        expect(evaluate(sumFormula(names), values)).toBe(Number(total));
        const grade = gradeFormula(names, 'L99', most);
        expect(evaluate(grade, { ...values, L99: Number(total) })).toBe(resultGrade(total, most));
        expect(evaluate(grade, { ...values, L1: '', L99: Number(total) })).toBe('');
      },
    ),
    { numRuns: 1000 },
  );
  expect(evaluate(sumFormula(['L1', 'L2']), { L1: '', L2: 3.5 })).toBe(3.5);
  expect(evaluate(sumFormula(['L1', 'L2']), { L1: '', L2: '' })).toBe('');
});

test('a formula as people see it', () => {
  const row = indicatorOf({ target: '≥504人次', weight: '10' });
  const cells = { actual: 'J8', weight: 'G8' };
  expect(planRow(row, '10', cells, scoringOptions())).toEqual({
    format: 'General"人次"',
    completion: '=IF(ISNUMBER(J8),ROUND(ROUND(MAX(0,J8/504),10),4),"")',
    score: '=IF(AND(ISNUMBER(J8),ISNUMBER(G8)),ROUND(ROUND(MIN(1,MAX(0,J8/504))*G8,10),2),"")',
  });
});
