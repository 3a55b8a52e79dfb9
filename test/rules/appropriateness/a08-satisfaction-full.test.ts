import { satisfactionFull } from '../../../src/rules/appropriateness/a08-satisfaction-full';
import { found } from '../../support/form';

describe('A08 满意度目标100%', () => {
  test('is said at the cell', () => {
    expect(found(satisfactionFull, { rows: { 5: { target: '100%' } } })).toEqual([
      'A08 info D13: “参训学员满意度”的指标值为“100%”，目标过高，难以实现。',
    ]);
  });
  test.each([
    ['words', { 5: { target: '满意' } }],
    ['another 100%', { 1: { target: '100%' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(satisfactionFull, { rows })).toEqual([]);
  });
});
