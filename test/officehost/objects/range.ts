/** Range and RangeAreas. */
import { contains, type Rectangle } from '../../../src/grid/address';
import { cellCount, overlap, sheetAddress } from '../areas';
import type { SimSheet } from '../model';
import type { Services } from '../services';
import { WireError, invalidArgument, recordOf, textOf, wireObject, type WireObject } from '../wire';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { eachCell, rangeFormat, refuseFormat } from './formats';

/** docs-pr resource-limits-and-performance-optimization.md. */
const CELLS_A_READ = 5_000_000;
/** docs-ref excel.range.yml getMergedAreasOrNullObject. */
const MERGES_A_CALL = 512;

function refuseValues(sheet: SimSheet, area: Rectangle): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.format(row, column, 'locked') !== false) throw new WireError('AccessDenied');
    }
  }
}

function visitMatrix(
  area: Rectangle,
  matrix: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const height = area.bottom - area.top + 1;
  if (!Array.isArray(matrix) || matrix.length !== height) throw invalidArgument();
  (matrix as unknown[]).forEach((line, r) => {
    if (!Array.isArray(line) || line.length !== area.right - area.left + 1) throw invalidArgument();
    (line as unknown[]).forEach((value, c) => {
      visit(area.top + r, area.left + c, value);
    });
  });
}

/** Only what tells which sheet it is. */
function worksheetOf(services: Services, sheet: SimSheet): WireObject {
  const object: WireObject = wireObject({
    type: 'Worksheet',
    ids: ['Id'],
    get: { Id: () => sheet.id },
    call: {
      _KeepReference: () => {
        services.keep(object);
      },
    },
  });
  return object;
}

export function rangeAreas(
  services: Services,
  sheet: SimSheet,
  areas: readonly Rectangle[],
): WireObject {
  const object: WireObject = wireObject({
    type: 'RangeAreas',
    range: { sheet, areas },
    get: {
      AreaCount: () => areas.length,
      Address: () => areas.map((area) => sheetAddress(sheet.name, area)).join(','),
    },
    nav: {
      ConditionalFormats: () => conditionalFormats(services, sheet, areas),
      Format: () => rangeFormat(sheet, areas),
      Worksheet: () => worksheetOf(services, sheet),
      Areas: () =>
        wireObject({
          type: 'RangeCollection',
          items: () => areas.map((area) => range(services, sheet, area)),
        }),
    },
    call: {
      _KeepReference: () => {
        services.keep(object);
      },
    },
  });
  return object;
}

