import { guide } from '../../policy/documents';
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
  example: {
    wrong: '参训学员满意度≥90%，按照完成比例赋分',
    right: '参训学员满意度≥90%，满意度赋分',
  },
  citations: [guide('指标赋分规则'), guide('满意度指标')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const { scoringRule } = indicator;
      if (scoringRule === null || level1(indicator) !== '满意度指标') continue;
      if (scoringRule.method === 'satisfaction' || scoringRule.method === 'unknown') continue;
      yield {
        cells: [scoringRule.cell],
        message: `${nameOf(indicator)}是满意度指标，赋分规则为“${shorten(scoringRule.raw)}”，应为满意度赋分。`,
        steps: () => [
          `一级指标是“${indicator.level1 ?? ''}”。`,
          `赋分规则是“${shorten(scoringRule.raw)}”，属于其他三类规则，不是满意度赋分。`,
        ],
        also: () => levelCellsOf(indicator),
      };
    }
  },
});
