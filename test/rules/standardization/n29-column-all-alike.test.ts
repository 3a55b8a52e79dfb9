import { columnAllAlike } from '../../../src/rules/standardization/n29-column-all-alike';
import { CLEAN_INDICATORS, found, type IndicatorCells } from '../../support/form';

test('N29 同一列佐证/依据全表同值: the basis', () => {
  const indicators = CLEAN_INDICATORS.map((row) =>
    row.map((cell, column) => (column === 4 ? '计划标准' : cell)),
  ) as unknown as IndicatorCells[];
  expect(found(columnAllAlike, { indicators })).toEqual([
    'N29 info E7: 6项指标的设置依据全部是“计划标准”。',
  ]);
});
