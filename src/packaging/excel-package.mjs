/** The zip for Excel. */
import { readFile } from 'node:fs/promises';
import { deployedManifest } from './manifest.mjs';
import { fill, textFile, withSums } from './zip.mjs';

const read = (name) => readFile(new URL(`./excel/${name}`, import.meta.url), 'utf8');

/** Of the catalog entry in the registry; any fixed one will do. */
const CATALOG_ID = '{6F1D0C0E-5B7C-4E0B-9C55-3B4E2B1A9D10}';

const OFFICE = {
  cdn: '微软内容分发网络（appsforoffice.microsoft.com），用户的机器要能访问外网',
  '21vianet': '世纪互联（appsforoffice.cdn.partner.office365.cn），用户的机器要能访问该网址',
  local: '本包 site/office/ 目录，不需要外网；使用前请阅读其中的微软许可条款 LICENSE.md',
};

export async function excelPackage(site, { address, version, id, catalog, office }) {
  const baseUrl = `${address}/excel`;
  const source = site.find(({ name }) => name === 'manifest.xml');
  const xml = deployedManifest(source.bytes.toString('utf8'), { baseUrl, id });
  const manifest = textFile('manifest.xml', xml);
  const { pathname } = new URL(`${baseUrl}/`);
  const values = {
    ...{ version, baseUrl, path: pathname, catalog, catalogId: CATALOG_ID },
    catalogEscaped: catalog.replaceAll('\\', '\\\\'),
    // Inside single quotes of PowerShell.
    catalogQuoted: catalog.replaceAll("'", "''"),
    office: OFFICE[office],
  };
  return withSums([
    textFile('README-部署.txt', fill(await read('README.txt'), values), { windows: true }),
    textFile('VERSION', `${version}\n`),
    manifest,
    textFile(
      'trusted-catalog.reg',
      fill(await read('trusted-catalog.reg'), values).replace(/\n/g, '\r\n'),
    ),
    textFile('trusted-catalog.cmd', (await read('trusted-catalog.cmd')).replace(/\n/g, '\r\n')),
    textFile('trusted-catalog.ps1', fill(await read('trusted-catalog.ps1'), values), {
      windows: true,
    }),
    textFile('server/nginx.conf', fill(await read('nginx.conf'), values)),
    textFile('site/web.config', await read('web.config')),
    ...site
      .filter(({ name }) => name !== 'manifest.xml')
      .map(({ name, bytes }) => ({ name: `site/${name}`, bytes })),
    { ...manifest, name: 'site/manifest.xml' },
  ]);
}
