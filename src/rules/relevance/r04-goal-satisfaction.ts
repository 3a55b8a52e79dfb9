import { compare, equals } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';
import { annualGoal, goalText, type Goal } from '../facts/goal/text';
import { isSatisfaction, satisfactionShares } from '../facts/satisfaction';
import { areOthers, satisfactionObjects } from '../facts/satisfaction-object';
import { cellOf, nameOf, shorten } from '../facts/select';
import { namedIndicators } from '../facts/structure';

const STATED = /满意[度率][^，。；,;\n\d]{0,8}(\d{1,3}(?:\.\d{1,2})?)\s*%/g;

function* otherNumber(table: PerformanceTable, goal: Goal): Iterable<Report> {
  const shares = satisfactionShares(table);
  const [first] = shares;
  if (first === undefined) return;
  const stated = [...goal.text.matchAll(STATED)].map((match) => match[1] ?? '');
  const wrong = stated.find((number) => !shares.some(({ share }) => equals(share, number)));
  if (wrong === undefined || compare(wrong, '100') > 0) return;
  yield {
    cells: [first.target.cell, goal.cell],
    message: `目标写明满意度${wrong}%，${nameOf(first.indicator)}的指标值为${inQuotes(first.target.raw)}。`,
    steps: () => [
      `目标里写明的满意度：${stated.map((number) => `${number}%`).join('、')}。`,
      `满意度指标的指标值：${shares.map(({ share }) => `${share}%`).join('、')}。`,
      `没有一项等于${wrong}%。`,
    ],
    also: () => shares.map(({ target }) => target.cell),
  };
}

function* otherObject(table: PerformanceTable, goal: Goal): Iterable<Report> {
  const rows = namedIndicators(table).filter(isSatisfaction);
  const [first] = rows;
  if (first === undefined) return;
  const measured = rows.flatMap(({ name }) => satisfactionObjects(goalText(name)));
  // A row that does not say whose satisfaction it is may be anybody's.
  if (measured.length < rows.length) return;
  const stated = satisfactionObjects(goal.text).find((object) =>
    measured.every((other) => areOthers(object, other)),
  );
  if (stated === undefined) return;
  yield {
    cells: [cellOf(first, 'level3'), goal.cell],
    message: `目标写的是${inQuotes(shorten(stated.text))}的满意度，满意度指标是${nameOf(first)}，对象不同。`,
    advice: '统一目标与满意度指标的对象。',
    steps: () => [
      `目标里满意的对象是${inQuotes(stated.text)}。`,
      `满意度指标的对象是${measured.map(({ text }) => inQuotes(text)).join('、')}，没有一项与它相同。`,
    ],
    also: () => rows.map((row) => cellOf(row, 'level3')),
  };
}

export const goalSatisfaction = defineCheck({
  id: 'R04',
  name: 'goal-satisfaction',
  title: '目标满意度对象或数值与指标不一致',
  category: 'relevance',
  severity: 'warning',
  condition:
    '年度目标写明的满意度百分比，与满意度指标的指标值都不相同；或目标写明的满意度对象（家属、学生、教师、患者、企业等）与所有满意度指标的对象都不同。',
  exceptions:
    '目标或指标没有写满意度百分比的不检查；有任何一项相同的不提示；群众、服务对象、受益对象等泛指的不比较对象。',
  advice: '统一目标与满意度指标的数值。',
  examples: [
    {
      with: {
        goal: '举办职业技能培训班，培训学员200人，学员满意度达到90%以上。',
        satisfaction: { name: '参训学员满意度', lastYear: '90%' },
      },
      wrong: [
        { satisfaction: { target: '≥95%' } },
        { satisfaction: { target: '≥92%' } },
        { satisfaction: { target: '≥98%' } },
      ],
      right: { satisfaction: { target: '≥90%' } },
      at: ['satisfaction', 'target'],
    },
    {
      with: { satisfaction: { name: '参训学员满意度', target: '≥90%', lastYear: '90%' } },
      wrong: [
        { goal: '举办职业技能培训班，培训学员200人，学员家长满意度达到90%以上。' },
        { goal: '举办职业技能培训班，培训学员200人，用人企业的满意度达到90%以上。' },
      ],
      right: { goal: '举办职业技能培训班，培训学员200人，学员满意度达到90%以上。' },
      at: ['satisfaction', 'name'],
    },
  ],
  citations: [measures('绩效目标审核：相关性')],
  appliesTo: ['target'],
  *check({ table }) {
    const goal = annualGoal(table);
    if (goal === null) return;
    yield* otherNumber(table, goal);
    yield* otherObject(table, goal);
  },
});
