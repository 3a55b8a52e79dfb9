import { rowShifted } from '../../../src/rules/standardization/n28-row-shifted';
import {
  CLEAN_INDICATORS,
  formSheet,
  found,
  runCheck,
  type IndicatorCells,
} from '../../support/form';
import { fixesOf } from '../../support/fix';

/** The second row stands one column to the right; its weight may be another. */
function slipped(weight: unknown = 15) {
  const indicators = CLEAN_INDICATORS.map((row, index) =>
    index === 1 ? [null, ...row.slice(0, 6), weight, ...row.slice(7)] : row,
  );
  return formSheet({ indicators: indicators as unknown as IndicatorCells[] });
}

describe('N28 行列错位', () => {
  test('a row that slipped to the right', () => {
    expect(found(rowShifted, slipped())).toEqual([
      'N28 warning C9 D9: 第9行整行向右错了一列（三级指标“学员考核合格率”在D9），已按正确的列读取。',
    ]);
  });

  test('the row goes back, types kept', () => {
    expect(fixesOf('N28', slipped())).toEqual([
      [
        'safe',
        ...['B9:  → 质量指标', 'C9: 质量指标 → 学员考核合格率', 'D9: 学员考核合格率 → ≥95%'],
        ...['E9: ≥95% → 历史标准', 'F9: 历史标准 → 95%', 'G9: 95% → 15'],
        ...['H9: 15 → 按照完成比例赋分', 'I9: 按照完成比例赋分 → 工作资料', 'J9: 工作资料 → '],
      ],
    ]);
    const [finding] = runCheck(rowShifted, slipped());
    expect(finding?.fix?.writes[5]).toEqual({
      cell: 'G9',
      before: { kind: 'text', text: '95%' },
      after: { kind: 'number', number: 15 },
      numberFormat: 'General',
    });
  });

  test.each([
    ['a formula', { v: 15, f: '=5+10' }],
    ['a number that its format changes', { v: 15.4, z: '0' }],
  ])('stays away from %s', (_, weight) => {
    expect(fixesOf('N28', slipped(weight))).toEqual([null]);
  });
});
