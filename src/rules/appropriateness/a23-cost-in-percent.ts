import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { isSavingName } from '../../domain/lexicon/saving';
import { inQuotes } from '../../domain/text';
import { isEconomicCost } from '../facts/cost';
import { cellOf, nameOf } from '../facts/select';
import { baseOf } from '../wording/values';
import { readStep } from '../wording/steps';

const CONTROL = /控制|成本|超支|超概|超预算|决算/;

export const costInPercent = defineCheck({
  id: 'A23',
  name: 'cost-in-percent',
  title: '成本类指标不反映成本',
  category: 'appropriateness',
  severity: 'warning',
  condition: '经济成本指标的单位是百分比，而名称不是成本控制率、节约率一类。',
  exceptions: '名称含成本、控制、节约、降低、压减、超支等的不提示；社会成本和生态环境成本不检查。',
  advice: '换成反映金额或单价的成本指标，把该比率移到产出或效益指标下。',
  examples: [
    {
      wrong: [
        { cost: { name: '实训耗材损耗率', target: '≤5%', lastYear: '5%' } },
        { cost: { name: '培训场地占用比例', target: '≤5%', lastYear: '5%' } },
      ],
      right: { cost: { name: '人均培训成本', target: '≤500元/人', lastYear: '500元/人' } },
      at: ['cost', 'name'],
    },
  ],
  citations: [guide('成本指标')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      if (target?.kind !== 'number' && target?.kind !== 'range') continue;
      if (baseOf(target.unit) !== '%' || !isEconomicCost(indicator)) continue;
      if (name === null || isSavingName(name) || CONTROL.test(name)) continue;
      yield {
        cells: [cellOf(indicator, 'level3'), target.cell],
        message: `${nameOf(indicator)}列为成本指标，指标值${inQuotes(target.raw)}是比率，没有反映花了多少钱。`,
        steps: () => [
          `二级指标是${inQuotes(indicator.level2 ?? '')}，属于经济成本。`,
          readStep('指标值', target),
          `单位${inQuotes(target.unit ?? '')}是比率；名称里也没有成本、控制、节约等词。`,
        ],
      };
    }
  },
});
