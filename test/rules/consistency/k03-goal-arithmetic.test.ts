import { goalArithmetic } from '../../../src/rules/consistency/k03-goal-arithmetic';
import { fixesOf } from '../../support/fix';
import { formSheet, found } from '../../support/form';

describe('K03 目标文字算式不成立', () => {
  test.each([
    [
      { goal: '测算依据为707元/人/月*42人*12个月=35.62万元，按时发放。' },
      'K03 warning C6: 目标中的算式“707元/人/月*42人*12个月=35.62万元”不成立，按算式应为35.6328万元，保留2位小数为35.63万元。',
    ],
    // With the budget's cell where the budget repeats the error.
    [
      { total: 35.62, goal: '707元×42人×12个月=35.62万元' },
      'K03 warning C6 D5: 目标中的算式“707元×42人×12个月=35.62万元”不成立，按算式应为35.6328万元，保留2位小数为35.63万元。',
    ],
    [
      { goal: '共1000+48+47=1094万元。' },
      'K03 warning C6: 目标中的算式“1000+48+47=1094万元”不成立，按算式应为1095万元。',
    ],
  ])('%j', (options, message) => {
    expect(found(goalArithmetic, options)).toEqual([message]);
  });
  test.each([
    ['a right sum', '1000+48+46=1094万元'],
    ['a rounded product', '707元/人/月*42人*12个月=35.63万元'],
    ['an estimate', '707元*42人*12个月≈35.5万元'],
  ])('stays silent: %s', (_, goal) => {
    expect(found(goalArithmetic, { goal })).toEqual([]);
  });

  test('in the row of a cost', () => {
    const rows = { 3: { name: '教材费（200册×20元/册=5000元）', target: '≤5000元' } };
    expect(found(goalArithmetic, { rows })).toEqual([
      'K03 warning C11: “教材费（200册×20元/册=5000元）”的名称中的算式“200册×20元/册=5000元”不成立，按算式应为4000元。',
    ]);
    const right = { 3: { name: '教材费（200册×20元/册=4000元）', target: '≤4000元' } };
    expect(found(goalArithmetic, { rows: right })).toEqual([]);
  });

  test('the result is put to its own digits, and nothing else', () => {
    const goal = '按707元/人/月*42人*12个月=35.62万元发放补助，考核合格率95%以上，满意度90%以上。';
    expect(fixesOf('K03', formSheet({ goal }))).toEqual([
      ['suggestion', `C6: ${goal} → ${goal.replace('35.62', '35.63')}`],
    ]);
  });

  test('a calculation that stands twice is left alone', () => {
    const goal = '授课费800元/天*50天=4.5万元。教材费500元。授课费800元/天*50天=4.5万元。';
    expect(fixesOf('K03', formSheet({ goal }))).toEqual([null, null]);
  });
});
