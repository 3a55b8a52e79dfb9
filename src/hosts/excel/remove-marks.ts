/** Removes exactly our marks, whoever drew them and when. */
import { HostError } from '../host-error';
import { LEDGER_SHEET } from '../mark-ledger';
import { clearLedger } from './clear-ledger';
import { deleteRules } from './draw-marks';
import { isOurs, isUnlistable, listRules, queueRules, type ListedRule } from './mark-scan';
import type { ExcelSession } from './session';

interface Removal {
  readonly sheetId: string;
  readonly name: string;
  readonly locked: boolean;
  readonly rules: readonly ListedRule[];
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
  const removals = found.filter(({ rules }) => rules.length > 0);
  // Before anything is removed.
  if (removals.some(({ locked }) => locked)) throw new HostError('protected');
  const names = found.map(({ name }) => name);
  const cleared = coloured ? await clearLedger(session, names) : 0;
  const count = removals.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count === 0) return cleared;
  await session.run(async ({ workbook, send }) => {
    for (const { sheetId, rules } of removals) {
      deleteRules(workbook.worksheets.getItem(sheetId), rules);
    }
    await send();
  });
  return count + cleared;
}

interface Scan {
  readonly found: readonly Removal[];
  /** Whether WPS has coloured cells of the workbook. */
  readonly coloured: boolean;
}

async function scanForRemoval(session: ExcelSession, picks: readonly SheetPick[]): Promise<Scan> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const queued = picks.map((pick) => {
        const sheet = pickSheet(workbook, pick);
        sheet.load('id,name');
        sheet.protection.load('protected,options');
        return { sheet, rules: queueRules(sheet) };
      });
      const ledger = workbook.worksheets.getItemOrNullObject(LEDGER_SHEET);
      ledger.load('name');
      await send();
      const found = queued.map(({ sheet: { id, name, protection }, rules }) => ({
        ...{ sheetId: id, name },
        locked: protection.protected && protection.options.allowFormatCells !== true,
        rules: rules().filter(isOurs),
      }));
      return { found, coloured: !ledger.isNullObject };
    });
  } catch (error) {
    if (!isUnlistable(error)) throw error;
    const found: Removal[] = [];
    let inBook = false;
    for (const pick of picks) {
      const { sheetId, name, coloured } = await lookAt(session, pick);
      const rules = await listRules(session, sheetId);
      found.push({ sheetId, name, locked: false, rules: rules.filter(isOurs) });
      inBook = coloured;
    }
    return { found, coloured: inBook };
  }
}

function lookAt(
  session: ExcelSession,
  pick: SheetPick,
): Promise<{ sheetId: string; name: string; coloured: boolean }> {
  return session.run(async ({ workbook, send }) => {
    const sheet = pickSheet(workbook, pick);
    sheet.load('id,name');
    const ledger = workbook.worksheets.getItemOrNullObject(LEDGER_SHEET);
    ledger.load('name');
    await send();
    return { sheetId: sheet.id, name: sheet.name, coloured: !ledger.isNullObject };
  });
}
