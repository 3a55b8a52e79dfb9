/** Removes exactly our marks, whoever drew them and when. */
import { HostError, protectedSheets } from '../host-error';
import { LEDGER_SHEET } from '../mark-ledger';
import { deleteRules, isRemediable, listAgain, type SheetRules } from './change-rules';
import { clearLedger } from './clear-ledger';
import { isOurs, isUnlistable, listRules, queueRules } from './mark-scan';
import type { ExcelSession } from './excel-session';

interface Found extends SheetRules {
  readonly locked: boolean;
}

/** A sheet's id; null for the one before the user. */
type SheetPick = string | null;

function pickSheet({ worksheets }: Excel.Workbook, pick: SheetPick): Excel.Worksheet {
  return pick === null ? worksheets.getActiveWorksheet() : worksheets.getItem(pick);
}

/** Removes our marks from these sheets; returns how many rules went. */
export async function removeMarks(
  session: ExcelSession,
  picks: readonly SheetPick[],
): Promise<number> {
  const { found, coloured } = await scanForRemoval(session, picks);
  const marked = found.filter(({ rules }) => rules.some(isOurs));
  // Before anything is removed.
  const locked = marked.filter((sheet) => sheet.locked).map(({ name }) => name);
  if (locked.length > 0) throw protectedSheets(locked);
  const names = found.map(({ name }) => name);
  const cleared = coloured ? await clearLedger(session, names) : 0;
  if (marked.length > 0) await deleteOurs(session, marked);
  return countOurs(marked) + cleared;
}

async function deleteOurs(session: ExcelSession, marked: readonly SheetRules[]): Promise<void> {
  try {
    await deleteRules(session, marked, isOurs);
  } catch (error) {
    if (!isRemediable(error)) throw error;
    const left = await listLeft(session, marked, error);
    const count = countOurs(left);
    if (count === 0) return;
    // Somebody removed one of them meanwhile.
    if (error.code === 'changed') await deleteRules(session, left, isOurs);
    else if (count === countOurs(marked)) throw error;
    else {
      throw new HostError(error.code, {
        message: '标记只清除了一部分，请再点一次“清除标记”。',
        cause: error,
      });
    }
  }
}

async function listLeft(
  session: ExcelSession,
  marked: readonly SheetRules[],
  failure: HostError,
): Promise<SheetRules[]> {
  try {
    const left: SheetRules[] = [];
    for (const sheet of marked) left.push(await listAgain(session, sheet));
    return left;
  } catch (error) {
    throw isRemediable(error) ? failure : error;
  }
}

function countOurs(sheets: readonly SheetRules[]): number {
  return sheets.reduce((sum, { rules }) => sum + rules.filter(isOurs).length, 0);
}

interface Scan {
  readonly found: readonly Found[];
  /** Whether WPS has coloured cells of the workbook. */
  readonly coloured: boolean;
}

async function scanForRemoval(session: ExcelSession, picks: readonly SheetPick[]): Promise<Scan> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const queued = picks.map((pick) => ({
        ...queueSheet(workbook, pick),
        rules: queueRules(pickSheet(workbook, pick), 'whole'),
      }));
      const ledger = workbook.worksheets.getItemOrNullObject(LEDGER_SHEET);
      ledger.load('name');
      await send();
      const found = queued.map(({ sheet, rules }) => ({
        ...{ ...sheet(), rules: rules(), depth: 'whole' as const },
      }));
      return { found, coloured: !ledger.isNullObject };
    });
  } catch (error) {
    if (!isUnlistable(error)) throw error;
    const found: Found[] = [];
    let inBook = false;
    for (const pick of picks) {
      const { coloured, ...sheet } = await lookAt(session, pick);
      found.push({ ...sheet, ...(await listRules(session, sheet.sheetId)) });
      inBook = coloured;
    }
    return { found, coloured: inBook };
  }
}

type Looked = Pick<Found, 'sheetId' | 'name' | 'locked'>;

function queueSheet(workbook: Excel.Workbook, pick: SheetPick): { sheet: () => Looked } {
  const sheet = pickSheet(workbook, pick);
  sheet.load('id,name');
  sheet.protection.load('protected,options');
  return {
    sheet: () => {
      const { id, name, protection } = sheet;
      const locked = protection.protected && protection.options.allowFormatCells !== true;
      return { sheetId: id, name, locked };
    },
  };
}

function lookAt(
  session: ExcelSession,
  pick: SheetPick,
): Promise<Looked & { readonly coloured: boolean }> {
  return session.run(async ({ workbook, send }) => {
    const { sheet } = queueSheet(workbook, pick);
    const ledger = workbook.worksheets.getItemOrNullObject(LEDGER_SHEET);
    ledger.load('name');
    await send();
    return { ...sheet(), coloured: !ledger.isNullObject };
  });
}
