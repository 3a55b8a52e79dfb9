import { ratioAsPercent } from '../../../src/rules/standardization/n12-ratio-as-percent';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N12 百分比写成小数或1', () => {
  test('1 where 100% is meant, this year and last', () => {
    expect(
      brief(
        runCheck(
          ratioAsPercent,
          formSheet({
            indicators: indicatorsWith({
              1: { name: '学员考核合格率（%）', target: 1, lastYear: 0.98 },
            }),
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'N12',
        severity: 'warning',
        cells: ['D9'],
        message: '“学员考核合格率（%）”的指标值“1”没有百分号，按100%读取。',
      },
      {
        rule: 'N12',
        severity: 'warning',
        cells: ['F9'],
        message: '“学员考核合格率（%）”的上年完成值“0.98”没有百分号，按98%读取。',
      },
    ]);
  });

  test('percentages, units, names that are no rate', () => {
    expect(runCheck(ratioAsPercent, formSheet())).toEqual([]);
    expect(
      runCheck(
        ratioAsPercent,
        formSheet({ indicators: indicatorsWith({ 0: { target: '≥1期' }, 1: { target: '≥1%' } }) }),
      ),
    ).toEqual([]);
    expect(
      runCheck(
        ratioAsPercent,
        formSheet({ indicators: indicatorsWith({ 1: { name: '设备使用效率', target: 1 } }) }),
      ),
    ).toEqual([]);
  });
});
