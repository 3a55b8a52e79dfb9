import { scoringRuleName } from '../../../src/rules/standardization/n19-scoring-rule-name';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N19 赋分规则名称非标准', () => {
  test('another name', () => {
    const rows = { 0: { scoringRule: '按照正常比例赋分' } };
    expect(found(scoringRuleName, { rows })).toEqual([
      'N19 info H8: 赋分规则“按照正常比例赋分”应写“按照完成比例赋分”。',
    ]);
  });

  test('several are one finding and one fix', () => {
    const rows = { 0: { scoringRule: '按比例计分' }, 2: { scoringRule: '直接得分' } };
    expect(found(scoringRuleName, { rows })).toEqual([
      'N19 info H8 H10: 共2处赋分规则的名称不规范（H8、H10）。',
    ]);
    expect(fixesOf('N19', spoiled(rows))).toEqual([
      ['safe', 'H8: 按比例计分 → 按照完成比例赋分', 'H10: 直接得分 → 直接赋分'],
    ]);
  });

  test('what says more than a name stays', () => {
    const sheet = spoiled({ 0: { scoringRule: '按完成比例赋分，每少1期扣2分' } });
    expect(fixesOf('N19', sheet)).toEqual([null]);
  });

  test('the region’s name where the table uses it', () => {
    const sheet = spoiled({
      0: { scoringRule: '按比例赋分' },
      1: { scoringRule: '按照正常比例赋分' },
    });
    expect(fixesOf('N19', sheet, 'urumqi')).toEqual([
      ['safe', 'H8: 按比例赋分 → 按照正常比例赋分'],
    ]);
  });
});
