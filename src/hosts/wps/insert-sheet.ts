/** Adds a sheet at the end; after a failure it goes again. */
import type { SheetSpec } from '../../grid/sheet-spec';
import { HostError, quoted } from '../host-error';
import type { InsertedSheet } from '../port';
import { freeName } from '../sheet-name';
import { checkSpec } from '../spec-cells';
import { call, callChild, child, isRemote, read, write, type Remote } from './bridge';
import { flag, number, text } from './decode';
import { drawSpec, setUpPage, sizeColumns, sizeRows } from './draw-spec';
import { quietly, refuseReadOnly } from './guards';
import type { Sheets } from './sheets';

export function insertSheet(sheets: Sheets, spec: SheetSpec): InsertedSheet {
  checkSpec(spec);
  const book = sheets.activeBook();
  refuseReadOnly(book);
  refuseProtectedBook(book, '增加');
  const worksheets = child(book, 'Worksheets');
  const before = namesOf(worksheets);
  const name = freeName(spec.name, before);
  return quietly(sheets.application, () => {
    try {
      const sheet = addLast(worksheets, before.length);
      write(sheet, 'Name', name);
      drawSpec(sheets.application, sheet, spec);
      sizeColumns(sheet, spec);
      sizeRows(sheet, spec);
      if (spec.print !== undefined) setUpPage(sheet, spec.print);
      return { id: sheets.add(sheet, book).id, name };
    } catch (error) {
      removeHalfMade(worksheets, before, error);
      throw error;
    }
  });
}

export function refuseProtectedBook(book: Remote, what: '增加' | '删除'): void {
  if (flag(read(book, 'ProtectStructure')) === false) return;
  throw new HostError('protected', {
    message: `工作簿结构受保护，不能${what}工作表；请先撤销工作簿保护后再试。`,
  });
}

export function namesOf(worksheets: Remote): string[] {
  const count = number(read(worksheets, 'Count'));
  return Array.from({ length: count }, (_, i) =>
    text(read(callChild(worksheets, 'Item', i + 1), 'Name')),
  );
}

/** Where a new sheet goes when told "after the last" is not known of all builds; so it is looked at, and moved. */
export function addLast(worksheets: Remote, countBefore: number): Remote {
  const last = callChild(worksheets, 'Item', countBefore);
  const added = add(worksheets, last);
  const count = number(read(worksheets, 'Count'));
  if (number(read(added, 'Index')) !== count) {
    call(added, 'Move', null, callChild(worksheets, 'Item', count));
  }
  return added;
}

/** Which of null and undefined stands for an argument left out is not known either. */
function add(worksheets: Remote, last: Remote): Remote {
  const before = number(read(worksheets, 'Count'));
  let added: unknown;
  try {
    added = call(worksheets, 'Add', null, last);
  } catch (error) {
    if (number(read(worksheets, 'Count')) !== before) throw error;
    added = call(worksheets, 'Add', undefined, last);
  }
  if (isRemote(added)) return added;
  throw new HostError('unsupported');
}

/** Whatever was not there before. */
export function removeHalfMade(
  worksheets: Remote,
  before: readonly string[],
  failure: unknown,
): void {
  let left: string[] = [];
  try {
    left = namesOf(worksheets).filter((name) => !before.includes(name));
    for (const name of left) call(callChild(worksheets, 'Item', name), 'Delete');
  } catch (error) {
    // None where not even their names can be asked for.
    throw new HostError('unknown', {
      message: `新工作表${quoted(left)}没有建完，也未能删除；请核对工作表，手工删除后再试。`,
      written: left.length === 0 ? ['新工作表'] : left,
      cause: failure instanceof HostError ? failure : error,
    });
  }
}
