/** Clears cells that WPS coloured and listed (mark-ledger.ts), where it could not rely on conditional formats. */
import { LEDGER_SHEET, readEntry, type LedgerEntry } from '../mark-ledger';
import { rangeOf } from './ranges';
import type { ExcelSession } from './excel-session';

interface ListedArea {
  /** Its row in the list. */
  readonly row: number;
  readonly entry: LedgerEntry;
}

/** Of these sheets, by name; returns how many areas went. */
export async function clearLedger(
  session: ExcelSession,
  sheets: readonly string[],
): Promise<number> {
  const listed = await readLedger(session);
  const own = listed.filter(({ entry }) => sheets.includes(entry.sheet));
  if (own.length === 0) return 0;
  await session.run(async ({ workbook, send }) => {
    const fills = own.map(({ entry }) => {
      const { fill } = rangeOf(workbook.worksheets.getItem(entry.sheet), entry.area).format;
      fill.load('color');
      return { entry, fill };
    });
    await send();
    for (const { entry, fill } of fills) {
      // Another colour is somebody else's, and a mixed one is null.
      if ((fill.color as string | null)?.toUpperCase() === entry.fill) fill.clear();
    }
    const ledger = workbook.worksheets.getItem(LEDGER_SHEET);
    if (own.length === listed.length) {
      // A sheet that is very hidden cannot be deleted (docs-ref excel.worksheet.yml).
      ledger.visibility = Excel.SheetVisibility.hidden;
      ledger.delete();
    }
    for (const { row } of own.length === listed.length ? [] : own) {
      rangeOf(ledger, { top: row, left: 0, bottom: row, right: 1 }).clear();
    }
    await send();
  });
  return own.length;
}

function readLedger(session: ExcelSession): Promise<ListedArea[]> {
  return session.run(async ({ workbook, send }) => {
    const used = workbook.worksheets.getItem(LEDGER_SHEET).getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex');
    await send();
    if (used.isNullObject) return [];
    const rows: unknown[][] = used.formulas;
    return rows.flatMap(([formula, fill], i) => {
      const entry = readEntry(formula, fill);
      return entry === null ? [] : [{ row: used.rowIndex + i, entry }];
    });
  });
}
