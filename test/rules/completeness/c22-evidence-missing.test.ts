import { evidenceMissing } from '../../../src/rules/completeness/c22-evidence-missing';
import { found } from '../../support/form';

test('C22 佐证资料为空: one; three are one finding; a form without this column', () => {
  const open = { evidence: null };
  expect(found(evidenceMissing, { rows: { 0: open } })).toEqual([
    'C22 warning I8: “培训班期数”的佐证资料为空。',
  ]);
  expect(found(evidenceMissing, { rows: { 0: open, 1: open, 2: open } })).toEqual([
    'C22 warning I8 I9 I10: 共3项指标没有填写佐证资料（I8、I9、I10）。',
  ]);
  const header = ['一级指标', '二级指标', '三级指标', '指标值'];
  expect(found(evidenceMissing, { header })).toEqual([]);
});
