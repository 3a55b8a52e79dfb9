import { columnMissing } from '../../../src/rules/completeness/c08-column-missing';
import { CLEAN_INDICATORS, formSheet, found } from '../../support/form';

const short = formSheet({
  header: ['一级指标', '二级指标', '三级指标', '指标值', '指标值设置依据', '权重', '赋分规则'],
  indicators: CLEAN_INDICATORS.map(([a, b, c, d, e, , g, h]) => [a, b, c, d, e, g, h, null, null]),
});

test('C08 缺少规定列: two of the nine; the national profile asks for four only', () => {
  expect(found(columnMissing, short, 'xinjiang')).toEqual([
    'C08 warning G7: 表中没有“上年完成值”“佐证资料”列（按“新疆维吾尔自治区”的表式应有）。',
  ]);
  expect(found(columnMissing, short)).toEqual([]);
});
