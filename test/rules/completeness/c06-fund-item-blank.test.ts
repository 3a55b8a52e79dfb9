import { fundItemBlank } from '../../../src/rules/completeness/c06-fund-item-blank';
import { brief, formSheet, runCheck } from '../../support/form';

describe('C06 分项资金留空', () => {
  test('other funds', () => {
    const sheet = formSheet({ other: null });
    expect(brief(runCheck(fundItemBlank, sheet))).toEqual([
      { rule: 'C06', severity: 'info', cells: ['H5'], message: '“其他资金”没有填写。' },
    ]);
  });

  test.each([
    ['zero', {}],
    ['a dash', { other: '-' }],
    ['no total', { total: null, other: null }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(fundItemBlank, formSheet(options))).toEqual([]);
  });
});
