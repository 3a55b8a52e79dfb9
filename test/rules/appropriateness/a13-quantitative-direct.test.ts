import { quantitativeDirect } from '../../../src/rules/appropriateness/a13-quantitative-direct';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('A13 定量指标直接赋分', () => {
  test.each([
    [
      { 0: { scoringRule: '直接赋分' } },
      'A13 warning H8 D8: “培训班期数”的指标值“≥4期”是数值，却用“直接赋分”。',
    ],
    [
      { 4: { target: '≥1亿元', scoringRule: '直接赋分' } },
      'A13 warning H12 D12: “学员岗位技能提升率”的指标值“≥1亿元”是数值，却用“直接赋分”。',
    ],
  ])('%j', (rows, message) => {
    expect(found(quantitativeDirect, { rows })).toEqual([message]);
  });
  test.each([
    ['a date', { 2: { scoringRule: '直接赋分' } }],
    ['none of it', { 0: { name: '安全事故起数', target: '=0起', scoringRule: '直接赋分' } }],
    ['all of it', { 1: { target: '=100%', scoringRule: '直接赋分' } }],
    ['one thing', { 0: { target: '1座', scoringRule: '直接赋分' } }],
    ['a veto', { 0: { scoringRule: '直接赋分（一票否决）' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(quantitativeDirect, { rows })).toEqual([]);
  });

  test('the region’s own name where the table uses it', () => {
    const rows = { 0: { scoringRule: '直接赋分' }, 1: { scoringRule: '按照正常比例赋分' } };
    expect(fixesOf('A13', spoiled(rows), 'urumqi')).toEqual([
      ['suggestion', 'H8: 直接赋分 → 按照正常比例赋分'],
    ]);
  });
});
