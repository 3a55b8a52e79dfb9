import { satisfactionLow } from '../../../src/rules/appropriateness/a09-satisfaction-low';
import { found } from '../../support/form';

describe('A09 满意度目标偏低', () => {
  test('is said at the cell', () => {
    expect(found(satisfactionLow, { rows: { 5: { target: '≥80%' } } })).toEqual([
      'A09 info D13: “参训学员满意度”的指标值为“≥80%”，低于85%，即使完成也得不到满分。',
    ]);
  });
  test('stays silent: zero', () => {
    expect(found(satisfactionLow, { rows: { 5: { target: '0%' } } })).toEqual([]);
  });
});
