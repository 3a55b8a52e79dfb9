import { basisMissing } from '../../../src/rules/completeness/c19-basis-missing';
import { formSheet, found } from '../../support/form';

describe('C19 指标值设定依据为空', () => {
  test('one row alone', () => {
    expect(found(basisMissing, { rows: { 0: { basis: null } } })).toEqual([
      'C19 warning E8: “培训班期数”的指标值设定依据为空。',
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { basis: '　' };
    const sheet = formSheet({ rows: { 0: change, 1: change, 2: change } });
    expect(found(basisMissing, sheet)).toEqual([
      'C19 warning E8 E9 E10: 共3项指标没有填写设定依据（E8、E9、E10）。',
    ]);
  });

  test('filled, or without this column', () => {
    expect(found(basisMissing, {})).toEqual([]);
    expect(found(basisMissing, { header: ['一级指标', '二级指标', '三级指标', '指标值'] })).toEqual(
      [],
    );
  });
});
