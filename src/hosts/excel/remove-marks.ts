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

/** Removes our marks from these sheets; returns how many rules went. */
export async function removeMarks(
  session: ExcelSession,
  sheetIds: readonly string[],
): Promise<number> {
  const removals = await findRemovals(session, sheetIds);
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
  sheetIds: readonly string[],
): Promise<Removal[]> {
  const found = await scanForRemoval(session, sheetIds);
  return found.filter(({ rules }) => rules.length > 0);
}

async function scanForRemoval(
  session: ExcelSession,
  sheetIds: readonly string[],
): Promise<Removal[]> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const queued = sheetIds.map((sheetId) => {
        const sheet = workbook.worksheets.getItem(sheetId);
        sheet.protection.load('protected,options');
        return { sheetId, sheet, rules: queueRules(sheet) };
      });
      await send();
      return queued.map(({ sheetId, sheet: { protection }, rules }) => ({
        sheetId,
        locked: protection.protected && protection.options.allowFormatCells !== true,
        rules: rules().filter(isOurs),
      }));
    });
  } catch (error) {
    if (!isUnlistable(error)) throw error;
    const removals: Removal[] = [];
    for (const sheetId of sheetIds) {
      const rules = await listRules(session, sheetId);
      removals.push({ sheetId, locked: false, rules: rules.filter(isOurs) });
    }
    return removals;
  }
}
