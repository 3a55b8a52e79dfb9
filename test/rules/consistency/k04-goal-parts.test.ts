import { goalParts } from '../../../src/rules/consistency/k04-goal-parts';
import { found } from '../../support/form';

describe('K04 目标文字分项合计不符', () => {
  test.each([
    [
      '本项目共申请资金10万元，其中培训费8万元，教材费3万元。',
      'K04 warning C6: 目标写明10万元，而其中各项8万元、3万元合计11万元。',
    ],
    [
      '共申请预算资金2026400元,其中运转400000元,报酬252000元,补助960000元。',
      'K04 warning C6: 目标写明2026400元，而其中各项400000元、252000元、960000元合计1612000元。',
    ],
  ])('%s', (goal, message) => {
    expect(found(goalParts, { goal })).toEqual([message]);
  });
  test.each([
    ['no parts', '共申请资金10万元。'],
    ['an open list', '共申请资金10万元，其中培训费3万元、教材费2万元、差旅费1万元等。'],
    ['two parts may not be all', '共申请资金10万元，其中培训费3万元、教材费2万元。'],
    ['one part', '共申请资金10万元，其中培训费13万元。'],
    ['other numbers between', '共申请资金10万元，其中8个村6万元、6个社区5万元。'],
  ])('stays silent: %s', (_, goal) => {
    expect(found(goalParts, { goal })).toEqual([]);
  });
});
