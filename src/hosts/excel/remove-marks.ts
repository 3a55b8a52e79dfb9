/** Removes exactly our marks, whoever drew them and when. */
import { HostError } from '../host-error';
import { deleteRules } from './draw-marks';
import { isOurs, isUnlistable, listRules, queueRules, type ListedRule } from './mark-scan';
import type { ExcelSession } from './session';

interface Removal {
  readonly sheetId: string;
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
  const removals = await findRemovals(session, picks);
  // Before anything is removed.
  if (removals.some(({ locked }) => locked)) throw new HostError('protected');
  const count = removals.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count === 0) return 0;
  await session.run(async ({ workbook, send }) => {
    for (const { sheetId, rules } of removals) {
      deleteRules(workbook.worksheets.getItem(sheetId), rules);
    }
    await send();
  });
  return count;
}

async function findRemovals(
  session: ExcelSession,
  picks: readonly SheetPick[],
): Promise<Removal[]> {
  const found = await scanForRemoval(session, picks);
  return found.filter(({ rules }) => rules.length > 0);
}

async function scanForRemoval(
  session: ExcelSession,
  picks: readonly SheetPick[],
): Promise<Removal[]> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const queued = picks.map((pick) => {
        const sheet = pickSheet(workbook, pick);
        sheet.load('id');
        sheet.protection.load('protected,options');
        return { sheet, rules: queueRules(sheet) };
      });
      await send();
      return queued.map(({ sheet: { id, protection }, rules }) => ({
        sheetId: id,
        locked: protection.protected && protection.options.allowFormatCells !== true,
        rules: rules().filter(isOurs),
      }));
    });
  } catch (error) {
    if (!isUnlistable(error)) throw error;
    const removals: Removal[] = [];
    for (const pick of picks) {
      const sheetId = pick ?? (await activeSheetId(session));
      const rules = await listRules(session, sheetId);
      removals.push({ sheetId, locked: false, rules: rules.filter(isOurs) });
    }
    return removals;
  }
}

function activeSheetId(session: ExcelSession): Promise<string> {
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await send();
    return sheet.id;
  });
}
