/**
 * What an administrator installs: a zip for Excel, one for WPS 表格, and the workbench as a folder that needs no server,
 * each with its own instructions and checksums.
 *
 *   npm run package -- --base-url https://jixiao.example.gov.cn [--out dist/packages] [--office cdn|21vianet|local]
 *                      [--id GUID] [--catalog '\\server\share'] [--only excel|wps|workbench ...]
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.mjs';
import { excelPackage } from './excel-package.mjs';
import { workbenchPackage } from './workbench-package.mjs';
import { wpsPackage } from './wps-package.mjs';
import { sumsOf, zipOf } from './zip.mjs';

const KINDS = ['excel', 'wps', 'workbench'];
const PACKAGE = new URL('../../package.json', import.meta.url);

/** Throws an Error with a sentence for the administrator when the address is of no use. */
export function addressOf(baseUrl) {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  const web = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (!web || address.search !== '' || address.hash !== '' || address.username !== '') {
    throw new Error(
      `--base-url 应为 http:// 或 https:// 开头、不带参数的网址，不能是“${baseUrl}”。`,
    );
  }
  return address.href.replace(/(?<!\/)\/+$/, '');
}

/** Returns the zips as name and bytes; `say` hears what is left out and why. */
export async function makePackages({ baseUrl, office, id, catalog, only }, say) {
  for (const kind of only) {
    if (!KINDS.includes(kind))
      throw new Error(`--only 应为 ${KINDS.join('、')}，不能是“${kind}”。`);
  }
  const wanted = (kind) => only.length === 0 || only.includes(kind);
  // The workbench alone has none.
  const address = wanted('excel') || wanted('wps') ? addressOf(baseUrl) : '';
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-package-'));
  try {
    const zips = [];
    if (wanted('excel') && address.startsWith('https:')) {
      const site = await buildSite('excel', join(folder, 'excel'), { OFFICE_JS: office });
      const files = await excelPackage(site, { address, version, id, catalog, office });
      zips.push({ name: `jixiao-excel-${version}.zip`, bytes: zipOf(files) });
    } else if (wanted('excel')) {
      say('Excel 只接受 https 网址的加载项，没有生成 Excel 部署包。');
    }
    if (wanted('wps')) {
      const site = await buildSite('wps', join(folder, 'wps'), {});
      const files = await wpsPackage(site, { address, version });
      zips.push({ name: `jixiao-wps-${version}.zip`, bytes: zipOf(files) });
    }
    if (wanted('workbench')) {
      const workers = join(folder, 'workers');
      await buildSite('workers', workers, {});
      const site = await buildSite('offline', join(folder, 'offline'), { WORKERS: workers });
      const files = await workbenchPackage(site, { version });
      zips.push({ name: `jixiao-workbench-${version}.zip`, bytes: zipOf(files) });
    }
    return zips;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string', default: '' },
      out: { type: 'string', default: 'dist/packages' },
      office: { type: 'string', default: 'cdn' },
      id: { type: 'string' },
      catalog: { type: 'string', default: '\\\\SERVER\\jixiao' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const say = (sentence) => process.stderr.write(`${sentence}\n`);
  try {
    const { office, id, catalog, only, out } = values;
    const zips = await makePackages(
      { baseUrl: values['base-url'], office, id, catalog, only },
      say,
    );
    await mkdir(out, { recursive: true });
    for (const { name, bytes } of zips) {
      await writeFile(join(out, name), bytes);
      say(`已写入 ${join(out, name)}（${createHash('sha256').update(bytes).digest('hex')}）。`);
    }
    await writeFile(join(out, 'SHA256SUMS'), sumsOf(zips));
  } catch (error) {
    say(error.message);
    process.exitCode = 2;
  }
}
