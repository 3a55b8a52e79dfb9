/** What a front end shows of one open workbook. Plain data; every change makes a new object. */
import type { ProjectRef } from '../rules/engine/check';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { HostSelection } from '../hosts/port';
import type { CheckedSheet } from '../review/review-workbook';
import type { Asked } from './handled';
import type { Settings } from './settings';

export interface SheetResult extends CheckedSheet {
  /** The host's; survives renaming. */
  readonly id: string;
  readonly visible: boolean;
  /** As it was checked, for previews; null for sheets without a table. */
  readonly snapshot: SheetSnapshot | null;
  /** What the findings depend on beside the sheet. */
  readonly basis: { readonly chosen: string; readonly projects: readonly ProjectRef[] };
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The sheet just done. */
  readonly sheet: string;
}

/** Work that the user waits for. */
export interface Task {
  /** 正在检查… */
  readonly label: string;
  readonly progress: Progress | null;
  readonly cancellable: boolean;
}

export interface Message {
  readonly tone: 'error' | 'info';
  readonly text: string;
  /**
   * What the user may do about it: take back an insertion together with what was written into it since, or load the program
   * once more.
   */
  readonly offer?: 'undo-discarding' | 'retry';
}

export interface SessionState {
  /** Null before the first check. */
  readonly sheets: readonly SheetResult[] | null;
  /** How many matters the user's check found, for what was handled since. */
  readonly asked: Asked;
  readonly scope: 'active' | 'all';
  readonly task: Task | null;
  readonly message: Message | null;
  /** Something was changed since the check. */
  readonly stale: boolean;
  /** Of a stale result: settings that findings depend on were changed, with or without a sheet. */
  readonly settingsChanged: boolean;
  /** Where the user went last by himself; null until he does. */
  readonly selected: HostSelection | null;
  /** What undo would take back: 插入空白表. */
  readonly undo: string | null;
  /** How many writes can be undone. */
  readonly undos: number;
  /** A conditional format of the user was not what it had been: no marks in this workbook until it is opened again. */
  readonly marksOff: boolean;
  readonly settings: Settings;
}
