import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { isYesNo } from '../facts/qualitative';
import { cellOf, nameOf, shorten } from '../facts/select';

export const yesNoNotDirect = defineCheck({
  id: 'A15',
  name: 'yes-no-not-direct',
  title: '是/否类未用直接赋分',
  category: 'appropriateness',
  severity: 'info',
  condition: '指标值是“是、否、达标、通过、完成”一类，赋分规则却不是直接赋分。',
  exceptions: '赋分规则为空或为本地自定文字的不提示；按比例赋分的由“定性指标按比例赋分”提示。',
  advice: '是/否型指标改用直接赋分：达到得满分，达不到不得分或按约定扣分。',
  fix: {
    kind: 'suggestion',
    title: '改为直接赋分',
    description: '赋分规则改为直接赋分。',
  },
  examples: [
    {
      with: { quality: { name: '培训档案建立情况', target: '是', lastYear: '是' } },
      wrong: [
        { quality: { scoringRule: '按评判等级赋分' } },
        { quality: { target: '达标', lastYear: '达标', scoringRule: '按评判等级赋分' } },
        { quality: { target: '通过', lastYear: '通过', scoringRule: '按评判等级赋分' } },
      ],
      right: { quality: { scoringRule: '直接赋分' } },
      at: ['quality', 'scoringRule'],
      fixed: '直接赋分',
    },
  ],
  citations: [guide('指标赋分规则')],
  yieldsTo: ['A12', 'A17'],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, scoringRule } = indicator;
      if (scoringRule === null || target === null || !isYesNo(target)) continue;
      if (scoringRule.method === 'direct' || scoringRule.method === 'unknown') continue;
      yield {
        cells: [scoringRule.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}属于是/否型，赋分规则为${inQuotes(shorten(scoringRule.raw))}。`,
        steps: () => [
          `指标值${inQuotes(shorten(target.raw))}只有达到与达不到两种结果。`,
          `赋分规则是${inQuotes(shorten(scoringRule.raw))}，不是直接赋分。`,
        ],
        fix: () => proposeRule(context, indicator, 'direct'),
      };
    }
  },
});
