/** Range: one or several areas of a sheet. */
import { rangeName, type Rectangle } from '../../../src/grid/address';
import { cellCount, overlap, parseReference, without } from '../../officehost/areas';
import type { SimSheet } from '../../officehost/model';
import { comError } from '../bridge';
import { blankOf, outgoing, shaped } from '../values';
import { refuseFormatting, refuseProtected, usedRange, type World } from '../world';
import { borders, eachCell, font, interior, plainFormats } from './looks';
import { formatConditions } from './rules';

const ADDRESS_CHARACTERS = 255;
const ALL_VALIDATION = -4174;

export function areasOf(reference: unknown, grid: Rectangle): Rectangle[] {
  if (typeof reference !== 'string' || reference.length > ADDRESS_CHARACTERS) {
    throw comError('Range');
  }
  return reference.split(',').map((part) => {
    const area = parseReference(part, grid);
    if (area === null) throw comError(`Range(${reference})`);
    return area;
  });
}

export function createRange(
  world: World,
  sheet: SimSheet,
  areas: readonly Rectangle[],
  alive: () => void,
): object {
  const { bridge, profile } = world;
  const area = areas[0]!;
  const last = sheet.workbook.grid;
  const wrote = (): void => {
    for (const each of areas) world.wrote(sheet, each);
  };
  const rows = (visit: (row: number) => void): void => {
    for (const { top, bottom } of areas) for (let row = top; row <= bottom; row += 1) visit(row);
  };
  const columns = (visit: (column: number) => void): void => {
    for (const { left, right } of areas) for (let c = left; c <= right; c += 1) visit(c);
  };
  const uniform = (visit: (see: (value: unknown) => void) => void): unknown => {
    const seen = new Set<unknown>();
    visit((value) => seen.add(value));
    return seen.size === 1 ? [...seen][0] : null;
  };
  const grid = (read: (row: number, column: number) => unknown): unknown => {
    if (cellCount(area) > 2_000_000) throw comError('out of memory');
    const lines: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: unknown[] = [];
      for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
      lines.push(line);
    }
    return shaped(lines, profile);
  };
  const isMerged = (row: number, column: number): boolean => sheet.mergeAt(row, column) !== null;
  const whole = (how: 'rows' | 'columns'): object =>
    world.rangeOf(
      sheet,
      areas.map((each) =>
        how === 'rows'
          ? { ...each, left: 0, right: last.right }
          : { ...each, top: 0, bottom: last.bottom },
      ),
    );
  const lines = (count: number): object =>
    bridge.wrap({ type: 'Lines', get: { Count: () => count } });

  const put = (row: number, column: number, value: unknown): void => {
    if (value === null || value === undefined) sheet.input(row, column, '');
    else if (
      profile.apostrophe === 'kept' &&
      typeof value === 'string' &&
      value.startsWith("'") &&
      sheet.numberFormat(row, column) !== '@'
    ) {
      sheet.input(row, column, `'${value}`);
    } else sheet.input(row, column, value);
  };
  const refuseLocked = (): void => {
    if (sheet.protection === null) return;
    eachCell(areas, (row, column) => {
      if (sheet.format(row, column, 'locked') !== false) refuseProtected(sheet);
    });
  };
  const setValues = (value: unknown): void => {
    refuseLocked();
    if (sheet.workbook.readOnly) throw comError('read-only');
    if (!Array.isArray(value)) {
      eachCell(areas, (row, column) => {
        put(row, column, value);
      });
      wrote();
      return;
    }
    const matrix = value as unknown[];
    const wide = area.right - area.left + 1;
    const high = area.bottom - area.top + 1;
    const fits =
      matrix.length === high && matrix.every((line) => Array.isArray(line) && line.length === wide);
    // Provenance: what a wrong shape does was seen to go wrong in several ways; none is relied on.
    if (!fits) throw comError('a matrix of another shape');
    if (profile.matrices === 'ignored' && high * wide > 1) return;
    (matrix as unknown[][]).forEach((line, r) => {
      const from = profile.matrices === 'first row only' ? (matrix as unknown[][])[0]! : line;
      from.forEach((each, c) => {
        put(area.top + r, area.left + c, each);
      });
    });
    wrote();
  };
  const plain = plainFormats(sheet, areas);
  /** One row, all columns wide: more was not needed. */
  const wholeRow = (): void => {
    refuseProtected(sheet);
    const isRow = area.left === 0 && area.right === last.right && area.top === area.bottom;
    if (!isRow) throw comError('not a row');
  };

  return bridge.wrap({
    type: 'Range',
    alive,
    get: {
      ...plain.get,
      Row: () => area.top + 1,
      Column: () => area.left + 1,
      Rows: () => lines(area.bottom - area.top + 1),
      Columns: () => lines(area.right - area.left + 1),
      Value2: () =>
        grid((row, column) => {
          const cell = sheet.cell(row, column);
          if (cell === null) return blankOf(profile);
          return cell.value === '' ? '' : outgoing(cell.value, profile);
        }),
      Formula: () =>
        grid((row, column) => {
          const cell = sheet.cell(row, column);
          return cell === null ? '' : (cell.formula ?? cell.value);
        }),
      Text: () =>
        uniform((see) => {
          eachCell(areas, (row, column) => {
            see(sheet.text(row, column));
          });
        }),
      MergeCells: () => {
        if (!sheet.merges.some((merge) => areas.some((each) => overlap(each, merge)))) return false;
        return uniform((see) => {
          eachCell(areas, (row, column) => {
            see(isMerged(row, column));
          });
        });
      },
      MergeArea: () => {
        if (areas.length > 1 || cellCount(area) > 1) throw comError('MergeArea');
        return world.rangeOf(sheet, [sheet.mergeAt(area.top, area.left) ?? area]);
      },
      Interior: () => interior(world, sheet, areas),
      Font: () => font(world, sheet, areas),
      Borders: () => borders(world, sheet, areas),
      FormatConditions: () => formatConditions(world, sheet, areas),
      Validation: () => validation(world, sheet, area),
      EntireRow: () => whole('rows'),
      EntireColumn: () => whole('columns'),
      Hidden: () =>
        uniform((see) => {
          if (area.left === 0 && area.right === last.right)
            rows((r) => {
              see(sheet.hiddenRows.has(r));
            });
          else if (area.top === 0 && area.bottom === last.bottom) {
            columns((c) => {
              see(sheet.hiddenColumns.has(c));
            });
          } else throw comError('Hidden');
        }),
      UseStandardHeight: () =>
        uniform((see) => {
          rows((row) => {
            see(!sheet.rowHeights.has(row));
          });
        }),
      UseStandardWidth: () =>
        uniform((see) => {
          columns((column) => {
            see(!sheet.columnWidths.has(column));
          });
        }),
      RowHeight: () =>
        uniform((see) => {
          rows((row) => {
            see(sheet.rowHeights.get(row) ?? 13.5);
          });
        }),
      Width: () => {
        let width = 0;
        columns((column) => (width += sheet.columnWidth(column)));
        return width;
      },
      Parent: () => world.sheetOf(sheet),
    },
    set: {
      ...plain.set,
      Value2: setValues,
      Hidden: (value: unknown) => {
        refuseFormatting(sheet);
        if (area.left !== 0 || area.right !== last.right) throw comError('Hidden');
        rows((row) => {
          if (value === true) sheet.hiddenRows.add(row);
          else sheet.hiddenRows.delete(row);
        });
      },
      UseStandardHeight: (value: unknown) => {
        refuseFormatting(sheet);
        if (value === true) rows((row) => sheet.rowHeights.delete(row));
      },
      UseStandardWidth: (value: unknown) => {
        refuseFormatting(sheet);
        if (value === true) columns((column) => sheet.columnWidths.delete(column));
      },
      RowHeight: (value: unknown) => {
        refuseFormatting(sheet);
        if (typeof value !== 'number' || value > 409.5) throw comError('RowHeight');
        rows((row) => sheet.rowHeights.set(row, value));
      },
      ColumnWidth: (value: unknown) => {
        refuseFormatting(sheet);
        if (typeof value !== 'number' || value > 255) throw comError('ColumnWidth');
        columns((column) => sheet.columnWidths.set(column, 5.625 * value + 3.35));
      },
    },
    call: {
      Address: () => {
        const text = areas.map(rangeName).join(',');
        if (text.length <= ADDRESS_CHARACTERS)
          return profile.members === 'turned' ? dollars(areas) : text;
        // As in Excel: cut after the last whole area.
        return text.slice(0, text.lastIndexOf(',', ADDRESS_CHARACTERS));
      },
      Merge: () => {
        refuseProtected(sheet);
        if (world.flags.get('DisplayAlerts') !== false) throw comError('a dialog is open');
        sheet.merge(area);
      },
      Insert: (shift: unknown, origin: unknown) => {
        if (shift !== -4121 || origin !== 0) throw comError('Insert');
        wholeRow();
        sheet.insertRow(area.top);
        wrote();
      },
      Delete: (shift: unknown) => {
        if (shift !== -4162) throw comError('Delete');
        wholeRow();
        sheet.shift(area.top, -1);
        wrote();
      },
      UnMerge: () => {
        refuseProtected(sheet);
        for (const each of areas) sheet.unmerge(each);
      },
      Clear: () => {
        refuseProtected(sheet);
        for (const each of areas) {
          const kept = sheet.validations.map(({ areas: own, properties }) => ({
            areas: [...own],
            properties,
          }));
          sheet.clear(each);
          // As in Excel: drop-downs are neither contents nor formats.
          sheet.validations = kept;
        }
        wrote();
      },
      Select: () => {
        if (sheet.workbook.active !== sheet) throw comError('Select');
        sheet.workbook.selection = rangeName(area);
        world.selected(sheet);
      },
      SpecialCells: (type: unknown) => {
        if (type !== ALL_VALIDATION) throw comError('SpecialCells');
        const within = cellCount(area) === 1 ? [usedRange(sheet)] : areas;
        const found = sheet.validations.flatMap(({ areas: own }) =>
          own.filter((each) => within.some((inside) => overlap(inside, each))),
        );
        if (found.length === 0) throw comError('SpecialCells: none');
        return world.rangeOf(sheet, found);
      },
    },
  });
}

