/** axe over every tab in light, dark and high contrast, at the narrowest width. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { smallForm } from '../session/open-session';
import { startChromium } from './chromium';
import { openExcelPage, type ExcelPageOptions } from './excel-page';
import { serve, type Served } from './serve';

jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow extends Window {
  readonly axe: {
    run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await startChromium();
  served = await serve(join(__dirname, '../../dist/excel'));
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { violations: all } = await (window as unknown as AxeWindow).axe.run({
      // Tabster's focus sentinels: they hand the focus on as soon as they get it.
      exclude: ['[data-tabster-dummy]'],
    });
    return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
  return found;
}

const LOOKS: Readonly<Record<string, ExcelPageOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  // Without the fading of buttons, in the middle of which axe would measure.
  'high contrast': { forcedColors: 'active', reducedMotion: 'reduce' },
};

test.each(Object.entries(LOOKS))('%s', async (_, look) => {
  const { page } = await openExcelPage(browser, served, {
    ...look,
    // axe is put into the page by the test, not by the product.
    bypassCSP: true,
    prepare: (excel) => {
      const workbook = excel.reset('一');
      workbook.sheets[0]!.load(smallForm('一', { E6: 10, D7: '≧4期', D9: '提高' }));
    },
  });
  await page.addScriptTag({ content: AXE });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '检查当前表' }).click();
  await page.getByText('须修改后重报', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: '依据（A01）' }).click();
  await page.getByText('不作提示的情形').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^一键规范书写/ }).click();
  await page.getByRole('heading', { name: '将规范 1 个单元格的书写' }).waitFor();
  await page.getByRole('button', { name: /^另有 \d+ 项提示$/ }).click();
  await page.getByRole('button', { name: '修正', exact: true }).click();
  await page.getByRole('button', { name: '采纳', exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const tab of ['识别结果', '评分', '模板', '设置']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect({ tab, violations: await violations(page) }).toEqual({ tab, violations: [] });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
  await page.context().close();
});
