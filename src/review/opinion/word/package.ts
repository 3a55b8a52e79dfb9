/** A Word document as the library packs it, made to depend on its content alone, with its fonts' stand-ins. */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { FONTS } from './looks';

/** The first moment that a zip file knows, wherever the clock stands. */
const NO_TIME = new Date(1980, 0, 1);

const CORE = 'docProps/core.xml';
const FONT_TABLE = 'word/fontTable.xml';

export function settled(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts, CORE, (xml) =>
    xml.replace(/<dcterms:(created|modified) [^>]*>[^<]*<\/dcterms:\1>/g, ''),
  );
  change(parts, FONT_TABLE, (xml) => xml.replace(/\/>$/, `>${fontTable()}</w:fonts>`));
  return zipSync(parts, { mtime: NO_TIME });
}

function change(parts: Unzipped, name: string, by: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  parts[name] = strToU8(by(strFromU8(part)));
}

function fontTable(): string {
  return Object.entries(FONTS)
    .map(
      ([name, instead]) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
    )
    .join('');
}
