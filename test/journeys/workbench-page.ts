/** The built workbench in Chromium, served by the product's own server. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { FUniver } from '@univerjs/core/facade';
import { parseRange } from '../../src/grid/address';
import { cellAt } from '../../src/grid/sheet-snapshot';
import type { Documents } from '../../src/workbench/documents';
import { startChromium } from './chromium';
import { serveFolder, type Serving } from '../../src/serve/static-server';

declare global {
  interface Window {
    /** The canvas shows what only these can tell (docs/workbench.md). */
    workbench: { readonly univer: FUniver; readonly documents: Documents };
  }
}

export interface WorkbenchPage {
  readonly page: Page;
  /** Script errors, failed resources and violations of the content security policy. */
  readonly complaints: string[];
  /** Requests that left the page's own origin. */
  readonly outside: string[];
}

export function serveWorkbench(): Promise<Serving> {
  return serveFolder(join(__dirname, '../../dist/workbench'), 5400);
}

export async function openWorkbench(
  browser: Browser,
  { url }: Serving,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  noteComplaints(page, complaints);
  await context.route(
    (asked) => !asked.href.startsWith(url) && !/^(blob|data):/.test(asked.protocol),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  // What the browser can write back is another way than a download: the journeys take the one that all browsers have.
  await context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']) {
      Reflect.deleteProperty(window, name);
    }
  });
  await page.goto(url);
  await page.locator('[data-finding]').first().waitFor();
  return { page, complaints, outside };
}

function noteComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

export interface Workbench {
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Another page of the same browser. */
  readonly another: (before: Page) => Promise<Page>;
  /** Of the pages of the test; none may be left at its end. */
  readonly complaints: string[];
}

/** For the tests of a file: one browser and one server, a new page each. */
export function useWorkbench(): Workbench {
  let browser: Browser;
  let serving: Serving;
  let opened: WorkbenchPage | null = null;
  beforeAll(async () => {
    browser = await startChromium();
    serving = await serveWorkbench();
  });
  afterEach(async () => {
    if (opened === null) return;
    const { page, complaints, outside } = opened;
    await page.context().close();
    opened = null;
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  });
  afterAll(async () => {
    await serving.close();
    await browser.close();
  });
  return {
    open: async (options) => {
      opened = await openWorkbench(browser, serving, options);
      return opened.page;
    },
    another: async (before) => {
      const page = await before.context().newPage();
      noteComplaints(page, opened?.complaints ?? []);
      await page.goto(serving.url);
      await page.locator('[data-finding]').first().waitFor();
      return page;
    },
    get complaints() {
      return opened?.complaints ?? [];
    },
  };
}

/** The file that is chosen in the dialog of 打开; resolves when nothing is under way any more. */
export async function openFile(page: Page, file: string | UploadedFile): Promise<void> {
  const before = await page.evaluate(() => window.workbench.documents.store.get().files.length);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await (await chooser).setFiles(file);
  await page.waitForFunction((count) => {
    const { files, busy } = window.workbench.documents.store.get();
    return files.length > count && busy === null;
  }, before);
}

interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Univer takes a second click for a double click until its timer of 500 ms has run, which may come late: ms. */
const DOUBLE_CLICK = 800;
const lastClicks = new WeakMap<Page, number>();

/** Clicks into the middle of a cell, and turns the wheel first where it is out of sight. Never a double click. */
export async function clickCell(page: Page, cell: string): Promise<void> {
  const since = Date.now() - (lastClicks.get(page) ?? 0);
  if (since < DOUBLE_CLICK) await page.waitForTimeout(DOUBLE_CLICK - since);
  let { x, y, area } = await placeOf(page, cell);
  const isHidden = () =>
    x < area.left || x > area.left + area.width || y < area.top || y > area.top + area.height;
  if (isHidden()) {
    const middle = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(x - middle.x, y - middle.y);
  }
  for (let tries = 0; tries < 20 && isHidden(); tries += 1) {
    await page.waitForTimeout(100);
    ({ x, y, area } = await placeOf(page, cell));
  }
  await page.mouse.click(x, y);
  lastClicks.set(page, Date.now());
}

/** Where the canvas has the middle of a cell, and the area of cells: only Univer can tell. */
export function placeOf(page: Page, cell: string) {
  return page.evaluate((name) => {
    const sheet = window.workbench.univer.getActiveWorkbook()!.getActiveSheet();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    const { left, top, width, height } = sheet.getRange(name).getCellRect();
    const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
    const zoom = sheet.getZoom();
    const canvas = document
      .querySelector('canvas[id^="univer-sheet-main-canvas"]')!
      .getBoundingClientRect();
    const area = {
      left: canvas.left + zoom * rowHeader.width,
      top: canvas.top + zoom * columnHeader.height,
      width: canvas.width - zoom * rowHeader.width,
      height: canvas.height - zoom * columnHeader.height,
    };
    return {
      area,
      x: area.left + zoom * (left - first.left - offsetX + width / 2),
      y: area.top + zoom * (top - first.top - offsetY + height / 2),
    };
  }, cell);
}

/** As a person does it: a click, the keys, Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await clickCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Until the file before the user holds it in a cell of the active sheet: what is read of it, not what is drawn. */
export async function holds(page: Page, cell: string, value: unknown): Promise<void> {
  const area = parseRange(cell)!;
  const held = async (): Promise<unknown> => {
    const [sheet] = await page.evaluate(() =>
      window.workbench.documents.active!.host.read('active'),
    );
    return cellAt(sheet!.snapshot, area.top, area.left)?.value ?? null;
  };
  for (let tries = 0; tries < 20 && (await held()) !== value; tries += 1) {
    await page.waitForTimeout(100);
  }
  expect({ cell, value: await held() }).toEqual({ cell, value });
}
