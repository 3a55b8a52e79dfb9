import { scoringRuleMissing } from '../../../src/rules/completeness/c21-scoring-rule-missing';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

test('C21 赋分规则为空: one; three are one finding; a form without this column', () => {
  const open = { scoringRule: null };
  expect(found(scoringRuleMissing, { rows: { 0: open } })).toEqual([
    'C21 warning H8: “培训班期数”的赋分规则为空。',
  ]);
  expect(found(scoringRuleMissing, { rows: { 0: open, 1: open, 2: open } })).toEqual([
    'C21 warning H8 H9 H10: 共3项指标没有填写赋分规则（H8、H9、H10）。',
  ]);
  const header = ['一级指标', '二级指标', '三级指标', '指标值'];
  expect(found(scoringRuleMissing, { header })).toEqual([]);
});

test('C21 each is written by what its target is, all in one fix', () => {
  const open = { scoringRule: null };
  expect(fixesOf('C21', spoiled({ 0: open, 2: open, 5: open }))).toEqual([
    ['suggestion', 'H8:  → 按照完成比例赋分', 'H10:  → 直接赋分', 'H13:  → 满意度赋分'],
  ]);
});
