import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { measureOf } from '../../domain/lexicon/measure';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { wordStep } from '../wording/steps';

const MEASURE = '(?:数|数量|率|额|效率|水平|质量|面积|程度)';
/** 掌握率和就业率 at the end, or two bare measures right beside each other: 效率和水平. */
const TWO_MEASURES = new RegExp(
  `${MEASURE}(?:和|及|与|、)[^、和及与]{0,8}${MEASURE}(?![一-鿿])|(?:效率|水平|质量|数量|程度)(?:和|及|与)(?:效率|水平|质量|数量|程度)`,
);

export const nameLongOrDouble = defineCheck({
  id: 'N17',
  name: 'name-long-or-double',
  title: '指标名称过长或一名多义',
  category: 'standardization',
  severity: 'info',
  options: { longest: 25 },
  condition: '三级指标名称超过{longest}个字，或用“和、及”连接两个度量。',
  exceptions: '“丧葬费、抚恤金”一类并列的事物不算两个度量。',
  advice: '拆成两项指标，或精简名称。',
  examples: [
    {
      wrong: [
        { benefit: { name: '学员岗位技能掌握率和学员就业率' } },
        { benefit: { name: '参加2024年职业技能培训的全体学员回到工作岗位以后的技能提升率' } },
      ],
      right: [
        { benefit: { name: '学员岗位技能掌握率' } },
        { benefit: { name: '学员工资、补贴按月发放率' } },
      ],
      at: ['benefit', 'name'],
    },
  ],
  bounds: {
    longest: {
      wrong: { benefit: { name: '参加职业技能培训的全体学员回到工作岗位以后技能提升率' } },
      right: { benefit: { name: '参加职业技能培训的全体学员回到工作岗位后技能提升率' } },
      at: ['benefit', 'name'],
    },
  },
  citations: [guide('绩效指标的名称')],
  *check({ table, options: { longest } }) {
    for (const indicator of namedIndicators(table)) {
      const name = measureOf(compact(indicator.name ?? ''));
      const { length } = Array.from(name);
      if (length <= longest && !TWO_MEASURES.test(name)) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message:
          length > longest
            ? `${nameOf(indicator)}的名称有${length}个字，过长。`
            : `${nameOf(indicator)}一个名称里有两个度量。`,
        steps: () => [
          length > longest
            ? `名称不计末尾括号共${length}个字，多于${longest}个。`
            : wordStep('名称', name, TWO_MEASURES.exec(name)?.[0] ?? ''),
          ...(length > longest ? [] : ['连接词前后各是一个度量，一个指标值无法同时说明。']),
        ],
      };
    }
  },
});
