/** --fix and --fix-to, as a user runs them: what is written where and said, and that nothing else is touched. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { fixSheet } from '../../src/review/fix-sheet';
import { changedParts } from '../hosts/file/package/open-package';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');
const sample = join(root, 'samples/xinjiang-2024.xlsx');

useBuilt('cli');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-fixes-'));
  file = join(folder, '表.xlsx');
  copyFileSync(sample, file);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function jixiao(...args: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

test('a fixed copy: every cell said, nothing else changed, nothing left to fix', async () => {
  const { code, out, err } = jixiao('check', '表.xlsx', '--fix', '-o', '改.xlsx');
  expect({ code, err }).toEqual({ code: 1, err: '已另存为“改.xlsx”。\n' });
  expect(out).toContain('表.xlsx：修正');
  expect(out).toContain('  国有资本经营预算!D12  N07 统一计算符号写法  “≦114352” → “≤114352”\n');
  expect(out).toContain('  国有资本经营预算!F4  N13 统一数值写法  “114,352.00” → “114352”\n');
  expect(out).toContain('“…管理办法》（新国资发【2021】100号），保障45…” → ');
  expect(bytes(file)).toEqual(bytes(sample));
  const parts = changedParts(bytes(sample), bytes(join(folder, '改.xlsx')));
  expect(
    parts.filter((name) => !/^xl\/(styles|workbook|worksheets\/sheet\d)\.xml$/.test(name)),
  ).toEqual([]);

  const before = (await readWorkbookFile(sample)).sheets;
  const after = (await readWorkbookFile(join(folder, '改.xlsx'))).sheets;
  before.forEach((sheet, i) => {
    // The file reads back as the fixes were worked out.
    expect(after[i]).toEqual(fixSheet(sheet).snapshot);
    expect(fixSheet(after[i]!).applied).toEqual([]);
  });
});

test('machine output stays what it is', () => {
  const plain = jixiao('check', '表.xlsx', '--format', 'json');
  const { out, err } = jixiao('check', '表.xlsx', '--fix', '-o', '改.xlsx', '--format', 'json');
  expect(out).toBe(plain.out);
  expect(err).toContain('N07 统一计算符号写法');
});

test('no file is overwritten unasked, the original never', () => {
  copyFileSync(sample, join(folder, '改.xlsx'));
  const refused = jixiao('check', '表.xlsx', '--fix', '-o', '改.xlsx');
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.err).toContain('“改.xlsx”已存在，没有写入；要覆盖请加 --force。');
  // What was not written is not told.
  expect(refused.out).not.toContain('表.xlsx：修正');
  expect(bytes(join(folder, '改.xlsx'))).toEqual(bytes(sample));
  expect(jixiao('check', '表.xlsx', '--fix', '-o', '改.xlsx', '--force').code).toBe(1);
  const original = jixiao('check', '表.xlsx', '--fix', '-o', './表.xlsx', '--force');
  expect(original).toMatchObject({ code: 2 });
  expect(original.err).toContain('副本不能覆盖原文件；请换一个文件名。');
  expect(bytes(file)).toEqual(bytes(sample));
});

test('a folder: only files with something to fix', () => {
  mkdirSync(join(folder, '报送'));
  copyFileSync(sample, join(folder, '报送/甲.xlsx'));
  jixiao('check', '报送/甲.xlsx', '--fix', '-o', '报送/乙.xlsx');
  const { err, out } = jixiao('check', '报送', '--fix-to', '修正');
  expect(err).toBe('已在“修正”写入1个修正后的副本。\n');
  expect(out).toContain('乙.xlsx：没有可以规范书写的问题。');
  expect(readdirSync(join(folder, '修正'))).toEqual(['甲.xlsx']);
});

test('a marked and a fixed copy of one file in one run, each as by itself', () => {
  const { err } = jixiao('check', '表.xlsx', '--mark-to', '标', '--fix-to', '改');
  expect(err).toBe('已在“标”写入1个带标记的副本。\n已在“改”写入1个修正后的副本。\n');
  jixiao('check', '表.xlsx', '--fix-to', '只改');
  expect(bytes(join(folder, '改/表.xlsx'))).toEqual(bytes(join(folder, '只改/表.xlsx')));
});

test.each([
  [['表.xlsx', '--fix'], '请用 -o 写上修正后另存的文件'],
  [['表.xlsx', '-o', '改.xlsx'], '-o 要和 --fix 一起使用'],
  [['表.xlsx', '表.xlsx', '--fix', '-o', '改.xlsx'], '多个文件请用 --fix-to'],
  [['表.xlsx', '--fix', '--fix-to', '修正'], '--fix 和 --fix-to 只能用一个'],
  [['表.xlsx', '--mark-to', '副本', '--fix-to', '副本'], '要写到不同的文件夹'],
])('usage: %j', (args, sentence) => {
  const { code, err } = jixiao('check', ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(existsSync(join(folder, '改.xlsx'))).toBe(false);
});

test('a total that depends on what was mended has its new result, and the copy has no finding of it', () => {
  copyFileSync(join(root, 'test/fixtures/stale-result.xlsx'), file);
  const { out } = jixiao('check', '表.xlsx', '--fix-to', '副本');
  expect(out).toContain('  2个公式的结果已随之重算：绩效目标表!C5、绩效目标表!G14。');
  expect(jixiao('check', '副本').out).toContain('未发现问题　错误0　警告0　提示0　权重90');
});
