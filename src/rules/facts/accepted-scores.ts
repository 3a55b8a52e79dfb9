/** Every score that a row of a 自评表 may have under the schemes and choices in use. */
import { canonical, compare, equals, multiply, subtract, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Profile } from '../../regions/profile';
import type { ItemScore } from '../../scoring/item-score';
import type { ScoringOptions } from '../../scoring/options';
import { withRegion } from '../../scoring/regional-scoring';
import { scoreIndicator } from '../../scoring/score-indicator';
import { scoringOptions } from '../../scoring/options';
import { fact } from './fact';

const VARIANTS: readonly ScoringOptions[] = (['ratio', 'threshold'] as const).flatMap((scheme) =>
  (['ratio', 'exact', 'at-least'] as const).flatMap((equal) =>
    (['ratio', 'none'] as const).flatMap((overLimit) =>
      (['bands', 'proportional'] as const).map((satisfaction) =>
        scoringOptions({ scheme, equal, overLimit, satisfaction }),
      ),
    ),
  ),
);

export interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Single scores (low and high are the same), and spans within which the reviewer decides. */
export type Accepted = readonly Span[];

/** Some provinces let the middle grade reach down to 50% (湖北): it may where the region is not known. */
const LOWEST_MIDDLE = '0.5';
const USUAL_MIDDLE = '0.6';
const LEAST_DEDUCTION = '0.01';

/** Null where the row cannot be recomputed: no number to compare, a rule of the unit's own, no stated grade. */
export function acceptedScores(
  indicator: Indicator,
  year: number | null,
  profile: Profile,
): Accepted | null {
  const weight = indicator.weight?.amount ?? null;
  if (weight === null) return null;
  const spans = [...variantsFor(indicator), ...ownOptions(profile)].map((options) =>
    spanOf(recompute(indicator, year, options), weight, profile),
  );
  return spans.some((span) => span === null) ? null : spans.filter((span) => span !== null);
}

/** “=0” that any number would meet is no target: of complaints there should be none. */
function variantsFor({ target }: Indicator): readonly ScoringOptions[] {
  const isNone = target?.kind === 'number' && target.number !== null && equals(target.number, '0');
  return isNone ? VARIANTS.filter(({ equal }) => equal !== 'at-least') : VARIANTS;
}

/** How the unit scores by its own rules, under either scheme; empty where it has none. */
export const ownOptions = fact((profile: Profile): readonly ScoringOptions[] =>
  profile.scoring === undefined && compare(profile.middleGradeFrom, '50') >= 0
    ? []
    : (['ratio', 'threshold'] as const).map((scheme) =>
        scoringOptions(withRegion({ scheme }, profile)),
      ),
);

/** The first of the accepted scores; null where the row cannot be recomputed. */
export function usualScore(
  indicator: Indicator,
  year: number | null,
  profile: Profile,
): Span | null {
  const weight = indicator.weight?.amount ?? null;
  return weight === null ? null : spanOf(recompute(indicator, year, VARIANTS[0]), weight, profile);
}

export function recompute(
  indicator: Indicator,
  year: number | null,
  options: ScoringOptions = scoringOptions(),
): ItemScore {
  return scoreIndicator(indicator, {
    ...{ source: 'sheet' as const, year, options, pick: null, sharesWeight: false },
  });
}

/** 按10号应得7分，按101号应得5.5分. */
export function rulesGive(indicator: Indicator, accepted: Accepted, year: number | null): string {
  const [first] = accepted;
  const { method, isFarAbove } = recompute(indicator, year);
  if (first !== undefined && !isFarAbove && !equals(first.low, first.high)) {
    return method === 'graded'
      ? `按完成值写明的等级应得${canonical(first.low)}～${canonical(first.high)}分`
      : '目标没有达到，按规则不得满分';
  }
  const by = (scheme: ScoringOptions['scheme']): string =>
    recompute(indicator, year, scoringOptions({ scheme })).score ?? '';
  const [ratio, threshold] = [by('ratio'), by('threshold')];
  return ratio === threshold
    ? `按规则应得${ratio}分`
    : `按10号应得${ratio}分，按101号应得${threshold}分`;
}

/** Where the middle grade may begin: as the region or the unit has it. */
function middleFrom({ recognised, middleGradeFrom }: Profile): Decimal {
  const from = multiply(middleGradeFrom, '0.01');
  return recognised === null && equals(from, USUAL_MIDDLE) ? LOWEST_MIDDLE : from;
}

function spanOf(
  { score, method, isFarAbove }: ItemScore,
  weight: Decimal,
  profile: Profile,
): Span | null {
  if (score === null) return null;
  // 10号: points may come off where the target was clearly too low.
  if (isFarAbove) return { low: '0', high: weight };
  // 101号: a miss costs all points, or a deduction that the unit has defined.
  if (method === 'direct' && !equals(score, weight)) {
    return { low: '0', high: subtract(weight, LEAST_DEDUCTION) };
  }
  if (method !== 'graded') return { low: score, high: score };
  const at = (share: Decimal): Decimal => multiply(share, weight);
  if (compare(score, at('0.8')) >= 0) return { low: at('0.8'), high: weight };
  const middle = middleFrom(profile);
  if (compare(score, at(LOWEST_MIDDLE)) >= 0) return { low: at(middle), high: at('0.8') };
  return { low: '0', high: at(USUAL_MIDDLE) };
}
