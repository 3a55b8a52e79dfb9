import { equals } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { textDraft } from '../drafts/drafts';
import { glyphOf } from '../drafts/wording';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { satisfactionShares } from '../facts/satisfaction';
import { readStep } from '../wording/steps';

export const satisfactionFull = defineCheck({
  id: 'A08',
  name: 'satisfaction-full',
  title: '满意度目标100%',
  category: 'appropriateness',
  severity: 'info',
  condition: '满意度指标的指标值为100%。',
  exceptions: '不是百分比的满意度不检查；服务对象极少的项目可以达到，因此只作提示。',
  advice: '建议调整为≥90%或≥95%。',
  fix: {
    kind: 'suggestion',
    title: '把满意度目标改为95%',
    description: '改为“≥95%”；其他合适的数值请自行填写。',
  },
  examples: [
    {
      with: {
        goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，提高学员岗位技能。',
        satisfaction: { name: '参训学员满意度' },
      },
      wrong: {
        says: '参训学员满意度=100%',
        satisfaction: { target: '=100%', lastYear: '100%' },
      },
      right: {
        says: '参训学员满意度≥95%',
        satisfaction: { target: '≥95%', lastYear: '95%' },
      },
      at: ['satisfaction', 'target'],
      fixed: '≥95%',
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  *check(context) {
    const { table } = context;
    for (const { indicator, target, share } of satisfactionShares(table)) {
      if (!equals(share, '100')) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值为${inQuotes(target.raw)}，目标过高，难以实现。`,
        steps: () => [readStep('指标值', target), `${share}%等于100%，有一人不满意就达不到。`],
        fix: () => ({ drafts: [textDraft(target.cell, `${glyphOf(context, '>=')}95%`)] }),
      };
    }
  },
});
