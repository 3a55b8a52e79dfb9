import { guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import { cellOf } from '../facts/select';
import { hasUnder, isUnder, namedIndicators } from '../facts/structure';

export const qualityMissing = defineCheck({
  id: 'C14',
  name: 'quality-missing',
  title: '产出缺质量指标',
  category: 'completeness',
  severity: 'warning',
  condition: '设了产出指标，而其下没有二级指标“质量指标”。',
  exceptions: '没有产出指标的由“缺产出指标”提示；二级指标有空缺、无法判断归属的不检查。',
  advice: '补1项质量指标（合格率、准确率、达标率等），反映做到什么程度。',
  examples: [
    {
      wrong: {
        quality: null,
        deadline: { weight: 30 },
        says: '产出指标下只有数量指标、时效指标',
      },
      right: { says: '质量指标：学员考核合格率≥95%' },
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
    if (hasUnder(table, outputs, '质量')) return;
    const levels = [...new Set(outputs.map(({ level2 }) => level2 ?? ''))];
    yield {
      cells: [cellOf(last, 'level2')],
      message: `产出指标下只有${levels.map((level) => inQuotes(level)).join('')}，没有质量指标。`,
      steps: () => [
        `产出指标下有${outputs.length}项指标，二级指标有${[...new Set(outputs.map(({ level2 }) => inQuotes(level2 ?? '')))].join('')}。`,
        '其中没有含“质量”的二级指标。',
      ],
      also: () => [...new Set(outputs.map((indicator) => cellOf(indicator, 'level2')))],
    };
  },
});
