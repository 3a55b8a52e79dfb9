import { unitTwice } from '../../../src/rules/standardization/n10-unit-twice';
import { formSheet, found } from '../../support/form';

describe('N10 名称与值重复单位', () => {
  test('both', () => {
    const sheet = formSheet({ rows: { 0: { name: '培训班期数（期）' } } });
    expect(found(unitTwice, sheet)).toEqual([
      'N10 info C8 D8: “培训班期数（期）”的名称已写单位“期”，指标值“≥4期”又带单位。',
    ]);
  });

  test('three', () => {
    const sheet = formSheet({
      rows: {
        0: { name: '培训班期数（期）' },
        1: { name: '学员考核合格率（%）' },
        5: { name: '参训学员满意度（%）' },
      },
    });
    expect(found(unitTwice, sheet)).toEqual([
      'N10 info C8 D8 C9 D9 C13 D13: 共3项指标的名称和指标值重复写了单位（C8、C9、C13）。',
    ]);
  });

  test.each([
    ['only the value', {}],
    ['a note in brackets', { rows: { 0: { name: '培训班期数（含线上）' } } }],
    ['only the name', { rows: { 0: { name: '培训班期数（期）', target: '≥4' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(unitTwice, options)).toEqual([]);
  });
});
