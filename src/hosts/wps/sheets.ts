/** Sheets by an identity of ours: WPS has none that survives renaming, but an object that was fetched stays the same sheet. */
import type { Rectangle } from '../../grid/address';
import { HostError } from '../host-error';
import { LEDGER_SHEET } from '../mark-ledger';
import { callChild, child, isRemote, read, type Remote } from './bridge';
import { number, text } from './decode';
import { areaOf } from './ranges';

const NO_WORKBOOK = '没有打开的表格，请先在 WPS 表格中打开要检查的文件。';

interface Known {
  readonly id: string;
  readonly sheet: Remote;
  readonly book: Remote;
  /** As last seen. */
  name: string;
}

export interface FoundSheet {
  readonly id: string;
  readonly sheet: Remote;
  readonly name: string;
  readonly book: Remote;
}

export class Sheets {
  private known: Known[] = [];
  private lastId = 0;

  constructor(readonly application: Remote) {}

  /** Rejects where no workbook is open. */
  activeBook(): Remote {
    const book = read(this.application, 'ActiveWorkbook');
    if (!isRemote(book)) throw new HostError('gone', { message: NO_WORKBOOK });
    return book;
  }

  active(): FoundSheet {
    const book = this.activeBook();
    const sheet = child(this.application, 'ActiveSheet');
    const name = text(read(sheet, 'Name'));
    const bookName = text(read(book, 'FullName'));
    const seen = this.known.find((each) => each.name === name && isIn(each, bookName));
    if (seen !== undefined && nameOf(seen.sheet) === name) return seen;
    // Renamed since, or never seen.
    this.refresh();
    return this.recognise(sheet, name, book, bookName);
  }

  /** In tab order. */
  all(): FoundSheet[] {
    const book = this.activeBook();
    const bookName = text(read(book, 'FullName'));
    const worksheets = child(book, 'Worksheets');
    const count = number(read(worksheets, 'Count'));
    this.refresh();
    return Array.from({ length: count }, (_, i) => callChild(worksheets, 'Item', i + 1)).flatMap(
      (sheet) => {
        const name = text(read(sheet, 'Name'));
        // Ours, and nobody's to read.
        return name === LEDGER_SHEET ? [] : [this.recognise(sheet, name, book, bookName)];
      },
    );
  }

  /** Rejects with `gone` where it has been deleted or its workbook closed. */
  byId(id: string): FoundSheet {
    const known = this.known.find((each) => each.id === id);
    const name = known === undefined ? null : nameOf(known.sheet);
    if (known === undefined || name === null) throw new HostError('gone');
    known.name = name;
    return known;
  }

  isAlive(id: string): boolean {
    const known = this.known.find((each) => each.id === id);
    return known !== undefined && nameOf(known.sheet) !== null;
  }

  /** Of a sheet that is known; null for any other. */
  idOf(name: string): string | null {
    return this.known.find((each) => each.name === name)?.id ?? null;
  }

  add(sheet: Remote, book: Remote): FoundSheet {
    this.lastId += 1;
    const name = text(read(sheet, 'Name'));
    const known = { id: `sheet-${this.lastId}`, sheet, book, name };
    this.known.push(known);
    return known;
  }

  /** The name decides: no two sheets of a workbook have the same one. */
  private recognise(sheet: Remote, name: string, book: Remote, bookName: string): FoundSheet {
    const known = this.known.find((each) => each.name === name && isIn(each, bookName));
    return known ?? this.add(sheet, book);
  }

  /** Takes up new names, and forgets what is gone. */
  private refresh(): void {
    this.known = this.known.filter((each) => {
      const name = nameOf(each.sheet);
      if (name !== null) each.name = name;
      return name !== null;
    });
  }
}

function isIn({ book }: Known, bookName: string): boolean {
  return text(read(book, 'FullName')) === bookName;
}

/** Null for a sheet that is gone. */
function nameOf(sheet: Remote): string | null {
  try {
    return text(read(sheet, 'Name'));
  } catch (error) {
    // Any access to a sheet that was deleted fails, and nothing tells it from other failures.
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** The cells that the sheet ever used. */
export function usedRange(sheet: Remote): Remote {
  return child(sheet, 'UsedRange');
}

export function usedArea(sheet: Remote): Rectangle {
  return areaOf(usedRange(sheet));
}
