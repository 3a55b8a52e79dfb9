import { evidenceMismatch } from '../../../src/rules/feasibility/f03-evidence-mismatch';
import { explainFinding } from '../../../src/review/explain-finding';
import { checkWorkbook } from '../../../src/review/review-workbook';
import { type FormOptions, formSheet, found } from '../../support/form';

describe('F03 佐证与指标类型不匹配', () => {
  test.each([
    [
      { 5: { evidence: '说明材料' } },
      'F03 info I13: “参训学员满意度”的佐证资料为“说明材料”，没有问卷、访谈一类的工作资料。',
    ],
    [
      { 3: { target: '≤10万元', evidence: '说明材料' } },
      'F03 info I11: “人均培训成本”的佐证资料为“说明材料”，金额只用说明材料证明，没有原始凭证。',
    ],
    [
      { 0: { name: '培训学员人数', target: '≥300人', evidence: '说明材料' } },
      'F03 info I8: “培训学员人数”的佐证资料为“说明材料”，人数只用说明材料证明，没有原始凭证。',
    ],
    [
      {
        0: { name: '培训经费', target: '≤9万元', evidence: '说明材料' },
        3: { target: '≤10万元', evidence: '说明材料' },
        5: { evidence: '原始凭证' },
      },
      'F03 info I8 I11 I13: 共3项指标的佐证资料与指标类型不匹配（I8、I11、I13）。',
    ],
  ])('%j', (rows, message) => {
    expect(found(evidenceMismatch, { rows })).toEqual([message]);
  });
  test.each([
    ['empty', { 5: { evidence: null } }],
    ['a note besides', { 3: { target: '≤10万元', evidence: '说明材料,原始凭证' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(evidenceMismatch, { rows })).toEqual([]);
  });

  test('what it rests on: 满意度 by its kind, an amount by its unit, and the target beside it', () => {
    const reasonsOf = (form: FormOptions, cell: string) => {
      const sheet = formSheet(form);
      const [table] = checkWorkbook({ sheets: [sheet] })[0]!.tables;
      const finding = table!.findings.find((each) => each.rule === 'F03' && each.cells[0] === cell);
      const { steps, inputs } = explainFinding(table!, sheet, finding!);
      return [steps[0], ...inputs.map((input) => input.cell)];
    };
    expect(reasonsOf({ rows: { 5: { evidence: '说明材料' } } }, 'I13')).toEqual([
      ...['“参训学员满意度”是满意度指标，要靠问卷、访谈得出。', 'I13', 'D13'],
    ]);
    expect(reasonsOf({ rows: { 3: { target: '≤10万元', evidence: '说明材料' } } }, 'I11')).toEqual([
      ...['“人均培训成本”的指标值“≤10万元”以“万元”计。', 'I11', 'D11'],
    ]);
  });
});
