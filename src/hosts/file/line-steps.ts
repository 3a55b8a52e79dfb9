/** Rows and columns of a workbook file that come and go, each with the step in the history that takes it back. */
import { rangeName } from '../../grid/address';
import { withSpan, type Line } from '../../grid/formula/move-lines';
import type { RowInsertion, RowRemoval } from '../port';
import { refuseChangesSince } from '../expected';
import { filledCells } from './filled-cells';
import { promised } from './host-steps';
import { LIMITS } from './limits';
import { deleteLine, insertColumn, insertRow } from './package/lines/change-lines';
import { deleteForNow, restoreLine, type DeletedLine } from './package/lines/restore-line';
import type { ListedSheet } from './package/sheets';
import type { WorkbookPackage } from './package/workbook-package';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';

/** What the host has of the file. */
export interface LineFile {
  readonly pack: () => WorkbookPackage;
  /** Throws where the file cannot be written, or the sheet is gone. */
  readonly find: (sheetId: string) => ListedSheet;
  readonly snapshotOf: (listed: ListedSheet) => SheetSnapshot;
  /** All or nothing; `undoneBy` names the call that takes exactly this change back. */
  readonly change: <T>(work: () => T, undoneBy?: () => string) => T;
  /** To how it was before the change that is undone by this; false where another came later. */
  readonly goBack: (undoneBy: string) => boolean;
}

/** A column that comes in. */
export interface ColumnInsertion {
  /** 0-based. */
  readonly at: number;
  /** Which neighbour it looks like. */
  readonly like: 'left' | 'right';
}

export class LineSteps {
  constructor(private readonly file: LineFile) {}

  readonly insertRow = promised((sheetId: string, insertion: RowInsertion): void => {
    const { pack, find, change } = this.file;
    const listed = find(sheetId);
    change(
      () => {
        insertRow(pack(), listed, insertion);
      },
      () => removalOf(sheetId, { axis: 'row', at: insertion.row - 1 }),
    );
  });

  readonly insertColumn = promised((sheetId: string, { at, like }: ColumnInsertion): void => {
    const { pack, find, change } = this.file;
    const listed = find(sheetId);
    change(
      () => {
        insertColumn(pack(), listed, at, like);
      },
      () => removalOf(sheetId, { axis: 'column', at }),
    );
  });

  readonly removeRow = promised(({ sheetId, row, regardless }: RowRemoval): void => {
    this.remove(sheetId, { axis: 'row', at: row - 1 }, regardless);
  });

  /** Takes an inserted column back; refuses with `changed` where something stands in it by now. */
  readonly removeColumn = promised((sheetId: string, at: number): void => {
    this.remove(sheetId, { axis: 'column', at }, false);
  });

  /** What a front end with a grid of its own lets the user do. Returns what `restoreLine` needs. */
  readonly deleteLine = promised((sheetId: string, line: Line): DeletedLine => {
    const { pack, find, change } = this.file;
    const listed = find(sheetId);
    return change(
      () => deleteForNow(pack(), listed, line),
      () => restoringOf(sheetId, line),
    );
  });

  /** Takes a deletion back; refuses with `changed` where that can no longer be done exactly. */
  readonly restoreLine = promised((sheetId: string, deleted: DeletedLine): void => {
    const { pack, find, change, goBack } = this.file;
    const listed = find(sheetId);
    if (goBack(restoringOf(sheetId, deleted))) return;
    change(() => {
      restoreLine(pack(), listed, deleted);
    });
  });

  private remove(sheetId: string, line: Line, regardless: boolean): void {
    const { pack, find, snapshotOf, change, goBack } = this.file;
    const listed = find(sheetId);
    if (!regardless) refuseChangesSince(filledCells(snapshotOf(listed), wholeLine(line)), []);
    if (goBack(removalOf(sheetId, line))) return;
    change(() => {
      deleteLine(pack(), listed, line);
    });
  }
}

const SHEET = { top: 0, left: 0, bottom: LIMITS.rows - 1, right: LIMITS.columns - 1 };

function wholeLine({ axis, at }: Line): string {
  return rangeName(withSpan(SHEET, axis, { first: at, last: at }));
}

function removalOf(sheetId: string, { axis, at }: Line): string {
  return JSON.stringify(['remove line', sheetId, axis, at]);
}

function restoringOf(sheetId: string, { axis, at }: Line): string {
  return JSON.stringify(['restore line', sheetId, axis, at]);
}
