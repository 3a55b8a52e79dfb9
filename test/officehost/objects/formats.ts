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

/** Guess: of 宋体 11. */
const STANDARD_HEIGHT = 13.5;

const SIDES = [
  ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
  ...['InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'],
];

/** docs-ref excel.borderlinestyle.yml. */
const LINE_STYLES = [
  ...['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
];

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
  const line = (side: string, property: string, standard: unknown) => (): unknown => {
    const seen = new Set<unknown>();
    eachCell(areas, (row, column) => {
      seen.add(sheet.line(row, column, side, property) ?? standard);
    });
    return seen.size === 1 ? [...seen][0] : null;
  };
  const setLine =
    (side: string, property: string, check: Check) =>
    (value: unknown): void => {
      refuseFormat(sheet);
      const checked = check(value);
      eachCell(areas, (row, column) => {
        sheet.setLine(row, column, side, property, checked);
      });
    };
  const border = (side: string): WireObject =>
    wireObject({
      type: 'RangeBorder',
      ids: ['SideIndex'],
      get: {
        SideIndex: () => side,
        Style: line(side, 'style', 'None'),
        Color: line(side, 'color', '#000000'),
        Weight: line(side, 'weight', 'Thin'),
      },
      set: {
        Style: setLine(side, 'style', oneOf(...LINE_STYLES)),
        Color: setLine(side, 'color', hexColor),
        Weight: setLine(side, 'weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
      },
    });
  const rows = (visit: (row: number) => void): void => {
    for (const { top, bottom } of areas) for (let row = top; row <= bottom; row += 1) visit(row);
  };
  const columns = (visit: (column: number) => void): void => {
    for (const { left, right } of areas) for (let c = left; c <= right; c += 1) visit(c);
  };
  return wireObject({
    type: 'RangeFormat',
    get: {
      WrapText: getter('wrapText', false),
      ShrinkToFit: getter('shrinkToFit', false),
      HorizontalAlignment: getter('horizontal', 'General'),
      // Guess: the standard of Excel in Chinese; elsewhere it is Bottom.
      VerticalAlignment: getter('vertical', 'Center'),
      IndentLevel: getter('indentLevel', 0),
      // docs-ref excel.rangeformat.yml: null where the columns differ.
      ColumnWidth: () => {
        const seen = new Set<number>();
        columns((column) => seen.add(sheet.columnWidth(column)));
        return seen.size === 1 ? [...seen][0] : null;
      },
      UseStandardWidth: () => {
        const seen = new Set<boolean>();
        columns((column) => seen.add(!sheet.columnWidths.has(column)));
        return seen.size === 1 ? [...seen][0] : null;
      },
      RowHeight: () => {
        const seen = new Set<number>();
        rows((row) => seen.add(sheet.rowHeights.get(row) ?? STANDARD_HEIGHT));
        return seen.size === 1 ? [...seen][0] : null;
      },
      // docs-ref excel.rangeformat.yml: null where the rows differ.
      UseStandardHeight: () => {
        const seen = new Set<boolean>();
        rows((row) => seen.add(!sheet.rowHeights.has(row)));
        return seen.size === 1 ? [...seen][0] : null;
      },
    },
    set: {
      // docs-ref excel.rangeformat.yml: only setting it to true does something.
      UseStandardHeight: (value) => {
        refuseFormat(sheet);
        if (value === true) rows((row) => sheet.rowHeights.delete(row));
      },
      // docs-ref excel.rangeformat.yml: only setting it to true does something.
      UseStandardWidth: (value) => {
        refuseFormat(sheet);
        if (value === true) columns((column) => sheet.columnWidths.delete(column));
      },
      IndentLevel: setter('indentLevel', numberOf),
      WrapText: setter('wrapText', flag),
      ShrinkToFit: setter('shrinkToFit', flag),
      HorizontalAlignment: setter(
        'horizontal',
        oneOf(
          'General',
          'Left',
          'Center',
          'Right',
          'Fill',
          'Justify',
          'CenterAcrossSelection',
          'Distributed',
        ),
      ),
      VerticalAlignment: setter(
        'vertical',
        oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
      ),
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
      Fill: () =>
        wireObject({
          type: 'RangeFill',
          // Guess: without a fill the colour reads as white.
          get: { Color: getter('fill.color', '#FFFFFF') },
          set: { Color: setter('fill.color', hexColor) },
          call: {
            Clear: () => {
              refuseFormat(sheet);
              eachCell(areas, (row, column) => {
                sheet.dropFormat(row, column, 'fill.color');
              });
            },
          },
        }),
      Font: () =>
        wireObject({
          type: 'RangeFont',
          get: {
            Name: getter('font.name', '宋体'),
            Size: getter('font.size', 11),
            Bold: getter('font.bold', false),
            Italic: getter('font.italic', false),
            Underline: getter('font.underline', 'None'),
            Strikethrough: getter('font.strikethrough', false),
            Color: getter('font.color', '#000000'),
          },
          set: {
            Name: setter('font.name', textOf),
            Size: setter('font.size', numberOf),
            Bold: setter('font.bold', flag),
            Italic: setter('font.italic', flag),
            Underline: setter('font.underline', textOf),
            Strikethrough: setter('font.strikethrough', flag),
            Color: setter('font.color', hexColor),
          },
        }),
      Protection: () =>
        wireObject({ type: 'FormatProtection', get: { Locked: getter('locked', true) } }),
      Borders: () =>
        wireObject({
          type: 'RangeBorderCollection',
          items: () => SIDES.map(border),
          item: (side) => border(textOf(side)),
        }),
    },
  });
}
