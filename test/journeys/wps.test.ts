/**
 * The production bundle for WPS in real Chromium; WPS itself is simulated (test/ethost). What passes here has not been
 * shown to work in WPS.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { FORGETFUL, PROFILES } from '../ethost/profile';
import { smallForm } from '../session/open-session';
import { startChromium } from './chromium';
import { serve, type Served } from './serve';
import { openWpsPage, type WpsPage, type WpsPageOptions } from './wps-page';

jest.setTimeout(60_000);

const BUILT = join(__dirname, '../../dist/wps');

let browser: Browser;
let served: Served;
let opened: WpsPage | null = null;

beforeAll(async () => {
  browser = await startChromium();
  served = await serve(BUILT);
});
afterEach(async () => {
  if (opened === null) return;
  const { page, complaints, outside } = opened;
  const missing = await page.evaluate(() => [
    ...((window.et as typeof window.et | undefined)?.bridge.missing ?? []),
  ]);
  await page.context().close();
  opened = null;
  expect({ complaints, outside, missing }).toEqual({ complaints: [], outside: [], missing: [] });
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

async function open(options: WpsPageOptions): Promise<Page> {
  opened = await openWpsPage(browser, served.url, options);
  return opened.page;
}

async function seeds(): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbookFile(join(__dirname, '../../samples/urumqi-2024.xlsx'))).sheets;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const messages = (page: Page) => page.locator('[data-finding]');
const dump = (page: Page): Promise<string> => page.evaluate(() => window.et.workbook.dump());
const rules = (page: Page): Promise<number> =>
  page.evaluate(() => window.et.workbook.active.rules.length);
const until = (page: Page, condition: () => boolean): Promise<unknown> =>
  page.waitForFunction(condition);

/** Among the actions that are not needed all the time. */
async function clearMarks(page: Page): Promise<void> {
  await button(page, '更多').click();
  await button(page, '清除标记').click();
}

async function checkWithoutInfos(page: Page): Promise<void> {
  await button(page, '检查当前表').click();
  await button(page, /^提示 \d+$/).click();
}

test.each(PROFILES.map((profile) => [profile.name, profile] as const))(
  'check, jump, mend, watch it go, clear: %s',
  async (_, profile) => {
    const page = await open({ profile, sheets: await seeds() });
    await checkWithoutInfos(page);
    await page.getByText('建议完善', { exact: true }).first().waitFor();
    await button(page, '同一事项另有 1 条').click();
    await expect(messages(page).allInnerTexts()).resolves.toEqual([
      expect.stringContaining('项目负责人未填写。'),
      expect.stringContaining('占效益指标全部分值（30分）'),
      expect.stringContaining('不能“按照正常比例赋分”'),
    ]);
    await until(page, () => window.et.workbook.active.rules.length > 0);

    await messages(page).nth(1).click();
    await page.getByText('第 2 条，共 3 条').waitFor();
    await until(page, () => window.et.workbook.selection === 'G17');

    await page.evaluate(() => {
      window.et.user.type(window.et.workbook.active, 'H4', '王芳');
    });
    await page.getByText('共 2 条').waitFor();
    expect(await messages(page).count()).toBe(2);

    await clearMarks(page);
    await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
    expect(await rules(page)).toBe(0);
  },
);

test('where WPS forgets conditional formats, cells are coloured and cleared again', async () => {
  const page = await open({ profile: FORGETFUL, sheets: await seeds() });
  const before = await dump(page);
  await checkWithoutInfos(page);
  await page.waitForFunction(() =>
    window.et.workbook.sheets.some(({ name }) => name === 'jixiao-marks'),
  );
  expect(await rules(page)).toBe(0);
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  expect(await dump(page)).toBe(before);
});

test('a blank table is inserted and taken back', async () => {
  const page = await open({ sheets: [smallForm('一')] });
  const before = await dump(page);
  await page.getByRole('tab', { name: '模板' }).click();
  await page.getByLabel('年度').fill('2026');
  await page.getByLabel('预算单位').fill('市财政局');
  await button(page, '插入到新工作表').click();
  await button(page, '撤销：插入空白表').waitFor();
  const names = () => page.evaluate(() => window.et.workbook.sheets.map(({ name }) => name));
  expect(await names()).toEqual(['一', '绩效目标表']);
  expect(await dump(page)).toContain('市财政局');
  await button(page, '撤销：插入空白表').click();
  await page.getByText('已撤销：插入空白表。').first().waitFor();
  expect(await dump(page)).toBe(before);
});

