import { compare } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, hasColumn, nameOf } from '../facts/select';
import { isUnanswered } from '../facts/self-evaluation';
import { listCells, namedIndicators } from '../facts/structure';

/** Rows that earn points of their own: a weight in a cell that no other row shares. */
function weightedRows(rows: readonly Indicator[]): Indicator[] {
  const cells = rows.map(({ cells: { weight } }) => weight);
  return rows.filter(
    ({ weight, cells: own }) =>
      weight?.amount != null &&
      compare(weight.amount, '0') > 0 &&
      cells.filter((cell) => cell === own.weight).length === 1,
  );
}

export const rowUnevaluated = defineCheck({
  id: 'K20',
  name: 'row-unevaluated',
  title: '自评：有指标没有评分',
  category: 'consistency',
  severity: 'warning',
  condition:
    '自评表已有半数以上的指标填了得分，而个别指标没有得分（连实际完成值也没有的一并说明）。',
  exceptions:
    '还没有开始评分的表、没有得分栏的版式不检查；没有分值的行、几行合并一个分值或得分的不提示；全表合并为一条。',
  advice: '补填实际完成值和得分；没有实施的，得0分并写明原因。',
  examples: [
    {
      wrong: [
        {
          says: '学员满意度：实际完成值（空），得分（空），其余指标都已评分',
          satisfaction: { actual: null, score: null },
        },
        { satisfaction: { score: null } },
      ],
      right: {
        says: '学员满意度：实际完成值95%，得分10分',
        satisfaction: { actual: '95%', score: 10 },
      },
      at: ['satisfaction', 'score'],
      form: 'self-evaluation',
    },
  ],
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  yieldsTo: ['N31', 'C23'],
  *check({ table }) {
    if (!hasColumn(table, 'score')) return;
    const rows = weightedRows(namedIndicators(table));
    const open = rows.filter(({ score }) => score === null || (score.value ?? '').trim() === '');
    if (open.length * 2 >= rows.length) return;
    const [first, ...rest] = open;
    if (first === undefined) return;
    const cells = open.map((row) => cellOf(row, 'score'));
    const blank = open.filter(isUnanswered);
    const also = blank.length === 0 ? '' : '没有实际完成值，也';
    yield {
      cells: [cellOf(first, 'score'), ...rest.map((row) => cellOf(row, 'score'))],
      message:
        rest.length === 0
          ? `${nameOf(first)}${also}没有得分。`
          : `${open.length}项指标没有得分（${listCells(cells)}），其中${blank.length}项也没有实际完成值。`,
      steps: () => [
        `${rows.length}项有分值的指标中，${rows.length - open.length}项已经评分，${open.length}项的得分是空白。`,
        ...(blank.length === 0 ? [] : [`其中${blank.length}项的实际完成值也是空白。`]),
      ],
      also: () => open.map((row) => cellOf(row, 'actual')),
    };
  },
});
