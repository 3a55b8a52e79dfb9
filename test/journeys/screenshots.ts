/**
 * Pictures of the pane for docs/screenshots: light and dark, 320 and 450 px, with 0, 3 and 200 findings, one explained, four
 * of one matter, a form that cannot be judged, and a region that is proposed.
 * Run by `npm run screenshots`; Excel is simulated, the pane is the production bundle.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readWorkbookBytes } from '../../src/hosts/file/read-workbook-bytes';
import { smallForm } from '../session/open-session';
import { startChromium } from './chromium';
import { openExcelPage } from './excel-page';
import { serve, type Served } from './serve';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'docs/screenshots');

interface Scene {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly button: '检查当前表' | '检查整个工作簿';
  /** A finding's explanation, or the further findings of a matter, to open. */
  readonly opened?: string | RegExp;
}

function scenes(): Scene[] {
  const many = Array.from({ length: 67 }, (_, i) =>
    smallForm(`第${i + 1}项`, { E6: 10, D7: '4期' }),
  );
  const unjudged = readWorkbookBytes(
    new Uint8Array(readFileSync(join(ROOT, 'test/fixtures/heads-of-its-own.xlsx'))),
    'heads-of-its-own.xlsx',
  );
  return [
    { name: '0-findings', sheets: [smallForm('培训', { D2: '王芳' })], button: '检查当前表' },
    {
      name: '3-findings',
      sheets: [smallForm('培训', { E6: 10, D7: '4期' })],
      button: '检查当前表',
    },
    {
      ...{ name: 'explanation', opened: '依据（A01）' },
      ...{ sheets: [smallForm('培训', { E6: 10 })], button: '检查当前表' },
    },
    { name: '200-findings', sheets: many, button: '检查整个工作簿' },
    {
      ...{ name: 'one-matter', opened: /^同一事项另有/, button: '检查当前表' },
      sheets: [smallForm('培训', { D2: '王芳', C10: '进一步提高职工能力', D10: '提高' })],
    },
    { name: 'cannot-judge', sheets: unjudged.sheets, button: '检查当前表' },
    {
      ...{ name: 'region', button: '检查整个工作簿' },
      sheets: [
        ...['一', '二', '三'].map((name) => smallForm(name, { F2: '乌鲁木齐市财政局' })),
        smallForm('四'),
      ],
    },
  ];
}

async function draw(
  browser: Browser,
  served: Served,
  { name, sheets, button, opened }: Scene,
  look: { readonly colorScheme: 'light' | 'dark'; readonly width: number },
): Promise<void> {
  const { colorScheme, width } = look;
  const { page } = await openExcelPage(browser, served, {
    colorScheme,
    viewport: { width, height: 640 },
    prepare: (excel) => {
      const workbook = excel.reset(...sheets.map((sheet) => sheet.name));
      sheets.forEach((sheet, i) => workbook.sheets[i]?.load(sheet));
    },
  });
  await page.getByRole('button', { name: button }).click();
  await page
    .getByText(/^(未发现问题|建议完善|须修改后重报|无法判断)$/)
    .first()
    .waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  if (opened !== undefined) {
    const basis = page.getByRole('button', { name: opened }).first();
    await basis.click();
    if (typeof opened === 'string') {
      await page.getByRole('heading', { name: '正确示例' }).waitFor();
    }
    await basis.evaluate((element) => {
      element.closest('li')?.scrollIntoView();
    });
  }
  // The pointer leaves the button.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}-${width}.png`) });
  await page.context().close();
}

test('draw', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startChromium();
  const served = await serve(join(ROOT, 'dist/excel'));
  try {
    for (const scene of scenes()) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 450]) await draw(browser, served, scene, { colorScheme, width });
      }
    }
  } finally {
    await served.close();
    await browser.close();
  }
}, 120_000);
