/** What the objects share: workbooks, profile, the bridge, and who is told of changes. */
import type { Rectangle } from '../../src/grid/address';
import { bounding } from '../officehost/areas';
import type { SimSheet, SimWorkbook } from '../officehost/model';
import { comError, type Bridge } from './bridge';
import type { EtProfile } from './profile';

export interface World {
  readonly bridge: Bridge;
  readonly profile: EtProfile;
  /** The one in front first; empty when none is open. */
  readonly books: SimWorkbook[];
  /** Interface flags: ScreenUpdating, DisplayAlerts. */
  readonly flags: Map<string, unknown>;
  readonly listeners: { name: string; callback: (...args: unknown[]) => void }[];
  readonly storage: Map<string, unknown>;
  readonly panes: Map<number, Map<string, unknown>>;
  /** A selection by the add-in. */
  selected(sheet: SimSheet): void;
  /** A write of the add-in. */
  wrote(sheet: SimSheet, area: Rectangle): void;
  addBook(): SimWorkbook;
  rangeOf(sheet: SimSheet, areas: readonly Rectangle[]): object;
  sheetOf(sheet: SimSheet): object;
  bookOf(book: SimWorkbook): object;
  /** One range over those of the same sheet. */
  union(ranges: readonly unknown[]): object;
}

/** The largest extent that a sheet ever had: WPS is said not to shrink it. */
const extents = new WeakMap<SimSheet, Rectangle>();

export function usedRange(sheet: SimSheet): Rectangle {
  const now = sheet.used(false);
  const known = extents.get(sheet);
  const all = bounding([now, known].filter((area) => area !== null && area !== undefined));
  if (all === null) return { top: 0, left: 0, bottom: 0, right: 0 };
  extents.set(sheet, all);
  return all;
}

export function refuseProtected(sheet: SimSheet): void {
  if (sheet.protection !== null) throw comError('the sheet is protected');
}

export function refuseFormatting(sheet: SimSheet): void {
  if (sheet.protection?.allowFormatCells === false) throw comError('the sheet is protected');
}
