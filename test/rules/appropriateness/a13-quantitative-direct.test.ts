import { quantitativeDirect } from '../../../src/rules/appropriateness/a13-quantitative-direct';
import { found, indicatorsWith, runCheck } from '../../support/form';

describe('A13 定量指标直接赋分', () => {
  test('a number scored directly', () => {
    expect(found(quantitativeDirect, { rows: { 0: { scoringRule: '直接赋分' } } })).toEqual([
      'A13 warning H8 D8: “培训班期数”的指标值“≥4期”是数值，却用“直接赋分”。',
    ]);
  });
  test.each([
    ['a date', {}],
    [
      'none of it',
      {
        rows: {
          0: { name: '安全事故起数', target: '=0起', scoringRule: '直接赋分' },
        },
      },
    ],
    ['all of it', { rows: { 1: { target: '=100%', scoringRule: '直接赋分' } } }],
    ['one thing', { rows: { 0: { target: '1座', scoringRule: '直接赋分' } } }],
    ['a veto', { rows: { 0: { scoringRule: '直接赋分（一票否决）' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(quantitativeDirect, options)).toEqual([]);
  });
  test('1亿元 is more than one thing', () => {
    const indicators = indicatorsWith({ 4: { target: '≥1亿元', scoringRule: '直接赋分' } });
    expect(runCheck(quantitativeDirect, { indicators })).toHaveLength(1);
  });
});
