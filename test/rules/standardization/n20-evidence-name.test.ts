import { evidenceName } from '../../../src/rules/standardization/n20-evidence-name';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N20 佐证资料类别非标准', () => {
  test('材料 for 资料', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 2: { evidence: '正式材料' } }) });
    expect(brief(runCheck(evidenceName, sheet))).toEqual([
      {
        rule: 'N20',
        severity: 'info',
        cells: ['I10'],
        message: '佐证资料“正式材料”应写“正式资料”。',
      },
    ]);
  });

  test('two', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({
        2: { evidence: '正式材料' },
        1: { evidence: '原始资料,工作资料' },
      }),
    });
    expect(brief(runCheck(evidenceName, sheet))).toEqual([
      {
        rule: 'N20',
        severity: 'info',
        cells: ['I9', 'I10'],
        message: '共2处佐证资料的类别不规范（I9、I10）。',
      },
    ]);
  });

  test.each([
    ['standard', {}],
    ['a document', { indicators: indicatorsWith({ 2: { evidence: '会议纪要' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(evidenceName, formSheet(options))).toEqual([]);
  });
});
