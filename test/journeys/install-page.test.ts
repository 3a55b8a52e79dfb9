/**
 * install.html from an address that is not loopback, in a Chromium that guards this machine (142 and later): the page says
 * what stands between it and the service of WPS, which is a small server of the test here. Nothing of the browser is played:
 * it takes the test's own server for one in the internet, by switches that Chromium has for this.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../src/packaging/wps');
const TYPES: Readonly<Record<string, string>> = {
  'install.html': 'text/html',
  'install.js': 'text/javascript',
  'install.css': 'text/css',
};
const NAME = 'jixiao.example.gov.cn';

const certificate = (file: string): Buffer =>
  readFileSync(join(__dirname, '../fixtures/certificate', file));
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

let servers: { http: Server; https: Server; wps: Server };
/** Where the service answers, and where nobody does. */
let port: number;
let closed: number;
/** What the service says to a question for its list, and how often it is not up yet before. */
let list: unknown[];
let notReady: number;
let asked: string[];
let browser: Browser | null = null;

beforeAll(async () => {
  // A WPS of this machine is left alone: the page asks the test's ports instead.
  const page: RequestListener = (request, response) => {
    const name = (request.url ?? '').slice(1);
    const type = TYPES[name];
    response.writeHead(200, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` });
    const text = type === undefined ? '' : readFileSync(join(FOLDER, name), 'utf8');
    response.end(
      text
        .replaceAll('{{version}}', '9.9.9')
        .replaceAll('{{baseUrl}}', '')
        .replaceAll('58890', String(port))
        .replaceAll('58891', String(closed)),
    );
  };
  const service: RequestListener = ({ url = '' }, response) => {
    asked.push(url);
    const isUp = asked.filter((each) => each === '/publishlist').length > notReady;
    const listed = isUp ? JSON.stringify(list) : 'Subserver not available.';
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    response.end(url === '/publishlist' ? listed : '1.0.1');
  };
  const keys = { cert: certificate('localhost.crt'), key: certificate('localhost.key') };
  servers = {
    http: await listening(createServer(page)),
    https: await listening(createSecureServer(keys, page)),
    wps: await listening(createServer(service)),
  };
  const nobody = await listening(createServer());
  closed = portOf(nobody);
  nobody.close();
});
beforeEach(() => {
  port = portOf(servers.wps);
  [list, notReady, asked] = [[], 0, []];
});
afterEach(async () => {
  await browser?.close();
});
afterAll(() => {
  for (const server of Object.values(servers)) server.close();
});

async function open(
  scheme: 'http' | 'https',
  { allowed = false, name = NAME } = {},
): Promise<Page> {
  const at = portOf(servers[scheme]);
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundled.executablePath());
  browser = await chromium.launch({
    ...{ executablePath, headless: true },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
      ...(name === NAME ? [`--ip-address-space-overrides=127.0.0.1:${at}=public`] : []),
    ],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  if (allowed) await context.grantPermissions(['local-network-access']);
  const page = await context.newPage();
  await page.goto(`${scheme}://${name}:${at}/install.html`);
  return page;
}

const says = (page: Page, sentence: string) =>
  page.getByRole('status').filter({ hasText: sentence }).waitFor();

test('over http: blocked by the browser, not absent', async () => {
  const page = await open('http');
  await says(page, '浏览器不允许本页访问本机的 WPS');
  await page.getByText('请用 https 打开本页').waitFor();
  expect(await page.getByRole('button', { name: '重试' }).isVisible()).toBe(true);
  expect(asked).toEqual([]);
});

test('over https without permission: it has to be allowed', async () => {
  const page = await open('https');
  await says(page, '浏览器没有允许本页访问本机的 WPS');
  await page.getByText('浏览器询问时点“允许”').waitFor();
  expect(asked).toEqual([]);
});

test('over https with permission: the service is asked', async () => {
  const page = await open('https', { allowed: true });
  await says(page, '没有安装');
  expect(asked).toEqual(['/version', '/publishlist']);
});

test('over https with permission: nobody there is nobody there', async () => {
  port = closed;
  await says(await open('https', { allowed: true }), 'WPS 的本机服务没有运行');
});

describe('from this machine itself', () => {
  const here = (): Promise<Page> => open('http', { name: '127.0.0.1' });

  test.each(['false', false])(
    'an entry that is switched off (%p) is not installed',
    async (enable) => {
      list = [{ name: 'jixiao', url: 'http://x/', enable }];
      await says(await here(), '没有安装');
    },
  );

  test('a service that is not up yet is started, and asked again', async () => {
    notReady = 1;
    const page = await here();
    await says(page, '正在启动 WPS 的本机服务');
    await says(page, '没有安装');
  });
});
