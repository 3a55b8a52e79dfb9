/** A saved check gives what the workbook gives that it was made of; what is wrong with one is said in a sentence. */
import { compareTables } from '../../../src/review/compare/compare';
import { comparedSheets } from '../../../src/review/compare/compared-table';
import { comparisonToJson } from '../../../src/review/compare/comparison-json';
import { parseSavedCheck, SavedCheckError } from '../../../src/review/compare/read-saved-check';
import { checkedTableToJson } from '../../../src/review/report-json';
import { checkWorkbook } from '../../../src/review/review-workbook';
import { formSheet } from '../../support/form';

const checked = checkWorkbook({
  sheets: [
    { ...formSheet({ leader: null }), name: '一' },
    { ...formSheet({ project: '另一个项目', rows: { 0: { target: '≧4期' } } }), name: '二' },
    { ...formSheet({ project: '草稿' }), name: '三', hidden: true },
  ],
});
const tables = comparedSheets('表.xlsx', checked);

const report = (change: object = {}) => ({
  format: 'jixiao.check/2',
  files: [
    {
      ...{ file: '表.xlsx', error: null, digest: 'sha256:0' },
      sheets: checked.map(({ sheet, hidden, tables: own }) => ({
        ...{ sheet, hidden },
        tables: own.map((table) => checkedTableToJson(table)),
      })),
    },
  ],
  ...change,
});

const lines = checked
  .flatMap(({ sheet, tables: own }) =>
    own.map((table) =>
      JSON.stringify({ file: '表.xlsx', sheet, table: checkedTableToJson(table) }),
    ),
  )
  .join('\n');

test.each([
  ['a document', JSON.stringify(report())],
  ['a document over lines', JSON.stringify(report(), null, 1)],
  ['a document behind a byte order mark', `\ufeff${JSON.stringify(report())}`],
  ['lines', lines],
  ['lines with an end', `${lines}\n`],
])('%s', (_, content) => {
  const saved = parseSavedCheck(content);
  expect(saved).toEqual({ tables, unreadable: [] });
  expect(comparisonToJson(compareTables(saved.tables, tables))).toEqual(
    comparisonToJson(compareTables(tables, tables)),
  );
});

test('a file that the earlier check could not read is told', () => {
  const error = { code: 'broken', message: '文件已损坏。' };
  const files = [{ file: '坏.xlsx', error, digest: null, sheets: [] }];
  expect(parseSavedCheck(JSON.stringify(report({ files })))).toEqual({
    tables: [],
    unreadable: [{ file: '坏.xlsx', message: '文件已损坏。' }],
  });
});

const how = '检查结果可以用窗格里的“保存本次检查结果”或 jixiao check --format json 生成。';

test.each([
  ['', '内容不是完整的 JSON，可能没有保存完或被改动过；请重新保存检查结果。'],
  [
    JSON.stringify(report()).slice(0, -9),
    '内容不是完整的 JSON，可能没有保存完或被改动过；请重新保存检查结果。',
  ],
  ['[]', `这不是检查结果；${how}`],
  ['null', `这不是检查结果；${how}`],
  ['7', `这不是检查结果；${how}`],
  ['{"format":"jixiao.read/1","files":[]}', `这不是检查结果（它是 jixiao.read/1）；${how}`],
  ['{"format":"<img src=x>"}', `这不是检查结果；${how}`],
  [
    '{"format":"jixiao.check/1","files":[]}',
    '这是旧版本保存的检查结果，问题没有编号，不能对比；请用现在的版本重新检查原来的文件。',
  ],
  [
    '{"format":"jixiao.check/2","files":[{"file":7}]}',
    `检查结果的内容不对（“files.0.file”），可能被改动过；${how}`,
  ],
])('%.60s', (content, sentence) => {
  let error: unknown = null;
  try {
    parseSavedCheck(content);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(SavedCheckError);
  expect((error as Error).message).toBe(sentence);
});

/** What of a table is spoilt here, as loosely typed as it comes. */
interface Loose {
  readonly findings: { cells: unknown; severity: unknown }[];
  readonly indicators: { cells: unknown; target: { base: unknown; number: unknown } }[];
  readonly fields: { readonly projectName: { value: unknown } };
}

const spoilt = (spoil: (table: Loose) => void): string => {
  const document = JSON.parse(JSON.stringify(report())) as {
    files: { sheets: { tables: Loose[] }[] }[];
  };
  spoil(document.files[0]!.sheets[0]!.tables[0]!);
  return JSON.stringify(document);
};

test.each<[string, (table: Loose) => void]>([
  ['a cell that is none', (table) => (table.findings[0]!.cells = ['javascript:1'])],
  [
    'a number that would take long to compute with',
    (table) => (table.indicators[0]!.target.base = { number: '9'.repeat(101), unit: '期' }),
  ],
  ['a number that is none', (table) => (table.indicators[0]!.target.number = '1e99')],
  ['a text that no cell holds', (table) => (table.fields.projectName.value = '长'.repeat(40_001))],
  ['a severity of its own', (table) => (table.findings[0]!.severity = 'fatal')],
])('%s is refused', (_, spoil) => {
  expect(() => parseSavedCheck(spoilt(spoil))).toThrow(/^检查结果的内容不对/);
});

test('what is just within the limits is read', () => {
  const at = spoilt((table) => {
    table.indicators[0]!.target.base = { number: '9'.repeat(100), unit: '期' };
    table.fields.projectName.value = '长'.repeat(40_000);
  });
  expect(parseSavedCheck(at).tables).toHaveLength(2);
});

test('names of the language are no names of columns', () => {
  const own = spoilt((table) => {
    table.indicators[0]!.cells = JSON.parse('{"__proto__":"A1","constructor":"B1"}');
  });
  expect(parseSavedCheck(own).tables[0]!.indicators[0]!.cell).toBe('B1');
});
