import { homeOfLevel2, level1Of, type Level1 } from '../../domain/vocabulary';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { levelCells, usesOldTaxonomy } from '../facts/structure';

/** The 一级指标 of 101号 that a 二级指标 belongs to, its wording taken loosely. */
function homeOf(level2: string): Level1 | null {
  if (level2.includes('满意')) return '满意度指标';
  if (level2.includes('成本')) return '成本指标';
  if (level2.includes('可持续')) return '效益指标';
  return homeOfLevel2(level2);
}

export const level2Misplaced = defineCheck({
  id: 'N03',
  name: 'level2-misplaced',
  title: '一、二级归属错误',
  category: 'standardization',
  severity: 'error',
  condition:
    '二级指标不属于所在的一级指标（如成本指标挂在产出下、可持续影响挂在满意度下）；2015年口径的归属（成本在产出下、社会公众满意度在效益下）只作提示。',
  exceptions:
    '2021年以前的表、自评表，以及设有可持续影响指标、社会公众或服务对象满意度指标的表，按2015年口径看待；一级或二级名称无法辨认的不检查。',
  advice: '把指标调整到所属的一级指标下，并相应调整权重。',
  examples: [
    {
      with: { benefit: { name: '学员岗位技能提升率', level1: '效益指标' } },
      wrong: { benefit: { level2: '时效指标' } },
      right: [{ benefit: { level2: '社会效益指标' } }],
      at: ['benefit', 'level2'],
    },
    {
      wrong: { quality: { level2: '社会效益指标' } },
      right: { quality: { level2: '质量指标' } },
      at: ['quality', 'level2'],
      also: { C14: 'the only 质量指标 has gone elsewhere' },
    },
  ],
  citations: [guide('绩效指标的类型和设置要求')],
  matter: 'levels',
  *check({ table, profile }) {
    // A self-evaluation repeats the levels of the approved form, which can no longer be changed.
    const isOldForm = table.kind === 'self-evaluation' || usesOldTaxonomy(table, profile);
    for (const { text, cell, indicator } of levelCells(table, 'level2')) {
      const level1 = level1Of(indicator.level1 ?? '');
      const home = homeOf(text);
      if (level1 === null || home === null || home === level1) continue;
      const isOldCost = home === '成本指标' && level1 === '产出指标' && isOldForm;
      const isOldSatisfaction =
        home === '满意度指标' && level1 === '效益指标' && (isOldForm || text.includes('社会公众'));
      const isOld = isOldCost || isOldSatisfaction;
      yield {
        cells: [cell],
        message: `二级指标“${text}”列在“${level1}”下，${isOld ? '按101号指引' : ''}应属“${home}”。`,
        ...(isOld
          ? {
              severity: 'info' as const,
              advice: '这是2015年口径；按101号指引编制时，请调整到所属的一级指标下。',
            }
          : {}),
        steps: () => [
          `二级指标“${text}”属于“${home}”。`,
          `它现在列在“${level1}”下。`,
          ...(isOld ? ['2015年口径是这样归属的，因此只作提示。'] : []),
        ],
        also: () => (indicator.cells.level1 === undefined ? [] : [indicator.cells.level1]),
      };
    }
  },
});
