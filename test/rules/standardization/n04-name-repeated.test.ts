import { nameRepeated } from '../../../src/rules/standardization/n04-name-repeated';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N04 三级指标重名', () => {
  test('twice under one 二级指标', () => {
    expect(
      brief(
        runCheck(
          nameRepeated,
          formSheet({ indicators: indicatorsWith({ 1: { level2: null, name: '培训班 期数' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'N04',
        severity: 'error',
        cells: ['C9', 'C8'],
        message: '三级指标“培训班期数”出现2次（C8、C9），列在同一二级指标下。',
      },
    ]);
  });

  test('under two of them: a warning', () => {
    expect(
      brief(
        runCheck(
          nameRepeated,
          formSheet({ indicators: indicatorsWith({ 1: { name: '指标1：培训班期数' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'N04',
        severity: 'warning',
        cells: ['C9', 'C8'],
        message: '三级指标“培训班期数”出现2次（C8、C9），分列在不同的二级指标下。',
      },
    ]);
  });

  test('all different; one name merged over two rows', () => {
    expect(runCheck(nameRepeated, formSheet())).toEqual([]);
    expect(
      runCheck(nameRepeated, {
        ...formSheet({ indicators: indicatorsWith({ 1: { name: null } }) }),
        merges: [{ top: 7, left: 2, bottom: 8, right: 2 }],
      }),
    ).toEqual([]);
  });
});
