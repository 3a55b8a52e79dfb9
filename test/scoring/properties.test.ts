/** Laws of scoring over random indicators. */
import fc from 'fast-check';
import { compare, sum } from '../../src/domain/exact';
import { aimOf, isNumeric } from '../../src/scoring/aim';
import { scoreTable } from '../../src/scoring/score-table';
import { indicatorOf, scoreOf } from '../support/indicator';
import { randomCase, randomOptions } from '../support/random-indicator';
import { CLEAN_ROWS, selfEvaluationTable } from '../support/self-evaluation';

const RUNS = { numRuns: 3000 };

test('no score lies outside 0 to the weight', () => {
  fc.assert(
    fc.property(randomCase, ({ parts, options }) => {
      const { score } = scoreOf(parts, options);
      if (score === null) return true;
      return compare(score, '0') >= 0 && compare(score, parts.weight) <= 0;
    }),
    RUNS,
  );
});

test('a better actual never lowers a score', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      randomCase,
      fc.integer({ min: 1, max: 300 }),
      ({ parts, actual, options }, step) => {
        const indicator = indicatorOf(parts);
        const aim = indicator.target === null ? null : aimOf(indicator.target, indicator);
        if (aim === null || (aim.kind !== 'at-least' && aim.kind !== 'at-most')) return true;
        // More of a satisfaction is better whatever the target's direction.
        const up = aim.kind === 'at-least' || parts.rule === '满意度赋分';
        if (up !== (aim.kind === 'at-least') && options.satisfaction === 'proportional')
          return true;
        const better = (Number(actual) + (up ? step : -step) / 100).toFixed(2);
        const unit = parts.actual!.slice(actual.length);
        const [worse, now] = [parts.actual!, `${better}${unit}`].map(
          (text) => scoreOf({ ...parts, actual: text }, options).score,
        );
        if (worse == null || now == null) return true;
        compared++;
        return compare(now, worse) >= 0;
      },
    ),
    RUNS,
  );
  expect(compared).toBeGreaterThan(1000);
});

test('an unscored row says why, a scored one how; neither throws', () => {
  fc.assert(
    fc.property(randomCase, randomOptions, fc.string(), ({ parts }, options, text) => {
      const { score, explanation } = scoreOf({ ...parts, actual: text }, options);
      return explanation.endsWith('。') && (score === null) === explanation.includes('未评分：');
    }),
    RUNS,
  );
});

test('the generator reaches every kind of aim', () => {
  const kinds = fc
    .sample(randomCase, 300)
    .map(({ parts }) => indicatorOf(parts))
    .map((row) =>
      row.target !== null && isNumeric(row.target) ? aimOf(row.target, row)?.kind : null,
    );
  expect(new Set(kinds)).toEqual(new Set(['at-least', 'at-most', 'equal', 'between']));
});

test('total and subtotals are the sums of their parts', () => {
  const cell = fc.constantFrom('3期', '4期', '2期', '6期', '', '达成预期指标', '85%', '0.3期');
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 4, maxLength: 4 }),
      randomOptions,
      (actuals, scoring) => {
        const rows = CLEAN_ROWS.map(
          ([a, b, c, d, , f, g, h], i) => [a, b, c, d, actuals[i]!, f, g, h] as const,
        );
        const { items, subtotals, execution, total, grade } = scoreTable(
          selfEvaluationTable({ rows }),
          { scoring },
        );
        const own = items.flatMap(({ score }) => score ?? []);
        expect(total).toBe(sum([...own, execution?.score ?? '0']));
        expect(sum(subtotals.flatMap(({ score }) => score ?? []))).toBe(sum(own));
        expect(grade === null).toBe(own.length < items.length);
      },
    ),
    { numRuns: 200 },
  );
});
