/** `npm run excel` as far as a machine without Excel allows: the certificate, the server, the refusal, and all taken back. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, useBuilt } from '../support/built';
import type { OfficeTools } from '../../src/serve/office-tools';
import { endExcelTrial, hasExcel, NO_EXCEL, startExcelTrial } from '../../src/serve/try-excel';

const root = ROOT;
useBuilt('serve');
const pem = (name: string): Buffer => readFileSync(join(root, 'test/fixtures/certificate', name));

let folder: string;
let done: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-excel-'));
  done = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function tools(had: boolean, open: () => Promise<void> = () => Promise.resolve()): OfficeTools {
  const act = (name: string) => (): Promise<void> => {
    done.push(name);
    return Promise.resolve();
  };
  return {
    hasCertificate: () => had,
    certificate: async () => {
      await act('certificate')();
      return { cert: pem('localhost.crt'), key: pem('localhost.key') };
    },
    removeCertificate: act('certificate removed'),
    open: async () => {
      await act('open')();
      await open();
    },
    unregister: act('unregister'),
  };
}

const trial = (used: OfficeTools): Parameters<typeof startExcelTrial>[0] => ({
  folder: join(root, 'src/excel-addin'),
  manifest: join(root, 'manifest.xml'),
  note: join(folder, 'dist/note'),
  tools: used,
});

/** By its own certificate alone. */
function get(url: string): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ca: pem('localhost.crt') }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the address of the manifest is served with the certificate, for Excel to show', async () => {
  expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toContain(
    'https://localhost:3000/taskpane.html',
  );
  const used = trial(tools(false));
  const serving = await startExcelTrial(used, 5431);
  expect(serving.url).toBe('https://localhost:5431/');
  const { status, headers } = await get(`${serving.url}taskpane.html`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['x-frame-options']).toBeUndefined();
  await serving.close();
  await endExcelTrial(used);
  expect(done).toEqual(['certificate', 'open', 'unregister', 'certificate removed']);
  expect(existsSync(used.note)).toBe(false);
});

test('a certificate that was there before stays', async () => {
  const used = trial(tools(true));
  const serving = await startExcelTrial(used, 5432);
  await serving.close();
  await endExcelTrial(used);
  expect(done).toEqual(['certificate', 'open', 'unregister']);
});

test('a certificate of a trial that was cut off goes with the next', async () => {
  await (await startExcelTrial(trial(tools(false)), 5433)).close();
  done = [];
  await endExcelTrial(trial(tools(true)));
  expect(done).toEqual(['unregister', 'certificate removed']);
});

test('where Excel does not open, nothing stays', async () => {
  const used = trial(tools(false, () => Promise.reject(new Error('no Excel'))));
  await expect(startExcelTrial(used, 5434)).rejects.toThrow('no Excel');
  expect(done).toEqual(['certificate', 'open', 'unregister', 'certificate removed']);
  await expect(get('https://localhost:5434/')).rejects.toThrow('ECONNREFUSED');
});

test('another program at the address of the manifest', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(5435, '127.0.0.1', resolve));
  await expect(startExcelTrial(trial(tools(true)), 5435)).rejects.toThrow(
    '端口 5435 被占用，没有启动；请关闭占用端口的程序后再试。',
  );
  expect(done).toEqual(['certificate', 'unregister']);
  blocker.close();
});

test.each([
  ['darwin', (command: string) => command === 'test', true],
  ['darwin', () => false, false],
  ['win32', (_: string, ...args: readonly string[]) => args[1]?.startsWith('HKCU') === true, true],
  ['win32', () => false, false],
  ['linux', () => true, false],
] as const)('Excel on %s', (platform, isKnown, has) => {
  expect(hasExcel(platform, isKnown)).toBe(has);
});

test('without Excel: one sentence, at once, and nothing fetched', () => {
  const ran = spawnSync(process.execPath, [join(root, 'dist/serve/excel.js')], {
    encoding: 'utf8',
  });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toBe(`${NO_EXCEL}\n`);
  expect(ran.stdout).toBe('');
});
