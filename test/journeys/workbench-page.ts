/** The built workbench in Chromium, served by the product's own server. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { FUniver } from '@univerjs/core/facade';
import type { Documents } from '../../src/workbench/documents';
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
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.route(
    (asked) => !asked.href.startsWith(url) && !/^(blob|data):/.test(asked.protocol),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  // What the browser can write back is another way than a download: the journeys take the one that all browsers have.
  await context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
      Reflect.deleteProperty(window, name);
    }
  });
  await page.goto(url);
  await page.locator('[data-finding]').first().waitFor();
  return { page, complaints, outside };
}
