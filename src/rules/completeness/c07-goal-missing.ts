import { saysNothing } from '../../domain/lexicon/nothing';
import { countHanzi, isBlank } from '../../domain/text';
import type { PerformanceTable } from '../../domain/performance-table';
import { parseCell, parseRange } from '../../grid/address';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { quote } from '../facts/structure';

/** Cut off: the rest of the goal and the indicators are on another page. */
function endsAtGoal(table: PerformanceTable, goalCell: string): boolean {
  return table.columns.length === 0 && parseCell(goalCell)?.row === parseRange(table.range)?.bottom;
}

export const goalMissing = defineCheck({
  id: 'C07',
  name: 'goal-missing',
  title: '总体目标未填或过短',
  category: 'completeness',
  severity: 'error',
  options: { shortest: 15 },
  condition:
    '总体目标（年度目标）为空，或只写了“无”“0”“*”之类没有内容的文字；中期目标已填而年度目标为空，或目标不足{shortest}个汉字的，为警告。',
  exceptions:
    '目标写在标签右侧或下一行都照常读取；没有目标栏的版式、没有指标部分而到目标栏为止就截断的表（已填中期目标时）不检查。',
  advice: '补写目标：今年花多少钱、做什么（数量）、做到什么程度（质量、时效）、产生什么效果。',
  examples: [
    {
      wrong: [
        { goal: '提高学员岗位技能。' },
        { goal: '培训学员200人。' },
        { goal: null },
        { goal: '　' },
        { goal: '无' },
        { goal: '*' },
      ],
      right: {
        goal: '使用财政资金10万元，举办培训班4期，培训学员200人，考核合格率达到95%以上。',
      },
      at: 'goal',
    },
  ],
  bounds: {
    shortest: {
      wrong: { goal: '年内办培训班四期培训学员百人' },
      right: { goal: '年内举办培训班四期培训学员百人' },
      at: 'goal',
    },
  },
  citations: [measures('绩效目标设定：指向明确'), measures('绩效目标审核：完整性')],
  yieldsTo: ['N31', 'C23'],
  *check({ table, options: { shortest } }) {
    const { annual, overall } = table.goals;
    if (annual === null) return;
    if (isBlank(annual.value)) {
      const hasOverall = overall !== null && !isBlank(overall.value);
      if (hasOverall && endsAtGoal(table, annual.cell)) return;
      yield hasOverall
        ? {
            cells: [annual.cell],
            message: '年度目标未填写，只填了中长期（总体）目标。',
            severity: 'warning',
          }
        : { cells: [annual.cell], message: '总体目标未填写。' };
      return;
    }
    const text = annual.value ?? '';
    if (saysNothing(text)) {
      yield {
        cells: [annual.cell],
        message: `总体目标只写着${quote(text)}，等于没有填写。`,
        steps: () => [`目标栏读到${quote(text)}，没有任何可以考核的内容。`],
      };
      return;
    }
    const length = countHanzi(text);
    if (length >= shortest) return;
    yield {
      cells: [annual.cell],
      message: `总体目标${quote(text)}只有${length}个汉字，说不清要做什么、做到什么程度。`,
      severity: 'warning',
      steps: () => [`目标共${length}个汉字，少于${shortest}个。`],
    };
  },
});
