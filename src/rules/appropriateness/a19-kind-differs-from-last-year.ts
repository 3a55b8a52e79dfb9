import type { Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf, shorten } from '../facts/select';
import { readStep } from '../wording/steps';

type Sort = '数值' | '日期' | '期限' | '频次' | '定性描述' | '是/否';

/** A day of the calendar and so many days after something are not the same sort. */
function sortOf({ kind, date, raw }: Value): Sort | null {
  switch (kind) {
    case 'number':
    case 'range':
      return '数值';
    case 'deadline':
    case 'period':
      return date === null || /日内|天内|工作日|小时内/.test(raw) ? '期限' : '日期';
    case 'frequency':
      return '频次';
    case 'qualitative':
      return '定性描述';
    case 'yes-no':
      return '是/否';
    default:
      return null;
  }
}

export const kindDiffersFromLastYear = defineCheck({
  id: 'A19',
  name: 'kind-differs-from-last-year',
  title: '目标与上年值类型不同',
  category: 'appropriateness',
  severity: 'info',
  condition: '指标值与上年完成值的类型不同：数值、日期、期限、频次、定性描述、是/否。',
  exceptions:
    '上年完成值为空、写明无上年完成值，或为单独的0时不提示；任一方含有数字而另一方是频次的不提示。',
  advice: '目标与上年完成值使用同一类型，才能看出是提高还是降低。',
  examples: [
    {
      with: { quality: { name: '学员考核合格率', target: '≥95%' } },
      wrong: [{ quality: { lastYear: '良好' } }, { quality: { lastYear: '2023年11月底前' } }],
      right: { quality: { lastYear: '95%' } },
      at: ['quality', 'target'],
    },
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [{ count: { lastYear: '良好' } }, { count: { lastYear: '2023年11月底前' } }],
      right: { count: { lastYear: '4期' } },
      at: ['count', 'target'],
    },
    {
      with: { benefit: { name: '学员岗位技能提升率', target: '≥80%' } },
      wrong: [{ benefit: { lastYear: '良好' } }, { benefit: { lastYear: '2023年11月底前' } }],
      right: { benefit: { lastYear: '78%' } },
      at: ['benefit', 'target'],
    },
  ],
  citations: [measures('绩效目标设定：细化量化')],
  yieldsTo: ['F09'],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const { target, lastYear } = indicator;
      if (target === null || lastYear === null) continue;
      const [now, before] = [sortOf(target), sortOf(lastYear)];
      if (now === null || before === null || now === before) continue;
      if (lastYear.number === '0' || now === '频次' || before === '频次') continue;
      yield {
        cells: [target.cell, lastYear.cell],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}是${now}，上年完成值${inQuotes(shorten(lastYear.raw))}是${before}，两者无法比较。`,
        steps: () => [
          readStep('指标值', target),
          readStep('上年完成值', lastYear),
          `一个是${now}，一个是${before}，看不出是提高还是降低。`,
        ],
      };
    }
  },
});
