/** What a marked cell says in one sentence. */
import { cellName } from '../grid/address';
import { findingsAt } from '../session/finding-at';
import { groupMatters } from '../session/matters';
import type { SheetResult } from '../session/state';

interface TipPlace {
  readonly sheetId: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** The message of what begins there, and how many there are besides; null where nothing was found. */
export function tipText(
  sheets: readonly SheetResult[],
  { sheetId, row, column }: TipPlace,
): string | null {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return null;
  const listed = sheet.tables.flatMap(({ findings }) =>
    findings.map((finding) => ({ sheetId, place: { sheet }, finding })),
  );
  const there = findingsAt(listed, { sheetId, range: cellName(row, column) });
  const matters = groupMatters(there, ({ finding }) => finding);
  const first = matters[0]?.main.finding;
  if (first === undefined) return null;
  return there.length === 1 ? first.message : `${first.message}（等 ${there.length} 项）`;
}
