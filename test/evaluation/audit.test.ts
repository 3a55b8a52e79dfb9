import { AuditError, parseAudit } from '../../src/evaluation/audit';

const GOOD = {
  workbook: 'samples/urumqi-2024.xlsx',
  sheet: '三供一业',
  findings: [{ rule: 'C03', cells: ['H4'], severity: 'warning', certainty: 'certain', note: '空' }],
  silent: [{ rule: 'K02', cells: ['D13', 'C5'], why: '合计等于预算' }],
};

function sentence(change: (audit: typeof GOOD) => unknown): string {
  try {
    parseAudit(JSON.stringify(change(structuredClone(GOOD))), 'a.json');
    return 'accepted';
  } catch (error) {
    expect(error).toBeInstanceOf(AuditError);
    return (error as Error).message;
  }
}

test('a good file is read as it is', () => {
  expect(parseAudit(JSON.stringify(GOOD), 'a.json')).toEqual(GOOD);
  expect(sentence((audit) => ({ ...audit, range: 'A1:I17' }))).toBe('accepted');
});

test('no JSON', () => {
  expect(() => parseAudit('{', 'a.json')).toThrow('审定文件“a.json”不是有效的 JSON。');
});

test.each<[string, (audit: typeof GOOD) => unknown]>([
  [
    '审定文件“a.json”的 findings.0.rule 没有这个编号的检查项。',
    (audit) => ({ ...audit, findings: [{ ...audit.findings[0], rule: 'C99' }] }),
  ],
  [
    '审定文件“a.json”的 findings.0.cells.0 不是单元格地址。',
    (audit) => ({ ...audit, findings: [{ ...audit.findings[0], cells: ['指标值'] }] }),
  ],
  [
    '审定文件“a.json”的 findings.0.cells 缺少或格式不对。',
    (audit) => ({ ...audit, findings: [{ ...audit.findings[0], cells: [] }] }),
  ],
  [
    '审定文件“a.json”的 findings.0.severity 缺少或格式不对。',
    (audit) => ({ ...audit, findings: [{ ...audit.findings[0], severity: 'warn' }] }),
  ],
  ['审定文件“a.json”的 silent 缺少或格式不对。', (audit) => ({ ...audit, silent: undefined })],
  ['审定文件“a.json”的 range 不是区域地址。', (audit) => ({ ...audit, range: '第一张' })],
  ['审定文件“a.json”的 多出了 extra。', (audit) => ({ ...audit, extra: 1 })],
])('%s', (message, change) => {
  expect(sentence(change)).toBe(message);
});
