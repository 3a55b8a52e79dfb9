import { compact, inQuotes } from '../../domain/text';
import { parseCell } from '../../grid/address';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { shorten } from '../facts/select';

/** The column that the answer stands in. */
const ANSWER = /完成情况|完成的情况|实际情况/;

export const actualCopied = defineCheck({
  id: 'K23',
  name: 'actual-copied',
  title: '自评：目标完成情况照抄目标',
  category: 'consistency',
  severity: 'warning',
  options: { shortest: 15 },
  condition: '年度目标的“实际完成情况”与“预期目标”一字不差（{shortest}个字以上）。',
  exceptions: '不足{shortest}个字的不提示；看不出哪一格是实际完成情况的版式不检查。',
  advice: '写实际完成了多少、效果如何，有数字的写实际的数字；没有完成的说明原因。',
  examples: [
    {
      wrong: {
        says: '预期目标和实际完成情况都写“举办职业技能培训班4期，培训学员200人，提高学员岗位技能。”',
        goal: '举办职业技能培训班4期，培训学员200人，提高学员岗位技能。',
        goalReached: '举办职业技能培训班4期，培训学员200人，提高学员岗位技能。',
      },
      right: {
        says: '实际完成情况写“全年办班4期，实际培训学员206人，考核合格率97%。”',
        goal: '举办职业技能培训班4期，培训学员200人，提高学员岗位技能。',
        goalReached: '全年办班4期，实际培训学员206人，考核合格率97%。',
      },
      at: 'goalReached',
      form: 'self-evaluation',
    },
  ],
  bounds: {
    shortest: {
      wrong: {
        goal: '举办培训班四期培训学员二百人次',
        goalReached: '举办培训班四期培训学员二百人次',
      },
      right: { goal: '举办培训班四期培训学员二百人', goalReached: '举办培训班四期培训学员二百人' },
      at: 'goalReached',
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation', 'other'],
  *check({ table: { goals }, texts, options: { shortest } }) {
    const { annual, overall } = goals;
    const goal = compact(annual?.value ?? '');
    const place = parseCell(annual?.cell ?? '');
    if (annual === null || place === null || goal.length < shortest) return;
    for (const { cell, row, column, text, written } of texts) {
      if (row !== place.row || column <= place.column || cell === overall?.cell) continue;
      if (compact(text) !== goal) continue;
      const above = texts.filter((other) => other.row < row && other.column === column).at(-1);
      const before = texts.filter((other) => other.row === row && other.column < column).at(-1);
      if (!ANSWER.test(compact(above?.text ?? '')) && !ANSWER.test(compact(before?.text ?? '')))
        continue;
      yield {
        cells: [cell, annual.cell],
        message: `实际完成情况${inQuotes(shorten(written))}与预期目标一字不差，看不出实际完成了多少。`,
        steps: () => [`${cell}与${annual.cell}去掉空格后都是同样的${goal.length}个字。`],
      };
      return;
    }
  },
});
