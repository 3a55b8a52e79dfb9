/** The parts of .xlsx and .xlsm that all sheets share: sheet list, strings, number formats. */
import { BUILT_IN_FORMATS } from './number-formats';
import { attribute, nameHash, scanXml, textBetween, unescapeXml } from './scan-xml';
import { WorkbookFileError } from './workbook-file-error';

export interface OoxmlBook {
  readonly date1904: boolean;
  /** Worksheets in tab order; sheets that are charts or dialogs have no grid and are left out. */
  readonly sheets: readonly { readonly name: string; readonly content: Uint8Array }[];
  readonly strings: readonly string[];
  /** The number format of each cell style (the "s" of a cell). */
  readonly formats: readonly string[];
}

type Parts = ReadonlyMap<string, Uint8Array>;

function tags(xml: string, name: string): string[] {
  return (
    xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? []
  );
}

/** The text of a small part, or an empty one; broken XML is refused. */
function part(parts: Parts, path: string): string {
  const content = parts.get(path.toLowerCase());
  if (content === undefined) return '';
  scanXml(content);
  return new TextDecoder().decode(content);
}

/** "/xl/a.xml", "../xl/a.xml" and "a.xml" seen from `folder` -> the path in the package. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

interface Relationship {
  readonly path: string;
  readonly type: string;
}

function relationships(parts: Parts, of: string): Map<string, Relationship> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const xml = part(parts, `${folder}_rels/${of.slice(slash)}.rels`);
  return new Map(
    tags(xml, 'Relationship').map((tag) => [
      attribute(tag, 'Id') ?? '',
      {
        path: resolve(folder, unescapeXml(attribute(tag, 'Target') ?? '')),
        type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      },
    ]),
  );
}

const SI = nameHash('si');
const T = nameHash('t');
const PHONETIC = nameHash('rPh');

/** Escapes of characters that XML cannot hold ("_x000D_"). */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function sharedStrings(content: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (content === undefined) return strings;
  let text = '';
  let from = -1;
  let phonetic = false;
  scanXml(
    content,
    (tag) => {
      if (tag.name === SI) {
        text = '';
        if (tag.selfClosing) strings.push('');
      } else if (tag.name === PHONETIC) phonetic = !tag.selfClosing;
      else if (tag.name === T && !tag.selfClosing) from = tag.end;
    },
    (name, at) => {
      if (name === T && !phonetic) text += textBetween(content, from, at);
      else if (name === PHONETIC) phonetic = false;
      else if (name === SI) strings.push(unescapeCharacters(text));
    },
  );
  return strings;
}

function cellFormats(xml: string): string[] {
  const declared = new Map<number, string>();
  for (const tag of tags(xml, 'numFmt')) {
    const code = unescapeXml(attribute(tag, 'formatCode') ?? '');
    declared.set(Number(attribute(tag, 'numFmtId')), code);
  }
  const list = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml);
  return tags(list?.[0] ?? '', 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return declared.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  });
}

/** `parts` by lower-case path: names in a package do not tell case apart. */
export function readOoxmlBook(parts: Parts): OoxmlBook {
  const main = [...relationships(parts, '').values()].find((r) => r.type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  const workbook = part(parts, path);
  const related = relationships(parts, path);
  const shared = (type: string): Uint8Array | undefined => {
    const found = [...related.values()].find((r) => r.type === type);
    return parts.get(found?.path ?? `xl/${type}.xml`.toLowerCase());
  };
  const sheets: { name: string; content: Uint8Array }[] = [];
  for (const tag of tags(workbook, 'sheet')) {
    const relationship = related.get(/\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    if (relationship !== undefined && relationship.type !== 'worksheet') continue;
    const content = parts.get(relationship?.path ?? '');
    if (content === undefined) throw new WorkbookFileError('broken');
    const name = unescapeCharacters(unescapeXml(attribute(tag, 'name') ?? ''));
    sheets.push({ name, content });
  }
  const date1904 = attribute(tags(workbook, 'workbookPr')[0] ?? '', 'date1904');
  const styles = shared('styles');
  if (styles !== undefined) scanXml(styles);
  return {
    date1904: date1904 === '1' || date1904 === 'true',
    sheets,
    strings: sharedStrings(shared('sharedStrings')),
    formats: styles === undefined ? [] : cellFormats(new TextDecoder().decode(styles)),
  };
}
