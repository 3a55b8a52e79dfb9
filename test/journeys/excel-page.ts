/** The production pane in Chromium, with real office.js, over the simulated Excel of test/officehost. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { MEASURED_2021, type Profile } from '../officehost/profiles';
import { ExcelSimulator } from '../officehost/simulator';
import { BUILD, type Answer, type SimEvent } from '../officehost/external';
import { OFFICE_JS, type Served } from './serve';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const EXTERNAL = readFileSync(join(__dirname, '../../dist/journeys/external.js'), 'utf8');

export interface ExcelPage {
  readonly page: Page;
  readonly excel: ExcelSimulator;
  /** Script errors, failed resources and violations of the content security policy. */
  readonly complaints: string[];
  /** Requests that left the pane's own origin, office.js aside. */
  readonly outside: string[];
}

export interface ExcelPageOptions extends BrowserContextOptions {
  readonly requirements?: Readonly<Record<string, number>>;
  /** office.js cannot be fetched. */
  readonly withoutOffice?: boolean;
  /** office.js can, but not the file that it loads for Excel: onReady never resolves, and the test has the clock. */
  readonly withoutHostFile?: boolean;
  /** How much later than the page its script arrives; the page is not waited for then. */
  readonly scriptLate?: number;
  /** A machine on which no marks were tried yet; else they were, and found good. */
  readonly untried?: boolean;
  /** What was measured, as long as nobody says otherwise. */
  readonly profile?: Profile;
  readonly prepare?: (excel: ExcelSimulator) => void;
}

export async function openExcelPage(
  browser: Browser,
  served: Served,
  {
    requirements,
    withoutOffice = false,
    withoutHostFile = false,
    scriptLate = 0,
    untried = false,
    profile = MEASURED_2021,
    prepare,
    ...options
  }: ExcelPageOptions = {},
): Promise<ExcelPage> {
  const excel = new ExcelSimulator();
  excel.profile = profile;
  prepare?.(excel);
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 320, height: 640 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route('**', async (route) => {
    const url = route.request().url();
    if (url.startsWith(served.url)) {
      if (scriptLate > 0 && url.endsWith('/taskpane.js')) await later(scriptLate);
      return route.continue();
    }
    const file = join(OFFICE_JS, new URL(url).pathname.replace('/lib/1/hosted/', ''));
    const blocked = withoutOffice || (withoutHostFile && url.includes('/excel-'));
    if (url.startsWith(CDN) && !blocked && existsSync(file)) {
      return route.fulfill({ path: file, contentType: 'text/javascript; charset=utf-8' });
    }
    if (!url.startsWith(CDN)) outside.push(url);
    return route.abort();
  });
  await page.exposeFunction('richApi', (body: string): Promise<Answer> => excel.richApi(body));
  await page.exposeFunction('fileCopy', () => excel.fileCopy());
  excel.onEvents((events: readonly SimEvent[]) => {
    // The page may be gone by now.
    page
      .evaluate((list) => {
        window.deliverEvents(list);
      }, events)
      .catch(() => undefined);
  });
  if (requirements !== undefined) {
    await page.addInitScript((sets) => {
      window.requirements = sets;
    }, requirements);
  }
  if (!untried) {
    await page.addInitScript((found) => {
      window.localStorage.setItem('jixiao.marks-tried', found);
    }, `${BUILD}\n`);
  }
  await page.addInitScript({ content: EXTERNAL });
  const waitUntil = scriptLate > 0 ? 'commit' : 'load';
  if (withoutHostFile) await page.clock.install();
  await page.goto(`${served.url}/taskpane.html`, { waitUntil });
  return { page, excel, complaints, outside };
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
