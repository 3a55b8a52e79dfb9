import { guide } from '../../policy/documents';
import { turned } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import { isPayOutStandard } from '../../domain/lexicon/pay-out';
import { isSavingName } from '../../domain/lexicon/saving';
import { isEconomicCost } from '../facts/cost';
import { nameOf } from '../facts/select';
import { quote } from '../facts/structure';
import { baseOf, writtenTarget, signOf } from '../wording/values';
import { readStep } from '../wording/steps';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';

export const costDirection = defineCheck({
  id: 'A11',
  name: 'cost-direction',
  title: '成本指标方向错误',
  category: 'appropriateness',
  severity: 'error',
  condition: '经济成本指标（含产出指标下的成本指标）的计算符号为≥或>；计算符号为“=”的作提示。',
  exceptions:
    '名称为节约、减少、降低、压减等的可以用≥；补助、津贴、救助等发放标准用≥的作提示，用“=”的可以保留；百分比的成本由A23、A25检查；社会成本和生态环境成本不检查。',
  advice: '把计算符号改为“≤”，成本控制在预算支出标准以内。',
  fix: {
    kind: 'suggestion',
    title: '把计算符号改为≤',
    description:
      '把≥或=改为≤；改后松于上年完成值的，同时改为上年完成值（成本就是本年预算的不改）。',
  },
  examples: [
    {
      with: { cost: { name: '人均培训成本', lastYear: '500元/人' } },
      wrong: [
        { cost: { target: '≥500元/人' } },
        { cost: { target: '>500元/人' } },
        { cost: { target: '=500元/人' } },
      ],
      right: { cost: { target: '≤500元/人' } },
      at: ['cost', 'target'],
      fixed: '≤500元/人',
    },
  ],
  citations: [guide('成本指标')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, name, cells } = indicator;
      if (target?.kind !== 'number' || !isEconomicCost(indicator)) continue;
      if (baseOf(target.unit) === '%' || isSavingName(name)) continue;
      const { comparator } = target;
      if (comparator === null || comparator === '<=' || comparator === '<') continue;
      const shown = `目标${inQuotes(writtenTarget(target))}`;
      const place = [
        target.cell,
        ...(cells.operator === undefined ? [] : [cells.operator]),
      ] as const satisfies readonly [string, ...string[]];
      const isPaidOut = isPayOutStandard(name ?? '');
      if (isPaidOut && comparator !== '=') {
        yield {
          cells: place,
          severity: 'info',
          message: `${nameOf(indicator)}是发放标准，${shown}没有写明按多少发放。`,
          advice: '执行统一标准的，用“=”写明标准；不同对象标准不同的，分别写明。',
          steps: () => [
            readStep('指标值', target),
            `名称${quote(name ?? '')}是发放标准，由政策规定；这里只规定了下限。`,
          ],
        };
        continue;
      }
      if (comparator === '=') {
        yield {
          cells: place,
          severity: 'info',
          message: `${nameOf(indicator)}是成本指标，${shown}用了“=”，成本宜用“≤”控制上限。`,
          advice: isPaidOut
            ? '发放标准由政策统一规定的可以保留“=”；属于控制上限的，改为“≤”。'
            : '没有特殊规定的，把“=”改为“≤”。',
          steps: () => stepsOf(indicator, target),
          // What policy pays out is not ours to lower.
          fix: () => (isPaidOut ? null : turned(context, indicator, '<=')),
        };
        continue;
      }
      yield {
        cells: place,
        message: `${nameOf(indicator)}是成本指标，${shown}的计算符号方向相反，花得越多越达标。`,
        steps: () => stepsOf(indicator, target),
        fix: () => turned(context, indicator, '<='),
      };
    }
  },
});

function stepsOf({ level2 }: Indicator, target: Value): string[] {
  const sign = target.comparator === null ? '' : signOf(target.comparator);
  return [
    `二级指标是${inQuotes(level2 ?? '')}，属于经济成本，应当控制上限。`,
    readStep('指标值', target),
    `成本应用“≤”；${inQuotes(`${sign}${target.number ?? ''}`)}${sign === '=' ? '要求恰好花这么多' : '只规定了下限'}。`,
  ];
}
