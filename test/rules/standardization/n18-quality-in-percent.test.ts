import { qualityInPercent } from '../../../src/rules/standardization/n18-quality-in-percent';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N18 名称“…性”配百分比', () => {
  test('percent', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 1: { name: '资金发放及时性', target: '100%' } }),
    });
    expect(brief(runCheck(qualityInPercent, sheet))).toEqual([
      {
        rule: 'N18',
        severity: 'info',
        cells: ['C9', 'D9'],
        message: '“资金发放及时性”的指标值“100%”是百分比，名称应以“率”结尾。',
      },
    ]);
  });

  test.each([
    ['words', { indicators: indicatorsWith({ 1: { name: '资金使用合规性', target: '合规' } }) }],
    ['a rate', {}],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(qualityInPercent, formSheet(options))).toEqual([]);
  });
});
