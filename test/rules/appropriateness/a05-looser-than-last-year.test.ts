import { looserThanLastYear } from '../../../src/rules/appropriateness/a05-looser-than-last-year';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A05 反向目标松于上年', () => {
  test('a higher upper limit', () => {
    expect(
      brief(
        runCheck(
          looserThanLastYear,
          formSheet({ indicators: indicatorsWith({ 3: { target: '≤600元/人' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'A05',
        severity: 'warning',
        cells: ['D11', 'F11'],
        message: '“人均培训成本”目标放宽到600元/人，高于上年完成值500元/人，提高20%。',
      },
    ]);
  });
  test('a total that equals the budget grew with it: a hint; just above it is none', () => {
    const sheet = (target: string) =>
      formSheet({
        total: 10,
        indicators: indicatorsWith({ 3: { name: '培训总成本', target, lastYear: '8万元' } }),
      });
    expect(brief(runCheck(looserThanLastYear, sheet('≤10万元')))).toEqual([
      {
        rule: 'A05',
        severity: 'info',
        cells: ['D11', 'F11'],
        message: '“培训总成本”10万元就是本年预算，高于上年完成值8万元，提高25%。',
      },
    ]);
    expect(brief(runCheck(looserThanLastYear, sheet('≤10.1万元')))).toMatchObject([
      { severity: 'warning' },
    ]);
  });
  test('未发生代偿 is zero', () => {
    expect(
      brief(
        runCheck(
          looserThanLastYear,
          formSheet({
            indicators: indicatorsWith({
              4: { name: '担保代偿率', target: '≤4%', lastYear: '未发生代偿' },
            }),
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'A05',
        severity: 'warning',
        cells: ['D12', 'F12'],
        message: '“担保代偿率”目标放宽到4%，高于上年完成值“未发生代偿”（读作0%）。',
      },
    ]);
  });
  test('percentages by their points', () => {
    expect(
      brief(
        runCheck(
          looserThanLastYear,
          formSheet({
            indicators: indicatorsWith({
              4: { name: '担保代偿率', target: '≤4.5%', lastYear: '3.95%' },
            }),
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'A05',
        severity: 'warning',
        cells: ['D12', 'F12'],
        message: '“担保代偿率”目标放宽到4.5%，高于上年完成值3.95%，提高0.55个百分点。',
      },
    ]);
  });
  test.each([
    ['equal', {}],
    ['stricter', { indicators: indicatorsWith({ 3: { target: '≤400元/人' } }) }],
    ['a bare zero', { indicators: indicatorsWith({ 3: { lastYear: '0' } }) }],
    ['a lower bound', { indicators: indicatorsWith({ 0: { target: '≥9期' } }) }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(looserThanLastYear, formSheet(options))).toEqual([]);
  });
});
