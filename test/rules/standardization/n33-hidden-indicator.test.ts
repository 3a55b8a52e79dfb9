import { hiddenIndicator } from '../../../src/rules/standardization/n33-hidden-indicator';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N33 隐藏行列中有指标', () => {
  test('a hidden row with a weight', () => {
    expect(brief(runCheck(hiddenIndicator, formSheet({ hiddenRows: [8] })))).toEqual([
      {
        rule: 'N33',
        severity: 'warning',
        cells: ['C9'],
        message: '第9行被隐藏，其中的指标“学员考核合格率”有权重15分，计入了合计。',
      },
    ]);
  });

  test('several of them', () => {
    expect(brief(runCheck(hiddenIndicator, formSheet({ hiddenRows: [8, 9] })))).toEqual([
      {
        rule: 'N33',
        severity: 'warning',
        cells: ['C9', 'C10'],
        message: '2行指标被隐藏（C9、C10），权重共30分，计入了合计。',
      },
    ]);
  });

  test('a hidden column of weights', () => {
    expect(brief(runCheck(hiddenIndicator, formSheet({ hiddenColumns: [6] })))).toEqual([
      {
        rule: 'N33',
        severity: 'warning',
        cells: ['G7'],
        message: '“指标分值权重”列被隐藏，其中的内容仍参与检查和合计。',
      },
    ]);
  });

  test('nothing hidden; a hidden column of evidence; a hidden row without weight', () => {
    expect(runCheck(hiddenIndicator, formSheet())).toEqual([]);
    expect(runCheck(hiddenIndicator, formSheet({ hiddenColumns: [8] }))).toEqual([]);
    expect(
      runCheck(
        hiddenIndicator,
        formSheet({ hiddenRows: [8], indicators: indicatorsWith({ 1: { weight: null } }) }),
      ),
    ).toEqual([]);
  });
});
