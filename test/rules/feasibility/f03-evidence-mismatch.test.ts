import { evidenceMismatch } from '../../../src/rules/feasibility/f03-evidence-mismatch';
import { formSheet, found } from '../../support/form';

describe('F03 佐证与指标类型不匹配', () => {
  test('no inquiry', () => {
    const sheet = formSheet({ rows: { 5: { evidence: '说明材料' } } });
    expect(found(evidenceMismatch, sheet)).toEqual([
      'F03 info I13: “参训学员满意度”的佐证资料为“说明材料”，没有问卷、访谈一类的工作资料。',
    ]);
  });

  test('money by a note', () => {
    const sheet = formSheet({
      rows: { 3: { target: '≤10万元', evidence: '说明材料' } },
    });
    expect(found(evidenceMismatch, sheet)).toEqual([
      'F03 info I11: “人均培训成本”的佐证资料为“说明材料”，金额只用说明材料证明，没有原始凭证。',
    ]);
  });

  test('people by a note', () => {
    const sheet = formSheet({
      rows: {
        0: { name: '培训学员人数', target: '≥300人', evidence: '说明材料' },
      },
    });
    expect(found(evidenceMismatch, sheet)).toEqual([
      'F03 info I8: “培训学员人数”的佐证资料为“说明材料”，人数只用说明材料证明，没有原始凭证。',
    ]);
  });

  test('three of them', () => {
    const sheet = formSheet({
      rows: {
        0: { name: '培训经费', target: '≤9万元', evidence: '说明材料' },
        3: { target: '≤10万元', evidence: '说明材料' },
        5: { evidence: '原始凭证' },
      },
    });
    expect(found(evidenceMismatch, sheet)).toEqual([
      'F03 info I8 I11 I13: 共3项指标的佐证资料与指标类型不匹配（I8、I11、I13）。',
    ]);
  });

  test.each([
    ['fitting', {}],
    ['empty', { rows: { 5: { evidence: null } } }],
    ['a note besides', { rows: { 3: { target: '≤10万元', evidence: '说明材料,原始凭证' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(evidenceMismatch, options)).toEqual([]);
  });
});
