/** The pane against a bare one: size of what must be loaded, and time until its first button is there. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const require = createRequire(import.meta.url);
const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//;

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export function measurePaneSize() {
  const scripts = readdirSync(join(dist, 'excel')).filter((name) => name.endsWith('.js'));
  const pane = gzipped(join(dist, 'excel/taskpane.js'));
  const all = scripts.reduce((sum, name) => sum + gzipped(join(dist, 'excel', name)), 0);
  const bare = gzipped(join(dist, 'bare/taskpane.js'));
  return (
    `pane, gzip: ${kilobytes(pane)} against ${kilobytes(bare)} bare: ${(pane / bare).toFixed(2)}; ` +
    `with all that is loaded later ${kilobytes(all)}: ${(all / bare).toFixed(2)}`
  );
}

export async function measurePaneStart(runs = 9) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    // Both run in the product's page.
    const file = pathname.endsWith('.html')
      ? join(dist, 'excel/taskpane.html')
      : join(dist, pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    return response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await bundled.executablePath()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const times = { excel: [], bare: [] };
  for (let run = 0; run < runs; run++) {
    for (const page of ['excel', 'bare']) times[page].push(await start(browser, url, page));
  }
  await browser.close();
  server.close();
  const [pane, bare] = [median(times.excel), median(times.bare)];
  return `pane, first button: ${pane.toFixed(0)} ms against ${bare.toFixed(0)} ms bare: ${(pane / bare).toFixed(2)}`;
}

async function start(browser, url, name) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(CDN, (route) =>
    route.fulfill({
      path: join(officeJs, route.request().url().replace(CDN, '')),
      contentType: 'text/javascript',
    }),
  );
  await page.addInitScript({
    content: `window.richApi = () => new Promise(() => {});${readFileSync(join(dist, 'journeys/external.js'), 'utf8')}`,
  });
  await page.goto(`${url}/${name}/taskpane.html`, { waitUntil: 'commit' });
  const button = await page.waitForSelector('button:not([role=tab])');
  const time = await button.evaluate(({ ownerDocument: { defaultView: view } }) => {
    return new Promise((done) => {
      view.requestAnimationFrame(() => done(view.performance.now()));
    });
  });
  await context.close();
  return time;
}