export function range(services: Services, sheet: SimSheet, area: Rectangle): WireObject {
  const grid = (read: (row: number, column: number) => unknown): unknown => {
    // docs-pr performance.md: beyond the limit the property is null, without an error.
    if (cellCount(area) > CELLS_A_READ) return null;
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: unknown[] = [];
      for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
      rows.push(line);
    }
    return rows;
  };
  const write = (value: unknown): void => {
    refuseValues(sheet, area);
    visitMatrix(area, value, (row, column, each) => {
      sheet.input(row, column, each);
    });
    services.changed(sheet, area);
  };
  const hidden = (option: string, first: number, last: number, set: ReadonlySet<number>) => {
    const properties: unknown[] = [];
    for (let i = first; i <= last; i += 1) properties.push({ [option]: set.has(i) });
    return properties;
  };
  /** One row, all columns wide: more was not needed. */
  const wholeRow = (wanted: string, shift: unknown): void => {
    const { right } = sheet.workbook.grid;
    const isRow = area.left === 0 && area.right === right && area.top === area.bottom;
    if (shift !== wanted || !isRow) throw new WireError('NotImplemented');
    refuseValues(sheet, { ...area, right: Math.min(right, 50) });
  };
  const only = (options: unknown, wanted: string): void => {
    if (Object.keys(recordOf(options)).join() !== wanted) throw new WireError('NotImplemented');
  };
  const object: WireObject = wireObject({
    type: 'Range',
    range: { sheet, areas: [area] },
    get: {
      Address: () => sheetAddress(sheet.name, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => area.bottom - area.top + 1,
      ColumnCount: () => area.right - area.left + 1,
      Values: () => grid((row, column) => sheet.value(row, column)),
      // docs-ref excel.range.yml: without a formula, the value.
      Formulas: () =>
        grid((row, column) => sheet.cell(row, column)?.formula ?? sheet.value(row, column)),
      Width: () => {
        let width = 0;
        for (let column = area.left; column <= area.right; column += 1) {
          width += sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidth(column);
        }
        return width;
      },
      Text: () => grid((row, column) => sheet.text(row, column)),
      NumberFormat: () => grid((row, column) => sheet.numberFormat(row, column)),
    },
    set: {
      Values: write,
      Formulas: write,
      NumberFormat: (value) => {
        refuseFormat(sheet);
        const set = (row: number, column: number, each: unknown): void => {
          sheet.setFormat(row, column, 'numberFormat', textOf(each));
        };
        // docs-pr excel-add-ins-ranges-set-format.md: one format for the whole range.
        if (typeof value === 'string')
          eachCell([area], (row, column) => {
            set(row, column, value);
          });
        else visitMatrix(area, value, set);
      },
    },
    nav: {
      Format: () => rangeFormat(sheet, [area]),
      ConditionalFormats: () => conditionalFormats(services, sheet, [area]),
      DataValidation: () => dataValidation(sheet, area),
    },
    call: {
      _KeepReference: () => {
        services.keep(object);
      },
      // The library asks for this before it sends a matrix.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) {
          throw invalidArgument();
        }
      },
      GetMergedAreasOrNullObject: () => {
        // office-js#3611: only merges whose first cell lies in the range.
        const { corners } = sheet.workbook.profile;
        const merges = sheet.merges.filter((merge) =>
          corners === 'over' || corners === 'within'
            ? overlap(merge, area)
            : contains(area, merge.top, merge.left),
        );
        // Guess: the code of the error; the reference only says that it fails.
        if (merges.length > MERGES_A_CALL) throw new WireError('GeneralException');
        services.askedForMerges();
        if (merges.length === 0) return null;
        const told =
          corners !== false
            ? merges.map((merge) => {
                const isCut = corners === 'within';
                const row = isCut ? Math.max(merge.top, area.top) : merge.top;
                const column = isCut ? Math.max(merge.left, area.left) : merge.left;
                return { top: row, left: column, bottom: row, right: column };
              })
            : merges;
        return rangeAreas(services, sheet, told);
      },
      GetRowProperties: (options) => {
        only(options, 'rowHidden');
        return hidden('rowHidden', area.top, area.bottom, sheet.hiddenRows);
      },
      GetColumnProperties: (options) => {
        only(options, 'columnHidden');
        return hidden('columnHidden', area.left, area.right, sheet.hiddenColumns);
      },
      GetEntireRow: () =>
        range(services, sheet, { ...area, left: 0, right: sheet.workbook.grid.right }),
      GetLastCell: () => range(services, sheet, { ...area, top: area.bottom, left: area.right }),
      // docs-ref excel.range.yml: of the cells inside the range.
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.usedWithin(area, valuesOnly === true);
        return used === null ? null : range(services, sheet, used);
      },
      Clear: (applyTo) => {
        if (applyTo !== 'All') throw new WireError('NotImplemented');
        refuseValues(sheet, area);
        refuseFormat(sheet);
        // Guess: all is what Clear All does in the user interface.
        sheet.clear(area);
        services.changed(sheet, area);
      },
      Insert: (shift) => {
        wholeRow('Down', shift);
        sheet.insertRow(area.top);
        services.changed(sheet, area);
        return range(services, sheet, area);
      },
      Delete: (shift) => {
        wholeRow('Up', shift);
        sheet.shift(area.top, -1);
        services.changed(sheet, area);
      },
      Unmerge: () => {
        refuseFormat(sheet);
        sheet.unmerge(area);
      },
      CopyFrom: (source, type) => {
        const from = (source as WireObject).range?.areas[0];
        if (type !== 'Formats' || from === undefined || cellCount(from) > 1) {
          throw new WireError('NotImplemented');
        }
        refuseFormat(sheet);
        sheet.copyFormats({ row: from.top, column: from.left }, area);
      },
      Merge: () => {
        refuseFormat(sheet);
        if (sheet.merges.some((merge) => overlap(merge, area)))
          throw new WireError('InvalidOperation');
        sheet.merge(area);
      },
      Select: () => {
        // Guess: the code; a hidden sheet cannot be selected in the user interface either.
        if (sheet.visibility !== 'Visible') throw new WireError('InvalidOperation');
        sheet.workbook.active = sheet;
        sheet.workbook.selection = sheetAddress(sheet.name, area).split('!').at(-1)!;
        // Assumed: reported like the user's own.
        services.selected(sheet);
      },
    },
  });
  return object;
}
