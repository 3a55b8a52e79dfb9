/** `npm run wps` against a service that answers as WPS's does (wpsjs publish.html). */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWpsTrial, NO_WPS, startWpsTrial, type WpsTrial } from '../../src/serve/try-wps';
import { wpsService } from '../../src/serve/wps-service';

interface Entry {
  name: string;
  url: string;
  enable?: string;
}

let folder: string;
let server: Server;
let published: Entry[];
let answer: string;
/** What the service says to a question for its list; null: as it is. */
let listAnswer: string | null;
let base: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-wps-'));
  published = [{ name: 'other', url: 'http://192.0.2.1/' }];
  [answer, listAnswer] = ['OK', null];
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString();
      if (request.url === '/version') response.end('1.0');
      else if (request.url === '/publishlist') {
        response.end(listAnswer ?? JSON.stringify(published));
      } else if (request.url === '/deployaddons/runParams') {
        const order = JSON.parse(Buffer.from(body, 'base64').toString()) as Entry & { cmd: string };
        if (answer === 'OK') {
          published = published.filter(({ name }) => name !== order.name);
          if (order.cmd === 'enable') published.push({ name: order.name, url: order.url });
        }
        response.end(answer);
      } else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const trial = (): WpsTrial => ({
  folder: join(__dirname, '../../src/wps-addin'),
  note: join(folder, 'note'),
  version: '1.2.3',
  service: wpsService(base),
});
const mine = (): string | undefined => published.find(({ name }) => name === 'jixiao')?.url;

test('registered with the address of the pages, which WPS can fetch; gone afterwards', async () => {
  const serving = await startWpsTrial(trial(), 5451);
  expect(mine()).toBe('http://127.0.0.1:5451/');
  const page = await fetch(`${serving.url}ribbon.xml`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(page.headers.get('x-frame-options')).toBeNull();
  await serving.close();
  expect(await endWpsTrial(trial())).toBeNull();
  expect(published).toEqual([{ name: 'other', url: 'http://192.0.2.1/' }]);
});

test('an address that was registered before is registered again', async () => {
  published.push({ name: 'jixiao', url: 'https://jixiao.example.gov.cn/wps/' });
  await (await startWpsTrial(trial(), 5452)).close();
  // Cut off, and begun again.
  await (await startWpsTrial(trial(), 5453)).close();
  expect(mine()).toBe('http://127.0.0.1:5453/');
  expect(await endWpsTrial(trial())).toBe('https://jixiao.example.gov.cn/wps/');
  expect(mine()).toBe('https://jixiao.example.gov.cn/wps/');
  expect(existsSync(trial().note)).toBe(false);
});

test('one that was taken away, but is listed, was not there', async () => {
  published.push({ name: 'jixiao', url: 'https://jixiao.example.gov.cn/wps/', enable: 'false' });
  await (await startWpsTrial(trial(), 5454)).close();
  expect(await endWpsTrial(trial())).toBeNull();
});

test('no WPS, and one that registers nothing: a sentence, and nothing stays', async () => {
  const absent = { ...trial(), service: wpsService('http://127.0.0.1:9') };
  await expect(startWpsTrial(absent, 5455)).rejects.toThrow(NO_WPS);
  listAnswer = 'Subserver not available.';
  await expect(startWpsTrial(trial(), 5456)).rejects.toThrow(
    '还没有就绪；请打开一次 WPS 表格再试。',
  );
  listAnswer = '<html>404</html>';
  await expect(startWpsTrial(trial(), 5456)).rejects.toThrow('不能登记加载项');
  listAnswer = null;
  answer = 'error 7';
  await expect(startWpsTrial(trial(), 5457)).rejects.toThrow('它的回答是：error 7');
  await expect(fetch('http://127.0.0.1:5457/ribbon.xml')).rejects.toThrow('fetch failed');
  expect(mine()).toBeUndefined();
});
