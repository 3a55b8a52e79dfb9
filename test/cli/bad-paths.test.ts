/** One bad path is one sentence for that file; the files after it are done all the same. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { link } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as promises from 'node:fs/promises';
import type * as review from '../../src/review/review-workbook';
import { checkWorkbook } from '../../src/review/review-workbook';
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

test('a fault of ours with one file leaves the others their report', async () => {
  place('甲.xlsx');
  place('乙.xlsx');
  jest.mocked(checkWorkbook).mockImplementationOnce(() => {
    throw new TypeError('of undefined');
  });
  const { code, out, said } = await jixiao('check', source, '--fail-on', 'never');
  expect(said[0]).toMatch(/\.xlsx：程序内部出错，没有完成；请把下面的内容反馈给我们。\nTypeError/);
  expect(out).toMatch(/■ /);
  expect(out).toMatch(/共检查2个文件、\d+张表：.*；1个文件没有查完。\n$/);
  expect(code).toBe(2);
});

test.each(['--profile', '--baseline'])('%s of a device that never ends', async (option) => {
  const { code, said } = await jixiao('check', sample, option, '/dev/zero');
  expect(said[0]).toMatch(/^读不了(配置|基线)文件“zero”，请核对路径。/);
  expect(code).toBe(2);
});

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<Promises>('node:fs/promises');
  return { ...real, link: jest.fn(real.link) };
});
jest.mock('../../src/review/review-workbook', () => {
  const real = jest.requireActual<Review>('../../src/review/review-workbook');
  return { ...real, checkWorkbook: jest.fn(real.checkWorkbook) };
});
