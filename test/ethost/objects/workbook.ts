/** Workbooks, Worksheets, Worksheet, PageSetup. */
import { rangeName } from '../../../src/grid/address';
import type { SimSheet, SimWorkbook } from '../../officehost/model';
import { comError } from '../bridge';
import { usedRange, type World } from '../world';
import { areasOf } from './range';

const VISIBLE = { Visible: -1, Hidden: 0, VeryHidden: 2 } as const;

/** Which sheet an argument stands for: objects that cross the bridge have no identity of their own. */
const behind = new WeakMap<object, SimSheet>();

export function createSheet(world: World, sheet: SimSheet): object {
  const { bridge } = world;
  const book = sheet.workbook;
  const object = bridge.wrap({
    type: 'Worksheet',
    alive: () => {
      if (sheet.deleted) throw comError('the sheet is gone');
    },
    get: {
      Name: () => sheet.name,
      Index: () => book.sheets.indexOf(sheet) + 1,
      Visible: () => VISIBLE[sheet.visibility],
      ProtectContents: () => sheet.protection !== null,
      Protection: () =>
        bridge.wrap({
          type: 'Protection',
          get: { AllowFormattingCells: () => sheet.protection?.allowFormatCells ?? false },
        }),
      UsedRange: () => world.rangeOf(sheet, [usedRange(sheet)]),
      Cells: () => world.rangeOf(sheet, [book.grid]),
      PageSetup: () => pageSetup(world, sheet),
      HPageBreaks: () => pageBreaks(world, sheet),
      Parent: () => world.bookOf(book),
    },
    set: {
      Name: (value: unknown) => {
        const legal = typeof value === 'string' && /^[^\\/?*[\]:]{1,31}$/.test(value);
        if (!legal || book.find(value) !== null) throw comError('Name');
        sheet.name = value;
      },
      Visible: (value: unknown) => {
        const name = Object.entries(VISIBLE).find(([, number]) => number === value)?.[0];
        if (name === undefined) throw comError('Visible');
        sheet.visibility = name as keyof typeof VISIBLE;
      },
    },
    call: {
      Range: (first: unknown, last?: unknown) => {
        if (last !== undefined) throw comError('only Range(address) is relied on');
        return world.rangeOf(sheet, areasOf(first, book.grid));
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw comError('Activate');
        book.active = sheet;
      },
      Move: (before: unknown, after: unknown) => {
        const to = sheetBehind(after);
        if (before !== null || to === null) throw comError('Move');
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(book.sheets.indexOf(to) + 1, 0, sheet);
      },
      Delete: () => {
        if (world.flags.get('DisplayAlerts') !== false) throw comError('a dialog is open');
        const others = book.sheets.filter((each) => each !== sheet);
        if (book.structureProtected || !others.some((each) => each.visibility === 'Visible')) {
          throw comError('Delete');
        }
        book.removeSheet(sheet);
      },
    },
  });
  behind.set(object, sheet);
  return object;
}

function sheetBehind(object: unknown): SimSheet | null {
  return typeof object === 'object' && object !== null ? (behind.get(object) ?? null) : null;
}

/** What a sheet has that nobody set up; the margins are those of a new workbook. */
const PAGE: Readonly<Record<string, unknown>> = {
  ...{ Orientation: 1, PaperSize: 9, PrintArea: '', PrintTitleRows: '', Zoom: 100 },
  ...{ FitToPagesWide: 1, FitToPagesTall: 1, CenterHorizontally: false },
};
const MARGIN = 50.4;

function pageSetup(world: World, sheet: SimSheet): object {
  return world.bridge.wrap({
    type: 'PageSetup',
    get: {
      ...Object.fromEntries(
        Object.entries(PAGE).map(([name, usual]) => [name, () => sheet.page.get(name) ?? usual]),
      ),
      LeftMargin: () => MARGIN,
      RightMargin: () => MARGIN,
    },
    set: Object.fromEntries(
      Object.entries(PAGE).map(([name, usual]) => [
        name,
        (value: unknown) => {
          if (value === usual) sheet.page.delete(name);
          else sheet.page.set(name, value);
        },
      ]),
    ),
  });
}

function pageBreaks(world: World, sheet: SimSheet): object {
  return world.bridge.wrap({
    type: 'HPageBreaks',
    get: { Count: () => sheet.rowBreaks.size },
    call: { Item: () => world.bridge.wrap({ type: 'HPageBreak', get: { Type: () => -4135 } }) },
  });
}

export function createBook(world: World, book: SimWorkbook): object {
  const { bridge, profile } = world;
  return bridge.wrap({
    type: 'Workbook',
    alive: () => {
      if (!world.books.includes(book)) throw comError('the workbook is closed');
    },
    get: {
      Name: () => '工作簿1',
      FullName: () => '工作簿1',
      ReadOnly: () => book.readOnly,
      ProtectStructure: () => book.structureProtected,
      Date1904: () => false,
      Worksheets: () =>
        bridge.wrap({
          type: 'Worksheets',
          get: { Count: () => book.sheets.length },
          call: {
            Item: (which: unknown) => {
              const sheet =
                typeof which === 'number'
                  ? book.sheets[which - 1]
                  : book.sheets.find(({ name }) => name === which);
              if (sheet === undefined) throw comError('Item');
              return world.sheetOf(sheet);
            },
            Add: (before?: unknown, after?: unknown) => {
              if (book.structureProtected || book.readOnly) throw comError('Worksheets.Add');
              const added = book.addSheet(freshName(book));
              book.sheets.pop();
              const target = sheetBehind(after);
              const gap = profile.addAfter === 'null' ? null : undefined;
              if (target !== null && profile.addAfter !== 'ignored' && before !== gap) {
                throw comError('Worksheets.Add');
              }
              const place =
                target === null || profile.addAfter === 'ignored'
                  ? book.sheets.indexOf(book.active)
                  : book.sheets.indexOf(target) + 1;
              book.sheets.splice(place, 0, added);
              book.active = added;
              book.selection = rangeName({ top: 0, left: 0, bottom: 0, right: 0 });
              return world.sheetOf(added);
            },
          },
        }),
    },
    call: {
      Activate: () => {
        world.books.splice(world.books.indexOf(book), 1);
        world.books.unshift(book);
      },
      Close: (save: unknown) => {
        if (save !== false) throw comError('a dialog is open');
        world.books.splice(world.books.indexOf(book), 1);
      },
    },
  });
}

function freshName(book: SimWorkbook): string {
  for (let n = book.sheets.length + 1; ; n += 1) {
    if (book.find(`Sheet${n}`) === null) return `Sheet${n}`;
  }
}
