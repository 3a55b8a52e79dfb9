import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { isYesNo } from '../facts/qualitative';
import { cellOf, nameOf, shorten } from '../facts/select';
import { readStep } from '../wording/steps';

export const qualitativeProportional = defineCheck({
  id: 'A12',
  name: 'qualitative-proportional',
  title: '定性指标按比例赋分',
  category: 'appropriateness',
  severity: 'warning',
  condition: '指标值是没有数字的定性文字或“是/否”，赋分规则却是按照（正常、完成）比例赋分。',
  exceptions: '日期、期限和频次不是定性值。',
  advice: '改为按评判等级赋分，并写明各等级的标准。',
  fix: {
    kind: 'suggestion',
    title: '改为与定性指标相符的赋分规则',
    description: '是/否、达标一类改为直接赋分，其他定性指标改为按评判等级赋分。',
  },
  examples: [
    {
      with: { quality: { name: '培训档案建立情况', target: '是', lastYear: '是' } },
      wrong: { quality: { scoringRule: '按照完成比例赋分' } },
      right: { quality: { scoringRule: '直接赋分' } },
      at: ['quality', 'scoringRule'],
      fixed: '直接赋分',
    },
  ],
  citations: [guide('指标赋分规则')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, scoringRule } = indicator;
      if (scoringRule?.method !== 'proportional' || target === null) continue;
      if (target.kind !== 'qualitative' && target.kind !== 'yes-no') continue;
      if (/\d/.test(target.text)) continue;
      yield {
        cells: [scoringRule.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}没有数字，不能${inQuotes(shorten(scoringRule.raw))}。`,
        ...(isYesNo(target) ? { advice: '“是/否”一类的指标改为直接赋分。' } : {}),
        steps: () => [
          readStep('指标值', target),
          `赋分规则是${inQuotes(shorten(scoringRule.raw))}，要用完成值除以指标值。`,
          '指标值里没有数字，除不出完成比例。',
        ],
        fix: () => proposeRule(context, indicator, isYesNo(target) ? 'direct' : 'graded'),
      };
    }
  },
});
