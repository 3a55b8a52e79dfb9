import { sameFactTwice } from '../../../src/rules/relevance/r13-same-fact-twice';
import { found, runCheck, said } from '../../support/form';

describe('R13 两个指标度量同一事项', () => {
  test.each([
    // The people of a calculation in the goal, and those that it names.
    '按707元/人/月*42人*12个月发放补贴。',
    '为42人发放补贴。',
  ])('times follow: %s', (goal) => {
    const rows = {
      0: { name: '补贴发放人次数', target: '=504人次' },
      1: { name: '发放次数', target: '=12次' },
    };
    expect(found(sameFactTwice, { goal, rows })).toEqual([
      'R13 info C9 C8: “补贴发放人次数”等于人数乘“发放次数”，两项指标由同一事实推得。',
    ]);
  });

  const twice = (a: string, aTarget: string, b: string, bTarget: string) =>
    runCheck(sameFactTwice, {
      rows: { 0: { name: a, target: aTarget }, 1: { name: b, target: bTarget } },
    });

  test.each([
    ['偿还银行贷款本息', '=1次', '结清金融机构贷款笔数', '=1笔'],
    ['举办技能培训班期数', '≥4期', '组织培训班场次', '≥4场'],
    ['采购防护物资批次', '2批', '购置防护物资次数', '2次'],
  ])('one act counted twice: %s %s, %s %s', (a, aTarget, b, bTarget) => {
    expect(said(twice(a, aTarget, b, bTarget))).toEqual([
      `R13 info C8 C9: “${a}”与“${b}”都是${/\d/.exec(aTarget)?.[0] ?? ''}，看来由同一事实得出。`,
    ]);
  });

  test.each([
    ['偿还银行贷款本息', '=1次', '结清金融机构贷款笔数', '=2笔'],
    ['归还借款次数', '=1次', '偿还利息次数', '=1次'],
    ['开展安全检查次数', '≥4次', '开展消防演练场次', '≥4场'],
    ['举办培训班期数', '≥4期', '编发简报期数', '≥4期'],
    ['采购设备数量', '≥4台', '采购设备批次', '≥4批'],
  ])('two things: %s %s, %s %s', (a, aTarget, b, bTarget) => {
    expect(twice(a, aTarget, b, bTarget)).toEqual([]);
  });
});
