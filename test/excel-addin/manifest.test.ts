import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { COMMANDS } from '../../src/commands/commands';
import { validateManifest, type PngSize } from './validate-manifest';

const ROOT = join(__dirname, '../..');
const FILE = join(ROOT, 'manifest.xml');
const XML = readFileSync(FILE, 'utf8');
const BASE = 'https://localhost:3000/';

function icon(url: string): PngSize | null {
  const file = join(ROOT, url.replace(BASE, ''));
  if (!url.startsWith(BASE) || !existsSync(file)) return null;
  return PNG.sync.read(readFileSync(file));
}

const changed = (from: string, to: string): string[] => {
  expect(XML).toContain(from);
  return validateManifest(XML.replace(from, to), icon);
};

test('is valid', () => {
  expect(validateManifest(XML, icon)).toEqual([]);
});

/** In a process of its own: office-addin-manifest needs packages that jest cannot load. */
function understood(file: string): unknown {
  const program = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})
    .then((read) => process.stdout.write(JSON.stringify(read)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: ROOT }).toString());
}

test('is read by office-addin-manifest', () => {
  expect(understood(FILE)).toMatchObject({
    id: '5d1f0b7e-8c3a-4f5b-9e46-2a7c31d80b94',
    defaultLocale: 'zh-CN',
    displayName: '绩效目标表助手',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
  });
});

describe('for a deployment', () => {
  const SCRIPT = join(ROOT, 'src/packaging/manifest.mjs');
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-manifest-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const deploy = (...args: string[]): { file: string; said: string } => {
    const file = join(folder, 'out.xml');
    rmSync(file, { force: true });
    const { stderr } = spawnSync(process.execPath, [SCRIPT, '-o', file, ...args], {
      encoding: 'utf8',
    });
    return { file, said: stderr };
  };

  test('has its address and id everywhere, and is valid', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const { file } = deploy('--base-url', 'https://jx.example.gov.cn/excel/', '--id', id);
    const xml = readFileSync(file, 'utf8');
    expect(xml).not.toContain('localhost');
    expect(
      validateManifest(xml, (url) => icon(url.replace('https://jx.example.gov.cn/excel/', BASE))),
    ).toEqual([]);
    expect(understood(file)).toMatchObject({
      id,
      defaultSettings: { sourceLocation: 'https://jx.example.gov.cn/excel/taskpane.html' },
    });
  });

  test.each([
    [['--base-url', 'http://jx.example.gov.cn'], '--base-url 应为 https:// 开头'],
    [[], '--base-url 应为 https:// 开头'],
    [['--base-url', 'https://jx.example.gov.cn', '--id', '7'], '--id 应为 GUID，不能是“7”。'],
  ])('refuses %j', (args, sentence) => {
    const { file, said } = deploy(...args);
    expect(said).toContain(sentence);
    expect(existsSync(file)).toBe(false);
  });
});

test('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(XML).toContain(`<Version>${version}</Version>`);
});

test('names the commands that the page registers, and all of them', () => {
  const named = [...XML.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(COMMANDS).sort());
});

describe('the validator sees', () => {
  test.each([
    ['a wrong order', '<Version>0.1.0</Version>', '', '<OfficeApp>: Version is missing'],
    ['a broken id', '5d1f0b7e-8c3a', '5d1f0b7e', '<OfficeApp>: Id is no GUID'],
    ['plain http', 'https://localhost:3000/help', 'http://localhost:3000/help', 'is not HTTPS'],
    ['an unknown resid', 'resid="Check.Label"', 'resid="Chek.Label"', 'no "Chek.Label" in'],
    [
      'a long resource id',
      '<bt:String id="Check.Tip"',
      `<bt:String id="${'x'.repeat(33)}"`,
      'not of 1 to 32 characters',
    ],
    ['a long string', '检查当前表"', `${'长'.repeat(126)}"`, 'is longer than 125'],
    ['a missing picture', 'check-16.png', 'chek-16.png', 'no picture at'],
    ['a picture of another size', 'check-16.png', 'check-20.png', 'is not 16 x 16'],
    ['the default locale overridden', 'Locale="en-US"', 'Locale="zh-CN"', 'default locale'],
    ['an element that is out of place', '<FunctionFile', '<Label/><FunctionFile', 'may not stand'],
    ['broken XML', '</Hosts>', '', 'Opening and ending tag mismatch'],
  ])('%s', (_, from, to, fault) => {
    expect(changed(from, to).join('\n')).toContain(fault);
  });

  test('elements in the wrong order', () => {
    const [label = ''] = /<Label resid="Tab.Label" \/>/.exec(XML) ?? [];
    const moved = XML.replace(label, '').replace('<Group id="Jixiao.CheckGroup">', `${label}$&`);
    expect(validateManifest(moved, icon)).toEqual([
      '<CustomTab>: wrong order: Label, Group, Group, Group',
    ]);
  });
});
