import { looserThanLastYear } from '../../../src/rules/appropriateness/a05-looser-than-last-year';
import { brief, formSheet, found, runCheck } from '../../support/form';

describe('A05 反向目标松于上年', () => {
  test('a higher upper limit', () => {
    expect(found(looserThanLastYear, { rows: { 3: { target: '≤600元/人' } } })).toEqual([
      'A05 warning D11 F11: “人均培训成本”目标放宽到600元/人，高于上年完成值500元/人，提高20%。',
    ]);
  });
  test('a total that equals the budget grew with it: a hint; just above it is none', () => {
    const sheet = (target: string) =>
      formSheet({
        total: 10,
        rows: { 3: { name: '培训总成本', target, lastYear: '8万元' } },
      });
    expect(found(looserThanLastYear, sheet('≤10万元'))).toEqual([
      'A05 info D11 F11: “培训总成本”10万元就是本年预算，高于上年完成值8万元，提高25%。',
    ]);
    expect(brief(runCheck(looserThanLastYear, sheet('≤10.1万元')))).toMatchObject([
      { severity: 'warning' },
    ]);
  });
  test('未发生代偿 is zero', () => {
    expect(
      found(looserThanLastYear, {
        rows: {
          4: { name: '担保代偿率', target: '≤4%', lastYear: '未发生代偿' },
        },
      }),
    ).toEqual([
      'A05 warning D12 F12: “担保代偿率”目标放宽到4%，高于上年完成值“未发生代偿”（读作0%）。',
    ]);
  });
  test('percentages by their points', () => {
    expect(
      found(looserThanLastYear, {
        rows: {
          4: { name: '担保代偿率', target: '≤4.5%', lastYear: '3.95%' },
        },
      }),
    ).toEqual([
      'A05 warning D12 F12: “担保代偿率”目标放宽到4.5%，高于上年完成值3.95%，提高0.55个百分点。',
    ]);
  });
  test.each([
    ['equal', {}],
    ['stricter', { rows: { 3: { target: '≤400元/人' } } }],
    ['a bare zero', { rows: { 3: { lastYear: '0' } } }],
    ['a lower bound', { rows: { 0: { target: '≥9期' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(looserThanLastYear, options)).toEqual([]);
  });
});
