/** Small .xlsx packages written by hand, so that a test says exactly what stands in the XML. */
import { strToU8, zipSync } from 'fflate';
import { readWorkbookBytes } from '../../../src/hosts/file/read-workbook-bytes';
import { cellAt } from '../../../src/grid/sheet-snapshot';
import { parseCell } from '../../../src/grid/address';
import type { Cell, SheetSnapshot } from '../../../src/grid/sheet-snapshot';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Sheet {
  /** As it stands in the XML, escapes included. */
  readonly name?: string;
  /** What stands before, in and after sheetData. */
  readonly before?: string;
  readonly data: string;
  readonly after?: string;
  readonly state?: string;
}

export interface Book {
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookExtra?: string;
  readonly workbookPr?: string;
}

export function packageParts(sheets: readonly Sheet[], book: Book = {}): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets
      .map(
        (_, i) =>
          `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      )
      .join(
        '',
      )}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${book.workbookPr ?? ''}<sheets>${sheets
      .map(
        (s, i) =>
          `<sheet name="${s.name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${s.state === undefined ? '' : ` state="${s.state}"`} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets>${book.workbookExtra ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId9001" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId9002" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml':
      book.styles ??
      `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${book.strings ?? ''}</sst>`,
  };
  sheets.forEach((s, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${REL}">${s.before ?? ''}<sheetData>${s.data}</sheetData>${s.after ?? ''}</worksheet>`;
  });
  return parts;
}

export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 6 });
}

export function readSheets(sheets: readonly Sheet[], book: Book = {}): readonly SheetSnapshot[] {
  return readWorkbookBytes(zipped(packageParts(sheets, book)), 'test.xlsx').sheets;
}

export function readSheet(sheet: Sheet, book: Book = {}): SheetSnapshot {
  return readSheets([sheet], book)[0]!;
}

export function at(sheet: SheetSnapshot, name: string): Cell | null {
  const { row, column } = parseCell(name)!;
  return cellAt(sheet, row, column);
}

/** One xf a format; codes get ids from 164 on, numbers are built-in ids. */
export function stylesOf(formats: readonly (string | number)[]): string {
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const declared = formats
    .map((f, i) =>
      typeof f === 'number' ? '' : `<numFmt numFmtId="${164 + i}" formatCode="${escape(f)}"/>`,
    )
    .join('');
  const xfs = formats
    .map((f, i) => `<xf numFmtId="${typeof f === 'number' ? f : 164 + i}"/>`)
    .join('');
  return `<styleSheet xmlns="${MAIN}">${declared === '' ? '' : `<numFmts>${declared}</numFmts>`}<cellXfs>${xfs}</cellXfs></styleSheet>`;
}
