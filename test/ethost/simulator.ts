/**
 * A simulator of WPS 表格 as an add-in page sees it: window.Application over a workbook in memory. It is not WPS, and
 * what passes here has not been shown to work there. What each behaviour rests on: provenance.ts.
 */
import { rangeName, type Rectangle } from '../../src/grid/address';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { addUserRule, areaNamed, turnRows } from '../officehost/gestures';
import { DOCUMENTED, XLS } from '../officehost/profiles';
import { SimWorkbook, type Scalar, type SimSheet } from '../officehost/model';
import { Bridge, comError } from './bridge';
import { loadSheet } from './load';
import { createApplication } from './objects/application';
import { createRange } from './objects/range';
import { createBook, createSheet } from './objects/workbook';
import { LIKE_COM, type EtProfile } from './profile';
import { usedRange, type World } from './world';

export class EtSimulator {
  readonly bridge: Bridge;
  readonly application: object;
  private readonly world: World;
  private readonly ranges = new WeakMap<object, { sheet: SimSheet; areas: readonly Rectangle[] }>();

  constructor(readonly profile: EtProfile = LIKE_COM) {
    this.bridge = new Bridge(profile);
    this.world = {
      bridge: this.bridge,
      profile,
      books: [this.newBook()],
      flags: new Map(),
      listeners: [],
      storage: new Map(),
      panes: new Map(),
      selected: (sheet) => {
        this.selected(sheet);
      },
      wrote: (sheet, area) => {
        usedRange(sheet);
        if (profile.ownWrites === 'at once') this.changed(sheet, area);
        if (profile.ownWrites === 'later') {
          queueMicrotask(() => {
            this.changed(sheet, area);
          });
        }
      },
      addBook: () => {
        const book = this.newBook();
        const { evaluate } = book;
        book.evaluate = (formula) => (formula === '=1/0' ? '#DIV/0!' : evaluate(formula));
        this.world.books.unshift(book);
        return book;
      },
      rangeOf: (sheet, areas) => {
        const range = createRange(this.world, sheet, areas, () => {
          if (sheet.deleted) throw comError('the sheet is gone');
        });
        this.ranges.set(range, { sheet, areas });
        return range;
      },
      sheetOf: (sheet) => createSheet(this.world, sheet),
      bookOf: (book) => createBook(this.world, book),
      union: (ranges) => {
        const parts = ranges.map((range) => this.ranges.get(range as object));
        const [first] = parts;
        if (first === undefined || parts.some((part) => part?.sheet !== first.sheet)) {
          throw comError('Union');
        }
        return this.world.rangeOf(
          first.sheet,
          parts.flatMap((part) => part!.areas),
        );
      },
    };
    this.application = createApplication(this.world);
  }

  get workbook(): SimWorkbook {
    return this.world.books[0]!;
  }

  get panes(): ReadonlyMap<number, ReadonlyMap<string, unknown>> {
    return this.world.panes;
  }

  /** As when WPS is started anew. */
  closePanes(): void {
    this.world.panes.clear();
  }

  /** What the pages of the add-in share. */
  stored(key: string): unknown {
    return this.world.storage.get(key);
  }

  /** ScreenUpdating, DisplayAlerts. */
  flag(name: string): unknown {
    return this.world.flags.get(name) ?? true;
  }

  /** How many workbooks are open. */
  get open(): number {
    return this.world.books.length;
  }

  get listening(): number {
    return this.world.listeners.length;
  }

  /** A workbook with these sheets takes the place of all others; the first is the active one. */
  load(sheets: readonly SheetSnapshot[]): SimSheet {
    const book = this.newBook(sheets.length > 0 ? sheets.map(({ name }) => name) : undefined);
    sheets.forEach((snapshot, i) => {
      loadSheet(book.sheets[i]!, snapshot);
    });
    this.world.books.splice(0, this.world.books.length, book);
    return book.active;
  }

  closeAll(): void {
    this.world.books.length = 0;
  }

  /** Accesses of the add-in during some work. */
  async counted(work: () => unknown): Promise<number> {
    const before = this.bridge.calls.length;
    await work();
    return this.bridge.calls.length - before;
  }

  private newBook(names?: readonly string[]): SimWorkbook {
    return new SimWorkbook(names, this.profile.grid === '65536 x 256' ? XLS : DOCUMENTED);
  }

  private fire(name: string, ...args: unknown[]): void {
    if (this.profile.events !== 'fired') return;
    for (const each of [...this.world.listeners]) if (each.name === name) each.callback(...args);
  }

  private changed(sheet: SimSheet, area: Rectangle): void {
    this.fire('SheetChange', this.world.sheetOf(sheet), this.world.rangeOf(sheet, [area]));
  }

  private selected(sheet: SimSheet): void {
    const area = areaNamed(this.workbook.selection);
    this.fire('SheetSelectionChange', this.world.sheetOf(sheet), this.world.rangeOf(sheet, [area]));
  }

  /** What the person before WPS does. */
  readonly user = {
    type: (sheet: SimSheet, cell: string, value: Scalar): void => {
      const area = areaNamed(cell);
      sheet.input(area.top, area.left, value);
      this.changed(sheet, area);
    },
    select: (sheet: SimSheet, cell: string): void => {
      this.workbook.active = sheet;
      this.workbook.selection = rangeName(areaNamed(cell));
      this.selected(sheet);
    },
    activate: (sheet: SimSheet): void => {
      this.workbook.active = sheet;
      this.fire('SheetActivate', this.world.sheetOf(sheet));
    },
    remove: (sheet: SimSheet): void => {
      const wasActive = this.workbook.active === sheet;
      this.workbook.removeSheet(sheet);
      if (wasActive) this.fire('SheetActivate', this.world.sheetOf(this.workbook.active));
    },
    addRule: addUserRule,
    /** Before the 0-based row. */
    insertRows: (sheet: SimSheet, at: number, count: number): void => {
      sheet.shift(at, count);
    },
    sortRows: turnRows,
  };
}
