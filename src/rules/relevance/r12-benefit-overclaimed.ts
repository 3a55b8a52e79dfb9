import { compare, multiply } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { budgetOf, inUnitOf } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { isUnder, namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

const LARGE = /保值增值|现代化|高质量发展|经济社会发展|综合实力|产业升级/;

export const benefitOverclaimed = defineCheck({
  id: 'R12',
  name: 'benefit-overclaimed',
  title: '效益归因过大',
  category: 'relevance',
  severity: 'info',
  options: { small: '10' },
  condition: '预算不足{small}万元，而效益指标写“保值增值、现代化、高质量发展”一类宏观效果。',
  exceptions: '预算或货币单位未识别的不检查。',
  advice: '换成项目能直接影响的效益。',
  examples: [
    {
      with: { goal: '举办职业技能培训班，培训学员200人，提高学员岗位技能。', total: 9, fiscal: 9 },
      wrong: [
        {
          says: '预算9万元，效益指标“国有资产保值增值率”',
          benefit: { name: '国有资产保值增值率' },
        },
        { benefit: { name: '产业工人现代化水平提升率' } },
      ],
      right: {
        says: '预算9万元，效益指标“学员岗位技能提升率”',
        benefit: { name: '学员岗位技能提升率' },
      },
      at: ['benefit', 'name'],
    },
  ],
  bounds: {
    small: {
      with: { benefit: { name: '国有资产保值增值率' } },
      wrong: { total: 9.99 },
      right: { total: 10 },
      at: ['benefit', 'name'],
    },
  },
  citations: [measures('绩效目标审核：适当性')],
  *check({ table, options }) {
    const budget = budgetOf(table);
    const small = multiply(options.small, '10000');
    if (budget === null || compare(budget.yuan, small) >= 0) return;
    if (compare(budget.yuan, '0') <= 0) return;
    for (const indicator of namedIndicators(table)) {
      const found = LARGE.exec(`${indicator.name ?? ''}${indicator.target?.text ?? ''}`)?.[0];
      if (found === undefined || !isUnder(indicator, '效益指标')) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: `预算只有${inUnitOf(budget, budget.yuan)}${budget.unit}，${nameOf(indicator)}写${inQuotes(found)}，超出项目的直接作用。`,
        steps: () => [
          `年度预算${budget.amount}${budget.unit}，即${budget.yuan}元，不足${small}元。`,
          wordStep('效益指标', `${indicator.name ?? ''}${indicator.target?.text ?? ''}`, found),
        ],
        also: () => [budget.cell],
      };
    }
  },
});
