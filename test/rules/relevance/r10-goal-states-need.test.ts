import { goalStatesNeed } from '../../../src/rules/relevance/r10-goal-states-need';
import { formSheet, found } from '../../support/form';

describe('R10 目标写需求/措施而非结果', () => {
  test('a need', () => {
    const sheet = formSheet({ goal: '满足国资监管专业化水平的需要，开展培训4期。' });
    expect(found(goalStatesNeed, sheet)).toEqual([
      'R10 info C6: 目标中“满足国资监管专业化水平的需要”写的是需求或措施，不是要达到的结果。',
    ]);
  });

  test('follow up', () => {
    const sheet = formSheet({ goal: '对20家企业的整改情况跟踪落实。' });
    expect(found(goalStatesNeed, sheet)).toEqual([
      'R10 info C6: 目标中“对20家企业的整改情况跟踪落实”写的是需求或措施，不是要达到的结果。',
    ]);
  });

  test.each([['clean', {}]])('stays silent: %s', (_, options) => {
    expect(found(goalStatesNeed, options)).toEqual([]);
  });
});
