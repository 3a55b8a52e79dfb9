/** A workbook file behind the spreadsheet on the screen: in a worker, or for tests in the same thread. */
import { parseRange } from '../../grid/address';
import type { Mark } from '../../grid/mark';
import type { CellEdit, FileHost } from '../file/file-host';
import type { ColumnInsertion } from '../file/line-steps';
import type { DeletedLine } from '../file/package/lines/restore-line';
import type { Line } from '../../grid/formula/move-lines';
import type { CellResult } from '../file/package/write-results';
import type { RuleView, SheetView } from '../file/view/sheet-view';
import { HostError } from '../host-error';
import type { HostCapabilities, HostSelection, HostSheet, ReadScope, SheetHost } from '../port';
import { promised } from '../file/host-steps';
import { MarkLayer } from './mark-layer';

type MarkScope = Parameters<SheetHost['unmark']>[0];

type Written = Pick<
  SheetHost,
  'apply' | 'mark' | 'insertSheet' | 'insertBlock' | 'remove' | 'insertRow' | 'removeRow'
>;

/** How many rules went: of those that are only shown, and of those in the file. */
export interface Unmarked {
  readonly shown: number;
  readonly written: number;
}

/** Everything is plain data, so that it can come from another thread. */
export interface Book extends Written {
  /** Marks for the screen; `mark` writes them into the file. */
  show(sheetId: string, marks: readonly Mark[]): Promise<void>;
  unmark(scope: MarkScope): Promise<Unmarked>;
  /** The file itself has marks of ours in it, of an earlier check. */
  carriesMarks(): Promise<boolean>;
  capabilities(): Promise<HostCapabilities>;
  read(scope: ReadScope): Promise<readonly HostSheet[]>;
  selection(): Promise<HostSelection>;
  choose(selection: HostSelection): Promise<void>;
  views(): Promise<readonly SheetView[]>;
  view(sheetId: string): Promise<SheetView>;
  rules(sheetId: string): Promise<readonly RuleView[]>;
  edit(sheetId: string, edits: readonly CellEdit[]): Promise<void>;
  keepResults(sheetId: string, results: readonly CellResult[]): Promise<number>;
  insertColumn(sheetId: string, insertion: ColumnInsertion): Promise<void>;
  removeColumn(sheetId: string, at: number): Promise<void>;
  deleteLine(sheetId: string, line: Line): Promise<DeletedLine>;
  restoreLine(sheetId: string, deleted: DeletedLine): Promise<void>;
  save(): Promise<Uint8Array>;
}

export function bookOf(host: FileHost, layer = new MarkLayer()): Book {
  const { apply, mark, insertSheet, insertBlock, selection } = host;
  const sheetsOf = async (scope: MarkScope): Promise<readonly HostSheet[]> => {
    if (typeof scope === 'string') return host.read(scope);
    const sheet = (await host.read('all')).find(({ id }) => id === scope.sheetId);
    if (sheet === undefined) throw new HostError('gone');
    return [sheet];
  };
  const marked = (view: SheetView): SheetView => ({
    ...view,
    rules: layer.over(view.id, view.rules, view.snapshot.merges),
  });
  return {
    ...{ apply, mark, insertSheet, insertBlock, selection },
    show: async (sheetId, marks) => {
      await sheetsOf({ sheetId });
      layer.set(sheetId, marks);
    },
    unmark: async (scope) => {
      const written = await host.unmark(scope);
      return { written, shown: layer.clear((await sheetsOf(scope)).map(({ id }) => id)) };
    },
    carriesMarks: promised(() => host.carriesMarks()),
    insertRow: async (sheetId, insertion) => {
      await host.insertRow(sheetId, insertion);
      layer.moveLines(sheetId, { axis: 'row', at: insertion.row - 1 }, 1);
    },
    removeRow: async (target) => {
      await host.removeRow(target);
      layer.moveLines(target.sheetId, { axis: 'row', at: target.row - 1 }, -1);
    },
    insertColumn: async (sheetId, insertion) => {
      await host.lines.insertColumn(sheetId, insertion);
      layer.moveLines(sheetId, { axis: 'column', at: insertion.at }, 1);
    },
    removeColumn: async (sheetId, at) => {
      await host.lines.removeColumn(sheetId, at);
      layer.moveLines(sheetId, { axis: 'column', at }, -1);
    },
    deleteLine: async (sheetId, line) => {
      const deleted = await host.lines.deleteLine(sheetId, line);
      layer.moveLines(sheetId, line, -1);
      return deleted;
    },
    restoreLine: async (sheetId, deleted) => {
      await host.lines.restoreLine(sheetId, deleted);
      layer.moveLines(sheetId, deleted, 1);
    },
    remove: async (target) => {
      await host.remove(target);
      const area = target.range === null ? null : parseRange(target.range);
      if (area !== null) layer.clearArea(target.sheetId, area);
    },
    capabilities: () => Promise.resolve(host.capabilities),
    read: (scope) => host.read(scope),
    choose: promised(({ sheetId, range }) => {
      host.choose(sheetId, range);
    }),
    views: promised(() => host.view().map(marked)),
    view: promised((sheetId) => marked(host.viewOf(sheetId))),
    rules: async (sheetId) => {
      const sheets = await sheetsOf({ sheetId });
      const merges = sheets[0]?.snapshot.merges ?? [];
      return layer.over(sheetId, host.rulesOf(sheetId), merges);
    },
    edit: promised((sheetId, edits) => {
      host.edit(sheetId, edits);
    }),
    keepResults: promised((sheetId, results) => host.keepResults(sheetId, results)),
    save: promised(() => host.save()),
  };
}