function dollars(areas: readonly Rectangle[]): string {
  return areas.map((each) => rangeName(each).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')).join(',');
}

function validation(world: World, sheet: SimSheet, area: Rectangle): object {
  const here = () =>
    sheet.validations.filter(({ areas }) => areas.some((each) => overlap(each, area)));
  const put = (property: string, value: unknown): void => {
    const own = here().find(({ areas }) => areas.some((each) => without(area, each).length === 0));
    if (own === undefined) throw comError(`Validation.${property}`);
    own.properties.set(property, value);
  };
  return world.bridge.wrap({
    type: 'Validation',
    get: {
      Type: () => {
        const whole = here().filter(({ areas }) =>
          areas.some((each) => without(area, each).length === 0),
        );
        if (whole.length !== 1) throw comError('Validation.Type');
        return 3;
      },
    },
    set: {
      ErrorTitle: (value: unknown) => {
        put('ErrorTitle', value);
      },
      ErrorMessage: (value: unknown) => {
        put('ErrorMessage', value);
      },
    },
    call: {
      Delete: () => {
        refuseFormatting(sheet);
        sheet.clearValidations(area);
      },
      Add: (...[type, alert, operator, list]: unknown[]) => {
        refuseFormatting(sheet);
        if (here().length > 0) throw comError('Validation.Add: there is one');
        const known = type === 3 && (alert === 1 || alert === 2) && operator === 1;
        if (!known || typeof list !== 'string' || list.length > 255)
          throw comError('Validation.Add');
        sheet.validations.push({
          areas: [area],
          properties: new Map<string, unknown>([
            ['list', list],
            ['alert', alert],
          ]),
        });
      },
    },
  });
}
