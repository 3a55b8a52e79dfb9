/** A day with several files: a folder, the list, the second file typed into, a clean copy, read again by the command line. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { FileHost } from '../../src/hosts/file/file-host';
import { marksOf } from '../../src/review/marks';
import { problemList } from '../../src/review/problem-list';
import { checkWorkbook } from '../../src/review/review-workbook';
import { readWorkbookBytes } from '../../src/hosts/file/read-workbook-bytes';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { holds, typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(90_000);

const SAMPLES = join(__dirname, '../../samples');
const workbench = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-files-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));

/** As another session has left it: marked, with its problem list. */
async function markedSample(): Promise<Uint8Array> {
  const host = new FileHost(sample('urumqi-2024.xlsx'));
  const sheets = await host.read('all');
  const results = checkWorkbook({ sheets: sheets.map(({ snapshot }) => snapshot) });
  for (const [i, { id }] of sheets.entries()) await host.mark(id, marksOf(results[i]!.tables));
  await host.insertSheet(problemList(results));
  return host.save();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isIdle = (page: Page) =>
  page.waitForFunction(() => window.workbench.documents.store.get().busy === null);

test('a folder is a list with verdicts; the second file is edited, handed in clean, and all is closed', async () => {
  mkdirSync(join(folder, '交来', '第二批'), { recursive: true });
  writeFileSync(join(folder, '交来', '甲.xlsx'), sample('xinjiang-2024.xlsx'));
  writeFileSync(join(folder, '交来', '乙.xlsx'), 'PK\u0003\u0004 nothing');
  writeFileSync(join(folder, '交来', '~$甲.xlsx'), 'of an open file');
  writeFileSync(join(folder, '交来', '说明.txt'), 'no workbook');
  writeFileSync(join(folder, '交来', '第二批', '丙.xlsx'), await markedSample());

  const page = await workbench.open({ viewport: { width: 1600, height: 900 } });
  const chooser = page.waitForEvent('filechooser');
  await button(page, '打开文件夹').click();
  await (await chooser).setFiles(join(folder, '交来'));
  await isIdle(page);
  const tabs = page.getByRole('tablist', { name: '打开的文件' }).getByRole('tab');
  await page.waitForFunction(() => window.workbench.documents.store.get().checking === null);
  // The sample was there before.
  expect(await tabs.allInnerTexts()).toEqual([
    expect.stringMatching(/^urumqi-2024\.xlsx/),
    expect.stringMatching(/^甲\.xlsx[^]*错\d+ 警\d+ 提\d+$/),
    expect.stringMatching(/^乙\.xlsx[^]*文件/),
    expect.stringMatching(/^第二批\/丙\.xlsx[^]*三供一业[^]*等 10 张表[^]*错\d+ 警\d+ 提\d+$/),
  ]);

  // 乙 cannot be opened, which is said by its name; the file before the user stays.
  await tabs.nth(2).click();
  await page.getByText(/^无法打开“乙\.xlsx”：/).waitFor();
  expect(await page.evaluate(() => window.workbench.documents.active?.name)).toBe('甲.xlsx');

  await tabs.nth(3).click();
  await isIdle(page);
  await typeInto(page, 'H4', '王芳');
  await holds(page, 'H4', '王芳');
  await page.getByRole('tab', { name: '第二批/丙.xlsx，未保存', exact: true }).waitFor();

  await button(page, '导出').click();
  await page.getByRole('menuitem', { name: /^导出报送稿/ }).click();
  await page
    .getByText(
      /^报送稿已备好。已去掉问题标记、工作表“绩效问题清单”，其余与当前文件相同。再查一遍的结论：/,
    )
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, '保存“丙（报送稿）.xlsx”').click(),
  ]);
  const path = join(folder, '报送稿.xlsx');
  await download.saveAs(path);
  const clean = new Uint8Array(readFileSync(path));
  const { sheets } = readWorkbookBytes(clean, 'a.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(
    readWorkbookBytes(sample('urumqi-2024.xlsx'), 'b.xlsx').sheets.map(({ name }) => name),
  );
  expect(cellAt(sheets[0]!, 3, 7)?.value).toBe('王芳');
  expect(await new FileHost(clean).unmark('all')).toBe(0);

  // What is not saved stays.
  await button(page, '全部关闭').click();
  await page.getByText('还有 1 个文件的改动没有保存，仍留在列表中。').waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, '关闭当前文件').click();
  await page.getByRole('heading', { name: '检查项目支出绩效目标表' }).waitFor();
});
