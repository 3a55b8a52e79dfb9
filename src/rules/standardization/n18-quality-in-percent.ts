import { guide } from '../../policy/documents';
import { rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import { measureOf } from '../../domain/lexicon/measure';
import { inQuotes } from '../../domain/text';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { readStep } from '../wording/steps';

export const qualityInPercent = defineCheck({
  id: 'N18',
  name: 'quality-in-percent',
  title: '名称“…性”配百分比',
  category: 'standardization',
  severity: 'info',
  condition: '三级指标名称以“性”结尾，指标值却是百分比。',
  exceptions: '定性描述不提示。',
  advice: '把名称改为“……率”，如“发放及时率”。',
  fix: {
    kind: 'suggestion',
    title: '名称改用“率”',
    description: '名称末尾的“性”改为“率”，括号里的单位保留。',
  },
  examples: [
    {
      wrong: [
        { quality: { name: '培训考核规范性', target: '≥95%' } },
        { quality: { name: '培训考核规范性（%）', target: '≥95', lastYear: '95' } },
      ],
      right: { quality: { name: '培训考核规范率', target: '≥95%' } },
      at: ['quality', 'name'],
      fixed: '培训考核规范率',
      also: { N11: 'a unit in brackets is not in the value' },
    },
    {
      wrong: { benefit: { name: '学员技能提升有效性', target: '≥80%' } },
      right: { benefit: { name: '学员技能提升有效率', target: '≥80%' } },
      at: ['benefit', 'name'],
      fixed: '学员技能提升有效率',
    },
  ],
  citations: [guide('绩效指标的名称')],
  matter: 'writing',
  *check({ table, sheet }) {
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      if (target?.kind !== 'number' || target.unit !== '%') continue;
      if (!measureOf(indicator.name ?? '').endsWith('性')) continue;
      yield {
        cells: [cellOf(indicator, 'level3'), target.cell],
        message: `${nameOf(indicator)}的指标值${inQuotes(target.raw)}是百分比，名称应以“率”结尾。`,
        steps: () => [
          `名称${inQuotes(measureOf(indicator.name ?? ''))}以“性”结尾，说的是性质。`,
          readStep('指标值', target),
          `${target.number ?? ''}%是比率，名称应以“率”结尾。`,
        ],
        fix: () => ({ drafts: [rewrite(sheet, cellOf(indicator, 'level3'), withRate)] }),
      };
    }
  },
});

/** 规范性（%） -> 规范率（%）. */
function withRate(name: string): string {
  return name.replace(/性(?=\s*(?:[(（][^()（）]*[)）]\s*)*$)/, '率');
}
