import { cellError } from '../../../src/rules/standardization/n31-cell-error';
import { formSheet, found, runCheck } from '../../support/form';

describe('N31 单元格错误值或公式失效', () => {
  test('error values, and formulas into other workbooks', () => {
    expect(
      found(cellError, {
        total: { v: '#REF!', f: '=#REF!' },
        fiscal: { v: 10, f: "='[1]预算'!B3" },
        rows: {
          0: { weight: { v: 10, f: '=[预算.xlsx]Sheet1!C8' } },
          1: { lastYear: '#DIV/0!' },
        },
      }),
    ).toEqual([
      'N31 error D5: D5是错误值“#REF!”，公式已失效。',
      'N31 error F5 G8: F5、G8的公式引用了其他工作簿，报送后对方打不开原文件，数值可能失效。',
      'N31 error F9: F9是错误值“#DIV/0!”，公式已失效。',
    ]);
  });

  test('forms of another kind are looked at too', () => {
    const sheet = formSheet({ title: '部门整体支出绩效目标表', total: '#N/A' });
    expect(runCheck(cellError, sheet).map(({ cells }) => cells)).toEqual([['D5']]);
  });

  test('formulas of this workbook', () => {
    expect(
      found(cellError, {
        total: { v: 10, f: "=SUM('资金 表'!B2:B5)" },
        fiscal: { v: 10, f: '=SUM(表1[金额])' },
      }),
    ).toEqual([]);
  });
});
