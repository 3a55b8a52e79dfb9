/** Random indicators with numbers, rich in round figures, ties, zeros and negative numbers. */
import fc from 'fast-check';
import type { ScoringOptions } from '../../src/scoring/options';
import { scoringOptions } from '../../src/scoring/options';
import type { IndicatorParts } from './indicator';

export interface RandomCase {
  readonly parts: IndicatorParts & { readonly weight: string };
  /** The actual value as text, and as the number that a cell in the planned format would hold. */
  readonly actual: string;
  readonly inCell: number;
  readonly options: ScoringOptions;
}

const UNITS = ['人', '人次', '万元', '%', '天'] as const;
const WEIGHTS = ['10', '8', '5', '2.5', '20', '7.5', '3', '12.25', '1'] as const;
const RULES = ['按照完成比例赋分', '直接赋分', '满意度赋分', '按评判等级赋分'] as const;

/** Decimals with up to two places as text; mostly small, where ties and equalities are. */
function decimal(low: number, high: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: low, max: Math.min(high, 120) }).map(String) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: low * 100, max: Math.min(high, 200) * 100 })
        .map((hundredths) => (hundredths / 100).toFixed(2)),
    },
    { weight: 1, arbitrary: fc.integer({ min: low, max: high }).map(String) },
  );
}

export const randomOptions: fc.Arbitrary<ScoringOptions> = fc
  .record({
    scheme: fc.constantFrom('ratio', 'threshold'),
    equal: fc.constantFrom('ratio', 'exact', 'at-least'),
    overLimit: fc.constantFrom('ratio', 'none'),
    satisfaction: fc.constantFrom('bands', 'proportional'),
    missShare: fc.constantFrom('0', '50'),
    passLine: fc.constantFrom('60', '60', '50'),
    executionDone: fc.boolean(),
  })
  .map((changes) => scoringOptions(changes));

const comparator = fc.constantFrom('≥', '>', '=', '≤', '<', '');

const targetText = (unit: string) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(comparator, decimal(-20, 100000))
        .map(([sign, number]) => `${sign}${number}${unit}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }))
        .map(([low, more]) => `${low}-${low + more + 1}${unit}`),
    },
  );

export const randomCase: fc.Arbitrary<RandomCase> = fc
  .constantFrom(...UNITS)
  .chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      target: targetText(unit),
      number: decimal(-20, 100000),
      weight: fc.constantFrom(...WEIGHTS),
      rule: fc.constantFrom(...RULES),
      options: randomOptions,
    }),
  )
  .map(({ unit, target, number, weight, rule, options }) => ({
    parts: { target, actual: `${number}${unit}`, weight, rule, name: '产出' },
    actual: number,
    inCell: unit === '%' ? Number((Number(number) / 100).toFixed(6)) : Number(number),
    options,
  }));

/**
 * 65% of a target under the pass line of 60%: ties at the third decimal behind a difference of near numbers,
 * where binary noise changes the last digit of a score that is rounded only once (5.85 of 9: 0.62 for 0.63).
 */
export const NOISY_CASES: readonly RandomCase[] = Array.from({ length: 80 }, (_, index) => {
  const target = String(index + 1);
  const actual = (((index + 1) * 65) / 100).toFixed(2);
  return {
    parts: {
      ...{ target: `≥${target}人`, actual: `${actual}人`, weight: '5' },
      ...{ rule: '按照完成比例赋分', name: '产出' },
    },
    ...{ actual, inCell: Number(actual), options: scoringOptions({ scheme: 'threshold' }) },
  };
});
