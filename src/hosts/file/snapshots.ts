/** The sheets of a file as they were read last; a sheet is read again by itself when only its cells have changed. */
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { listSheets, type ListedSheet } from './package/sheets';
import type { WorkbookPackage } from './package/workbook-package';
import { readPackage } from './read-workbook-bytes';
import { WorkbookFileError } from './workbook-file-error';

export class Snapshots {
  private readonly known = new Map<string, SheetSnapshot>();

  of(pack: WorkbookPackage, { name, part }: ListedSheet): SheetSnapshot {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const isFirst = this.known.size === 0;
    const others = new Set(isFirst ? [] : listSheets(pack).map((sheet) => sheet.part));
    others.delete(part);
    const read = readPackage((wanted) => {
      const contents = pack.contents((other) => wanted(other) && !others.has(other));
      for (const other of others) contents.set(other, emptySheet(pack));
      return contents;
    });
    for (const sheet of read.sheets) {
      if (isFirst || sheet.name === name) this.known.set(sheet.name, sheet);
    }
    const snapshot = this.known.get(name);
    if (snapshot === undefined) throw new WorkbookFileError('broken');
    return snapshot;
  }

  /** One sheet by its name; null for all. */
  forget(name: string | null): void {
    if (name === null) this.known.clear();
    else this.known.delete(name);
  }
}

/** What the parser gets in place of a sheet that is not asked for. */
function emptySheet(pack: WorkbookPackage): Uint8Array {
  return new TextEncoder().encode(
    `<worksheet xmlns="${pack.namespace()}"><sheetData/></worksheet>`,
  );
}
