/** What the steps of the file host share: their names in the history, their refusals. */
import { parseRange, rangeName } from '../../grid/address';
import { sameContent, type CellContent, type CellWrite } from '../../grid/sheet-patch';
import { changedCells, HostError, protectedSheets } from '../host-error';
import { LIMITS } from './limits';
import type { ListedSheet } from './package/sheets';

/** What throws, rejects. */
export function promised<A extends unknown[], R>(
  work: (...args: A) => R,
): (...args: A) => Promise<R> {
  return (...args) =>
    new Promise((resolve) => {
      resolve(work(...args));
    });
}

/** The package knows a sheet by its part; the user by its name. */
export function naming<T>({ name }: ListedSheet, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isSheet = error instanceof HostError && error.code === 'protected';
    throw isSheet ? protectedSheets([name], error) : error;
  }
}

/** By its number, 1-based. */
export function wholeRow(row: number): string {
  return rangeName({ top: row - 1, left: 0, bottom: row - 1, right: LIMITS.columns - 1 });
}

export function rowKey(sheetId: string, row: number): string {
  return JSON.stringify(['remove row', sheetId, row]);
}

export function restoreKey(sheetId: string, row: number): string {
  return JSON.stringify(['restore row', sheetId, row]);
}

export function removalKey(sheetId: string, range: string | null): string {
  const area = range === null ? null : parseRange(range);
  return JSON.stringify(['remove', sheetId, area === null ? range : rangeName(area)]);
}

export function refuseChanges(
  writes: readonly CellWrite[],
  now: (cell: string) => CellContent,
): void {
  const changed = writes.filter(({ cell, before }) => !sameContent(before, now(cell)));
  if (changed.length > 0) throw changedCells(changed.map(({ cell }) => cell));
}
