import { basisMissing } from '../../../src/rules/completeness/c19-basis-missing';
import { found } from '../../support/form';

test('C19 指标值设定依据为空: one; three are one finding; a form without this column', () => {
  const open = { basis: null };
  expect(found(basisMissing, { rows: { 0: open } })).toEqual([
    'C19 warning E8: “培训班期数”的指标值设定依据为空。',
  ]);
  expect(found(basisMissing, { rows: { 0: open, 1: open, 2: open } })).toEqual([
    'C19 warning E8 E9 E10: 共3项指标没有填写设定依据（E8、E9、E10）。',
  ]);
  const header = ['一级指标', '二级指标', '三级指标', '指标值'];
  expect(found(basisMissing, { header })).toEqual([]);
});
