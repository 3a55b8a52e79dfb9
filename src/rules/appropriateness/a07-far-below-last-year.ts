import { divide, multiply, round } from '../../domain/exact';
import { evaluation, measures } from '../../policy/documents';
import { broughtToLastYear } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import {
  isFarBelow,
  lastYearText,
  shortfall,
  targetText,
  comparisonSteps,
} from '../facts/last-year';
import { nameOf } from '../facts/select';

export const farBelowLastYear = defineCheck({
  id: 'A07',
  name: 'far-below-last-year',
  title: '目标明显偏低（疑似年初指标值偏低）',
  category: 'appropriateness',
  severity: 'warning',
  options: { share: '0.7' },
  condition: '越高越好的指标，目标不足上年完成值的{share%}。',
  exceptions: '上年完成值只填“0”、单位不可换算、成本指标和没有方向的时间长度不比较。',
  advice: '重新设定目标；目标明显偏低的，自评时超额完成会按偏离程度调减分值。',
  fix: {
    kind: 'suggestion',
    title: '把目标提高到上年完成值',
    description: '目标的数字改为上年完成值（按目标的单位换算），计算符号不变。',
  },
  examples: [
    {
      with: { people: { name: '参训学员人数', target: '≥200人' } },
      wrong: { people: { lastYear: '400人' } },
      right: { people: { lastYear: '200人' } },
      at: ['people', 'target'],
      fixed: '≥400人',
    },
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: { count: { lastYear: '8期' } },
      right: { count: { lastYear: '4期' } },
      at: ['count', 'target'],
      fixed: '≥8期',
    },
  ],
  bounds: {
    share: {
      with: { people: { name: '参训学员人数', lastYear: '1000人' } },
      wrong: { people: { target: '≥699人' } },
      right: { people: { target: '≥700人' } },
      at: ['people', 'target'],
    },
  },
  citations: [evaluation('单位自评'), measures('绩效目标设定：合理可行')],
  yieldsTo: ['A04', 'A25'],
  *check(context) {
    const { table, options } = context;
    for (const indicator of table.indicators) {
      const pair = shortfall(indicator);
      if (pair === null || !isFarBelow(pair, options.share)) continue;
      const share = round(multiply(divide(pair.compared.target, pair.compared.lastYear), '100'), 2);
      yield {
        cells: [pair.target.cell, pair.lastYear.cell],
        message: `${nameOf(indicator)}目标${targetText(pair)}，只有上年完成值${lastYearText(pair)}的${share}%，明显偏低。`,
        steps: () => [
          ...comparisonSteps(pair),
          `${pair.compared.target}÷${pair.compared.lastYear}=${share}%，不足${multiply(options.share, '100')}%。`,
        ],
        fix: () => broughtToLastYear(context, indicator),
      };
    }
  },
});
