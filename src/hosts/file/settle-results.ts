/** Formulas of a file after some of its cells were written. */
import { parseCell } from '../../grid/address';
import { settledResults, type SettledResult } from '../../grid/formula/settled-results';
import type { SheetPatch } from '../../grid/sheet-patch';
import type { FileHost } from './file-host';

/**
 * After writes into a file, where no program calculates: formulas that depend on them get their new results, and lose the old
 * ones where the new ones are not known, so that nobody takes them for right. Returns all of these formulas.
 */
export async function settleResults(
  host: FileHost,
  patches: readonly SheetPatch[],
): Promise<readonly SettledResult[]> {
  const sheets = await host.read('all');
  const changes = new Map(
    sheets.map(({ id, snapshot }) => [
      snapshot.name,
      patches
        .filter(({ sheetId }) => sheetId === id)
        .flatMap(({ writes }) => writes.flatMap(({ cell }) => parseCell(cell) ?? [])),
    ]),
  );
  const results = settledResults(
    sheets.map(({ snapshot }) => snapshot),
    changes,
  );
  for (const { id, snapshot } of sheets) {
    const own = results.filter(({ sheet }) => sheet === snapshot.name);
    if (own.length > 0) host.keepResults(id, own);
  }
  return results;
}
