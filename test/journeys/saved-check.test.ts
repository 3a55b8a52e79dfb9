/** The check of a workbook against a saved one, in the pane of the real workbench. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { typeInto, useWorkbench } from './workbench-page';

jest.setTimeout(90_000);

const workbench = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-saved-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const card = (page: Page) => page.getByRole('region', { name: '与上次检查对比' });

async function choose(page: Page, path: string): Promise<void> {
  await button(page, '更多').click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, '与上次检查对比').click(),
  ]);
  await chooser.setFiles(path);
}

async function save(page: Page): Promise<string> {
  await button(page, '更多').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, '保存本次检查结果').click(),
  ]);
  expect(download.suggestedFilename()).toBe('检查结果.json');
  const path = join(folder, '检查结果.json');
  await download.saveAs(path);
  return path;
}

test('a check is saved, and each later check says what has become of it', async () => {
  const page = await workbench.open();
  const path = await save(page);
  await choose(page, path);
  await card(page).getByText('与“检查结果.json”对比').waitFor();
  const counts = card(page).getByRole('status');
  const before = await counts.innerText();
  expect(before).toMatch(/^已改正 0\s+仍然存在 \d+\s+新出现 0$/);
  const found = Number(/仍然存在 (\d+)/.exec(before)?.[1]);

  await typeInto(page, 'H4', '王芳');
  await counts.getByText('已改正 1').waitFor();
  expect((await counts.innerText()).replace(/\s+/g, ' ')).toBe(
    `已改正 1 仍然存在 ${found - 1} 新出现 0`,
  );
  await button(page, '已改正 1 处').click();
  await card(page).getByText('项目负责人未填写。').waitFor();
  await button(page, '内容变动 1 处').click();
  await card(page).getByText('项目负责人：（空） → 王芳').waitFor();

  await button(page, /^仍然存在 \d+ 处$/).click();
  const place = card(page).getByRole('button', { name: '定位到 G17' }).first();
  await place.click();
  await page.waitForFunction(
    () => window.workbench.univer.getActiveWorkbook()!.getActiveRange()?.getA1Notation() === 'G17',
  );
  await button(page, '关闭对比').click();
  expect(await card(page).count()).toBe(0);
});

test('a file that is no saved check is refused in one sentence', async () => {
  const page = await workbench.open();
  const path = join(folder, '别的.json');
  writeFileSync(path, '{"format":"<img src=x onerror=alert(1)>"}');
  await choose(page, path);
  await page.getByText(/^没有打开“别的\.json”：这不是检查结果；/).waitFor();
  expect(await card(page).count()).toBe(0);
});
