/** `npm start` as it runs, and what its server gives away. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileAt, serveFolder, type Serving } from '../../src/serve/static-server';

const FOLDER = join(__dirname, '../../samples');

test.each([
  ['/', 'index.html'],
  ['/published/..%2furumqi-2024.xlsx', 'urumqi-2024.xlsx'],
  ['/a/?b=c#d', 'a/index.html'],
])('%s is %s', (url, file) => {
  expect(fileAt(FOLDER, url)).toBe(join(FOLDER, file));
});

test.each([
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e%2fetc/passwd',
  '/..%5c..%00',
  '/%E0%A4%A',
  '/..%2fsamples-other/x',
])('nothing outside: %s', (url) => {
  const file = fileAt(FOLDER, url);
  expect(file === null || file.startsWith(FOLDER + '/')).toBe(true);
  if (url.includes('..%2f')) expect(file).toBeNull();
});

describe('the server', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFolder(FOLDER, 5300);
  });
  afterAll(() => serving.close());

  const ask = (path: string, options: object = {}): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = request(new URL(path, serving.url), options, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on('error', reject);
      asked.end();
    });

  test('gives files, and nothing else', async () => {
    expect(await ask('/urumqi-2024.xlsx')).toBe(200);
    expect(await ask('/nothing.xlsx')).toBe(404);
    expect(await ask('/published')).toBe(404);
    expect(await ask('/urumqi-2024.xlsx', { method: 'POST' })).toBe(404);
    expect(await ask('/urumqi-2024.xlsx', { headers: { host: 'evil.example' } })).toBe(404);
  });

  test('follows no link out of the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-serve-'));
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'page/inside.txt'), 'inside');
    symlinkSync('../secret.txt', join(folder, 'page/out.txt'));
    symlinkSync('inside.txt', join(folder, 'page/in.txt'));
    const other = await serveFolder(join(folder, 'page'), 5340);
    const status = async (name: string): Promise<number> =>
      (await fetch(new URL(name, other.url))).status;
    expect([await status('out.txt'), await status('in.txt')]).toEqual([404, 200]);
    await other.close();
    rmSync(folder, { recursive: true });
  });

  test('lets nobody show it in a frame', async () => {
    const { headers } = await fetch(new URL('/urumqi-2024.xlsx', serving.url));
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('takes the next port where one is taken', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(5330, '127.0.0.1', resolve));
    const next = await serveFolder(FOLDER, 5330);
    expect(next.url).toBe('http://127.0.0.1:5331/');
    await next.close();
    await new Promise((resolve) => blocker.close(resolve));
  });
});

test('starts, says where, gives the page, and ends when it is told to', async () => {
  const child = spawn(process.execPath, [join(__dirname, '../../dist/serve/serve.js')], {
    env: { ...process.env, PORT: '5360', CI: 'true' },
  });
  const said = await new Promise<string>((resolve) => {
    child.stdout.once('data', (text: Buffer) => {
      resolve(text.toString('utf8'));
    });
  });
  const url = /http:\S+/.exec(said)![0];
  const page = await fetch(url);
  expect(await page.text()).toContain('<title>绩效目标表助手 工作台</title>');
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
});
