import { targetMissing } from '../../../src/rules/completeness/c17-target-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C17 指标值为空', () => {
  test('a name without a value', () => {
    expect(
      brief(
        runCheck(targetMissing, formSheet({ indicators: indicatorsWith({ 0: { target: '　' } }) })),
      ),
    ).toEqual([
      { rule: 'C17', severity: 'error', cells: ['D8'], message: '“培训班期数”的指标值为空。' },
    ]);
  });

  test('the name holds only the prompt', () => {
    expect(
      brief(
        runCheck(
          targetMissing,
          formSheet({
            indicators: indicatorsWith({ 1: { name: '学员考核合格率（≥**%）', target: null } }),
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'C17',
        severity: 'error',
        cells: ['D9'],
        message: '“学员考核合格率（≥**%）”的指标值为空，名称里只有待填的“≥**%”。',
      },
    ]);
  });

  test('the value stands in the name', () => {
    expect(
      brief(
        runCheck(
          targetMissing,
          formSheet({
            indicators: indicatorsWith({ 0: { name: '培训人数≥200人', target: null } }),
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'C17',
        severity: 'error',
        cells: ['D8'],
        message: '“培训人数≥200人”的指标值为空，数值“≥200人”写在了名称里。',
      },
    ]);
  });

  test('values everywhere; a column of words for qualitative ones', () => {
    expect(runCheck(targetMissing, formSheet())).toEqual([]);
    expect(
      runCheck(
        targetMissing,
        formSheet({
          header: ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'],
          indicators: indicatorsWith({ 4: { target: null } }),
        }),
      ),
    ).toEqual([]);
  });
});
