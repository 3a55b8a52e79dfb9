import { nameMissing } from '../../../src/rules/completeness/c16-name-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C16 三级指标名称为空', () => {
  test('a row with value and weight but no name', () => {
    expect(
      brief(
        runCheck(nameMissing, formSheet({ indicators: indicatorsWith({ 1: { name: null } }) })),
      ),
    ).toEqual([
      {
        rule: 'C16',
        severity: 'error',
        cells: ['C9'],
        message: '第9行有指标值“≥95%”、权重15，没有三级指标名称。',
      },
    ]);
  });

  test('an ordinal alone is no name', () => {
    expect(
      brief(
        runCheck(
          nameMissing,
          formSheet({ indicators: indicatorsWith({ 0: { name: '指标1：', weight: null } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'C16',
        severity: 'error',
        cells: ['C8'],
        message: '第8行有指标值“≥4期”，没有三级指标名称。',
      },
    ]);
  });

  test('names everywhere; an empty prepared row', () => {
    expect(runCheck(nameMissing, formSheet())).toEqual([]);
    expect(runCheck(nameMissing, formSheet({ footer: [[null, '生态效益指标']] }))).toEqual([]);
  });
});
