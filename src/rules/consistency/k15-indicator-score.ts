import { canonical, compare, equals, within, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Amount } from '../../domain/located';
import { evaluation, guide } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { scoringOptions } from '../../scoring/options';
import {
  acceptedScores,
  recompute,
  usualScore,
  type Accepted,
  type Span,
} from '../facts/accepted-scores';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { agrees, lacksReason } from '../facts/self-evaluation';

export const indicatorScore = defineCheck({
  id: 'K15',
  name: 'indicator-score',
  title: '自评：指标得分不符',
  category: 'consistency',
  severity: 'warning',
  options: { tolerance: '0.1' },
  condition:
    '得分超过分值或为负；或按10号（完成率×权重）、按101号（60%及格线）重算，以及“=”“≤”和满意度的各种通行算法，都与得分相差超过{tolerance}分；定性指标写明了达成等级而得分不在该等级之内。',
  exceptions:
    '少得分而写了偏差原因的、超额完成过多而调减的、按得分的小数位四舍五入后相等的（没有达到目标而凑成满分的除外）不提示；单位自定的赋分规则、无法换算或没有写明等级的不重算；几行合并一个分值的不检查。',
  advice: '按赋分规则重算得分；另有扣分依据的，请在偏差原因中说明。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期', actual: '3期', weight: 40 } },
      wrong: [
        { count: { score: 38, deviation: '一期未开班' }, statedTotal: 98 },
        { count: { score: 20, deviation: '一期未开班' }, statedTotal: 80 },
      ],
      right: { count: { score: 30, deviation: '一期未开班' }, statedTotal: 90 },
      at: ['count', 'score'],
      form: 'self-evaluation',
    },
  ],
  bounds: {
    tolerance: {
      with: { count: { target: '≥4期', actual: '3期', weight: 40 } },
      wrong: { count: { score: 30.2 } },
      right: { count: { score: 30.1 } },
      at: ['count', 'score'],
      form: 'self-evaluation',
    },
  },
  citations: [guide('指标赋分规则'), evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  *check({ table, profile, options: { tolerance } }) {
    const weightCells = table.indicators.map(({ cells }) => cells.weight);
    for (const indicator of table.indicators) {
      const { score, weight, cells } = indicator;
      if (score?.amount == null || weight?.amount == null) continue;
      if (weightCells.filter((cell) => cell === cells.weight).length > 1) continue;
      const message =
        compare(score.amount, weight.amount) > 0 || compare(score.amount, '0') < 0
          ? `${nameOf(indicator)}得分${canonical(score.amount)}分，应在0到${canonical(weight.amount)}分之间。`
          : disagreement(indicator, score, table.year, profile, tolerance);
      if (message === null) continue;
      yield {
        cells: [score.cell, cellOf(indicator, 'actual')],
        message,
        steps: () => stepsOf(indicator, table.year),
        also: () => inputsOf(indicator),
      };
    }
  },
});

function disagreement(
  indicator: Indicator,
  score: Amount,
  year: number | null,
  profile: Profile,
  tolerance: Decimal,
): string | null {
  // Most scores are what the usual choices give: the others need not be computed.
  const usual = usualScore(indicator, year, profile);
  const weight = indicator.weight?.amount ?? null;
  if (usual === null || fits(usual, score, tolerance, weight)) return null;
  const accepted = acceptedScores(indicator, year, profile);
  if (accepted === null || score.amount === null) return null;
  if (accepted.some((span) => fits(span, score, tolerance, weight))) return null;
  const points = score.amount;
  const isLess = accepted.every(({ low }) => compare(points, low) < 0);
  // A reason explains points that were taken off, not points that were given.
  if (isLess && indicator.deviation !== null && !lacksReason(indicator)) return null;
  return `${nameOf(indicator)}得分${canonical(points)}分，${expected(indicator, accepted, year)}。`;
}

function fits(
  { low, high }: Span,
  score: Amount,
  tolerance: Decimal,
  weight: Decimal | null,
): boolean {
  if (equals(low, high)) {
    // 4.84 of 5 is not 5: rounding does not make full points of a target that was missed.
    const isFull = weight !== null && compare(score.amount ?? '0', weight) >= 0;
    return isFull && compare(low, weight) < 0
      ? within(score.amount ?? '0', low, tolerance)
      : agrees(score, low, tolerance);
  }
  const points = score.amount ?? '-1';
  return compare(points, low) >= 0 && compare(points, high) <= 0;
}

function expected(indicator: Indicator, accepted: Accepted, year: number | null): string {
  const [first] = accepted;
  const { method, completion } = recompute(indicator, year);
  if (first !== undefined && !equals(first.low, first.high)) {
    return method === 'graded'
      ? `而完成值写明的等级应得${canonical(first.low)}～${canonical(first.high)}分`
      : `而目标没有达到，不应得满分`;
  }
  const by = (scheme: 'ratio' | 'threshold'): string =>
    recompute(indicator, year, scoringOptions({ scheme })).score ?? '';
  const [ratio, threshold] = [by('ratio'), by('threshold')];
  const rate = completion === null ? '' : `完成率${completion}%，`;
  return ratio === threshold
    ? `${rate}重算应为${ratio}分`
    : `${rate}按10号重算为${ratio}分，按101号为${threshold}分`;
}

function stepsOf(indicator: Indicator, year: number | null): string[] {
  const { score, weight } = indicator;
  const by = (scheme: 'ratio' | 'threshold'): string =>
    recompute(indicator, year, scoringOptions({ scheme })).explanation;
  const [ratio, threshold] = [by('ratio'), by('threshold')];
  const given = `表中得分${canonical(score?.amount ?? '0')}分，分值${canonical(weight?.amount ?? '0')}分。`;
  return ratio === threshold
    ? [given, ratio]
    : [given, `按10号：${ratio}`, `按101号：${threshold}`];
}

function inputsOf({ cells }: Indicator): string[] {
  const { target, weight, scoringRule, deviation } = cells;
  return [target, weight, scoringRule, deviation].filter((cell) => cell !== undefined);
}
