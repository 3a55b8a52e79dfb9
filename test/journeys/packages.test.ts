/**
 * `npm run package` as an administrator uses it: unpacked, checked, installed, served and driven in Chromium. Excel and
 * WPS are simulated, the local service of WPS too.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { smallForm } from '../session/open-session';
import { startChromium } from './chromium';
import { openExcelPage } from './excel-page';
import { serve, type Served } from './serve';
import { openWpsPage } from './wps-page';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const BASE = 'https://jixiao.example.gov.cn/tools';
const VERSION = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

let folder: string;
let browser: Browser;
const contents: Record<'excel' | 'wps', ReadonlyMap<string, Buffer>> = {
  excel: new Map(),
  wps: new Map(),
};

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'src/packaging/package.mjs'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function unpack(kind: 'excel' | 'wps'): void {
  const zip = readFileSync(join(folder, `jixiao-${kind}-${VERSION}.zip`));
  const files = new Map<string, Buffer>();
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const path = join(folder, kind, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    files.set(name, Buffer.from(bytes));
  }
  contents[kind] = files;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-packages-'));
  const { status, stderr } = run(
    ...['--base-url', BASE, '--office', 'local', '--out', folder],
    ...['--only', 'excel', '--only', 'wps'],
  );
  expect([status, stderr]).toEqual([0, expect.stringContaining('jixiao-wps')]);
  unpack('excel');
  unpack('wps');
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (kind: 'excel' | 'wps', name: string): string => {
  const bytes = contents[kind].get(name);
  if (bytes === undefined) throw new Error(`no ${name} in the ${kind} package`);
  return bytes.toString('utf8');
};

describe('what is in them', () => {
  test('the parts that an administrator looks for', () => {
    expect([...contents.excel.keys()]).toEqual(
      expect.arrayContaining([
        ...['README-部署.txt', 'VERSION', 'SHA256SUMS', 'manifest.xml', 'trusted-catalog.reg'],
        ...['trusted-catalog.cmd', 'trusted-catalog.ps1'],
        ...['server/nginx.conf', 'site/web.config', 'site/taskpane.html', 'site/office/office.js'],
        'site/office/LICENSE.md',
      ]),
    );
    const offline = `offline/jixiao_${VERSION}`;
    expect([...contents.wps.keys()]).toEqual(
      expect.arrayContaining([
        ...['README-部署.txt', 'VERSION', 'SHA256SUMS', 'jsplugins.xml', 'server/nginx.conf'],
        ...['wps/manifest.xml', 'wps/ribbon.xml', 'wps/index.html', 'wps/main.js', 'wps/pane.html'],
        ...[
          'wps/install.html',
          'offline/install.sh',
          'offline/uninstall.sh',
          'offline/install.cmd',
        ],
        ...['offline/uninstall.cmd', 'offline/jixiao.ps1', `${offline}/ribbon.xml`],
      ]),
    );
  });

  test.each(['excel', 'wps'] as const)('%s: the checksums hold, and cover every file', (kind) => {
    const sums = new Map(
      text(kind, 'SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const actual = [...contents[kind]]
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const);
    expect(new Map(actual)).toEqual(sums);
  });

  test.each(['excel', 'wps'] as const)('%s: every relative link exists', (kind) => {
    let links = 0;
    for (const name of contents[kind].keys()) {
      if (!name.endsWith('.html')) continue;
      for (const [, link = ''] of text(kind, name).matchAll(/\b(?:src|href)="([^"]+)"/g)) {
        if (/^[a-z]+:/i.test(link)) continue;
        links += 1;
        expect([name, [...contents[kind].keys()]]).toEqual([
          name,
          expect.arrayContaining([join(dirname(name), link)]),
        ]);
      }
    }
    expect(links).toBeGreaterThan(3);
  });

  test('the manifest of Excel points into the site, with an id that stays', () => {
    const manifest = text('excel', 'manifest.xml');
    expect(text('excel', 'site/manifest.xml')).toBe(manifest);
    const addresses = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url!);
    const own = addresses.filter((url) => url.startsWith(`${BASE}/excel/`));
    expect(own.length).toBeGreaterThan(10);
    for (const url of own) {
      const file = url.slice(`${BASE}/excel/`.length).replace(/[?#].*$/, '');
      expect([...contents.excel.keys()]).toContain(`site/${file}`);
    }
    const source = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    const id = /<Id>(.*?)<\/Id>/;
    expect(id.exec(manifest)?.[1]).toBe(id.exec(source)?.[1]);
  });

  /** Names of XML vocabularies, not places: nothing is fetched from them. */
  const NAMES =
    /^https?:\/\/(?:schemas\.(?:microsoft|openxmlformats)\.(?:com|org)|www\.w3\.org|purl\.(?:org|oclc\.org)|docs\.oasis-open\.org|(?:www\.)?openoffice\.org|macVmlSchemaUri|sheetjs\.com|json-schema\.org)\//;
  /** Where libraries send developers in the text of an error. */
  const HELP = /^https?:\/\/(?:react\.dev|fb\.me|aka\.ms|github\.com|reactjs\.org|git\.io)\//;
  const LOOPBACK = /^https?:\/\/127\.0\.0\.1:5889[01]/;

  test.each(['excel', 'wps'] as const)('%s: no outside address but the configured one', (kind) => {
    const outside: string[] = [];
    for (const name of contents[kind].keys()) {
      // Microsoft's own files; what the page may ask is in its content security policy.
      if (name.includes('/office/') || name.endsWith('.png')) continue;
      for (const [url] of text(kind, name).matchAll(/https?:\/\/[\w.:-]+[^\s"'`<>)；，]*/g)) {
        const known = url.startsWith(BASE) || NAMES.test(`${url}/`) || LOOPBACK.test(url);
        if (!known && !(name.endsWith('.js') && HELP.test(`${url}/`)))
          outside.push(`${name}: ${url}`);
      }
    }
    expect(outside).toEqual([]);
  });

  test('the pages may talk to nobody else', () => {
    const policy = (kind: 'excel' | 'wps', name: string): string =>
      /Content-Security-Policy"\s+content="([^"]+)"/.exec(text(kind, name))?.[1] ?? '';
    for (const page of [policy('excel', 'site/taskpane.html'), policy('wps', 'wps/pane.html')]) {
      expect(page).toMatch(/^default-src 'none'/);
      expect(page).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
    }
    expect(policy('wps', 'wps/install.html')).toContain(
      'connect-src http://127.0.0.1:58890 https://127.0.0.1:58891;',
    );
  });

  test('the install page runs in old browsers', () => {
    const source = text('wps', 'wps/install.js');
    expect(() => parse(source, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  });
});

test.each([
  ['nothing', '', '--base-url 应为 http'],
  ['no web address', 'file:///srv', '--base-url 应为 http'],
  ['a query', 'https://a.example/?x=1', '--base-url 应为 http'],
])('refuses %s in one sentence', (_, url, sentence) => {
  const { status, stderr } = run('--base-url', url, '--out', join(folder, 'none'));
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

/** From the directory of the zip file (APPNOTE 4.3.12). */
function unixModes(zip: Buffer): Map<string, number> {
  const modes = new Map<string, number>();
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 46)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    modes.set(name, zip.readUInt32LE(at + 38) >>> 16);
  }
  return modes;
}

describe('the scripts for Linux', () => {
  const OTHERS = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<jsplugins>',
    '  <jspluginonline name="公文" type="wps" url="http://oa.local/?a=1&amp;b=2" enable="enable_dev"/>',
    '  <jsplugin type="et" name="报表" url="报表_1.0" version="1.0"></jsplugin>',
    '</jsplugins>',
    '',
  ].join('\n');
  let home: string;
  let addons: string;
  const list = (): string => readFileSync(join(addons, 'publish.xml'), 'utf8');
  const script = (name: string) =>
    spawnSync('sh', [join(folder, 'wps/offline', name)], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, JIXIAO_ALLOW_ROOT: '1' },
    });

  beforeEach(() => {
    home = mkdtempSync(join(folder, 'home-'));
    addons = join(home, '.local/share/Kingsoft/wps/jsaddons');
  });

  test('twice, and undone: the other add-ins stay as they are', () => {
    mkdirSync(join(addons, '报表_1.0'), { recursive: true });
    mkdirSync(join(addons, 'jixiao_0.0.1'));
    writeFileSync(join(addons, 'publish.xml'), OTHERS);
    for (let time = 1; time <= 2; time += 1) {
      const { status, stdout } = script('install.sh');
      expect([status, stdout]).toEqual([0, expect.stringContaining('已安装。请完全退出')]);
      expect(list().match(/name="jixiao"/g)).toHaveLength(1);
      expect(list()).toContain(`url="jixiao_${VERSION}" version="${VERSION}" enable="enable_dev"`);
      expect(list().replace(/<jsplugin name="jixiao"[^>]*\/>/, '')).toBe(OTHERS);
      const folders = readdirSync(addons).filter((name) => !name.startsWith('publish.xml'));
      expect(folders.sort()).toEqual([`jixiao_${VERSION}`, '报表_1.0']);
    }
    expect(readFileSync(join(addons, 'publish.xml.jixiao-backup'), 'utf8')).toBe(OTHERS);
    expect(script('uninstall.sh').status).toBe(0);
    expect(list()).toBe(OTHERS);
    expect(readdirSync(addons)).toContain('报表_1.0');
    expect(readdirSync(addons)).not.toContain(`jixiao_${VERSION}`);
  });

  test('where there was no list yet', () => {
    expect(script('install.sh').status).toBe(0);
    expect(list()).toContain('name="jixiao"');
    expect(script('uninstall.sh').status).toBe(0);
    expect(list()).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins></jsplugins>\n');
  });

  test('an entry of ours in another form is replaced', () => {
    mkdirSync(addons, { recursive: true });
    const online = `<jspluginonline\n name='jixiao' type="et" url="http://old/wps/">\n</jspluginonline>`;
    writeFileSync(join(addons, 'publish.xml'), `<jsplugins>${online}</jsplugins>`);
    expect(script('install.sh').status).toBe(0);
    expect(list()).not.toContain('http://old/');
    expect(list().match(/jixiao["']/g)).toHaveLength(1);
  });

  test('a broken list is left alone', () => {
    mkdirSync(addons, { recursive: true });
    writeFileSync(join(addons, 'publish.xml'), '<jsplugins><jsplug');
    const { status, stderr } = script('install.sh');
    expect([status, stderr]).toEqual([1, expect.stringContaining('没有做任何改动')]);
    expect(list()).toBe('<jsplugins><jsplug');
    expect(readdirSync(addons)).toEqual(['publish.xml']);
  });

  test('they are executable, and for a shell without extensions', () => {
    const zip = readFileSync(join(folder, `jixiao-wps-${VERSION}.zip`));
    expect(unixModes(zip).get('offline/install.sh')).toBe(0o100755);
    expect(unixModes(zip).get('wps/ribbon.xml')).toBe(0o100644);
    const checked = spawnSync('sh', ['-n', join(folder, 'wps/offline/install.sh')]);
    expect(checked.status).toBe(0);
  });
});

describe('driven in Chromium', () => {
  let served: Served;
  afterEach(async () => {
    await served.close();
  });

  test('Excel, with its own office.js', async () => {
    served = await serve(join(folder, 'excel/site'));
    const { page, excel, complaints, outside } = await openExcelPage(browser, served, {
      prepare: (simulator) => {
        simulator.reset('一').sheets[0]!.load(smallForm('一'));
      },
    });
    await page.getByRole('button', { name: '检查当前表' }).click();
    await page.locator('[data-finding]').first().waitFor();
    expect(excel.workbook.active.rules.length).toBeGreaterThan(0);
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    await page.context().close();
  });

  test.each(['wps', `offline/jixiao_${VERSION}`])('WPS, %s: entry page and pane', async (root) => {
    served = await serve(join(folder, 'wps', root));
    const entry = await openWpsPage(browser, served.url, { sheets: [], file: 'index.html' });
    const called = await entry.page.evaluate(() => {
      const { OnAddinLoad, OnAction } = window as unknown as Record<
        string,
        (c?: object) => unknown
      >;
      return [OnAddinLoad!(), OnAction!({ Id: 'jixiaoPane' }), window.et.panes.get(1)?.get('url')];
    });
    expect(called).toEqual([true, true, `${served.url}/pane.html`]);
    expect([...entry.complaints, ...entry.outside]).toEqual([]);
    await entry.page.context().close();

    const sheets = [smallForm('一')];
    const { page, complaints, outside } = await openWpsPage(browser, served.url, { sheets });
    await page.getByRole('button', { name: '检查当前表' }).click();
    await page.locator('[data-finding]').first().waitFor();
    await page.waitForFunction(() => window.et.workbook.active.rules.length > 0);
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    await page.context().close();
  });
});

/** The local service of WPS as far as Kingsoft's templates show it; not the real one. */
class FakeService {
  mode: 'running' | 'absent' | 'old' = 'running';
  reachable = true;
  list: { name: string; url: string; version?: string }[] = [{ name: '公文', url: 'http://oa/' }];
  readonly orders: Record<string, unknown>[] = [];

  answer(path: string, body: string): string | null {
    if (this.mode === 'absent') return null;
    if (path === '/version') return '1.0.1';
    if (this.mode === 'old') return '<html>404</html>';
    if (path === '/publishlist') return JSON.stringify(this.list);
    const order = JSON.parse(Buffer.from(body, 'base64').toString('utf8')) as Record<
      string,
      string
    >;
    this.orders.push(order);
    if (path === '/redirect/runParams') return this.reachable ? '<customUI xmlns=""/>' : '<html>';
    this.list = this.list.filter(({ name }) => name !== order['name']);
    if (order['cmd'] === 'enable') {
      this.list.push({ name: order['name']!, url: order['url']!, version: order['version']! });
    }
    return 'OK';
  }
}

describe('install.html', () => {
  let served: Served;
  let service: FakeService;
  let page: Page;

  beforeEach(async () => {
    served = await serve(join(folder, 'wps/wps'));
    service = new FakeService();
    page = await browser.newPage({ locale: 'zh-CN' });
    await page.route(/^https?:\/\/127\.0\.0\.1:5889[01]\//, async (route) => {
      const request = route.request();
      const { pathname } = new URL(request.url());
      const body = service.answer(pathname, request.postData() ?? '');
      if (body === null) return route.abort();
      return route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
    });
  });
  afterEach(async () => {
    await page.close();
    await served.close();
  });

  const open = () => page.goto(`${served.url}/install.html`);
  const state = (sentence: string | RegExp) =>
    page.getByRole('status').filter({ hasText: sentence }).waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const visible = async () =>
    (await page.locator('button:visible, a:visible').allInnerTexts()).map((each) => each.trim());

  test('installs, says to restart twice, updates and removes; others stay', async () => {
    await open();
    await state('没有安装');
    expect(await visible()).toEqual(['安装']);
    await button('安装').click();
    await state(/^已安装$/);
    await page.getByText('然后再重新启动一次 WPS 表格').waitFor();
    const url = `${served.url}/`;
    expect(service.orders).toEqual([
      { method: 'get', url: `${url}ribbon.xml`, data: '' },
      {
        ...{ cmd: 'enable', name: 'jixiao', url, addonType: 'et' },
        ...{ online: 'true', version: VERSION, customDomain: '' },
      },
    ]);
    await page.reload();
    await state(/^已安装$/);
    expect(await visible()).toEqual(['更新', '卸载']);
    await button('卸载').click();
    await state('已卸载');
    expect(service.list).toEqual([{ name: '公文', url: 'http://oa/' }]);
    expect(service.orders.at(-1)).toMatchObject({ cmd: 'disable', name: 'jixiao' });
  });

  test('an older version, and one from another address, are updated', async () => {
    service.list.push({ name: 'jixiao', url: `${served.url}/`, version: '0.0.1' });
    await open();
    await state('已安装 0.0.1');
    service.list = [{ name: 'jixiao', url: 'http://old/wps/', version: VERSION }];
    await page.reload();
    await state('已安装，但来自另一个地址：http://old/wps/');
    await button('更新').click();
    await state(/^已安装$/);
    expect(service.list).toEqual([{ name: 'jixiao', url: `${served.url}/`, version: VERSION }]);
  });

  test('the service is not running, then it is', async () => {
    service.mode = 'absent';
    await open();
    await state('WPS 的本机服务没有运行');
    expect(await visible()).toEqual(['重试', '启动 WPS 服务']);
    service.mode = 'running';
    await button('重试').click();
    await state('没有安装');
  });

  test('the service is too old', async () => {
    service.mode = 'old';
    await open();
    await state('WPS 版本较旧');
    await page.getByText('请升级 WPS，或改用离线安装').waitFor();
  });

  test('WPS cannot fetch the add-in: nothing is installed', async () => {
    service.reachable = false;
    await open();
    await button('安装').click();
    await state('WPS 取不到加载项');
    expect(service.list).toEqual([{ name: '公文', url: 'http://oa/' }]);
  });

  test('no link can make it install something else', async () => {
    await page.goto(`${served.url}/install.html?base=http://evil.example/#http://evil.example/`);
    await state('没有安装');
    await button('安装').click();
    await state(/^已安装$/);
    expect(JSON.stringify(service.orders)).not.toContain('evil');
  });
});
