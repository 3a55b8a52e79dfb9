/** Any workbook -> an .xlsx or .xlsm that can be written into. */
import { cellName, rangeName } from '../grid/address';
import { contentOf } from '../grid/sheet-patch';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { SheetSpec } from '../grid/sheet-spec';
import { containerOf } from '../hosts/file/container';
import { createWorkbook } from '../hosts/file/package/new-workbook';
import { WorkbookPackage } from '../hosts/file/package/workbook-package';
import { readWorkbookBytes } from '../hosts/file/read-workbook-bytes';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';

export interface OpenedBytes {
  readonly bytes: Uint8Array;
  readonly note: string | null;
}

const COPY_NOTE =
  '这个文件不是 .xlsx 格式，打开的是只含内容和合并单元格的副本，原文件不会改动；需要保留全部格式时，请先在 Excel 或 WPS 中另存为 .xlsx。';

export function openBytes(bytes: Uint8Array, name: string): OpenedBytes {
  if (containerOf(bytes, name) === 'zip' && isOoxml(bytes)) return { bytes, note: null };
  const { sheets } = readWorkbookBytes(bytes, name);
  return { bytes: createWorkbook(sheets.map(specOf)), note: COPY_NOTE };
}

/** What is broken or has a password is said by the reader that comes next. */
function isOoxml(bytes: Uint8Array): boolean {
  try {
    return new WorkbookPackage(bytes).workbookName !== '';
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code !== 'not-a-workbook';
    throw error;
  }
}

/** Contents as they are; formulas that were never worked out, and those of .ods in a dialect of its own, as their values. */
function specOf({ name, origin, rows, merges }: SheetSnapshot): SheetSpec {
  const cells = rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => {
      if (cell === null) return [];
      const value = contentOf({ ...cell, formula: null });
      return value.kind === 'empty'
        ? []
        : [{ cell: cellName(origin.row + r, origin.column + c), content: value }];
    }),
  );
  return {
    name,
    cells,
    merges: merges.map(rangeName),
    formats: cells.map(({ cell }) => ({ range: cell, wrap: true, vertical: 'Center' })),
  };
}
