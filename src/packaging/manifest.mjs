/**
 * The manifest of one deployment: its own address, and an id of its own where an organisation wants one.
 *
 *   npm run manifest -- --base-url https://jixiao.example.gov.cn/excel [--id GUID] [-o dist/excel/manifest.xml]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import manifests from 'office-addin-manifest';

const { OfficeAddinManifest } = manifests;
const SOURCE = new URL('../../manifest.xml', import.meta.url);
const DEVELOPMENT = 'https://localhost:3000';

/** Throws an Error with a sentence for the administrator when address or id are of no use. */
export function deployedManifest(xml, { baseUrl, id }) {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '') {
    throw new Error(`--base-url 应为 https:// 开头、不带参数的网址，不能是“${baseUrl}”。`);
  }
  const placed = xml.replaceAll(DEVELOPMENT, address.href.replace(/\/$/, ''));
  return id === undefined ? placed : withId(placed, id);
}

/** Not modifyManifestFile of office-addin-manifest: that one reports its use to Microsoft. */
function withId(xml, id) {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) {
    throw new Error(`--id 应为 GUID，不能是“${id}”。`);
  }
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  document.getElementsByTagName('Id')[0].textContent = id;
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

/** Writes the manifest and reads it back; gives what office-addin-manifest understood. */
export async function writeManifest({ baseUrl, id, output }) {
  const xml = await readFile(SOURCE, 'utf8');
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, deployedManifest(xml, { baseUrl, id }));
  return OfficeAddinManifest.readManifestFile(output);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      id: { type: 'string' },
      output: { type: 'string', short: 'o', default: 'dist/excel/manifest.xml' },
    },
  });
  try {
    const baseUrl = values['base-url'] ?? '';
    const { id } = await writeManifest({ baseUrl, id: values.id, output: values.output });
    process.stderr.write(`已写入 ${values.output}（id ${id}）。\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
