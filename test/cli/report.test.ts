/** jixiao report: what it writes where, what it never writes over, and what it says of it. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { jixiao, jixiaoUntil } from '../support/console';

const forms = join(__dirname, '../fixtures/forms');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-report-'));
  mkdirSync(join(folder, '报送'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(folder, ...names);
const place = (form: string, name = form): void => {
  copyFileSync(join(forms, `${form}.xlsx`), at('报送', `${name}.xlsx`));
};
/** 事项 and 数量 of 总览. */
function counts(file: string): [string, unknown][] {
  const [overview] = readBytesNatively(readFileSync(file), file).sheets;
  return Array.from({ length: 14 }, (_, i): [string, unknown] => [
    cellAt(overview!, i + 5, 0)?.text ?? '',
    cellAt(overview!, i + 5, 1)?.value ?? null,
  ]).filter(([what]) => what !== '' && what !== '结论');
}

test('a folder gets both files, and their links lead from where they lie', async () => {
  place('two-level');
  place('f1-blank-funds', '空 白');
  const { code, out, said } = await jixiao('report', at('报送'), '-o', at('结果'));
  expect(code).toBe(0);
  expect(said).toEqual([
    `已写出：${at('结果', '审核汇总.xlsx')}`,
    `已写出：${at('结果', '审核汇总.html')}`,
    `已写出审核意见2份：${at('结果', '审核意见')}`,
  ]);
  expect(readdirSync(at('结果', '审核意见')).sort()).toEqual([
    '审核意见（某中心）.docx',
    '审核意见（某县就业中心）.docx',
  ]);
  expect(out).toBe('共检查2个文件、2张表：须修改后重报1张，建议完善1张，未发现问题0张。\n');
  const book = readBytesNatively(readFileSync(at('结果', '审核汇总.xlsx')), 'x.xlsx');
  const list = book.sheets.find(({ name }) => name === '项目一览')!;
  expect(cellAt(list, 3, 9)?.formula).toBe('=HYPERLINK("../报送/空 白.xlsx","空 白.xlsx")');
  const page = readFileSync(at('结果', '审核汇总.html'), 'utf8');
  expect(page).toContain(
    `href="./../${encodeURIComponent('报送')}/${encodeURIComponent('空 白')}.xlsx"`,
  );
});

test('a second run counts what the first counted, although its files lie among the forms', async () => {
  place('two-level');
  const run = () => jixiao('report', at('报送'), '-o', at('报送'), '--force');
  await run();
  const first = counts(at('报送', '审核汇总.xlsx'));
  copyFileSync(at('报送', '审核汇总.xlsx'), at('报送', '上月汇总.xlsx'));
  expect(readdirSync(at('报送', '审核意见'))).toEqual(['审核意见（某中心）.docx']);
  expect((await run()).code).toBe(0);
  expect(counts(at('报送', '审核汇总.xlsx'))).toEqual(first);
  expect(first.slice(0, 2)).toEqual([
    ['检查的文件', 1],
    ['绩效目标表', 1],
  ]);
});

test('what cannot be read is named in the summary, and the exit code is 2', async () => {
  place('two-level');
  writeFileSync(at('报送', '坏.xlsx'), 'no workbook');
  writeFileSync(at('报送', '图.png'), 'x');
  copyFileSync(at('报送', 'two-level.xlsx'), at('报送', '副本.xlsx'));
  const { code } = await jixiao('report', at('报送'), '-o', at('汇总.xlsx'));
  expect(code).toBe(2);
  expect(counts(at('汇总.xlsx')).slice(-3)).toEqual([
    ['无法读取的文件', 1],
    ['内容相同的文件', 1],
    ['其他文件', 1],
  ]);
  const book = readBytesNatively(readFileSync(at('汇总.xlsx')), 'x.xlsx');
  const rest = book.sheets.find(({ name }) => name === '未能检查')!;
  expect([3, 4, 5].map((row) => cellAt(rest, row, 1)?.text)).toEqual([
    ...['坏.xlsx', '副本.xlsx', '图.png'],
  ]);
});

test('nothing is written over a form, nor over anything without --force', async () => {
  place('two-level');
  const form = at('报送', 'two-level.xlsx');
  const before = readFileSync(form);
  const over = await jixiao('report', at('报送'), '-o', form, '--force');
  expect([over.code, over.said]).toEqual([
    2,
    [`“${form}”是要检查的文件，不能覆盖；请换一个文件名。`],
  ]);
  expect(readFileSync(form)).toEqual(before);
  writeFileSync(at('汇总.html'), 'mine');
  const again = await jixiao('report', at('报送'), '-o', at('汇总.html'));
  expect([again.code, again.said]).toEqual([
    ...[2, [`“${at('汇总.html')}”已存在，没有写入；要覆盖请加 --force。`]],
  ]);
  expect(readFileSync(at('汇总.html'), 'utf8')).toBe('mine');
  expect((await jixiao('report', at('报送'), '-o', at('汇总.html'), '--force')).code).toBe(0);
});

test('who interrupts gets no half summary', async () => {
  place('two-level');
  const stopped = AbortSignal.abort();
  const { code, said } = await jixiaoUntil(stopped, 'report', at('报送'), '-o', at('汇总.xlsx'));
  expect(code).toBe(2);
  expect(said.at(-1)).toBe('没有写出审核汇总。');
  expect(existsSync(at('汇总.xlsx'))).toBe(false);
});

test('a folder without a workbook gives no summary and 1', async () => {
  const { code, said } = await jixiao('report', at('报送'), '-o', at('结果'));
  expect([code, said]).toEqual([
    ...[1, [`“${at('报送')}”：没有找到工作簿文件（.xlsx、.xlsm、.xls、.et、.ods）。`]],
  ]);
  expect(readdirSync(folder)).toEqual(['报送']);
});

test.each([
  [[], '请用 -o 写上汇总要写到的 .xlsx、.html 文件或文件夹。用法见 jixiao report --help。'],
  [
    ['-o', '汇总.docx'],
    '汇总可以写成 .xlsx 或 .html 文件，不能是“汇总.docx”；要写到文件夹请写文件夹名。用法见 jixiao report --help。',
  ],
])('%j is a usage error', async (more, sentence) => {
  const { code, said } = await jixiao('report', at('报送'), ...more);
  expect([code, said]).toEqual([2, [sentence]]);
});
