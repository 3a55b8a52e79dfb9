/**
 * The workbench in each state, drawn by a real browser and held against pictures of before; axe in each of them. Run by
 * `npm run pictures`; `UPDATE=1` makes the pictures anew. Docs: docs/testing.md.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Serving } from '../../src/serve/static-server';
import { startChromium } from '../journeys/chromium';
import { openWorkbench, serveWorkbench } from '../journeys/workbench-page';
import { colours, compare, SHARE } from './compare';
import { fontsHere, whyNot } from './fonts';
import { LOOKS, STATES, type Look } from './states';

jest.setTimeout(120_000);

const EXPECTED = join(__dirname, 'expected');
const FONTS = join(EXPECTED, 'fonts.json');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const isUpdate = process.env['UPDATE'] === '1';

interface AxeWindow extends Window {
  readonly axe: {
    run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

let browser: Browser;
let serving: Serving;
let incomparable: string | null = null;

const CASES = STATES.flatMap(({ name, looks, reach }) =>
  looks.map((look) => ({ name, look, reach })),
);

function pictureOf({ name, look }: { readonly name: string; readonly look: Look }): string {
  return `${name}-${look.toString().replace('%', '')}.png`;
}

beforeAll(async () => {
  const fonts = fontsHere();
  if (isUpdate) {
    mkdirSync(EXPECTED, { recursive: true });
    const wanted = new Set(CASES.map(pictureOf));
    for (const file of readdirSync(EXPECTED)) {
      if (file.endsWith('.png') && !wanted.has(file)) rmSync(join(EXPECTED, file));
    }
    writeFileSync(FONTS, `${JSON.stringify(fonts, null, 2)}\n`);
  } else {
    incomparable = whyNot(JSON.parse(readFileSync(FONTS, 'utf8')) as Record<string, string>, fonts);
    if (incomparable !== null) {
      process.stderr.write(`\n${incomparable} Nothing is compared; axe still looks.\n\n`);
    }
  }
  browser = await startChromium();
  serving = await serveWorkbench();
});
afterAll(async () => {
  await serving.close();
  await browser.close();
});

test.each(CASES)('$name, $look', async ({ name, look, reach }) => {
  const options = { ...LOOKS[look], reducedMotion: 'reduce', bypassCSP: true } as const;
  const { page, complaints } = await openWorkbench(browser, serving, options);
  await reach(page);
  await page.mouse.move(1, 1);
  const picture = await still(page);
  const violations = await axe(page);
  const grid = name === 'start' ? null : await gridOf(page).screenshot({ scale: 'css' });
  await page.context().close();

  holdAgainst(pictureOf({ name, look }), picture);
  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
  // Paper, lines and letters: an empty canvas has one or two.
  if (grid !== null) expect(colours(grid, 6)).toBe(6);
});

/** What the formula bar says of the first cell comes sooner or later, as Univer's stages do. */
const STYLE = '[data-u-comp="formula-bar"] > * { visibility: hidden !important; }';

/** When two in a row are alike. */
async function still(page: Page): Promise<Buffer> {
  let before: Buffer | null = null;
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await page.screenshot({
      ...{ animations: 'disabled', caret: 'hide', scale: 'css' },
      style: STYLE,
    });
    if (before !== null && now.equals(before)) return now;
    before = now;
    await page.waitForTimeout(250);
  }
  throw new Error('the page does not come to rest');
}

function gridOf(page: Page) {
  return page.locator('canvas[id^="univer-sheet-main-canvas"]');
}

function holdAgainst(name: string, actual: Buffer): void {
  const path = join(EXPECTED, name);
  if (isUpdate) {
    writeFileSync(path, actual);
    return;
  }
  if (incomparable !== null) return;
  const { share, diff } = compare(readFileSync(path), actual);
  if (share <= SHARE) return;
  const folder = mkdtempSync(join(tmpdir(), `jixiao-${name}-`));
  writeFileSync(join(folder, 'actual.png'), actual);
  writeFileSync(join(folder, 'diff.png'), diff());
  const percent = (share * 100).toFixed(3);
  throw new Error(
    `${name} is another by ${percent} %: ${folder} holds actual.png and diff.png. Where that is meant, UPDATE=1 npm run pictures.`,
  );
}

async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run({
      // Tabster's focus sentinels, which hand the focus on as soon as they get it, and the spreadsheet's own elements.
      exclude: ['[data-tabster-dummy]', '[data-u-comp]', '[data-part="grid"] > :first-child'],
    });
    // A menu stands above the page, in none of its parts.
    const isMenu = (id: string, html: string): boolean =>
      id === 'region' && html.includes('fui-MenuPopover');
    return violations.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ html }) => (isMenu(id, html) ? [] : [`${id}: ${html.slice(0, 240)}`])),
    );
  });
}
