import { guide } from '../../policy/documents';
import { rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import { isSatisfaction } from '../facts/satisfaction';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

export const satisfactionName = defineCheck({
  id: 'N27',
  name: 'satisfaction-name',
  title: '满意率/满意度混用',
  category: 'standardization',
  severity: 'info',
  condition: '满意度指标的名称写成“满意率”。',
  exceptions: '不是满意度指标的不检查。',
  advice: '统一写“满意度”。',
  fix: {
    kind: 'suggestion',
    title: '名称统一写“满意度”',
    description: '名称中的“满意率”改为“满意度”；目标文字里的请一并核对。',
  },
  examples: [
    {
      wrong: [
        { satisfaction: { name: '参训学员满意率' } },
        { satisfaction: { name: '学员满意率' } },
      ],
      right: { satisfaction: { name: '参训学员满意度' } },
      at: ['satisfaction', 'name'],
      fixed: '参训学员满意度',
    },
  ],
  citations: [guide('满意度指标')],
  *check({ table, sheet }) {
    for (const indicator of namedIndicators(table)) {
      if (!isSatisfaction(indicator) || indicator.name?.includes('满意率') !== true) continue;
      const cell = cellOf(indicator, 'level3');
      yield {
        cells: [cell],
        message: `${nameOf(indicator)}应写“满意度”。`,
        steps: () => [wordStep('名称', indicator.name ?? '', '满意率'), '本指标属于满意度指标。'],
        fix: () => ({
          drafts: [rewrite(sheet, cell, (text) => text.replaceAll('满意率', '满意度'))],
        }),
      };
    }
  },
});
