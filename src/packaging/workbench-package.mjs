/** The zip of the workbench as a folder: it opens in a browser from the disk, without a server and without Node. */
import { readFile } from 'node:fs/promises';
import { fill, textFile, withSums } from './zip.mjs';

export async function workbenchPackage(site, { version }) {
  const readme = await readFile(new URL('./workbench/README.txt', import.meta.url), 'utf8');
  return withSums([
    textFile('使用说明.txt', fill(readme, { version }), { windows: true }),
    textFile('VERSION', `${version}\n`),
    ...site,
  ]);
}
