/** The production pane for WPS in Chromium, over the simulated object model as window.Application. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { LIKE_COM, type EtProfile } from '../ethost/profile';

const ET = readFileSync(join(__dirname, '../../dist/journeys/et.js'), 'utf8');

export interface WpsPage {
  readonly page: Page;
  /** Script errors, failed resources and violations of the content security policy. */
  readonly complaints: string[];
  /** Requests that left the place of the pane. */
  readonly outside: string[];
}

export interface WpsPageOptions extends BrowserContextOptions {
  readonly profile?: EtProfile;
  /** Null for a page that is not inside WPS. */
  readonly sheets: readonly SheetSnapshot[] | null;
  /** pane.html or index.html. */
  readonly file?: string;
}

export async function openWpsPage(
  browser: Browser,
  base: string,
  { profile = LIKE_COM, sheets, file = 'pane.html', ...options }: WpsPageOptions,
): Promise<WpsPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 300, height: 450 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) {
      outside.push(request.url());
    }
  });
  if (sheets !== null) {
    await page.addInitScript(
      (stage) => {
        window.etStage = stage;
      },
      { profile, sheets },
    );
    await page.addInitScript({ content: ET });
  }
  await page.goto(`${base}/${file}`);
  return { page, complaints, outside };
}
