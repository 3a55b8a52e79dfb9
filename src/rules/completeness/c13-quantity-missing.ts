import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import { cellOf } from '../facts/select';
import { hasUnder, isUnder, namedIndicators } from '../facts/structure';

export const quantityMissing = defineCheck({
  id: 'C13',
  name: 'quantity-missing',
  title: '产出缺数量指标',
  category: 'completeness',
  severity: 'warning',
  condition: '设了产出指标，而其下没有二级指标“数量指标”。',
  exceptions: '没有产出指标的由“缺产出指标”提示；二级指标有空缺、无法判断归属的不检查。',
  advice: '补1项数量指标，反映今年做多少。',
  examples: [
    {
      wrong: [
        {
          count: null,
          people: null,
          quality: { weight: 25 },
          says: '产出指标下只有质量指标、时效指标',
        },
        { count: null, people: null, deadline: { weight: 25 } },
      ],
      right: { says: '数量指标：培训班期数≥4期' },
      at: ['deadline', 'level2'],
    },
  ],
  citations: [guide('产出指标')],
  matter: 'structure',
  appliesTo: ['target'],
  *check({ table }) {
    const outputs = namedIndicators(table).filter((indicator) => isUnder(indicator, '产出指标'));
    const last = outputs.at(-1);
    if (last === undefined || outputs.some(({ level2 }) => level2 === null)) return;
    if (hasUnder(table, outputs, '数量')) return;
    const levels = [...new Set(outputs.map(({ level2 }) => level2 ?? ''))];
    yield {
      cells: [cellOf(last, 'level2')],
      message: `产出指标下只有${levels.map((level) => inQuotes(level)).join('')}，没有数量指标。`,
      steps: () => [
        `产出指标下有${outputs.length}项指标，二级指标有${[...new Set(outputs.map(({ level2 }) => inQuotes(level2 ?? '')))].join('')}。`,
        '其中没有含“数量”的二级指标。',
      ],
      also: () => [...new Set(outputs.map((indicator) => cellOf(indicator, 'level2')))],
    };
  },
});
