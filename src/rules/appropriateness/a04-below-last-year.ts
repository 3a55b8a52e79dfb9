import { guide, measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import {
  difference,
  isFarBelow,
  isPercentage,
  lastYearText,
  shortfall,
  targetText,
  comparisonSteps,
} from '../facts/last-year';
import { nameOf } from '../facts/select';

/** Fewer people every year without anybody's fault. */
const NATURALLY_FEWER = /离休|退休|遗属|遗孀|老工人|老党员|老战士|精简下放/;
const ATTRITION = {
  severity: 'info',
  advice: '如属自然减员，请在指标值设定依据中说明；否则把目标提高到不低于上年。',
} as const;

export const belowLastYear = defineCheck({
  id: 'A04',
  name: 'below-last-year',
  title: '正向目标低于上年完成值',
  category: 'appropriateness',
  severity: 'warning',
  condition: '越高越好的指标（≥、>、=或没有比较符），换算为同一单位后，目标低于上年完成值。',
  exceptions:
    '上年完成值为裸“0”、单位不可换算（如人与人次）、成本指标和没有方向的时间长度不比较；依据为历史标准的由A06提示；不足上年70%的由A07提示，其中百分比仍在此列明降低的百分点；离退休人员等会自然减少的人数只作提示。',
  advice: '把目标提高到不低于上年，或在依据中说明下降的原因（如自然减员、任务完结）。',
  example: { wrong: '培训班期数≥4期，上年完成值5期', right: '培训班期数≥5期，上年完成值5期' },
  citations: [guide('指标值的设置'), measures('绩效目标设定：合理可行')],
  yieldsTo: ['A05', 'A06', 'A25'],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const pair = shortfall(indicator);
      if (pair === null || (isFarBelow(pair) && !isPercentage(pair))) continue;
      const mayShrink = NATURALLY_FEWER.test(indicator.name ?? '') && pair.target.unit === '人';
      yield {
        ...(mayShrink ? ATTRITION : {}),
        cells: [pair.target.cell, pair.lastYear.cell],
        message: `${nameOf(indicator)}目标${targetText(pair)}，低于上年完成值${lastYearText(pair)}，降低${difference(pair)}。`,
        steps: () => [
          ...comparisonSteps(pair),
          ...(mayShrink ? ['名称属于会自然减少的人数，只作提示。'] : []),
        ],
      };
    }
  },
});
