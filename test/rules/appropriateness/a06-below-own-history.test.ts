import { belowOwnHistory } from '../../../src/rules/appropriateness/a06-below-own-history';
import { checkedFindings } from '../../support/fix';
import { formSheet, found } from '../../support/form';

describe('A06 依据为历史标准但低于历史值', () => {
  test.each([
    ['历史标准（近三年平均98%）', '低于依据写明的“98%”，降低3个百分点。'],
    ['历史标准：2024年完成99.5%', '低于依据写明的“99.5%”，降低4.5个百分点。'],
  ])('by %s', (basis, ending) => {
    const [finding, ...others] = found(belowOwnHistory, { rows: { 1: { basis } } });
    expect(others).toEqual([]);
    expect(finding).toContain('A06 warning D9 E9: ');
    expect(finding).toContain(ending);
  });

  test.each([
    ['another standard', { 1: { basis: '计划标准（近三年平均98%）' } }],
    ['reached', { 1: { basis: '历史标准（近三年平均95%）' } }],
    [
      'two numbers: which one is meant cannot be told',
      { 1: { basis: '历史标准（上年95%、前年99%）' } },
    ],
    ['a number of another kind', { 1: { basis: '历史标准（近三年平均98人）' } }],
    ['a bare zero', { 1: { lastYear: 0 } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(belowOwnHistory, { rows })).toEqual([]);
  });

  test.each([
    ['90%', ['A04']],
    ['40%', ['A04']],
  ])('one drop is one finding: %s of 95%%', (target, rules) => {
    const sheet = formSheet({ rows: { 1: { target: `≥${target}` } } });
    const own = checkedFindings(sheet).filter(({ cells }) => cells[0] === 'D9');
    expect(own.map(({ rule }) => rule)).toEqual(rules);
  });
});
