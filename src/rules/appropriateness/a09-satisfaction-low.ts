import { compare } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { textDraft } from '../drafts/drafts';
import { glyphOf } from '../drafts/wording';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { satisfactionShares } from '../facts/satisfaction';
import { readStep } from '../wording/steps';

export const satisfactionLow = defineCheck({
  id: 'A09',
  name: 'satisfaction-low',
  title: '满意度目标偏低',
  category: 'appropriateness',
  severity: 'info',
  options: { low: '85' },
  condition: '满意度指标的指标值低于{low}%。',
  exceptions: '不是百分比的满意度不检查；0及负数由其他检查项提示。',
  advice: '满意度赋分以90%为满分线，建议提高到≥90%，或说明偏低的原因。',
  fix: {
    kind: 'suggestion',
    title: '把满意度目标提高到90%',
    description: '改为“≥90%”；其他合适的数值请自行填写。',
  },
  examples: [
    {
      with: {
        goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，提高学员岗位技能。',
        satisfaction: { name: '参训学员满意度' },
      },
      wrong: [
        { says: '参训学员满意度≥80%', satisfaction: { target: '≥80%', lastYear: '80%' } },
        { satisfaction: { target: '≥60%', lastYear: '60%' } },
        { satisfaction: { target: '≥84.9%', lastYear: '84.9%' } },
      ],
      right: {
        says: '参训学员满意度≥90%',
        satisfaction: { target: '≥90%', lastYear: '90%' },
      },
      at: ['satisfaction', 'target'],
      fixed: '≥90%',
    },
  ],
  bounds: {
    low: {
      wrong: { satisfaction: { target: '≥84%' } },
      right: { satisfaction: { target: '≥85%' } },
      at: ['satisfaction', 'target'],
    },
  },
  citations: [guide('满意度指标')],
  *check(context) {
    const { table, options } = context;
    for (const { indicator, target, share } of satisfactionShares(table)) {
      if (compare(share, '0') <= 0 || compare(share, options.low) >= 0) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值为${inQuotes(target.raw)}，低于${options.low}%，即使完成也得不到满分。`,
        steps: () => [
          readStep('指标值', target),
          `${share}%低于${options.low}%；满意度赋分以90%为满分线。`,
        ],
        fix: () => ({ drafts: [textDraft(target.cell, `${glyphOf(context, '>=')}90%`)] }),
      };
    }
  },
});
