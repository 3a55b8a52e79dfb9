import { statedPoints } from '../../../src/rules/consistency/k12-stated-points';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('K12 一级标签分值小计不符', () => {
  test('the label says another number', () => {
    expect(
      brief(
        runCheck(
          statedPoints,
          formSheet({ indicators: indicatorsWith({ 0: { level1: '产出指标（50分）' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'K12',
        severity: 'error',
        cells: ['A8', 'G8', 'G9', 'G10'],
        message: '“产出指标”标明50分，其下3项指标的权重合计40分。',
      },
    ]);
  });
  test.each([
    ['no points in the label', {}],
    ['equal', { indicators: indicatorsWith({ 0: { level1: '产出指标（40分）' } }) }],
    ['a span', { indicators: indicatorsWith({ 0: { level1: '产出指标（0-50分）' } }) }],
    [
      'a weight is missing',
      { indicators: indicatorsWith({ 0: { level1: '产出指标（50分）' }, 1: { weight: null } }) },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(statedPoints, formSheet(options))).toEqual([]);
  });
});
