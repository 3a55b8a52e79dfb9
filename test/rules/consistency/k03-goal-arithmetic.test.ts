import { goalArithmetic } from '../../../src/rules/consistency/k03-goal-arithmetic';
import { brief, formSheet, runCheck } from '../../support/form';

describe('K03 目标文字算式不成立', () => {
  test('a product that does not round to its result', () => {
    expect(
      brief(
        runCheck(
          goalArithmetic,
          formSheet({ goal: '测算依据为707元/人/月*42人*12个月=35.62万元，按时发放。' }),
        ),
      ),
    ).toEqual([
      {
        rule: 'K03',
        severity: 'warning',
        cells: ['C6'],
        message:
          '目标中的算式“707元/人/月*42人*12个月=35.62万元”不成立，按算式应为35.6328万元，保留2位小数为35.63万元。',
      },
    ]);
  });
  test('with the budget cell where the budget repeats the error', () => {
    expect(
      brief(
        runCheck(goalArithmetic, formSheet({ total: 35.62, goal: '707元×42人×12个月=35.62万元' })),
      ),
    ).toEqual([
      {
        rule: 'K03',
        severity: 'warning',
        cells: ['C6', 'D5'],
        message:
          '目标中的算式“707元×42人×12个月=35.62万元”不成立，按算式应为35.6328万元，保留2位小数为35.63万元。',
      },
    ]);
  });
  test('a sum', () => {
    expect(brief(runCheck(goalArithmetic, formSheet({ goal: '共1000+48+47=1094万元。' })))).toEqual(
      [
        {
          rule: 'K03',
          severity: 'warning',
          cells: ['C6'],
          message: '目标中的算式“1000+48+47=1094万元”不成立，按算式应为1095万元。',
        },
      ],
    );
  });
  test.each([
    ['no calculation', {}],
    ['a right sum', { goal: '1000+48+46=1094万元' }],
    ['a rounded product', { goal: '707元/人/月*42人*12个月=35.63万元' }],
    ['an estimate', { goal: '707元*42人*12个月≈35.5万元' }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(goalArithmetic, formSheet(options))).toEqual([]);
  });
});