test('score columns beside the table, and undo', async () => {
  const page = await open({ sheets: await seeds() });
  const before = await dump(page);
  await button(page, '检查当前表').click();
  await page.getByText('建议完善', { exact: true }).first().waitFor();
  await clearMarks(page);
  await page.getByText('已清除本工具的标记，原有格式不变。').first().waitFor();
  await page.getByRole('tab', { name: '评分' }).click();
  await page.getByText('的空白区域 J7:M17 和 A18:M26 写入').waitFor();
  await button(page, '添加自评列').click();
  await button(page, '撤销：添加自评列').waitFor();
  await page.getByText('已添加自评列。请在“实际完成值” J8:J17 中填写').first().waitFor();
  await page.getByText('自评列已就绪：').first().waitFor();
  expect(await dump(page)).not.toBe(before);
  await button(page, '撤销：添加自评列').click();
  await page.getByText('已撤销：添加自评列。').first().waitFor();
  expect(await dump(page)).toBe(before);
});

test('收起面板 at the bottom closes the pane that the ribbon opened', async () => {
  const page = await open({ sheets: [smallForm('一')] });
  await page.evaluate(() => {
    const { application } = window.et as unknown as { application: EtApplication };
    const pane = application.CreateTaskPane('pane.html', '');
    application.PluginStorage.setItem('jixiao_pane_et', pane.ID);
    pane.Visible = true;
  });
  await button(page, '收起面板').click();
  expect(await page.evaluate(() => window.et.panes.get(1)?.get('Visible'))).toBe(false);
  const box = await button(page, '收起面板').boundingBox();
  expect(box!.y + box!.height).toBeGreaterThan(420);
});

interface EtApplication {
  CreateTaskPane(url: string, title: string): { ID: number; Visible: boolean };
  readonly PluginStorage: { setItem(key: string, value: string | number): void };
}

test('a command of the ribbon is carried out', async () => {
  const page = await open({ sheets: [smallForm('一')] });
  await button(page, '检查当前表').waitFor();
  await page.evaluate(() => {
    const { application } = window.et as unknown as { application: EtApplication };
    application.PluginStorage.setItem('jixiao_command_et', `checkActiveSheet:${Date.now()}`);
  });
  await messages(page).first().waitFor();
});

test('兼容性自检 gives JSON to copy, and leaves nothing behind', async () => {
  const page = await open({ sheets: [smallForm('一')] });
  const before = await dump(page);
  await page.getByRole('tab', { name: '设置' }).click();
  await button(page, '兼容性自检').click();
  const result = page.getByLabel('自检结果');
  await page.waitForFunction(() =>
    document.querySelector('textarea')?.value.includes('jixiao-wps-check-1'),
  );
  expect(JSON.parse(await result.inputValue())).toMatchObject({ profile: { blank: 'null' } });
  expect(await dump(page)).toBe(before);
  expect(await page.evaluate(() => window.et.open)).toBe(1);
});

test('opened from a folder, without any server', async () => {
  const folder = pathToFileURL(BUILT).href;
  opened = await openWpsPage(browser, folder, { sheets: [smallForm('一')] });
  await button(opened.page, '检查当前表').click();
  await messages(opened.page).first().waitFor();
});

test('not inside WPS: one sentence', async () => {
  const page = await open({ sheets: null });
  await page.getByText('请在 WPS 表格中打开本加载项。').waitFor();
});

test('nothing is wider than the pane, and all of it can be reached at 300 x 450', async () => {
  const page = await open({ sheets: await seeds() });
  await button(page, '检查当前表').click();
  await messages(page).first().waitFor();
  for (const tab of ['检查', '识别结果', '评分', '模板', '设置']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(400);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('main')!.scrollWidth,
    ]);
    expect([tab, Math.max(...widths)]).toEqual([tab, 300]);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: join(folder, `wps-${tab}.png`) });
  }
});
