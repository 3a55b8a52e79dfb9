/** A workbook made of nothing but specs. */
import { zipSync, strToU8 } from 'fflate';
import type { SheetSpec } from '../../../grid/sheet-spec';
import { EMPTY_WORKBOOK } from './default-parts';
import { insertSheet } from './insert-sheet';
import { WorkbookPackage } from './workbook-package';

/** The bytes of an .xlsx with these sheets, at least one; the same specs give the same bytes. */
export function createWorkbook(specs: readonly SheetSpec[]): Uint8Array {
  const parts = Object.entries(EMPTY_WORKBOOK).map(([name, text]) => [name, strToU8(text)]);
  // The oldest date that a zip file knows, in local time as the library wants it.
  const mtime = new Date(1980, 0, 1);
  const empty = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { mtime });
  const pack = new WorkbookPackage(empty);
  for (const spec of specs) insertSheet(pack, spec);
  if (specs.length === 0) throw new Error('a workbook has at least one sheet');
  return pack.save();
}
