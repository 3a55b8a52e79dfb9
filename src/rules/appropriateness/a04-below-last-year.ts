import { guide, measures } from '../../policy/documents';
import { broughtToLastYear } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import { optionsOf } from '../engine/options';
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
import { farBelowLastYear } from './a07-far-below-last-year';

/** Fewer people every year without anybody's fault. */
const NATURALLY_FEWER = /离休|退休|遗属|遗孀|老工人|老党员|老战士|老军人|精[简减](?:下放|退职)/;
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
  condition: '越高越好的指标（≥、>、=或未填计算符号），换算为同一单位后，目标低于上年完成值。',
  exceptions:
    '上年完成值只填“0”、单位不可换算（如人与人次）、成本指标和没有方向的时间长度不比较；依据为历史标准的由A06提示；明显偏低的由A07提示，其中百分比仍在此列明降低的百分点；离退休人员等会自然减少的人数只作提示。',
  advice: '把目标提高到不低于上年，或在依据中说明下降的原因（如自然减员、任务完结）。',
  fix: {
    kind: 'suggestion',
    title: '把目标提高到上年完成值',
    description: '目标的数字改为上年完成值（按目标的单位换算），计算符号不变。',
  },
  examples: [
    {
      with: { benefit: { name: '学员岗位技能提升率', lastYear: '85%' } },
      wrong: { benefit: { target: '≥80%' } },
      right: { benefit: { target: '≥85%' } },
      at: ['benefit', 'target'],
      fixed: '≥85%',
    },
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: { count: { lastYear: '5期' } },
      right: { count: { lastYear: '4期' } },
      at: ['count', 'target'],
      fixed: '≥5期',
    },
    {
      with: { people: { name: '参训学员人数', target: '≥200人' } },
      wrong: { people: { lastYear: '240人' } },
      right: { people: { lastYear: '200人' } },
      at: ['people', 'target'],
      fixed: '≥240人',
    },
    {
      with: { satisfaction: { name: '参训学员满意度', target: '≥90%' } },
      wrong: { satisfaction: { lastYear: '96%' } },
      right: { satisfaction: { lastYear: '90%' } },
      at: ['satisfaction', 'target'],
      fixed: '≥96%',
    },
  ],
  citations: [guide('指标值的设置'), measures('绩效目标设定：合理可行')],
  yieldsTo: ['A05', 'A25'],
  *check(context) {
    const { table, profile } = context;
    const { share } = optionsOf(farBelowLastYear, profile);
    for (const indicator of table.indicators) {
      const pair = shortfall(indicator);
      if (pair === null || (isFarBelow(pair, String(share)) && !isPercentage(pair))) continue;
      const mayShrink = NATURALLY_FEWER.test(indicator.name ?? '') && pair.target.unit === '人';
      yield {
        ...(mayShrink ? ATTRITION : {}),
        cells: [pair.target.cell, pair.lastYear.cell],
        message: `${nameOf(indicator)}目标${targetText(pair)}，低于上年完成值${lastYearText(pair)}，降低${difference(pair)}。`,
        steps: () => [
          ...comparisonSteps(pair),
          ...(mayShrink ? ['名称属于会自然减少的人数，只作提示。'] : []),
        ],
        fix: () => broughtToLastYear(context, indicator),
      };
    }
  },
});
