/** What the steps of the file host share: their names in the history, their refusals. */
import { parseRange, rangeName } from '../../grid/address';
import { sameContent, type CellContent, type CellWrite } from '../../grid/sheet-patch';
import { changedCells, HostError, protectedSheets } from '../host-error';
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
