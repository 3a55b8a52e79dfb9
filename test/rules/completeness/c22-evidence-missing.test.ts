import { evidenceMissing } from '../../../src/rules/completeness/c22-evidence-missing';
import { formSheet, found } from '../../support/form';

describe('C22 佐证资料为空', () => {
  test('one row alone', () => {
    expect(found(evidenceMissing, { rows: { 0: { evidence: null } } })).toEqual([
      'C22 warning I8: “培训班期数”的佐证资料为空。',
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { evidence: '　' };
    const sheet = formSheet({ rows: { 0: change, 1: change, 2: change } });
    expect(found(evidenceMissing, sheet)).toEqual([
      'C22 warning I8 I9 I10: 共3项指标没有填写佐证资料（I8、I9、I10）。',
    ]);
  });

  test('filled, or without this column', () => {
    expect(found(evidenceMissing, {})).toEqual([]);
    expect(
      found(evidenceMissing, { header: ['一级指标', '二级指标', '三级指标', '指标值'] }),
    ).toEqual([]);
  });
});
