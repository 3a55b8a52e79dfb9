/** Range.format and what hangs on it: properties stored cell by cell. */
import type { Rectangle } from '../../../src/grid/address';
import { cellCount } from '../areas';
import type { SimSheet } from '../model';
import { WireError, invalidArgument, numberOf, textOf, wireObject, type WireObject } from '../wire';

/** docs-ref excel.range.yml: on a protected sheet, locked cells refuse values and all cells refuse formats. */
export function refuseFormat(sheet: SimSheet): void {
  if (sheet.protection !== null && !sheet.protection.allowFormatCells) {
    throw new WireError('AccessDenied');
  }
}

export function eachCell(
  areas: readonly Rectangle[],
  visit: (row: number, column: number) => void,
): void {
  for (const area of areas) {
    if (cellCount(area) > 1_000_000) throw invalidArgument();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) visit(row, column);
    }
  }
}

type Check = (value: unknown) => unknown;

export function hexColor(value: unknown): string {
  const text = textOf(value);
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}

const flag: Check = (value) => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) => {
    if (!allowed.includes(textOf(value))) throw invalidArgument();
    return value;
  };

export function rangeFormat(sheet: SimSheet, areas: readonly Rectangle[]): WireObject {
  const setter =
    (property: string, check: Check) =>
    (value: unknown): void => {
      refuseFormat(sheet);
      const checked = check(value);
      eachCell(areas, (row, column) => {
        sheet.setFormat(row, column, property, checked);
      });
    };
  /** A mixed property reads as null. */
  const getter = (property: string, standard: unknown) => (): unknown => {
    const seen = new Set<unknown>();
    eachCell(areas, (row, column) => seen.add(sheet.format(row, column, property) ?? standard));
    return seen.size === 1 ? [...seen][0] : null;
  };
  return wireObject({
    type: 'RangeFormat',
    set: {
      WrapText: setter('wrapText', flag),
      HorizontalAlignment: setter('horizontal', oneOf('General', 'Left', 'Center', 'Right')),
      VerticalAlignment: setter('vertical', oneOf('Top', 'Center', 'Bottom')),
      ColumnWidth: (value) => {
        const width = numberOf(value);
        for (const { left, right } of areas) {
          for (let column = left; column <= right; column += 1) {
            sheet.columnWidths.set(column, width);
          }
        }
      },
      RowHeight: (value) => {
        const height = numberOf(value);
        if (height > 409.5) throw invalidArgument();
        for (const { top, bottom } of areas) {
          for (let row = top; row <= bottom; row += 1) sheet.rowHeights.set(row, height);
        }
      },
    },
    nav: {
      Fill: () => wireObject({ type: 'RangeFill', set: { Color: setter('fill.color', hexColor) } }),
      Font: () =>
        wireObject({
          type: 'RangeFont',
          set: {
            Name: setter('font.name', textOf),
            Size: setter('font.size', numberOf),
            Bold: setter('font.bold', flag),
            Color: setter('font.color', hexColor),
          },
        }),
      Protection: () =>
        wireObject({ type: 'FormatProtection', get: { Locked: getter('locked', true) } }),
      Borders: () =>
        wireObject({
          type: 'RangeBorderCollection',
          item: (side) =>
            wireObject({
              type: 'RangeBorder',
              set: {
                Style: setter(
                  `border.${textOf(side)}.style`,
                  oneOf('None', 'Continuous', 'Dash', 'Dot'),
                ),
                Color: setter(`border.${textOf(side)}.color`, hexColor),
              },
            }),
        }),
    },
  });
}
