/** Interior, Font, Borders and the plain format properties of a range, stored cell by cell. */
import type { Rectangle } from '../../../src/grid/address';
import { cellCount } from '../../officehost/areas';
import type { SimSheet } from '../../officehost/model';
import { comError, type Surface } from '../bridge';
import { fromBgr, toBgr } from '../values';
import { refuseFormatting, type World } from '../world';

export function eachCell(
  areas: readonly Rectangle[],
  visit: (row: number, column: number) => void,
): void {
  for (const area of areas) {
    if (cellCount(area) > 2_000_000) throw comError('out of memory');
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) visit(row, column);
    }
  }
}

type Convert = (value: unknown) => unknown;
type Members = Pick<Surface, 'get' | 'set'>;

/** The constants of VBA, by the names that the model keeps. */
export const LINE_STYLES: Readonly<Record<string, number>> = {
  None: -4142,
  Continuous: 1,
  Dash: -4115,
  Dot: -4118,
  DashDot: 4,
  DashDotDot: 5,
  SlantDashDot: 13,
  Double: -4119,
};
const WEIGHTS = { Hairline: 1, Thin: 2, Medium: -4138, Thick: 4 };
const HORIZONTAL = { General: 1, Left: -4131, Center: -4108, Right: -4152 };
const VERTICAL = { Top: -4160, Center: -4108, Bottom: -4107 };

export const nameIn =
  (names: Readonly<Record<string, number>>): Convert =>
  (value) => {
    const found = Object.entries(names).find(([, number]) => number === value);
    if (found === undefined) throw comError(`no such constant ${String(value)}`);
    return found[0];
  };
const numberIn =
  (names: Readonly<Record<string, number>>): Convert =>
  (value) =>
    typeof value === 'string' ? names[value] : value;

const flag: Convert = (value) => {
  if (typeof value !== 'boolean') throw comError('a flag is true or false');
  return value;
};
const number: Convert = (value) => {
  if (typeof value !== 'number') throw comError('not a number');
  return value;
};
const text: Convert = (value) => {
  if (typeof value !== 'string') throw comError('not a text');
  return value;
};
const same: Convert = (value) => value;

/** One stored property under the name that the object model has for it. */
export function stored(
  sheet: SimSheet,
  areas: readonly Rectangle[],
  property: string,
  standard: unknown,
  incoming: Convert,
  outgoing: Convert = same,
): { get: () => unknown; set: (value: unknown) => void } {
  return {
    get: () => {
      const seen = new Set<unknown>();
      eachCell(areas, (row, column) => seen.add(sheet.format(row, column, property) ?? standard));
      return seen.size === 1 ? outgoing([...seen][0]) : null;
    },
    set: (value) => {
      refuseFormatting(sheet);
      const checked = incoming(value);
      eachCell(areas, (row, column) => {
        sheet.setFormat(row, column, property, checked);
      });
    },
  };
}

function members(all: Readonly<Record<string, ReturnType<typeof stored>>>): Members {
  const entries = Object.entries(all);
  return {
    get: Object.fromEntries(entries.map(([name, { get }]) => [name, get])),
    set: Object.fromEntries(entries.map(([name, { set }]) => [name, set])),
  };
}

export function plainFormats(sheet: SimSheet, areas: readonly Rectangle[]): Required<Members> {
  const of = (property: string, standard: unknown, incoming: Convert, outgoing?: Convert) =>
    stored(sheet, areas, property, standard, incoming, outgoing);
  return members({
    NumberFormat: of('numberFormat', 'General', text),
    HorizontalAlignment: of('horizontal', 'General', nameIn(HORIZONTAL), numberIn(HORIZONTAL)),
    VerticalAlignment: of('vertical', 'Center', nameIn(VERTICAL), numberIn(VERTICAL)),
    WrapText: of('wrapText', false, flag),
    ShrinkToFit: of('shrinkToFit', false, flag),
    IndentLevel: of('indentLevel', 0, number),
    Locked: of('locked', true, flag),
  }) as Required<Members>;
}

export function interior(world: World, sheet: SimSheet, areas: readonly Rectangle[]): object {
  const color = stored(sheet, areas, 'fill.color', '#FFFFFF', fromBgr, (hex) => toBgr(String(hex)));
  const pattern = stored(sheet, areas, 'fill.color', null, same, (hex) =>
    hex === null ? -4142 : 1,
  );
  return world.bridge.wrap({
    type: 'Interior',
    get: { Color: color.get, Pattern: pattern.get },
    set: {
      Color: color.set,
      Pattern: (value: unknown) => {
        refuseFormatting(sheet);
        if (value !== -4142) throw comError('only "no fill" is simulated');
        eachCell(areas, (row, column) => {
          sheet.dropFormat(row, column, 'fill.color');
        });
      },
    },
  });
}

export function font(world: World, sheet: SimSheet, areas: readonly Rectangle[]): object {
  const of = (property: string, standard: unknown, incoming: Convert, outgoing?: Convert) =>
    stored(sheet, areas, property, standard, incoming, outgoing);
  return world.bridge.wrap({
    type: 'Font',
    ...members({
      Name: of('font.name', '宋体', text),
      Size: of('font.size', 11, number),
      Bold: of('font.bold', false, flag),
      Italic: of('font.italic', false, flag),
      Underline: of('font.underline', 'None', same, (value) => (value === 'None' ? -4142 : 2)),
      Strikethrough: of('font.strikethrough', false, flag),
      Color: of('font.color', '#000000', fromBgr, (hex) => toBgr(String(hex))),
    }),
  });
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** By their numbers in VBA. */
const ITEMS: Readonly<Record<number, string>> = {
  ...{ 7: 'EdgeLeft', 8: 'EdgeTop', 9: 'EdgeBottom', 10: 'EdgeRight' },
  ...{ 11: 'InsideVertical', 12: 'InsideHorizontal' },
};

const LINES: readonly (readonly [
  member: string,
  property: string,
  standard: unknown,
  incoming: Convert,
  out: Convert,
])[] = [
  ['LineStyle', 'style', 'None', nameIn(LINE_STYLES), numberIn(LINE_STYLES)],
  ['Color', 'color', '#000000', fromBgr, (hex) => toBgr(String(hex))],
  ['Weight', 'weight', 'Thin', nameIn(WEIGHTS), numberIn(WEIGHTS)],
];

/** The collection as a whole is all sides of all cells. */
export function borders(world: World, sheet: SimSheet, areas: readonly Rectangle[]): object {
  const lines = (sides: readonly string[]): Members =>
    members(
      Object.fromEntries(
        LINES.map(([member, property, standard, incoming, out]) => {
          return [
            member,
            {
              get: () => {
                const seen = new Set<unknown>();
                eachCell(areas, (row, column) => {
                  for (const side of sides) {
                    seen.add(sheet.line(row, column, side, property) ?? standard);
                  }
                });
                return seen.size === 1 ? out([...seen][0]) : null;
              },
              set: (value: unknown) => {
                refuseFormatting(sheet);
                const checked = incoming(value);
                eachCell(areas, (row, column) => {
                  for (const side of sides) sheet.setLine(row, column, side, property, checked);
                });
              },
            },
          ];
        }),
      ),
    );
  return world.bridge.wrap({
    type: 'Borders',
    ...lines(SIDES),
    call: {
      Item: (which: unknown) => {
        const side = ITEMS[Number(which)];
        if (side === undefined) throw comError('Borders.Item');
        return world.bridge.wrap({ type: 'Border', ...lines([side]) });
      },
    },
  });
}
