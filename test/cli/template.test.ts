import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { checkWorkbook } from '../../src/review/review-workbook';
import { LAYOUTS } from '../../src/template/layouts';
import { jixiao as ran } from '../support/console';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-template-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function jixiao(...args: string[]): Promise<{ code: number; said: string }> {
  const { code, said } = await ran('template', ...args);
  return { code, said: said.join('') };
}

test.each(LAYOUTS.map(({ id }) => id))(
  '%s is written and read back as a blank form',
  async (id) => {
    const file = join(folder, '空白表.xlsx');
    const { code, said } = await jixiao(
      '--layout',
      id,
      '--year',
      '2026',
      '--unit',
      '=市财政局',
      '-o',
      file,
    );
    expect({ code, said }).toEqual({ code: 0, said: `已写入空白表“${file}”。` });
    const [sheet] = checkWorkbook(await readWorkbookFile(file));
    expect(sheet!.tables).toHaveLength(1);
    const { table } = sheet!.tables[0]!;
    expect(table.year).toBe(2026);
    expect(Object.values(table.fields).map((field) => field?.value)).toContain('=市财政局');
  },
);

test('an existing file is replaced only when asked', async () => {
  const file = join(folder, 'a.xlsx');
  writeFileSync(file, '我的');
  const args = ['--layout', 'urumqi', '-o', file];
  expect((await jixiao(...args)).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('我的');
  expect((await jixiao(...args, '--force')).code).toBe(0);
});

test.each([
  [[], '请用 --layout 选一种表样'],
  [['--layout', 'mars', '-o', 'a.xlsx'], '没有“mars”这种表样，可选：urumqi、xinjiang、national、'],
  [['--layout', 'urumqi'], '请用 -o 写上新文件的名字。'],
  [['--layout', 'urumqi', '-o', 'a.xls'], '空白表只能写成 .xlsx 文件'],
  [['--layout', 'urumqi', '--year', '明年', '-o', 'a.xlsx'], '--year 应为整数，不能是“明年”。'],
  [['--layout', 'urumqi', '--year', '26', '-o', 'a.xlsx'], '年度应为2000至2099之间的年份'],
  [['--layout', 'urumqi', '--rows', '0', '-o', 'a.xlsx'], '空白表至少要有一行指标。'],
  [['--layout', 'urumqi', '-o', 'a.xlsx', 'b.xlsx'], '后面不需要写文件'],
])('refuses %j', async (args, sentence) => {
  const { code, said } = await jixiao(...args);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
});
