/** 审核意见 in the pane: looked at, copied, and in the workbench saved as a Word document. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(90_000);

const workbench = useWorkbench();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('region', { name: '审核意见' });
const preview = (page: Page) => panel(page).getByRole('textbox');

async function openOpinion(page: Page): Promise<void> {
  await button(page, '更多').click();
  await button(page, '审核意见').click();
  await panel(page).waitFor();
}

test('is shown for the checked table, copied as it stands, and closed by Escape', async () => {
  const page = await workbench.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await openOpinion(page);
  const text = await preview(page).inputValue();
  expect(text.split('\n')[0]).toBe(
    '关于乌鲁木齐市国有资产监督管理委员会2024年度项目支出绩效目标的审核意见',
  );
  expect(text).toContain('（文件“urumqi-2024.xlsx”）');
  await button(page, '复制文字').click();
  await panel(page).getByText('已复制全文，可粘贴到 Word 或 WPS 文字中。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe('审核意见');
});

test('where the clipboard is closed to pages, all of it is selected', async () => {
  const page = await workbench.open();
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await openOpinion(page);
  await button(page, '复制文字').click();
  await panel(page).getByText('已选中全文，请按 Ctrl+C 复制。').waitFor();
  const [length, from, to] = await preview(page).evaluate((area: HTMLTextAreaElement) => [
    ...[area.value.length, area.selectionStart, area.selectionEnd],
  ]);
  expect([from, to]).toEqual([0, length]);
});

test('each unit of a workbook can be chosen, and is saved under its name', async () => {
  const page = await workbench.open();
  await button(page, '检查整个工作簿').click();
  await page.getByText('共 10 张表').waitFor();
  await openOpinion(page);
  const units = panel(page).getByRole('combobox', { name: '报送单位（共 4 个）' });
  await units.selectOption('乌鲁木齐市社会保险中心');
  const text = await preview(page).inputValue();
  expect(text.split('\n')[0]).toBe('关于乌鲁木齐市社会保险中心2024年度项目支出绩效目标的审核意见');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, '存为 Word 文档').click(),
  ]);
  expect(download.suggestedFilename()).toBe('审核意见（乌鲁木齐市社会保险中心）.docx');
  await panel(page)
    .getByText('已保存到浏览器“下载”文件夹：审核意见（乌鲁木齐市社会保险中心）.docx。')
    .waitFor();
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const document = strFromU8(parts['word/document.xml']!);
  for (const line of text.split('\n').slice(0, 4)) expect(document).toContain(line.trim());
});

test('after an edit it is not handed out before the next check', async () => {
  const page = await workbench.open();
  await page.getByRole('tab', { name: '设置' }).click();
  await page.getByRole('switch', { name: '修改单元格后自动重新检查' }).click();
  await page.getByRole('tab', { name: '检查' }).click();
  await openOpinion(page);
  await typeInto(page, 'H4', '王芳');
  await panel(page).getByText('检查之后表格有改动，请重新检查后再使用。').waitFor();
  for (const name of ['复制文字', '存为 Word 文档']) {
    expect(await button(page, name).isDisabled()).toBe(true);
  }
  expect(await preview(page).inputValue()).toContain('项目负责人未填写');
  await button(page, '重新检查').click();
  await panel(page).getByText('检查之后表格有改动').waitFor({ state: 'detached' });
  expect(await preview(page).inputValue()).not.toContain('项目负责人未填写');
});
