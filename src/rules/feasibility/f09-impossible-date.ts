import { noSuchDay } from '../../domain/value/calendar';
import type { Value } from '../../domain/value/value';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { annualGoal } from '../facts/goal/text';
import { nameOf, shorten } from '../facts/select';

const DATE = /日历上没有(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/;

/** 11月没有31日, 2026年2月没有29日, 一年没有13月; null where every day is real. */
function impossible(text: string): string | null {
  const [, year, month, day] = DATE.exec(noSuchDay(text) ?? '') ?? [];
  if (month === undefined) return null;
  return day === undefined
    ? `一年没有${month}月`
    : `${year === undefined ? '' : `${year}年`}${month}月没有${day}日`;
}

/** What is said further out is looked for clause by clause. */
function inClauses(text: string): { clause: string; why: string } | null {
  for (const clause of text.split(/[，,。;；、\n]/)) {
    const why = impossible(clause);
    if (why !== null) return { clause: clause.trim(), why };
  }
  return null;
}

export const impossibleDate = defineCheck({
  id: 'F09',
  name: 'impossible-date',
  title: '日期不存在',
  category: 'feasibility',
  severity: 'error',
  condition:
    '指标值、上年完成值、实际完成值或年度目标里写的日期，日历上没有（11月31日、2月30日、13月）。',
  exceptions: '没有写月日的不检查；没有写年份的2月29日不提示。',
  advice: '改为实有的日期，如“11月30日前”。',
  examples: [
    {
      with: { year: '（2024年度）', deadline: { name: '培训完成时间' } },
      wrong: [
        { deadline: { target: '2024年11月31日前' } },
        { deadline: { target: '2024年2月30日前' } },
        { deadline: { target: '2024年6月31日' } },
      ],
      right: [
        { deadline: { target: '2024年11月30日前' } },
        { deadline: { target: '2024年2月29日前' } },
      ],
      at: ['deadline', 'target'],
    },
  ],
  citations: [measures('绩效目标审核：可行性')],
  *check({ table }) {
    for (const indicator of table.indicators) {
      const values: readonly (readonly [string, Value | null])[] = [
        ['指标值', indicator.target],
        ['上年完成值', indicator.lastYear],
        ['实际完成值', indicator.actual],
      ];
      for (const [label, value] of values) {
        if (value?.flags.includes('no-such-day') !== true) continue;
        const why = impossible(value.text);
        if (why === null) continue;
        yield {
          cells: [value.cell],
          message: `${nameOf(indicator)}的${label}${inQuotes(shorten(value.raw))}写的日期不存在，${why}。`,
          steps: () => [`${label}写的是${inQuotes(shorten(value.raw))}。`, `${why}。`],
        };
      }
    }
    const goal = annualGoal(table);
    const found = goal === null ? null : inClauses(goal.text);
    if (goal === null || found === null) return;
    yield {
      cells: [goal.cell],
      message: `年度目标中${inQuotes(shorten(found.clause))}写的日期不存在，${found.why}。`,
      steps: () => [`目标里写的是${inQuotes(shorten(found.clause))}。`, `${found.why}。`],
    };
  },
});
