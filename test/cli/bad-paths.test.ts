/** One bad path is one sentence for that file; the files after it are done all the same. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { link, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as promises from 'node:fs/promises';
import type * as review from '../../src/review/review-workbook';
import { checkWorkbook } from '../../src/review/review-workbook';
import { discardUnfinished } from '../../src/cli/unfinished-files';
import { jixiao } from '../support/console';

type Promises = typeof promises;
type Review = typeof review;

const sample = join(__dirname, '../../samples/xinjiang-2024.xlsx');

let folder: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-paths-'));
  source = join(folder, '报送');
  mkdirSync(source);
});
afterEach(() => {
  jest.mocked(open).mockImplementation(jest.requireActual<Promises>('node:fs/promises').open);
  rmSync(folder, { recursive: true, force: true });
});

const place = (name: string): string => {
  copyFileSync(sample, join(source, name));
  return name;
};

test.each([75, 83])('a name of %i Chinese characters is copied like any other', async (length) => {
  const names = [place('甲.xlsx'), place(`${'目'.repeat(length)}.xlsx`), place('乙.xlsx')];
  const target = join(folder, '标记');
  const { code, said } = await jixiao('check', source, '--mark-to', target, '--fail-on', 'never');
  expect(said).toEqual([`已在“${target}”写入3个带标记的副本。`]);
  expect(readdirSync(target).sort()).toEqual(names.sort());
  expect(code).toBe(0);
});

test('a name that no disk takes is one sentence', async () => {
  const file = join(source, place('甲.xlsx'));
  const long = join(folder, `${'目'.repeat(84)}.xlsx`);
  const { code, said } = await jixiao('unmark', file, '-o', long);
  expect(said).toEqual([`${file}：“${long}”无法写入：名称太长，请换短一些的名称。`]);
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['报送']);
});

test('a file where a folder should be made is one sentence for each copy, and all files are checked', async () => {
  place('甲.xlsx');
  place('乙.xlsx');
  const target = join(folder, '标记');
  writeFileSync(target, '');
  const { code, out, said } = await jixiao('check', source, '--mark-to', target);
  expect(said.slice(0, 2).map((line) => line.replace(/^.*：(?=没有)/, ''))).toEqual(
    Array(2).fill(
      `没有写出带标记的副本。文件夹“${target}”无法使用：同名的文件挡在路径上，请换一个位置。`,
    ),
  );
  expect(said[2]).toBe(`已在“${target}”写入0个带标记的副本，另有2个未能写出。`);
  expect(out).toContain('共检查2个文件');
  expect(code).toBe(2);
});

test.each([
  ['a file on the way', '文件/下级/x.xlsx', '文件夹“%/文件/下级”无法使用：路径中有一段是文件'],
  ['links in a circle', '圈/x.xlsx', '文件夹“%/圈”无法使用：路径中的链接互相指向'],
  ['a folder of that name', '报送', '“%/报送”已存在，没有写入'],
])('%s', async (_, output, sentence) => {
  const file = join(source, place('甲.xlsx'));
  writeFileSync(join(folder, '文件'), '');
  symlinkSync('圈2', join(folder, '圈'));
  symlinkSync('圈', join(folder, '圈2'));
  for (const command of ['unmark', 'score']) {
    const { code, said } = await jixiao(command, file, '-o', join(folder, output));
    expect(said.at(-1)).toContain(sentence.replace('%', folder));
    expect(code).toBe(2);
  }
  expect(readdirSync(source)).toEqual(['甲.xlsx']);
});

test('a disk without links still gets a copy, and never over an existing file', async () => {
  const refused = Object.assign(new Error('no links here'), { code: 'EPERM' });
  jest.mocked(link).mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
  const file = join(source, place('甲.xlsx'));
  const output = join(folder, '副本.xlsx');
  expect((await jixiao('unmark', file, '-o', output)).code).toBe(0);
  const again = await jixiao('unmark', file, '-o', output);
  expect(again.said).toEqual([`${file}：“${output}”已存在，没有写入；要覆盖请加 --force。`]);
  expect(again.code).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['副本.xlsx', '报送']);
});

test('a place that knows no new folders is a sentence, at once', async () => {
  const file = join(source, place('甲.xlsx'));
  for (const target of ['/proc/x', '/proc/x/y']) {
    const { code, said } = await jixiao('check', file, '--mark-to', target, '--fail-on', 'never');
    expect(said[0]).toBe(
      `${file}：没有写出带标记的副本。文件夹“${target}”无法使用：这里不能新建文件夹或文件，请换一个位置。`,
    );
    expect(code).toBe(2);
  }
});

test('a pipe or device is not replaced by a file, with --force neither', async () => {
  const file = join(source, place('甲.xlsx'));
  const pipe = join(folder, '管道');
  execFileSync('mkfifo', [pipe]);
  const { code, said } = await jixiao('unmark', file, '-o', pipe, '--force');
  expect(said).toEqual([`${file}：“${pipe}”无法写入：它不是普通文件，请换一个文件名。`]);
  expect(code).toBe(2);
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test.each([
  ['ENOSPC', '磁盘空间不足，请清理后再试'],
  ['EDQUOT', '磁盘配额已用完，请清理后再试'],
  ['EROFS', '磁盘是只读的，请换一个位置'],
  ['EACCES', '没有写入权限，请换一个位置'],
  ['EBUSY', '文件正被其他程序占用，请关闭后再试'],
  ['ESOMETHING', '请检查路径、权限和磁盘空间'],
])('%s in the middle of a file: the others are done, and the end names it', async (error, why) => {
  for (const name of ['甲.xlsx', '乙.xlsx', '丙.xlsx']) place(name);
  const refusal = Object.assign(new Error('refused'), { code: error });
  let opened = 0;
  jest.mocked(open).mockImplementation(async (...args) => {
    const handle = await jest.requireActual<Promises>('node:fs/promises').open(...args);
    opened += 1;
    if (opened === 2) handle.writeFile = () => Promise.reject(refusal);
    return handle;
  });
  const target = join(folder, '标记');
  const { code, said } = await jixiao('check', source, '--mark-to', target, '--fail-on', 'never');
  const second = readdirSync(source).sort()[1]!;
  const path = join(source, second);
  expect(said).toEqual([
    `${path}：没有写出带标记的副本。“${join(target, second)}”无法写入：${why}。`,
    `已在“${target}”写入2个带标记的副本，另有1个未能写出。`,
    `没有做完的文件：“${path}”。`,
  ]);
  expect(code).toBe(2);
  expect(readdirSync(target)).toHaveLength(2);
  expect(readdirSync(target)).not.toContain(second);
});

test('a copy that was written is told as such, even where its temporary file stays for now', async () => {
  const file = join(source, place('甲.xlsx'));
  const refused = Object.assign(new Error('refused'), { code: 'EIO' });
  jest.mocked(rm).mockRejectedValueOnce(refused);
  const output = join(folder, '副本.xlsx');
  const { code, said } = await jixiao('unmark', file, '-o', output);
  expect(said).toEqual([`文件里没有标记，已原样另存为“${output}”。`]);
  expect(code).toBe(0);
  expect(readdirSync(folder)).toHaveLength(3);
  expect(discardUnfinished()).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['副本.xlsx', '报送']);
});

test('a fault of ours with one file leaves the others their report', async () => {
  place('甲.xlsx');
  place('乙.xlsx');
  jest.mocked(checkWorkbook).mockImplementationOnce(() => {
    throw new TypeError('of undefined');
  });
  const { code, out, said } = await jixiao('check', source, '--fail-on', 'never');
  expect(said[0]).toMatch(/\.xlsx：程序内部出错，没有完成；请把下面的内容反馈给我们。\nTypeError/);
  expect(out).toMatch(/^单位 +项目 +结论 /);
  expect(out).toMatch(/\n共检查2个文件、\d+张表：.*；1个文件没有查完。\n/);
  expect(code).toBe(2);
});

test.each(['/dev/zero', '/dev/null'])('%s is no workbook, and is not read', async (device) => {
  const { code, said } = await jixiao('check', device);
  expect(said[0]).toBe(
    `${device}：文件不是 Excel 工作簿；请选择 .xlsx、.xlsm、.xls、.et 或 .ods 文件。`,
  );
  expect(code).toBe(2);
});

test('a pipe that nobody writes into holds up nothing, named or found', async () => {
  place('甲.xlsx');
  const pipe = join(source, '管道.xlsx');
  execFileSync('mkfifo', [pipe]);
  const { code, said, out } = await jixiao('check', pipe, source, '--fail-on', 'never');
  expect(said[0]).toMatch(/管道\.xlsx：文件不是 Excel 工作簿/);
  expect(out).toContain('共检查2个文件');
  expect(code).toBe(2);
});

test.each(['--profile', '--baseline'])('%s of a device that never ends', async (option) => {
  const { code, said } = await jixiao('check', sample, option, '/dev/zero');
  expect(said[0]).toMatch(/^读不了(配置|基线)文件“zero”，请核对路径。/);
  expect(code).toBe(2);
});

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<Promises>('node:fs/promises');
  return { ...real, link: jest.fn(real.link), open: jest.fn(real.open), rm: jest.fn(real.rm) };
});
jest.mock('../../src/review/review-workbook', () => {
  const real = jest.requireActual<Review>('../../src/review/review-workbook');
  return { ...real, checkWorkbook: jest.fn(real.checkWorkbook) };
});
