import { guide } from '../../policy/documents';
import { broughtToLastYear } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import {
  difference,
  isHistorical,
  lastYearText,
  shortfall,
  targetText,
  comparisonSteps,
} from '../facts/last-year';
import { nameOf } from '../facts/select';

export const belowOwnHistory = defineCheck({
  id: 'A06',
  name: 'below-own-history',
  title: '依据为历史标准但低于历史值',
  category: 'appropriateness',
  severity: 'warning',
  condition: '指标值设定依据为历史标准，而越高越好的目标低于上年完成值。',
  exceptions: '历史标准也可取近三年均值：取均值的请在依据中写明。裸“0”和不可换算的单位不比较。',
  advice: '把目标调到历史水平，或把依据改为计划标准并说明下降的原因；取三年均值的在依据中注明。',
  fix: {
    kind: 'suggestion',
    title: '把目标提高到上年完成值',
    description: '目标的数字改为上年完成值（按目标的单位换算），比较符不变。',
  },
  examples: [
    {
      with: { quality: { name: '学员考核合格率', basis: '历史标准', lastYear: '98.5%' } },
      wrong: [
        { quality: { target: '≥95%' } },
        { quality: { target: '≥95%', lastYear: '95.5%' } },
        { quality: { target: '≥95%', lastYear: '100%' } },
      ],
      right: { quality: { target: '≥98.5%' } },
      at: ['quality', 'target'],
      fixed: '≥98.5%',
    },
  ],
  citations: [guide('指标值设定依据')],
  yieldsTo: ['A25'],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const pair = isHistorical(indicator) ? shortfall(indicator) : null;
      if (pair === null) continue;
      const { basis } = indicator;
      yield {
        cells: [pair.target.cell, pair.lastYear.cell, ...(basis === null ? [] : [basis.cell])],
        message: `${nameOf(indicator)}的依据为历史标准，而目标${targetText(pair)}低于上年完成值${lastYearText(pair)}，降低${difference(pair)}。`,
        steps: () => [
          `设置依据“${basis?.value ?? ''}”含“历史”，目标应与历史水平相当。`,
          ...comparisonSteps(pair),
        ],
        fix: () => broughtToLastYear(context, indicator),
      };
    }
  },
});
