import { satisfactionLow } from '../../../src/rules/appropriateness/a09-satisfaction-low';
import { formSheet, found } from '../../support/form';

describe('A09 满意度目标偏低', () => {
  test('80%', () => {
    const sheet = formSheet({ rows: { 5: { target: '≥80%' } } });
    expect(found(satisfactionLow, sheet)).toEqual([
      'A09 info D13: “参训学员满意度”的指标值为“≥80%”，低于85%，即使完成也得不到满分。',
    ]);
  });

  test.each([
    ['85%', { rows: { 5: { target: '≥85%' } } }],
    ['zero', { rows: { 5: { target: '0%' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(satisfactionLow, options)).toEqual([]);
  });
});
