import { unitInNameOnly } from '../../../src/rules/standardization/n11-unit-in-name-only';
import { formSheet, found } from '../../support/form';

describe('N11 单位仅写在名称中', () => {
  test('only the name', () => {
    const sheet = formSheet({
      rows: { 0: { name: '培训班期数（期）', target: '≥4' } },
    });
    expect(found(unitInNameOnly, sheet)).toEqual([
      'N11 info D8 C8: “培训班期数（期）”的单位“期”只写在名称里，指标值“≥4”没有单位。',
    ]);
  });

  test.each([
    ['both', { rows: { 0: { name: '培训班期数（期）' } } }],
    ['clean', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(unitInNameOnly, options)).toEqual([]);
  });
});
