/** A folder as a reviewer gets it: a line a table, worst first, and what could not be looked at by name. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jixiao } from '../support/console';

const forms = join(__dirname, '../fixtures/forms');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-folder-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const place = (form: string, name = form): void => {
  copyFileSync(join(forms, `${form}.xlsx`), join(folder, `${name}.xlsx`));
};

test('worst first: what is wrong most, what could not be judged, then the rest', async () => {
  for (const form of ['two-level', 'f1-blank-funds', 'k14-hubei-20-points', 'never-calculated']) {
    place(form);
  }
  const { code, out } = await jixiao('check', folder);
  expect(code).toBe(1);
  const rows = out.split('\n').filter((line) => /须修改|无法判断|建议完善 |未发现问题 /.test(line));
  expect(rows.map((row) => row.trim().split(/ {2,}/).slice(0, 6))).toEqual([
    ['某县就业中心', '技能培训项目', '须修改后重报', '2', '0', '0'],
    ['（公式没有计算结', '2026年职业技能培训补助', '无法判断', '0', '0', '0'],
    ['某中心', '技能培训项目', '建议完善', '0', '1', '1'],
    ['某市就业中心', '技能培训项目', '未发现问题', '0', '0', '0'],
    ['共检查4个文件、4张表：须修改后重报1张，无法判断1张，建议完善1张，未发现问题1张。'],
  ]);
  expect(out).toContain('E6 年度预算总额未填写。');
  expect(out).toContain('每条问题、建议和依据：加 --detail。');
  expect(out).not.toContain('■');
});

test('--quiet leaves what needs nobody, --detail tells every finding', async () => {
  for (const form of ['two-level', 'f1-blank-funds']) place(form);
  const quiet = await jixiao('check', folder, '--quiet');
  expect(quiet.out).toContain('f1-blank-funds.xlsx');
  expect(quiet.out).not.toContain('two-level.xlsx');
  const detail = await jixiao('check', folder, '--detail');
  expect(detail.out.match(/■ 技能培训项目/g)).toHaveLength(2);
  expect(detail.out).toContain('警告  D8  “培训人数”的指标值“200人”未填计算符号。');
  const both = await jixiao('check', folder, '--detail', '--quiet');
  expect(both.out.match(/■ 技能培训项目/g)).toHaveLength(1);
  expect(both.out).toContain('错误  E6');
  expect(both.out).not.toContain('警告  ');
});

test('one table alone is told in full, without a table of one line', async () => {
  place('f1-blank-funds');
  const { out } = await jixiao('check', folder);
  expect(out).toContain('■ 技能培训项目');
  expect(out).not.toContain('首要问题');
});

test('what is no form is counted and named, and a copy is looked at once', async () => {
  place('two-level');
  place('two-level', '副本');
  writeFileSync(join(folder, '坏.xlsx'), 'x');
  writeFileSync(join(folder, '~$two-level.xlsx'), 'x');
  mkdirSync(join(folder, '佐证'));
  for (const name of ['照片.jpg', '发票.png', '材料.zip', '批复.pdf', '目标表.docx', '读我.txt']) {
    writeFileSync(join(folder, '佐证', name), 'x');
  }
  const { code, out, said } = await jixiao('check', folder);
  expect(code).toBe(2);
  expect(said[0]).toBe(
    `${join(folder, '坏.xlsx')}：文件不是 Excel 工作簿；请选择 .xlsx、.xlsm、.xls、.et 或 .ods 文件。`,
  );
  const at = out.indexOf('无法读取的文件1个');
  const end = out.indexOf('共检查');
  expect(out.slice(at, end).trim().split('\n')).toEqual([
    '无法读取的文件1个',
    '  坏.xlsx：文件不是 Excel 工作簿；请选择 .xlsx、.xlsm、.xls、.et 或 .ods 文件。',
    '内容完全相同的文件1个（只查一次）',
    '  副本.xlsx（同 two-level.xlsx）',
    '没有查看的文件：Word 文档1个',
    `  ${join('佐证', '目标表.docx')}`,
    '没有查看的文件：PDF 文件1个',
    `  ${join('佐证', '批复.pdf')}`,
    '没有查看的文件：图片2个',
    `  ${join('佐证', '发票.png')}`,
    `  ${join('佐证', '照片.jpg')}`,
    '没有查看的文件：压缩包1个',
    `  ${join('佐证', '材料.zip')}`,
    '没有查看的文件：锁定文件（工作簿正在别处打开时留下的）1个',
    '  ~$two-level.xlsx',
    '没有查看的文件：其他文件1个',
    `  ${join('佐证', '读我.txt')}`,
  ]);
  expect(out.slice(end)).toMatch(/^共检查3个文件、1张表：.*；1个文件无法读取。\n/);
});

test('of many files of a kind twenty are named', async () => {
  place('two-level');
  for (let at = 1; at <= 21; at++) writeFileSync(join(folder, `图${at}.png`), 'x');
  const { out } = await jixiao('check', folder);
  expect(out).toContain('没有查看的文件：图片21个\n');
  expect(out).toContain('  另有1个\n');
});

test('how many places are only a matter of writing, and the command that mends them', async () => {
  place('m2-name-with-hint');
  const one = await jixiao('check', join(folder, 'm2-name-with-hint.xlsx'), '--detail');
  const several = await jixiao('check', folder);
  const count = /其中(\d+)处只是写法问题（1个文件）/;
  expect(count.exec(one.out)?.[1]).toBe(count.exec(several.out)?.[1]);
});
