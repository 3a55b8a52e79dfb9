import { goalStatesNeed } from '../../../src/rules/relevance/r10-goal-states-need';
import { found } from '../../support/form';

describe('R10 目标写需求/措施而非结果', () => {
  test.each([
    ['满足国资监管专业化水平的需要，开展培训4期。', '满足国资监管专业化水平的需要'],
    ['对20家企业的整改情况跟踪落实。', '对20家企业的整改情况跟踪落实'],
  ])('%s', (goal, need) => {
    expect(found(goalStatesNeed, { goal })).toEqual([
      `R10 info C6: 目标中“${need}”写的是需求或措施，不是要达到的结果。`,
    ]);
  });
});
