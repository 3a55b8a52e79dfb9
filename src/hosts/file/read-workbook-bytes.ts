/** A workbook file's bytes -> WorkbookSnapshot. No Node imports: a browser worker uses this file as it is. */
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../../grid/workbook-snapshot';
import { binaryText } from './check-xml';
import { containerOf } from './container';
import { sheetFromSheetJs } from './from-sheetjs';
import { LIMITS } from './limits';
import { BUILT_IN_FORMATS } from './number-formats';
import { ooxmlParts } from './ooxml-parts';
import { scanOpenDocument } from './scan-open-document';
import type { SheetFacts } from './scan-open-document';
import {
  loadCodepages,
  loadNumberFormats,
  parseCfb,
  parsePackage,
  parseStream,
  readCfb,
} from './sheetjs';
import type { Cfb, RawWorkbook } from './sheetjs';
import { snapshotSheet } from './snapshot';
import { WorkbookFileError } from './workbook-file-error';
import { inflateInPieces, zipParts } from './zip-parts';
import type { InflateRaw } from './zip-parts';

/** What SheetJS is asked for: values, formats and formulas; the displayed text is made here (see display-text.ts). */
const OPTIONS = { dense: true, cellText: false, cellNF: true, cellHTML: false, cellFormula: true };

/** cellStyles is what makes the parser tell of hidden rows and columns in the formats of Excel. */
const EXCEL_OPTIONS = { ...OPTIONS, cellStyles: true };

/** Parts with nothing of the grid in them are not even inflated. */
const UNREAD =
  /(^|\/)(media|drawings|charts|theme|embeddings|printerSettings|customXml|docProps|ctrlProps|activeX|pivot\w*|externalLinks|threadedComments|queryTables|tables|(work|chart|dialog|macro)sheets\/_rels|slicer\w*|Thumbnails|Pictures)\//i;

function isRead(name: string): boolean {
  return (
    /\.(xml|rels)$/i.test(name) &&
    !UNREAD.test(name) &&
    !/comments\d*\.xml$|calcChain\.xml$/i.test(name)
  );
}

/** Whatever the parser throws, the file is broken; only a password is a case of its own. */
function parsed(parse: () => RawWorkbook): RawWorkbook {
  try {
    return parse();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    const code = /password|encrypt/i.test(said) ? 'encrypted' : 'broken';
    throw new WorkbookFileError(code, undefined, { cause: error });
  }
}

interface Source {
  readonly storesText: boolean;
  readonly zeroHides: boolean;
  readonly facts: (index: number) => SheetFacts | null;
}

function checkNames(names: readonly string[]): void {
  if (names.length === 0) throw new WorkbookFileError('broken');
  if (names.length > LIMITS.sheets) throw new WorkbookFileError('too-large');
}

