/** The zip for WPS 表格: the online root, the same as a folder for machines without a server, and the ways to install. */
import { readFile } from 'node:fs/promises';
import { fill, textFile, withSums } from './zip.mjs';

const read = (name) => readFile(new URL(`./wps/${name}`, import.meta.url), 'utf8');

export async function wpsPackage(site, { address, version }) {
  const baseUrl = `${address}/wps/`;
  const { pathname } = new URL(baseUrl);
  const values = { version, baseUrl, path: pathname, folder: `jixiao_${version}` };
  const filled = async (name) => fill(await read(name), values);
  // One script under two names: what it does follows from how it is called.
  const scripts = async () => {
    const text = await filled('install.sh');
    return ['install.sh', 'uninstall.sh'].map((name) =>
      textFile(`offline/${name}`, text, { executable: true }),
    );
  };
  const windows = async (name) =>
    textFile(`offline/${name}`, (await filled(name)).replace(/\n/g, '\r\n'));
  return withSums([
    textFile('README-部署.txt', await filled('README.txt'), { windows: true }),
    textFile('VERSION', `${version}\n`),
    textFile('jsplugins.xml', await filled('jsplugins.xml')),
    textFile('server/nginx.conf', await filled('nginx.conf')),
    ...site.map(({ name, bytes }) => ({ name: `wps/${name}`, bytes })),
    textFile('wps/install.html', await filled('install.html')),
    textFile('wps/install.css', await read('install.css')),
    textFile('wps/install.js', await filled('install.js')),
    textFile(
      'wps/web.config',
      await readFile(new URL('./excel/web.config', import.meta.url), 'utf8'),
    ),
    ...site.map(({ name, bytes }) => ({ name: `offline/${values.folder}/${name}`, bytes })),
    ...(await scripts()),
    await windows('install.cmd'),
    await windows('uninstall.cmd'),
    textFile('offline/jixiao.ps1', await filled('jixiao.ps1'), { windows: true }),
  ]);
}
