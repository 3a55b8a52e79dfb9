/** --mark-to and unmark, as a user runs them: what is written where, and that nothing else is touched. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedParts } from '../hosts/file/package/open-package';
import { useBuilt } from '../support/built';

const root = join(__dirname, '../..');
const program = join(root, 'dist/cli/jixiao.js');
const sample = join(root, 'samples/xinjiang-2024.xlsx');

useBuilt('cli');

let folder: string;
let source: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-marks-'));
  source = join(folder, '报送');
  target = join(folder, '标记');
  mkdirSync(join(source, '甲/下级'), { recursive: true });
  mkdirSync(join(source, '乙'));
  for (const name of ['甲/表.xlsx', '乙/表.xlsx']) copyFileSync(sample, join(source, name));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function jixiao(...args: string[]): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const listed = (path: string): string[] =>
  (readdirSync(path, { recursive: true }) as string[]).filter((name) => name.includes('.')).sort();

test('copies keep their places, originals their bytes, and the JSON is the same as without', () => {
  const plain = jixiao('check', source, '--format', 'json');
  const { code, out, err } = jixiao('check', source, '--mark-to', target, '--format', 'json');
  expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
  expect(err).toBe(`已在“${target}”写入2个带标记的副本。\n`);
  expect(listed(target)).toEqual(['乙/表.xlsx', '甲/表.xlsx']);
  expect(bytes(join(source, '甲/表.xlsx'))).toEqual(bytes(sample));
  const copy = join(target, '甲/表.xlsx');
  const changed = changedParts(bytes(sample), bytes(copy));
  expect(changed).toContain('xl/styles.xml');
  expect(changed.filter((name) => !/^xl\/(styles|worksheets\/sheet\d)\.xml$/.test(name))).toEqual(
    [],
  );
  const cleared = join(folder, '清除.xlsx');
  expect(jixiao('unmark', copy, '-o', cleared)).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/^已去掉\d+条标记规则，另存为“.*清除.xlsx”。\n$/) as string,
  });
  expect(changedParts(bytes(sample), bytes(cleared))).toEqual([]);
});

test('marks are checked like the table itself: the copy gives the same findings', () => {
  jixiao('check', sample, '--mark-to', target);
  const digest = (file: string): string =>
    /sha256:\w+/.exec(jixiao('check', file, '--format', 'json').out)![0];
  expect(digest(join(target, 'xinjiang-2024.xlsx'))).toBe(digest(sample));
});

test('nothing is overwritten without --force, and no half-written file stays', () => {
  jixiao('check', source, '--mark-to', target);
  writeFileSync(join(target, '甲/表.xlsx'), '别人的');
  const again = jixiao('check', source, '--mark-to', target);
  expect(again.code).toBe(2);
  expect(again.err).toContain('已存在，没有写入；要覆盖请加 --force。');
  expect(again.err).toContain('写入0个带标记的副本，另有2个未能写出');
  expect(readFileSync(join(target, '甲/表.xlsx'), 'utf8')).toBe('别人的');
  expect(jixiao('check', source, '--mark-to', target, '--force').code).toBe(1);
  expect(
    changedParts(bytes(join(target, '乙/表.xlsx')), bytes(join(target, '甲/表.xlsx'))),
  ).toEqual([]);
  expect(listed(target)).toEqual(['乙/表.xlsx', '甲/表.xlsx']);
});

test('originals are never written, however they are reached', () => {
  symlinkSync(source, join(folder, '别名'));
  for (const into of [source, join(folder, '别名')]) {
    const { code, err } = jixiao('check', source, '--mark-to', into, '--force');
    expect(code).toBe(2);
    expect(err).toContain('副本不能覆盖原文件');
  }
  const file = join(source, '甲/表.xlsx');
  const same = jixiao('unmark', file, '-o', join(folder, '别名/甲/表.xlsx'), '--force');
  expect(same).toMatchObject({ code: 2, err: expect.stringContaining('不能覆盖原文件') as string });
  expect(bytes(file)).toEqual(bytes(sample));
});

test('two files of one name do not meet, and copies of an earlier run are not checked', () => {
  const two = jixiao(
    'check',
    join(source, '甲/表.xlsx'),
    join(source, '乙/表.xlsx'),
    '--mark-to',
    target,
    '--force',
  );
  expect(two.code).toBe(2);
  expect(two.err).toContain('本次已写出同名的');
  const inside = join(source, '标记');
  jixiao('check', source, '--mark-to', inside);
  const { out } = jixiao('check', source, '--mark-to', inside, '--force', '--format', 'json');
  expect((JSON.parse(out) as { files: unknown[] }).files).toHaveLength(2);
  expect(listed(inside)).toEqual(['乙/表.xlsx', '甲/表.xlsx']);
});

test('a file that cannot be marked is named, and the others are done', async () => {
  const XLSX = await import('@e965/xlsx');
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['项目支出绩效目标表']]));
  writeFileSync(
    join(source, '老表.xls'),
    XLSX.write(book, { type: 'buffer', bookType: 'xls' }) as Buffer,
  );
  const { code, err } = jixiao('check', source, '--mark-to', target);
  expect(code).toBe(2);
  expect(err).toMatch(
    /老表\.xls：没有写出带标记的副本。只能在 \.xlsx、\.xlsm 文件中写入或做标记；请在 Excel 或 WPS 中另存为 \.xlsx 后再试。\n/,
  );
  expect(err).toContain('写入2个带标记的副本，另有1个未能写出');
});

test.each([
  [['check', 'a.xlsx', '--force'], '--force 要和 --mark-to、--fix 或 --fix-to 一起使用。'],
  [['unmark', 'a.xlsx'], '请用 -o 写上'],
  [['unmark', '-o', 'b.xlsx'], '后面写上一个文件'],
  [['unmark', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], '后面写上一个文件'],
  [['unmark', 'a.xlsx', '-o', 'c.xlsx'], '找不到文件'],
  [['read', 'a.xlsx', '--mark-to', 'b'], 'read 没有 --mark-to 这个选项（check 才有）。'],
])('%j is refused', (args, sentence) => {
  const ran = jixiao(...args);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(sentence);
  expect(readdirSync(folder)).toEqual(['报送']);
});
