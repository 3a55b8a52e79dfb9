import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf, shorten } from '../facts/select';
import { readStep } from '../wording/steps';

export const dateGraded = defineCheck({
  id: 'A14',
  name: 'date-graded',
  title: '日期类用评判等级赋分',
  category: 'appropriateness',
  severity: 'info',
  condition: '指标值是日期或期限，赋分规则却是按评判等级赋分。',
  exceptions: '频次、定性值不是日期；赋分规则为空的不提示。',
  advice: '时点只有按时与不按时，改为直接赋分。',
  fix: {
    kind: 'suggestion',
    title: '改为直接赋分',
    description: '赋分规则改为直接赋分。',
  },
  examples: [
    {
      with: { deadline: { name: '培训完成时间', target: '2024年11月底前' } },
      wrong: { deadline: { scoringRule: '按评判等级赋分' } },
      right: { deadline: { scoringRule: '直接赋分' } },
      at: ['deadline', 'scoringRule'],
      fixed: '直接赋分',
    },
  ],
  citations: [guide('指标赋分规则')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, scoringRule } = indicator;
      if (scoringRule?.method !== 'graded') continue;
      if (target?.kind !== 'deadline' && target?.kind !== 'period') continue;
      yield {
        cells: [scoringRule.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}是时点，赋分规则为${inQuotes(shorten(scoringRule.raw))}。`,
        steps: () => [
          readStep('指标值', target),
          `赋分规则是${inQuotes(shorten(scoringRule.raw))}，而时点只有按时与不按时。`,
        ],
        fix: () => proposeRule(context, indicator, 'direct'),
      };
    }
  },
});
