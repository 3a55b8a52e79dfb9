import { compare } from '../../domain/exact';
import { measures } from '../../policy/documents';
import { budgetOf, inUnitOf } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { isUnder, namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

const LARGE = /保值增值|现代化|高质量发展|经济社会发展|综合实力|产业升级/;
/** 10万元. */
const SMALL_BUDGET = '100000';

export const benefitOverclaimed = defineCheck({
  id: 'R12',
  name: 'benefit-overclaimed',
  title: '效益归因过大',
  category: 'relevance',
  severity: 'info',
  condition: '预算不足10万元，而效益指标写“保值增值、现代化、高质量发展”一类宏观效果。',
  exceptions: '预算或货币单位未识别的不检查。',
  advice: '换成项目能直接影响的效益。',
  example: {
    wrong: '预算9万元，效益指标“国有资产保值增值率”',
    right: '预算9万元，效益指标“学员岗位技能提升率”',
  },
  citations: [measures('绩效目标审核：适当性')],
  *check({ table }) {
    const budget = budgetOf(table);
    if (budget === null || compare(budget.yuan, SMALL_BUDGET) >= 0) return;
    if (compare(budget.yuan, '0') <= 0) return;
    for (const indicator of namedIndicators(table)) {
      const found = LARGE.exec(`${indicator.name ?? ''}${indicator.target?.text ?? ''}`)?.[0];
      if (found === undefined || !isUnder(indicator, '效益指标')) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: `预算只有${inUnitOf(budget, budget.yuan)}${budget.unit}，${nameOf(indicator)}写“${found}”，超出项目的直接作用。`,
        steps: () => [
          `年度预算${budget.amount}${budget.unit}，即${budget.yuan}元，不足${SMALL_BUDGET}元。`,
          wordStep('效益指标', `${indicator.name ?? ''}${indicator.target?.text ?? ''}`, found),
        ],
        also: () => [budget.cell],
      };
    }
  },
});
