import { fundsSum } from '../../../src/rules/consistency/k01-funds-sum';
import { brief, formSheet, runCheck } from '../../support/form';

describe('K01 资金总额≠分项之和', () => {
  test('the parts are less', () => {
    expect(brief(runCheck(fundsSum, formSheet({ total: 10, fiscal: 8, other: 1 })))).toEqual([
      {
        rule: 'K01',
        severity: 'error',
        cells: ['D5', 'F5', 'H5'],
        message: '资金总额10万元与分项之和9万元不符，相差1万元（财政拨款8万元，其他资金1万元）。',
      },
    ]);
  });
  test.each([
    ['equal', {}],
    ['within 0.01', { total: 10, fiscal: 9.99, other: 0 }],
    ['a dash is 0', { other: '-' }],
    ['no total', { total: null }],
    ['no part with a number', { fiscal: null, other: '-' }],
    ['tenths add up exactly', { total: 0.3, fiscal: 0.1, other: 0.2 }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(fundsSum, formSheet(options))).toEqual([]);
  });
});
