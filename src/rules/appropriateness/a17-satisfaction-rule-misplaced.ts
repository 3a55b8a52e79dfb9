import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { methodFor, proposeRule } from '../drafts/scoring-rules';
import { defineCheck } from '../engine/check';
import { level1, level2, levelCellsOf, nameOf, shorten } from '../facts/select';

export const satisfactionRuleMisplaced = defineCheck({
  id: 'A17',
  name: 'satisfaction-rule-misplaced',
  title: '非满意度用满意度赋分',
  category: 'appropriateness',
  severity: 'warning',
  condition: '一级指标不是满意度指标，赋分规则却是满意度赋分。',
  exceptions: '名称或二级指标含“满意”的不提示；一级指标名称不标准的不判断。',
  advice:
    '改用与指标类型相符的赋分规则：定量按照完成比例赋分，定性按评判等级赋分，是否类直接赋分。',
  fix: {
    kind: 'suggestion',
    title: '改为与指标类型相符的赋分规则',
    description: '定量按照完成比例赋分，定性按评判等级赋分，是/否和时点直接赋分。',
  },
  examples: [
    {
      with: { quality: { name: '学员考核合格率', target: '≥95%' } },
      wrong: { quality: { scoringRule: '满意度赋分' } },
      right: { quality: { scoringRule: '按照完成比例赋分' } },
      at: ['quality', 'scoringRule'],
      fixed: '按照完成比例赋分',
    },
    {
      wrong: { count: { scoringRule: '满意度赋分' } },
      right: { count: { scoringRule: '按照完成比例赋分' } },
      at: ['count', 'scoringRule'],
    },
    {
      wrong: { cost: { scoringRule: '满意度赋分' } },
      right: { cost: { scoringRule: '按照完成比例赋分' } },
      at: ['cost', 'scoringRule'],
    },
    {
      wrong: { benefit: { scoringRule: '满意度赋分' } },
      right: { benefit: { scoringRule: '按照完成比例赋分' } },
      at: ['benefit', 'scoringRule'],
    },
  ],
  citations: [guide('指标赋分规则')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { scoringRule, name } = indicator;
      const level = level1(indicator);
      if (scoringRule?.method !== 'satisfaction' || level === null) continue;
      if (level === '满意度指标' || `${level2(indicator)}${name ?? ''}`.includes('满意')) continue;
      yield {
        cells: [scoringRule.cell],
        message: `${nameOf(indicator)}属于${level}，却用了满意度赋分。`,
        steps: () => [
          `一级指标是${inQuotes(level)}，名称和二级指标都不含“满意”。`,
          `赋分规则是${inQuotes(shorten(scoringRule.raw))}，只适用于满意度指标。`,
        ],
        also: () => levelCellsOf(indicator),
        fix: () => proposeRule(context, indicator, methodFor(indicator)),
      };
    }
  },
});
