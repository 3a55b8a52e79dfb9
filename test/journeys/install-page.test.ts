/**
 * install.html from an address that is not loopback, in a Chromium that guards this machine (142 and later): the page says
 * what stands between it and the service of WPS, which is a small server of the test here.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../src/packaging/wps');
const VERSION = '9.9.9';
const LAN = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

let server: Server;
let address: string;
const browsers: Browser[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    const known = ['install.html', 'install.js', 'install.css'].includes(name);
    const text = known ? readFileSync(join(FOLDER, name), 'utf8') : '';
    response.end(text.replaceAll('{{version}}', VERSION).replaceAll('{{baseUrl}}', ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  address = `http://${LAN ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const each of browsers.splice(0)) await each.close();
});
afterAll(() => {
  server.close();
});

async function launch(...more: string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundled.executablePath());
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more];
  const browser = await chromium.launch({ executablePath, args, headless: true });
  browsers.push(browser);
  return browser;
}

const says = (page: Page, sentence: string | RegExp) =>
  page.getByRole('status').filter({ hasText: sentence }).waitFor();

const notOnLan = LAN === undefined ? test.skip : test;

notOnLan('over http from another machine: blocked by the browser, not absent', async () => {
  const page = await (await launch()).newPage();
  await page.goto(`${address}/install.html`);
  await says(page, '浏览器不允许本页访问本机的 WPS');
  await page.getByText('请用 https 打开本页').waitFor();
  expect(await page.getByRole('button', { name: '重试' }).isVisible()).toBe(true);
});

/** As over https; what the browser answers to the question for permission is set, since nobody is there to answer it. */
async function secure(state: 'granted' | 'denied' | 'prompt'): Promise<Page> {
  const page = await (await launch()).newPage();
  await page.addInitScript((answer) => {
    Object.defineProperty(window, 'isSecureContext', { value: true });
    navigator.permissions.query = () =>
      Promise.resolve({ state: answer } as unknown as PermissionStatus);
  }, state);
  await page.route(/5889[01]/, (route) => route.abort());
  await page.goto(`${address}/install.html`);
  return page;
}

notOnLan.each(['denied', 'prompt'] as const)(
  'in a secure context, permission %s: it has to be allowed',
  async (state) => {
    const page = await secure(state);
    await says(page, '浏览器没有允许本页访问本机的 WPS');
    await page.getByText('浏览器询问时点“允许”').waitFor();
  },
);

notOnLan('in a secure context with permission: nobody there is nobody there', async () => {
  await says(await secure('granted'), 'WPS 的本机服务没有运行');
});

describe('what the service answers', () => {
  const open = async (list: unknown, ready = 0): Promise<Page> => {
    const page = await (await launch()).newPage();
    let asked = 0;
    await page.route(/^https?:\/\/127\.0\.0\.1:5889[01]\//, (route) => {
      const isList = route.request().url().endsWith('/publishlist');
      if (isList) asked += 1;
      const text = asked <= ready ? 'Subserver not available.' : JSON.stringify(list);
      return route.fulfill({
        body: isList ? text : '1.0.1',
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/install.html`);
    return page;
  };

  test.each(['false', false])(
    'an entry that is switched off (%p) is not installed',
    async (enable) => {
      const page = await open([{ name: 'jixiao', url: 'http://x/', enable }]);
      await says(page, '没有安装');
    },
  );

  test('a service that is not up yet is started, and asked again', async () => {
    const page = await open([], 1);
    await says(page, '正在启动 WPS 的本机服务');
    await says(page, '没有安装');
  });
});
