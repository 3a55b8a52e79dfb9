import { satisfactionFull } from '../../../src/rules/appropriateness/a08-satisfaction-full';
import { formSheet, found } from '../../support/form';

describe('A08 满意度目标100%', () => {
  test('everybody content', () => {
    const sheet = formSheet({ rows: { 5: { target: '100%' } } });
    expect(found(satisfactionFull, sheet)).toEqual([
      'A08 info D13: “参训学员满意度”的指标值为“100%”，要求人人满意，难以实现。',
    ]);
  });

  test.each([
    ['90%', {}],
    ['words', { rows: { 5: { target: '满意' } } }],
    ['another 100%', { rows: { 1: { target: '100%' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(satisfactionFull, options)).toEqual([]);
  });
});
