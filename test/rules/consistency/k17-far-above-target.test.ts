import { farAboveTarget } from '../../../src/rules/consistency/k17-far-above-target';
import { found } from '../../support/form';
import { rowsWith, selfEvaluationSheet } from '../../support/self-evaluation';

describe('K17 完成值远超目标未说明', () => {
  test('more than 130% without a word', () => {
    const rows = rowsWith(0, { actual: '6期' });
    expect(found(farAboveTarget, selfEvaluationSheet({ rows }))).toEqual([
      'K17 warning E7 D7: “培训班期数”目标≥4期，实际6期，为目标的150%，没有说明原因。',
    ]);
  });
  test.each([
    ['a ceiling', { rows: rowsWith(0, { target: '≤4期', actual: '1期' }) }],
    ['“=”', { rows: rowsWith(0, { target: '=4期', actual: '6期' }) }],
    ['another unit', { rows: rowsWith(0, { actual: '60人' }) }],
    ['no column for reasons', { rows: rowsWith(0, { actual: '6期' }), withoutDeviation: true }],
  ])('stays silent: %s', (_, options) => {
    expect(found(farAboveTarget, selfEvaluationSheet(options))).toEqual([]);
  });
});
