/** What tests look at: the parts of a file as text, and a host over it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { contentOf, type CellContent, type SheetPatch } from '../../../../src/grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../../../../src/grid/sheet-snapshot';
import { parseCell } from '../../../../src/grid/address';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { packageParts, zipped, type Book, type Sheet } from '../make-package';

export const PRESERVATION = new Uint8Array(
  readFileSync(join(__dirname, '../../../fixtures/preservation.xlsx')),
);

export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, content]) => [name, strFromU8(content, true)]));
}

/** Names of the parts that differ, those that one side lacks included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((n) => a[n] !== b[n]).sort();
}

export function bookOf(
  sheet: Sheet,
  book: Book = {},
  more: Record<string, string> = {},
): Uint8Array {
  return zipped({ ...packageParts([sheet], book), ...more });
}

export function hostOf(sheet: Sheet, book: Book = {}): FileHost {
  return new FileHost(bookOf(sheet, book));
}

export async function firstSheet(host: FileHost): Promise<{ id: string; snapshot: SheetSnapshot }> {
  return (await host.read('all'))[0]!;
}

/** Writes to the first sheet, whatever is there. */
export async function write(
  host: FileHost,
  writes: Record<string, CellContent | { after: CellContent; numberFormat: string }>,
): Promise<SheetPatch> {
  const { id, snapshot } = await firstSheet(host);
  return host.apply({
    sheetId: id,
    writes: Object.entries(writes).map(([cell, content]) => {
      const { row, column } = parseCell(cell)!;
      const before = contentOf(cellAt(snapshot, row, column));
      return 'kind' in content ? { cell, before, after: content } : { cell, before, ...content };
    }),
  });
}

export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const number = (value: number): CellContent => ({ kind: 'number', number: value });
export const formula = (value: string): CellContent => ({ kind: 'formula', formula: value });

export function sheetXml(host: FileHost): string {
  return partsOf(host.save())['xl/worksheets/sheet1.xml']!;
}
