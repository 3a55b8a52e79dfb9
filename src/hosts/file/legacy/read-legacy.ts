/** .xls, .et and .ods -> WorkbookSnapshot, by SheetJS. Loaded only for them. */
import type { SheetSnapshot } from '../../../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../../../grid/workbook-snapshot';
import { LIMITS } from '../limits';
import { BUILT_IN_FORMATS } from '../number-formats';
import { snapshotSheet } from '../snapshot';
import { WorkbookFileError } from '../workbook-file-error';
import { sheetFromSheetJs } from './from-sheetjs';
import { binaryText, scanOpenDocument, type SheetFacts } from './scan-open-document';
import {
  loadCodepages,
  loadNumberFormats,
  parseCfb,
  parsePackage,
  parseStream,
  readCfb,
  type Cfb,
  type RawWorkbook,
} from './sheetjs';

/** What SheetJS is asked for: values, formats and formulas; the displayed text is made here (see display-text.ts). */
const OPTIONS = { dense: true, cellText: false, cellNF: true, cellHTML: false, cellFormula: true };

/** cellStyles is what makes the parser tell of hidden rows and columns in the formats of Excel. */
const EXCEL_OPTIONS = { ...OPTIONS, cellStyles: true };

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

/** .ods; `parts` holds all of its XML. */
export function readOpenDocument(parts: ReadonlyMap<string, Uint8Array>): WorkbookSnapshot {
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
    facts: (index) => facts[index] ?? null,
  });
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
export function readBinary(bytes: Uint8Array, isCfb: boolean): WorkbookSnapshot {
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
  return snapshot(raw, { storesText: false, facts: () => null });
}
