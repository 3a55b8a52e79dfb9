import { vagueTiming } from '../../../src/rules/feasibility/f02-vague-timing';
import { formSheet, found } from '../../support/form';

describe('F02 时效值无明确时点', () => {
  test('in time', () => {
    const sheet = formSheet({ rows: { 2: { target: '按时发放' } } });
    expect(found(vagueTiming, sheet)).toEqual([
      'F02 info D10: “培训完成时间”的指标值“按时发放”没有明确的时点。',
    ]);
  });

  test.each([
    ['a day', { rows: { 2: { target: '每月25日前按时发放' } } }],
    ['another level', { rows: { 1: { target: '及时' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(vagueTiming, options)).toEqual([]);
  });
});
