import { rowShifted } from '../../../src/rules/standardization/n28-row-shifted';
import { CLEAN_INDICATORS, found, type IndicatorCells } from '../../support/form';

const slipped = CLEAN_INDICATORS.map((row, index) =>
  index === 1 ? ([null, ...row.slice(0, 8)] as unknown as IndicatorCells) : row,
);

describe('N28 行列错位', () => {
  test('a row that slipped to the right', () => {
    expect(found(rowShifted, { indicators: slipped })).toEqual([
      'N28 warning C9 D9: 第9行整行向右错了一列（三级指标“学员考核合格率”在D9），已按正确的列读取。',
    ]);
  });

  test('every row in its place', () => {
    expect(found(rowShifted, {})).toEqual([]);
  });
});
