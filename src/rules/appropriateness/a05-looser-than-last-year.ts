import { equals } from '../../domain/exact';
import { guide, measures } from '../../policy/documents';
import { budgetOf } from '../facts/budget';
import { broughtToLastYear } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import {
  againstLastYear,
  difference,
  lastYearText,
  targetText,
  comparisonSteps,
} from '../facts/last-year';
import { nameOf } from '../facts/select';

export const looserThanLastYear = defineCheck({
  id: 'A05',
  name: 'looser-than-last-year',
  title: '反向目标松于上年',
  category: 'appropriateness',
  severity: 'warning',
  condition:
    '越低越好的指标（≤、<，或名称为投诉、事故、辍学、空置、代偿、响应时间等，或没有上下限的成本），目标高于上年完成值。',
  exceptions:
    '上年完成值只填“0”、单位不可换算时不比较；“未发生代偿”一类文字读作0；成本总额等于本年预算总额的，随预算而来，只作提示；产出数量误用≤的由A10提示。',
  advice: '调整至不高于上年完成值，或附上调整标准的文件。',
  fix: {
    kind: 'suggestion',
    title: '把目标收紧到上年完成值',
    description: '目标的数字改为上年完成值（按目标的单位换算），计算符号不变。',
  },
  examples: [
    {
      with: { cost: { name: '人均培训成本', lastYear: '450元/人' } },
      wrong: [{ cost: { target: '≤500元/人' } }, { cost: { target: '≤451元/人' } }],
      right: { cost: { target: '≤450元/人' } },
      at: ['cost', 'target'],
      fixed: '≤450元/人',
    },
  ],
  citations: [guide('指标值的设置'), measures('绩效目标设定：合理可行')],
  yieldsTo: ['A10', 'A25'],
  *check(context) {
    const { table } = context;
    const budget = budgetOf(table);
    for (const indicator of table.indicators) {
      const pair = againstLastYear(indicator);
      if (pair?.compared.outcome !== 'looser' || pair.compared.direction !== 'down') continue;
      const more = pair.compared.change === null ? '' : `，提高${difference(pair)}`;
      const { base } = pair.target;
      const isBudget = budget !== null && base?.unit === '元' && equals(base.number, budget.yuan);
      if (isBudget) {
        yield {
          cells: [pair.target.cell, pair.lastYear.cell],
          severity: 'info',
          message: `${nameOf(indicator)}${targetText(pair)}就是本年预算，高于上年完成值${lastYearText(pair)}${more}。`,
          advice: '任务量或标准有增加的，在依据中说明。',
          steps: () => [...comparisonSteps(pair), '目标与年度预算总额相等，因此只作提示。'],
          also: () => [budget.cell],
          fix: () => broughtToLastYear(context, indicator),
        };
        continue;
      }
      yield {
        cells: [pair.target.cell, pair.lastYear.cell],
        message: `${nameOf(indicator)}目标放宽到${targetText(pair)}，高于上年完成值${lastYearText(pair)}${more}。`,
        steps: () => comparisonSteps(pair),
        fix: () => broughtToLastYear(context, indicator),
      };
    }
  },
});
