import { compact, inQuotes } from '../../domain/text';
import { equals } from '../../domain/exact';
import { guide } from '../../policy/documents';
import type { Value } from '../../domain/value/value';
import { proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { cellOf, isQuantitative, nameOf, shorten } from '../facts/select';
import { readStep } from '../wording/steps';

/** 0起, 100%, 1座: reached or not, with nothing between. */
function isAllOrNothing({ number, unit, base }: Value): boolean {
  if (number === null) return false;
  return equals(number, '0') || equals(base?.number ?? number, unit === '%' ? '100' : '1');
}

export const quantitativeDirect = defineCheck({
  id: 'A13',
  name: 'quantitative-direct',
  title: '定量指标直接赋分',
  category: 'appropriateness',
  severity: 'warning',
  condition: '指标值是数值（或区间），赋分规则却是直接赋分。',
  exceptions:
    '目标为0、100%或1个（件、座…）以及写明一票否决的指标，只有完成与未完成，可以直接赋分。',
  advice: '改为按照完成比例赋分。',
  fix: {
    kind: 'suggestion',
    title: '改为按照完成比例赋分',
    description: '赋分规则改为按照完成比例赋分。',
  },
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: { count: { scoringRule: '直接赋分' } },
      right: { count: { scoringRule: '按照完成比例赋分' } },
      at: ['count', 'scoringRule'],
      fixed: '按照完成比例赋分',
    },
    {
      wrong: { people: { scoringRule: '直接赋分' } },
      right: { people: { scoringRule: '按照完成比例赋分' } },
      at: ['people', 'scoringRule'],
    },
    {
      wrong: { quality: { scoringRule: '直接赋分' } },
      right: { quality: { scoringRule: '按照完成比例赋分' } },
      at: ['quality', 'scoringRule'],
    },
    {
      wrong: { cost: { scoringRule: '直接赋分' } },
      right: { cost: { scoringRule: '按照完成比例赋分' } },
      at: ['cost', 'scoringRule'],
    },
    {
      wrong: { benefit: { scoringRule: '直接赋分' } },
      right: { benefit: { scoringRule: '按照完成比例赋分' } },
      at: ['benefit', 'scoringRule'],
    },
  ],
  citations: [guide('指标赋分规则')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, scoringRule, name } = indicator;
      if (target === null || scoringRule?.method !== 'direct' || !isQuantitative(target)) continue;
      if (isAllOrNothing(target)) continue;
      if (compact(`${name ?? ''}${target.text}${scoringRule.raw}`).includes('一票否决')) continue;
      yield {
        cells: [scoringRule.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}是数值，却用${inQuotes(shorten(scoringRule.raw))}。`,
        steps: () => [
          readStep('指标值', target),
          `赋分规则是${inQuotes(shorten(scoringRule.raw))}，只分达到与达不到。`,
          '指标值不是0、100%或1个，可能部分完成，应按完成比例得分。',
        ],
        fix: () => proposeRule(context, indicator, 'proportional'),
      };
    }
  },
});
