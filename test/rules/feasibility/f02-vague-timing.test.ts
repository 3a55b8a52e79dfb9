import { vagueTiming } from '../../../src/rules/feasibility/f02-vague-timing';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('F02 时效值无明确时点', () => {
  test('is said at the cell', () => {
    expect(found(vagueTiming, { rows: { 2: { target: '按时发放' } } })).toEqual([
      'F02 info D10: “培训完成时间”的指标值“按时发放”没有明确的时点。',
    ]);
  });
  test.each([
    ['a day', { 2: { target: '每月25日前按时发放' } }],
    ['another level', { 1: { target: '及时' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(vagueTiming, { rows })).toEqual([]);
  });

  test('by the month, a day of it is put', () => {
    expect(fixesOf('F02', spoiled({ 2: { target: '每月按时发放' } }))).toEqual([
      ['suggestion', 'D10: 每月按时发放 → 每月25日前'],
    ]);
  });
});
