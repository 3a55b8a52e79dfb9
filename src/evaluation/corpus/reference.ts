/** A .xlsx as SheetJS reads it by itself: the other side of the comparison with our own reader. */
import * as XLSX from '@e965/xlsx';
import { cellName } from '../../grid/address';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { sheetFromSheetJs } from '../../hosts/file/legacy/from-sheetjs';
import { silently, type RawSheet, type RawWorkbook } from '../../hosts/file/legacy/sheetjs';
import { snapshotSheet } from '../../hosts/file/snapshot';

export interface ReferenceSheet {
  readonly snapshot: SheetSnapshot;
  /** Number formats by the name of the cell. */
  readonly formats: ReadonlyMap<string, string>;
  /** Whether the file says that it has more shared strings than SheetJS has found. */
  readonly lostStrings: boolean;
}

interface Raw extends RawWorkbook {
  readonly Strings?: readonly unknown[] & { readonly Unique?: string };
}

interface Band {
  readonly hidden?: boolean;
  readonly hpt?: number;
  readonly width?: number;
}

const OPTIONS: XLSX.ParsingOptions = {
  ...{ type: 'array', dense: true, cellText: false, cellNF: true, cellHTML: false },
  // Without the first it drops formulas that were never worked out, without the second it does not tell what is hidden.
  ...{ cellFormula: true, sheetStubs: true, cellStyles: true },
};

/** A height or width of zero hides as well, which SheetJS does not say. */
function bands(list: readonly (Band | undefined)[] | undefined): (Band | undefined)[] {
  return (list ?? []).map((band) =>
    band?.hpt === 0 || band?.width === 0 ? { ...band, hidden: true } : band,
  );
}

export function readReference(bytes: Uint8Array): ReferenceSheet[] {
  const raw = silently(() => XLSX.read(bytes, OPTIONS)) as unknown as Raw;
  const strings = raw.Strings;
  // It adds an empty one to what it has found.
  const lostStrings = strings !== undefined && Number(strings.Unique) >= strings.length;
  const date1904 = raw.Workbook?.WBProps?.date1904 === true;
  return raw.SheetNames.flatMap((name, i) => {
    const sheet = raw.Sheets[name];
    if (sheet === undefined || sheet['!type'] !== undefined) return [];
    const formats = new Map<string, string>();
    sheet['!data']?.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.z !== undefined) formats.set(cellName(r, c), cell.z);
      });
    });
    const visible: RawSheet = {
      ...sheet,
      '!rows': bands(sheet['!rows']),
      '!cols': bands(sheet['!cols']),
    };
    const context = { sheet: name, date1904, storesText: false, facts: null };
    const snapshot = snapshotSheet(name, sheetFromSheetJs(visible, context));
    const isHidden = (raw.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    const whole = isHidden ? { ...snapshot, hidden: true as const } : snapshot;
    return [{ snapshot: whole, formats, lostStrings }];
  });
}
