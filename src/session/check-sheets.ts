/** All tables of the sheets that were read, checked; the page may draw and the user cancel between two sheets. */
import type { PerformanceTable } from '../domain/performance-table';
import type { HostSheet } from '../hosts/port';
import { breathe } from '../hosts/breathe';
import { checkSheetAgain } from '../review/check-again';
import { checkTable, type CheckOptions } from '../review/check-table';
import { projectsOf, readSheet } from '../review/review-workbook';
import type { Progress, SessionState, SheetResult } from './state';

/** What the user chose, and all that it was made of: equal texts stand for equal choices. */
export interface Chosen extends CheckOptions {
  readonly basis: string;
}

export async function checkSheets(
  read: readonly HostSheet[],
  chosen: Chosen,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<SheetResult[]> {
  const found: { sheet: HostSheet; tables: readonly PerformanceTable[] }[] = [];
  for (const sheet of read) {
    signal.throwIfAborted();
    found.push({ sheet, tables: readSheet(sheet.snapshot, chosen.labels) });
    if (read.length > 1) await breathe();
  }
  // Projects are compared across the sheets, so all are read before the first is checked.
  const projects = projectsOf(found.flatMap(({ tables }) => tables));
  const options = { ...chosen, projects };
  const results: SheetResult[] = [];
  for (const { sheet, tables } of found) {
    signal.throwIfAborted();
    const checked = tables.map((table) => checkTable(table, sheet.snapshot, options));
    results.push(resultOf(sheet, checked, { chosen: chosen.basis, projects }));
    if (read.length > 1) {
      onProgress({ done: results.length, total: read.length, sheet: sheet.snapshot.name });
      await breathe();
    }
  }
  return results;
}

interface Results {
  readonly sheets: readonly SheetResult[];
  readonly scope: SessionState['scope'];
}

/**
 * One sheet as it is now, within the results; null where the user looks at something without a table, and they stay.
 * `isNew`: a sheet that was just inserted is one more of all; any other that is not known takes the place of them.
 */
export function checkAgain(
  read: HostSheet,
  { sheets: before, scope }: Pick<SessionState, 'sheets' | 'scope'>,
  chosen: Chosen,
  isNew = false,
): { readonly checked: SheetResult; readonly results: Results } | null {
  const last = before?.find(({ id }) => id === read.id);
  const known = last !== undefined;
  const stays = scope === 'all' && (known || isNew);
  const others = stays ? (before ?? []).filter((sheet) => sheet !== last) : [];
  const { tables, projects } = checkSheetAgain(
    read.snapshot,
    last?.snapshot == null || last.basis.chosen !== chosen.basis
      ? null
      : { snapshot: last.snapshot, tables: last.tables, projects: last.basis.projects },
    others.flatMap((sheet) => sheet.tables.map(({ table }) => table)),
    chosen,
  );
  const checked = resultOf(read, tables, { chosen: chosen.basis, projects });
  if (!known && checked.tables.length === 0) return null;
  if (!stays) return { checked, results: { sheets: [checked], scope: 'active' } };
  const sheets = known
    ? (before ?? []).map((sheet) => (sheet === last ? checked : sheet))
    : [...(before ?? []), checked];
  return { checked, results: { sheets, scope } };
}

function resultOf(
  { id, snapshot, visible }: HostSheet,
  tables: SheetResult['tables'],
  basis: SheetResult['basis'],
): SheetResult {
  return {
    ...{ id, sheet: snapshot.name, visible, hidden: !visible, tables },
    snapshot: tables.length === 0 ? null : snapshot,
    basis,
  };
}
