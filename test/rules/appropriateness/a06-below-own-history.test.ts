import { belowOwnHistory } from '../../../src/rules/appropriateness/a06-below-own-history';
import { found } from '../../support/form';

describe('A06 依据为历史标准但低于历史值', () => {
  test('is said at the cell', () => {
    expect(found(belowOwnHistory, { rows: { 1: { target: '≥90%' } } })).toEqual([
      'A06 warning D9 F9 E9: “学员考核合格率”的依据为历史标准，而目标90%低于上年完成值95%，降低5个百分点。',
    ]);
  });
  test.each([
    ['by another standard', { 1: { target: '≥90%', basis: '计划标准' } }],
    ['a bare zero', { 1: { lastYear: 0 } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(belowOwnHistory, { rows })).toEqual([]);
  });
});
