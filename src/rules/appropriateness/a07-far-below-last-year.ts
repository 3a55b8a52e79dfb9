import { divide, multiply, round } from '../../domain/exact';
import { evaluation, measures } from '../../policy/documents';
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
  condition: '越高越好的指标，目标不足上年完成值的70%。',
  exceptions: '上年完成值为裸“0”、单位不可换算、成本指标和没有方向的时间长度不比较。',
  advice: '重新设定目标；目标明显偏低的，自评时超额完成会按偏离程度调减分值。',
  example: {
    wrong: '参训学员人数≥200人，上年完成值400人',
    right: '参训学员人数≥400人，上年完成值400人',
  },
  citations: [evaluation('单位自评'), measures('绩效目标设定：合理可行')],
  yieldsTo: ['A25'],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const pair = shortfall(indicator);
      if (pair === null || !isFarBelow(pair)) continue;
      const share = round(multiply(divide(pair.compared.target, pair.compared.lastYear), '100'), 2);
      yield {
        cells: [pair.target.cell, pair.lastYear.cell],
        message: `${nameOf(indicator)}目标${targetText(pair)}，只有上年完成值${lastYearText(pair)}的${share}%，明显偏低。`,
        steps: () => [
          ...comparisonSteps(pair),
          `${pair.compared.target}÷${pair.compared.lastYear}=${share}%，不足70%。`,
        ],
      };
    }
  },
});
