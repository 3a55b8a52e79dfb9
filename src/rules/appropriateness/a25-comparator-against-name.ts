import { directionOfName } from '../../domain/lexicon/direction';
import { measureOf } from '../../domain/lexicon/measure';
import { inQuotes } from '../../domain/text';
import { guide, measures } from '../../policy/documents';
import { turned } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { writtenTarget } from '../wording/values';
import { readStep } from '../wording/steps';

export const comparatorAgainstName = defineCheck({
  id: 'A25',
  name: 'comparator-against-name',
  title: '计算符号与名称方向矛盾',
  category: 'appropriateness',
  severity: 'error',
  condition:
    '名称说的是越低越好的事（投诉率、事故数、逾期率、辍学率、空置率、代偿率、响应时间、费率等）而计算符号为≥或>；或名称是越高越好的比率（合格率、覆盖率、满意度、完成率，投诉处理率、隐患整改率、事故下降率等）而计算符号为≤或<。',
  exceptions:
    '使用年限、保障期限，减少额、降低率，投诉处理率、事故处置率、逾期贷款回收率等越高越好，用≥不提示；受理投诉件数、查处违法案件数、案件数等看不出方向，不提示；不合格率、未完成率等越低越好，不提示。',
  advice: '越低越好的指标改为“≤”，越高越好的指标改为“≥”。',
  fix: {
    kind: 'suggestion',
    title: '把计算符号方向改过来',
    description: '越低越好的改为≤，越高越好的改为≥；改后松于上年完成值的，同时改为上年完成值。',
  },
  examples: [
    {
      with: { quality: { name: '学员投诉率', lastYear: '2%' } },
      wrong: { quality: { target: '≥2%' } },
      right: { quality: { target: '≤2%' } },
      at: ['quality', 'target'],
      fixed: '≤2%',
    },
    {
      with: { quality: { name: '学员考核合格率', lastYear: '95%' } },
      wrong: [{ quality: { target: '≤95%' } }, { quality: { target: '<95%' } }],
      right: { quality: { target: '≥95%' } },
      at: ['quality', 'target'],
      fixed: '≥95%',
    },
  ],
  citations: [measures('绩效目标设定：合理可行'), guide('指标值的设置')],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, cells } = indicator;
      if (target?.kind !== 'number' && target?.kind !== 'range') continue;
      const { comparator } = target;
      const isLower = comparator === '>=' || comparator === '>';
      const isUpper = comparator === '<=' || comparator === '<';
      const better = directionOfName(indicator.name, target.unit);
      const contradiction =
        isLower && better === 'down'
          ? '越低越好，却用了下限'
          : isUpper && better === 'up'
            ? '越高越好，却用了上限'
            : null;
      if (contradiction === null) continue;
      yield {
        cells: [target.cell, ...(cells.operator === undefined ? [] : [cells.operator])],
        message: `${nameOf(indicator)}${contradiction}${inQuotes(writtenTarget(target))}。`,
        steps: () => [
          `按名称，${inQuotes(measureOf(indicator.name ?? ''))}${isLower ? '越低越好' : '越高越好'}。`,
          readStep('指标值', target),
          `${inQuotes(writtenTarget(target))}规定的是${isLower ? '下限，越高' : '上限，越低'}越达标，方向相反。`,
        ],
        fix: () => turned(context, indicator, better === 'down' ? '<=' : '>='),
      };
    }
  },
});
