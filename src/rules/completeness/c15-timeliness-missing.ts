import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import { cellOf } from '../facts/select';
import { hasUnder, isUnder, namedIndicators } from '../facts/structure';

export const timelinessMissing = defineCheck({
  id: 'C15',
  name: 'timeliness-missing',
  title: '产出缺时效指标',
  category: 'completeness',
  severity: 'info',
  condition: '设了产出指标，而其下没有二级指标“时效指标”。',
  exceptions: '101号不强制设时效指标，因此只作提示；二级指标有空缺、无法判断归属的不检查。',
  advice: '有时间要求的项目补1项时效指标，写明完成时点。',
  examples: [
    {
      wrong: {
        deadline: null,
        quality: { weight: 30 },
        says: '产出指标下只有数量指标、质量指标',
      },
      right: { says: '时效指标：培训完成时间2024年11月底前' },
      at: ['quality', 'level2'],
    },
  ],
  citations: [guide('产出指标')],
  matter: 'structure',
  appliesTo: ['target'],
  *check({ table }) {
    const outputs = namedIndicators(table).filter((indicator) => isUnder(indicator, '产出指标'));
    const last = outputs.at(-1);
    if (last === undefined || outputs.some(({ level2 }) => level2 === null)) return;
    if (hasUnder(table, outputs, '时效')) return;
    yield {
      cells: [cellOf(last, 'level2')],
      message: '产出指标下没有时效指标。',
      steps: () => [
        `产出指标下有${outputs.length}项指标，二级指标有${[...new Set(outputs.map(({ level2 }) => inQuotes(level2 ?? '')))].join('')}。`,
        '其中没有含“时效”的二级指标。',
      ],
      also: () => [...new Set(outputs.map((indicator) => cellOf(indicator, 'level2')))],
    };
  },
});
