import { deviationReason } from '../../../src/rules/consistency/k16-deviation-reason';
import { found } from '../../support/form';
import { CLEAN_ROWS, rowsWith, selfEvaluationSheet } from '../../support/self-evaluation';

describe('K16 未满分未写偏差原因', () => {
  test('the reason is empty', () => {
    const rows = rowsWith(0, { score: 30 });
    expect(found(deviationReason, selfEvaluationSheet({ rows }))).toEqual([
      'K16 error H7: “培训班期数”得30分，低于分值40分，没有写偏差原因。',
    ]);
  });
  test('three and more are one finding', () => {
    const rows = CLEAN_ROWS.map(
      ([a, b, c, d, e, weight, , h]) => [a, b, c, d, e, weight, 1, h] as const,
    );
    expect(found(deviationReason, selfEvaluationSheet({ rows }))).toEqual([
      'K16 error H7 H8 H9 H10: 4项指标得分低于分值而没有写偏差原因（H7、H8、H9、H10）。',
    ]);
  });
  test.each([
    ['no score yet', { rows: rowsWith(0, { score: null }) }],
    ['no column for reasons', { rows: rowsWith(0, { score: 30 }), withoutDeviation: true }],
  ])('stays silent: %s', (_, options) => {
    expect(found(deviationReason, selfEvaluationSheet(options))).toEqual([]);
  });
});
