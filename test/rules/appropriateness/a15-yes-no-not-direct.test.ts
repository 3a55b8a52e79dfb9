import { yesNoNotDirect } from '../../../src/rules/appropriateness/a15-yes-no-not-direct';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A15 是/否类未用直接赋分', () => {
  test('yes by grades', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 1: { target: '是', scoringRule: '按评判等级赋分' } }),
    });
    expect(brief(runCheck(yesNoNotDirect, sheet))).toEqual([
      {
        rule: 'A15',
        severity: 'info',
        cells: ['H9', 'D9'],
        message: '“学员考核合格率”的指标值“是”属于是/否型，赋分规则为“按评判等级赋分”。',
      },
    ]);
  });

  test('达标 by satisfaction', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 1: { target: '达标', scoringRule: '满意度赋分' } }),
    });
    expect(brief(runCheck(yesNoNotDirect, sheet))).toEqual([
      {
        rule: 'A15',
        severity: 'info',
        cells: ['H9', 'D9'],
        message: '“学员考核合格率”的指标值“达标”属于是/否型，赋分规则为“满意度赋分”。',
      },
    ]);
  });

  test.each([
    ['directly', { indicators: indicatorsWith({ 1: { target: '是', scoringRule: '直接赋分' } }) }],
    [
      'own words',
      { indicators: indicatorsWith({ 1: { target: '是', scoringRule: '不达标扣3分' } }) },
    ],
    [
      'a degree',
      { indicators: indicatorsWith({ 1: { target: '良好', scoringRule: '按评判等级赋分' } }) },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(yesNoNotDirect, formSheet(options))).toEqual([]);
  });
});