function snapshot(raw: RawWorkbook, source: Source): WorkbookSnapshot {
  checkNames(raw.SheetNames);
  const context = {
    date1904: raw.Workbook?.WBProps?.date1904 === true,
    storesText: source.storesText,
    zeroHides: source.zeroHides,
  };
  const sheets: SheetSnapshot[] = [];
  raw.SheetNames.forEach((name, index) => {
    const sheet = raw.Sheets[name];
    if (sheet?.['!type'] !== undefined) return;
    // The parser files sheets by name: of two with one name only one is left.
    if (sheet?.['!data'] === undefined) throw new WorkbookFileError('broken');
    const facts = source.facts(index);
    const read = snapshotSheet(name, sheetFromSheetJs(sheet, { ...context, sheet: name, facts }));
    const isHidden = (raw.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    sheets.push(isHidden ? { ...read, hidden: true } : read);
    // Let go of each sheet as soon as it is copied.
    raw.Sheets[name] = undefined;
  });
  return { sheets };
}

function readOoxml(contents: Map<string, Uint8Array>): WorkbookSnapshot {
  const { parts, keepEmpty } = ooxmlParts(contents);
  const raw = parsed(() => parsePackage(parts, { ...EXCEL_OPTIONS, sheetStubs: keepEmpty }));
  return snapshot(raw, { storesText: false, zeroHides: true, facts: () => null });
}

function readOpenDocument(parts: ReadonlyMap<string, Uint8Array>): WorkbookSnapshot {
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'));
  if (manifest.includes('encryption-data')) throw new WorkbookFileError('encrypted');
  const content = parts.get('content.xml');
  if (content === undefined) throw new WorkbookFileError('broken');
  if (!new TextDecoder().decode(content).includes('office:spreadsheet')) {
    throw new WorkbookFileError('not-a-workbook');
  }
  const facts = scanOpenDocument(binaryText(content));
  const whole = new Map([['styles.xml', '']]);
  for (const [name, part] of parts) whole.set(name, binaryText(part));
  // The displayed text stands in the file itself, so here it is asked for.
  const raw = parsed(() => parsePackage(whole, { ...OPTIONS, cellText: true }));
  return snapshot(raw, {
    storesText: true,
    zeroHides: false,
    facts: (index) => facts[index] ?? null,
  });
}

function readZip(bytes: Uint8Array, inflate: InflateRaw): WorkbookSnapshot {
  const { names, parts } = zipParts(bytes, isRead, inflate);
  if (parts.has('content.xml')) return readOpenDocument(parts);
  const has = (name: string): boolean => names.some((n) => n.toLowerCase() === name);
  if (!has('[content_types].xml') || !names.some((name) => /^\/?xl\//i.test(name))) {
    throw new WorkbookFileError('not-a-workbook');
  }
  if (has('xl/workbook.bin')) {
    throw new WorkbookFileError(
      'not-a-workbook',
      '文件是二进制工作簿（.xlsb），暂不支持；请在 Excel 或 WPS 中另存为 .xlsx 再试。',
    );
  }
  return readOoxml(parts);
}

/** A package of which parts were changed. */
export function readPackage(
  contents: (wanted: (name: string) => boolean) => Map<string, Uint8Array>,
): WorkbookSnapshot {
  return readOoxml(contents(isRead));
}

/** What a .xlsx with a password holds, in a container of the old kind. */
const ENCRYPTED = 'encryptedpackage';

function streamNames({ FullPaths }: Cfb): string[] {
  return FullPaths.map((path) => path.slice(path.indexOf('/') + 1).toLowerCase());
}

/** Whether a container of the old kind is a .xlsx with a password. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  try {
    return streamNames(readCfb(bytes)).includes(ENCRYPTED);
  } catch {
    // Whatever it is, it is no .xlsx, and that is all that is asked.
    return false;
  }
}

/** .xls and .et. */
function readBinary(bytes: Uint8Array, isCfb: boolean): WorkbookSnapshot {
  loadNumberFormats(BUILT_IN_FORMATS);
  loadCodepages();
  const raw = parsed(() => {
    if (!isCfb) return parseStream(bytes, EXCEL_OPTIONS);
    const cfb = readCfb(bytes);
    const names = streamNames(cfb);
    if (names.includes(ENCRYPTED)) throw new WorkbookFileError('encrypted');
    if (!names.includes('workbook') && !names.includes('book')) {
      throw new WorkbookFileError('not-a-workbook');
    }
    return parseCfb(cfb, EXCEL_OPTIONS);
  });
  return snapshot(raw, { storesText: false, zeroHides: false, facts: () => null });
}

/**
 * What the file is, its bytes say; the name serves only to tell a plain text table by its extension. A host with a
 * faster inflate than the built-in one may pass it.
 */
export function readWorkbookBytes(
  bytes: Uint8Array,
  name: string,
  inflate: InflateRaw = inflateInPieces,
): WorkbookSnapshot {
  if (bytes.length > LIMITS.fileBytes) throw new WorkbookFileError('too-large');
  const container = containerOf(bytes, name);
  return container === 'zip' ? readZip(bytes, inflate) : readBinary(bytes, container === 'cfb');
}
