/** A workbook file behind the spreadsheet on the screen: in a worker, or for tests in the same thread. */
import type { CellEdit, FileHost } from '../file/file-host';
import type { CellResult } from '../file/package/write-results';
import type { RuleView, SheetView } from '../file/view/sheet-view';
import type { HostCapabilities, HostSelection, HostSheet, ReadScope, SheetHost } from '../port';

type Written = Pick<
  SheetHost,
  'apply' | 'mark' | 'unmark' | 'insertSheet' | 'insertBlock' | 'remove'
>;

/** Everything is plain data, so that it can come from another thread. */
export interface Book extends Written {
  capabilities(): Promise<HostCapabilities>;
  read(scope: ReadScope): Promise<readonly HostSheet[]>;
  selection(): Promise<HostSelection>;
  choose(selection: HostSelection): Promise<void>;
  views(): Promise<readonly SheetView[]>;
  view(sheetId: string): Promise<SheetView>;
  rules(sheetId: string): Promise<readonly RuleView[]>;
  edit(sheetId: string, edits: readonly CellEdit[]): Promise<void>;
  keepResults(sheetId: string, results: readonly CellResult[]): Promise<number>;
  save(): Promise<Uint8Array>;
}

export function bookOf(host: FileHost): Book {
  const { apply, mark, unmark, insertSheet, insertBlock, remove, selection } = host;
  return {
    ...{ apply, mark, unmark, insertSheet, insertBlock, remove, selection },
    capabilities: () => Promise.resolve(host.capabilities),
    read: (scope) => host.read(scope),
    choose: promised(({ sheetId, range }) => {
      host.choose(sheetId, range);
    }),
    views: promised(() => host.view()),
    view: promised((sheetId) => host.viewOf(sheetId)),
    rules: promised((sheetId) => host.rulesOf(sheetId)),
    edit: promised((sheetId, edits) => {
      host.edit(sheetId, edits);
    }),
    keepResults: promised((sheetId, results) => host.keepResults(sheetId, results)),
    save: promised(() => host.save()),
  };
}

/** What throws, rejects. */
function promised<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => Promise<R> {
  return (...args) =>
    new Promise((resolve) => {
      resolve(work(...args));
    });
}
