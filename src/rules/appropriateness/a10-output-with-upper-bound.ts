import { mayBeLimited } from '../../domain/lexicon/direction';
import { inQuotes } from '../../domain/text';
import { guide, measures } from '../../policy/documents';
import { turned } from '../drafts/last-year';
import { defineCheck } from '../engine/check';
import { level2, nameOf } from '../facts/select';
import { baseOf, writtenTarget } from '../wording/values';
import { readStep } from '../wording/steps';

/** Money and time in a 数量指标 may well be limited from above. */
const LIMITED: ReadonlySet<string> = new Set(['元', '秒', '工作日', '月']);

function isLimited(unit: string | null): boolean {
  const base = baseOf(unit);
  return LIMITED.has(base) || base.startsWith('元/');
}

export const outputWithUpperBound = defineCheck({
  id: 'A10',
  name: 'output-with-upper-bound',
  title: '产出数量使用≤',
  category: 'appropriateness',
  severity: 'warning',
  condition: '数量指标的计算符号为≤或<，一个也不完成同样达标。',
  exceptions:
    '上限型数量（事故起数、超时件数、编制人数、投诉次数、预算或科目调整次数、返工、遗留问题、控制数等）、金额和时间长度不提示。',
  advice: '改为“≥”或“=”。',
  fix: {
    kind: 'suggestion',
    title: '把计算符号改为≥',
    description:
      '把≤改为≥；改后低于上年完成值的，同时改为上年完成值；数量已定的请改为“=”。写作“不超过、以内”的不改。',
  },
  examples: [
    {
      with: { people: { name: '培训教材发放册数', lastYear: '200册' } },
      wrong: [{ people: { target: '≤200册' } }, { people: { target: '<200册' } }],
      right: { people: { target: '≥200册' } },
      at: ['people', 'target'],
      fixed: '≥200册',
    },
    {
      with: { count: { name: '培训教室布置间数', lastYear: '4间' } },
      wrong: [{ count: { target: '≤4间' } }, { count: { target: '<4间' } }],
      right: { count: { target: '≥4间' } },
      at: ['count', 'target'],
      fixed: '≥4间',
    },
  ],
  citations: [measures('绩效目标设定：合理可行'), guide('指标值的设置')],
  yieldsTo: ['A25'],
  *check(context) {
    const { table } = context;
    for (const indicator of table.indicators) {
      const { target, cells, name } = indicator;
      if (level2(indicator) !== '数量指标' || target?.kind !== 'number') continue;
      if (target.comparator !== '<=' && target.comparator !== '<') continue;
      if (mayBeLimited(name) || isLimited(target.unit)) continue;
      const sign = target.comparator === '<' ? '<' : '≤';
      yield {
        cells: [target.cell, ...(cells.operator === undefined ? [] : [cells.operator])],
        message: `${nameOf(indicator)}是数量指标，目标${inQuotes(writtenTarget(target))}用了${inQuotes(sign)}，一个也不完成同样达标。`,
        steps: () => [
          `二级指标是${inQuotes(indicator.level2 ?? '')}，名称和单位都不是要控制上限的事。`,
          readStep('指标值', target),
          `${inQuotes(`${sign}${target.number ?? ''}`)}表示最多这么多，完成0${target.unit ?? ''}也达标。`,
        ],
        fix: () => turned(context, indicator, '>='),
      };
    }
  },
});
