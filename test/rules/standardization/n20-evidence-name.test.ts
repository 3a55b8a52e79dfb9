import { evidenceName } from '../../../src/rules/standardization/n20-evidence-name';
import { formSheet, found } from '../../support/form';

describe('N20 佐证资料类别非标准', () => {
  test('材料 for 资料', () => {
    const sheet = formSheet({ rows: { 2: { evidence: '正式材料' } } });
    expect(found(evidenceName, sheet)).toEqual([
      'N20 info I10: 佐证资料“正式材料”应写“正式资料”。',
    ]);
  });

  test('two', () => {
    const sheet = formSheet({
      rows: {
        2: { evidence: '正式材料' },
        1: { evidence: '原始资料,工作资料' },
      },
    });
    expect(found(evidenceName, sheet)).toEqual([
      'N20 info I9 I10: 共2处佐证资料的类别不规范（I9、I10）。',
    ]);
  });

  test.each([
    ['standard', {}],
    ['a document', { rows: { 2: { evidence: '会议纪要' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(evidenceName, options)).toEqual([]);
  });
});
