/** jixiao compare, as a user runs it: a folder against its fixed copy, against saved checks, and what cannot be read. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');

useBuilt('cli');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-compare-'));
  mkdirSync(join(folder, '上次'));
  cpSync(join(root, 'samples/xinjiang-2024.xlsx'), join(folder, '上次/表.xlsx'));
  jixiao('check', '上次', '--fix-to', '本次', '--fail-on', 'never');
  for (const format of ['json', 'ndjson']) {
    const { out } = jixiao('check', '上次', '--format', format, '--fail-on', 'never');
    writeFileSync(join(folder, `上次.${format}`), out);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function jixiao(...args: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

interface Document {
  readonly format: string;
  readonly tables: {
    readonly match: object;
    readonly summary: Record<string, number>;
    readonly changes: { readonly kind: string; readonly label: string }[];
  }[];
  readonly totals: { readonly findings: Record<string, number> };
}

test('a folder against its fixed copy: what was mended is answered, nothing is new', () => {
  const { code, out, err } = jixiao('compare', '上次', '本次');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/^单位 +项目 +已改正 {2}仍存在 {2}新出现 {2}目标 +资金 +说明\n/);
  expect(out).toContain(
    '  变动  指标值 “项目支出（万元）”（仅写法）　D12 “≦114352” → D12 “≤114352”\n',
  );
  expect(out).toContain('新出现0个');
  expect(out).toMatch(
    /\n对比了\d+张表，问题已改正\d+个，仍然存在\d+个，新出现0个；目标和资金没有变动。\n$/,
  );
});

test('the same folder, its JSON and its ndjson are one and the same old side', () => {
  const documents = ['上次', '上次.json', '上次.ndjson'].map((old) => {
    const { out, err } = jixiao('compare', old, '本次', '--format', 'json');
    expect(err).toBe('');
    return JSON.parse(out) as Document;
  });
  const [whole, saved, lines] = documents.map(({ tables, totals }) => ({ tables, totals }));
  expect(documents[0]!.format).toBe('jixiao.compare/1');
  expect(saved).toEqual(whole);
  expect(lines).toEqual(whole);
  expect(whole!.totals.findings).toMatchObject({ new: 0, back: 0, unjudged: 0 });
  expect(whole!.totals.findings['fixed']).toBeGreaterThan(0);
});

test('a folder against itself has only what is still there', () => {
  const { out } = jixiao('compare', '上次', '上次.json', '--format', 'json');
  const { tables } = JSON.parse(out) as Document;
  expect(tables.flatMap(({ changes }) => changes)).toEqual([]);
  expect(tables.map(({ match }) => match)).toEqual(
    tables.map(() => ({ by: 'name', words: '同名' })),
  );
  for (const { summary } of tables) {
    expect(summary).toMatchObject({ fixed: 0, new: 0, back: 0, unjudged: 0, 'set-aside': 0 });
  }
});

test('the workbook has three sheets, and is not written over unasked', async () => {
  const first = jixiao('compare', '上次', '本次', '-o', '对比.xlsx');
  expect(first.err).toBe('已写出：对比.xlsx\n');
  const { sheets } = await readWorkbookFile(join(folder, '对比.xlsx'));
  expect(sheets.map(({ name }) => name)).toEqual(['总览', '问题对照', '内容变动']);
  const heads = (sheet: (typeof sheets)[number], count: number) =>
    Array.from({ length: count }, (_, column) => cellAt(sheet, 2, column)?.text);
  expect(heads(sheets[0]!, 7)).toEqual([
    '单位',
    '项目',
    '对应关系',
    '上次位置',
    '上次结论',
    '本次位置',
    '本次结论',
  ]);
  expect(cellAt(sheets[0]!, 3, 2)?.value).toBe('同名');
  expect(cellAt(sheets[0]!, 3, 7)?.value).toEqual(expect.any(Number));
  const before = readFileSync(join(folder, '对比.xlsx'));
  const again = jixiao('compare', '上次', '本次', '-o', '对比.xlsx');
  expect(again.code).toBe(2);
  expect(again.err).toBe('“对比.xlsx”已存在，没有写入；要覆盖请加 --force。\n');
  expect(readFileSync(join(folder, '对比.xlsx')).equals(before)).toBe(true);
});

test('what cannot be read is told, and the exit code says so', () => {
  writeFileSync(join(folder, '坏.json'), '{"format":"jixiao.check/1","files":[]}');
  const old = jixiao('compare', '坏.json', '本次');
  expect(old.code).toBe(2);
  expect(old.err).toBe(
    '坏.json：这是旧版本保存的检查结果，问题没有编号，不能对比；请用现在的版本重新检查原来的文件。\n',
  );
  expect(jixiao('compare', '没有.xlsx', '本次')).toMatchObject({ code: 2 });
  mkdirSync(join(folder, '空'), { recursive: true });
  const empty = jixiao('compare', '空', '本次');
  expect(empty).toMatchObject({ code: 1, err: '“空”：没有找到绩效目标表。\n' });
  expect(empty.out).toContain('新增');
});

test.each([
  [['compare', '上次']],
  [['compare', '上次', '本次', '又一次']],
  [['compare', '上次', '本次', '--format', 'ndjson']],
  [['compare', '上次', '本次', '--force']],
  [['compare', '上次', '本次', '-o', '对比.csv']],
])('jixiao %j is a wrong call', (args) => {
  const { code, out, err } = jixiao(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/用法见 jixiao compare --help。\n$/);
});
