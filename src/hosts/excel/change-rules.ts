/** Changes conditional formats: what stands around each change is listed in the very batch that makes it, and compared. */
import { HostError } from '../host-error';
import { listOneByOne, listRules, queueRules, type ListedRule, type RuleList } from './mark-scan';
import { refuseDifference } from './others-rules';
import type { Batch, ExcelSession } from './excel-session';

export interface SheetRules extends RuleList {
  readonly sheetId: string;
  /** For sentences. */
  readonly name: string;
}

/** Carries out `work` in one batch for all sheets; returns their rules afterwards. Throws HostError `rules-changed`. */
export async function changeRules<T extends SheetRules>(
  session: ExcelSession,
  sheets: readonly T[],
  work: (sheet: Excel.Worksheet, known: T) => void,
): Promise<SheetRules[]> {
  const earlier = await listSlowly(session, sheets);
  const listed = await findingRules(session, sheets, async ({ workbook, send }) => {
    const queued = sheets.map((known) => {
      const sheet = workbook.worksheets.getItem(known.sheetId);
      const list = (): (() => ListedRule[]) | null =>
        known.depth === 'one by one' ? null : queueRules(sheet, known.depth);
      const before = list();
      work(sheet, known);
      return { before, after: list() };
    });
    await send();
    return queued.map(({ before, after }) => ({ before: before?.(), after: after?.() }));
  });
  const later = await listSlowly(session, sheets);
  return sheets.map(({ sheetId, name, depth }, i) => {
    const before = listed[i]?.before ?? earlier[i] ?? [];
    const rules = listed[i]?.after ?? later[i] ?? [];
    refuseDifference(name, before, rules);
    return { sheetId, name, depth, rules };
  });
}

/** A rule that is not found is no missing sheet. */
async function findingRules<T>(
  session: ExcelSession,
  sheets: readonly SheetRules[],
  work: (batch: Batch) => Promise<T>,
): Promise<T> {
  try {
    return await session.run(work);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'gone') throw error;
    const areThere = await session.run(async ({ workbook, send }) => {
      const found = sheets.map(({ sheetId }) => workbook.worksheets.getItemOrNullObject(sheetId));
      for (const sheet of found) sheet.load('name');
      await send();
      return found.every((sheet) => !sheet.isNullObject);
    });
    if (!areThere) throw error;
    throw new HostError('changed', {
      message: '处理标记时，表中的条件格式同时有变动；请重新检查后再试。',
      cause: error,
    });
  }
}

/** Of the sheets whose rules cannot be listed along with a change. */
async function listSlowly(
  session: ExcelSession,
  sheets: readonly SheetRules[],
): Promise<(readonly ListedRule[] | null)[]> {
  const lists: (readonly ListedRule[] | null)[] = [];
  for (const { sheetId, depth } of sheets) {
    const isSlow = depth === 'one by one';
    lists.push(isSlow ? (await listOneByOne(session, sheetId)).rules : null);
  }
  return lists;
}

/** Lists once more, as after a failure; throws HostError `rules-changed` where others' rules are not what they were. */
export async function listAgain(
  session: ExcelSession,
  { sheetId, name, rules }: SheetRules,
): Promise<SheetRules> {
  const now = await listRules(session, sheetId);
  refuseDifference(name, rules, now.rules);
  return { sheetId, name, ...now };
}

/** Deletes rules that the listings were just found to hold; returns what is left. */
export function deleteRules(
  session: ExcelSession,
  sheets: readonly SheetRules[],
  goes: (rule: ListedRule) => boolean,
): Promise<SheetRules[]> {
  return changeRules(session, sheets, (sheet, { rules }) => {
    // By id: over a whole sheet, getItemAt(0).delete() can fail (office-js#5222).
    const all = sheet.getRange().conditionalFormats;
    // From the last one on: where ids are places, deleting moves only those behind.
    const going = rules.filter(goes).reverse();
    for (const { id } of going) all.getItem(id).delete();
  });
}

/** Not after harm to a rule of the user, and not while Excel does not answer. */
export function isRemediable(error: unknown): error is HostError {
  return error instanceof HostError && error.code !== 'timeout' && error.code !== 'rules-changed';
}
