import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { level1, nameOf, shorten, levelCellsOf } from '../facts/select';

export const satisfactionRuleMissing = defineCheck({
  id: 'A16',
  name: 'satisfaction-rule-missing',
  title: '满意度未用满意度赋分',
  category: 'appropriateness',
  severity: 'warning',
  condition: '一级指标为满意度指标，赋分规则却是其他三类规则之一。',
  exceptions: '赋分规则为空，或是本地自定的文字说明时不提示。',
  advice: '改用满意度赋分。',
  fix: {
    kind: 'suggestion',
    title: '改为满意度赋分',
    description: '赋分规则改为满意度赋分。',
  },
  examples: [
    {
      with: { satisfaction: { name: '参训学员满意度', target: '≥90%' } },
      wrong: [
        { satisfaction: { scoringRule: '按照完成比例赋分' } },
        { satisfaction: { scoringRule: '按评判等级赋分' } },
      ],
      right: { satisfaction: { scoringRule: '满意度赋分' } },
      at: ['satisfaction', 'scoringRule'],
      fixed: '满意度赋分',
    },
  ],
  citations: [guide('指标赋分规则'), guide('满意度指标')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { scoringRule } = indicator;
      if (scoringRule === null || level1(indicator) !== '满意度指标') continue;
      if (scoringRule.method === 'satisfaction' || scoringRule.method === 'unknown') continue;
      yield {
        cells: [scoringRule.cell],
        message: `${nameOf(indicator)}是满意度指标，赋分规则为${inQuotes(shorten(scoringRule.raw))}，应为满意度赋分。`,
        steps: () => [
          `一级指标是${inQuotes(indicator.level1 ?? '')}。`,
          `赋分规则是${inQuotes(shorten(scoringRule.raw))}，属于其他三类规则，不是满意度赋分。`,
        ],
        also: () => levelCellsOf(indicator),
        fix: () => proposeRule(context, indicator, 'satisfaction'),
      };
    }
  },
});
