/** What opens above the page covers no more of it than it shows: a blank page has the right roles too. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Serving } from '../../src/serve/static-server';
import { smallForm } from '../session/open-session';
import { startChromium } from './chromium';
import { openExcelPage } from './excel-page';
import { serve } from './serve';
import { openWorkbench, serveWorkbench } from './workbench-page';

jest.setTimeout(90_000);

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  browser = await startChromium();
  serving = await serveWorkbench();
});
afterAll(async () => {
  await serving.close();
  await browser.close();
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Over the whole page, as far as the popup's own box leaves them free. */
async function pointsBeside(page: Page, popup: string): Promise<Point[]> {
  const { width, height } = page.viewportSize()!;
  const box = (await page.locator(popup).boundingBox())!;
  const steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
  // With its shadow.
  const isBeside = ({ x, y }: Point) =>
    x < box.x - 60 || y < box.y - 60 || x > box.x + box.width + 60 || y > box.y + box.height + 60;
  return steps
    .flatMap((x) => steps.map((y) => ({ x: Math.round(x * width), y: Math.round(y * height) })))
    .filter(isBeside);
}

/** What a click there would go to. */
function hits(page: Page, points: readonly Point[]): Promise<string[]> {
  return page.evaluate(
    (list) =>
      list.map(({ x, y }) => {
        const element = document.elementFromPoint(x, y)!;
        return `${element.closest('[data-panes], canvas, nav')?.tagName ?? '-'} ${element.tagName}`;
      }),
    points,
  );
}

/** The pixels there, of one picture of the page. */
async function picture(page: Page, points: readonly Point[]): Promise<Buffer[]> {
  const { data, width } = PNG.sync.read(
    await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }),
  );
  return points.map(({ x, y }) => {
    const lines = Array.from({ length: 24 }, (_, line) => {
      const start = 4 * ((y - 12 + line) * width + x - 12);
      return data.subarray(start, start + 4 * 24);
    });
    return Buffer.concat(lines);
  });
}

/** Where things stand depends on the width alone, and a colour that covers shows in either scheme. */
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
] as const;

test.each(LOOKS)(
  'the menu of samples leaves grid and pane in sight and in reach: $colorScheme, $viewport.width px',
  async (look) => {
    const { page } = await openWorkbench(browser, serving, look);
    const menu = page.getByRole('button', { name: '示例', exact: true });
    await page.mouse.move(1, 1);
    await menu.click();
    await page.getByRole('menu').waitFor();
    const points = await pointsBeside(page, '[role=menu]');
    expect(points.length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    const [hitBefore, seenBefore] = [await hits(page, points), await picture(page, points)];
    expect(hitBefore.filter((hit) => hit.startsWith('CANVAS')).length).toBeGreaterThan(5);
    expect(hitBefore.filter((hit) => hit.startsWith('DIV')).length).toBeGreaterThan(5);

    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    expect(await hits(page, points)).toEqual(hitBefore);
    const seen = await picture(page, points);
    expect(points.filter((_, i) => !seen[i]!.equals(seenBefore[i]!))).toEqual([]);
    for (const item of await page.getByRole('menuitem').all()) {
      const { x, y, width, height } = (await item.boundingBox())!;
      const label = await item.innerText();
      const hit = await page.evaluate(
        ([left, top]) =>
          document.elementFromPoint(left!, top!)?.closest('[role=menuitem]')?.textContent,
        [x + width / 2, y + height / 2],
      );
      expect(hit).toBe(label);
    }
    await page.context().close();
  },
);

test.each([
  ['list of sheets', '[aria-haspopup=menu]', 0, '[data-radix-menu-content]'],
  ['name box', '[aria-haspopup=dialog]', 0, '[data-slot=popover-content]'],
  ['zoom', '[aria-haspopup=menu]', 1, '[data-radix-menu-content]'],
] as const)("the spreadsheet's %s leaves the rest in sight", async (_, opener, index, popup) => {
  const { page } = await openWorkbench(browser, serving, LOOKS[0]);
  const button = page.locator(`:not(nav *)${opener}`).locator('visible=true').nth(index);
  await button.click();
  await page.locator(popup).waitFor();
  const points = await pointsBeside(page, popup);
  expect(points.length).toBeGreaterThan(20);
  const open = await picture(page, points);
  await page.keyboard.press('Escape');
  await page.locator(popup).waitFor({ state: 'detached' });
  const closed = await picture(page, points);
  expect(points.filter((__, i) => !open[i]!.equals(closed[i]!))).toEqual([]);
  await page.context().close();
});

test('nothing that opens in the pane covers it, 320 px', async () => {
  const served = await serve(join(__dirname, '../../dist/excel'));
  const { page } = await openExcelPage(browser, served, {
    prepare: (excel) => {
      excel.reset('一').sheets[0]!.load(smallForm('一', { E6: 10, D7: '≧4期' }));
    },
  });
  await page.getByRole('button', { name: '检查当前表' }).click();
  await page.getByText('须修改后重报', { exact: true }).first().waitFor();
  const points = [40, 160, 280].flatMap((x) => [20, 200, 400, 600].map((y) => ({ x, y })));
  let opened = 0;
  for (const tab of ['评分', '模板', '设置']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const lists = page.getByRole('combobox').locator('visible=true');
    for (let i = 0; i < (await lists.count()); i += 1) {
      await lists.nth(i).click();
      const covered = await page.evaluate(
        (spots) =>
          spots.filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('#root') == null),
        points,
      );
      expect({ tab, covered }).toEqual({ tab, covered: [] });
      await page.keyboard.press('Escape');
      opened += 1;
    }
  }
  expect(opened).toBeGreaterThan(3);
  await page.context().close();
  await served.close();
});
