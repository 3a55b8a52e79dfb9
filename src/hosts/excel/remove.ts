/** Takes back an inserted sheet or block: one round trip to compare, one to remove. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { SpecCell } from '../../grid/sheet-spec';
import type { Removal } from '../port';
import { HostError, type HostErrorCode, protectedSheets } from '../host-error';
import { clearArea } from './clear-area';
import { queueRestore, type Restore } from './continue-form';
import { differences, refuseChangesSince } from '../expected';
import { giveBack, queueContents } from './contents';
import { rangeOf } from './ranges';
import type { ExcelSession } from './excel-session';

export async function removeSheet(session: ExcelSession, removal: Removal): Promise<void> {
  const { sheetId, expected } = removal;
  await session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/id,items/visibility');
    const sheet = workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    const contents = queueContents(used);
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (workbook.protection.protected) {
      throw new HostError('protected', {
        message: '工作簿结构受保护，不能删除工作表；请先撤销工作簿保护后再试。',
      });
    }
    const others = workbook.worksheets.items.filter(({ id }) => id !== sheetId);
    if (!others.some(({ visibility }) => visibility === Excel.SheetVisibility.visible)) {
      throw new HostError('unsupported', {
        message: '这是唯一可见的工作表，Excel 不允许删除。',
      });
    }
    refuseChangesSince(used.isNullObject ? [] : contents(), expected);
    sheet.delete();
    await send();
  });
}

/** Nothing was cleared, or there is nothing to be done about it. */
const UNTOUCHED: readonly HostErrorCode[] = ['editing', 'timeout', 'gone'];

/** `sized` where the block gave its rows heights. */
export async function removeBlock(
  session: ExcelSession,
  removal: Removal & { readonly range: string },
  sized: boolean,
): Promise<void> {
  const area = parseRange(removal.range);
  if (area === null) {
    throw new HostError('unsupported', { message: `区域 ${removal.range} 无效。` });
  }
  const { sheetId } = removal;
  const { now: before, restore } = await look(session, removal, area);
  let cleared: readonly SpecCell[] = before;
  try {
    cleared = await clearArea(session, sheetId, area, sized, restore);
  } catch (error) {
    if (!(error instanceof HostError) || UNTOUCHED.includes(error.code)) {
      throw error;
    }
    await finish(session, { ...removal, expected: null }, { area, sized }, before, error);
  }
  await keepTheirs(session, sheetId, before, cleared);
}

/** What a co-author wrote between the look and the clearing is not ours to lose. */
async function keepTheirs(
  session: ExcelSession,
  sheetId: string,
  before: readonly SpecCell[],
  cleared: readonly SpecCell[],
): Promise<void> {
  const cells = differences(cleared, before, 'partly');
  if (cells.length === 0) return;
  await giveBack(
    session,
    sheetId,
    cleared.filter(({ cell }) => cells.includes(cell)),
  );
  throw new HostError('changed', {
    message: `删除的同时有人改动了 ${cells.slice(0, 5).join('、')}，这些内容已保留，其余已删除；请核对。`,
    written: cells,
  });
}

/** What stands in the area, and the way back of what continues a form; refuses when that is not what was written. */
function look(
  session: ExcelSession,
  { sheetId, expected, before }: Removal,
  area: Rectangle,
): Promise<{ now: SpecCell[]; restore: Restore | null }> {
  return session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    const sheet = workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const contents = queueContents(rangeOf(sheet, area));
    // Whoever agrees to lose what is there agrees to lose other merges too.
    const known = before === undefined ? null : queueRestore(sheet, before, expected !== null);
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (sheet.protection.protected) throw protectedSheets([sheet.name]);
    const now = contents();
    refuseChangesSince(now, expected);
    return { now, restore: known?.() ?? null };
  });
}

/** Clearing stopped half way: cleared contents cannot come back, so the rest goes too. */
async function finish(
  session: ExcelSession,
  removal: Removal,
  { area, sized }: { area: Rectangle; sized: boolean },
  before: readonly SpecCell[],
  failure: HostError,
): Promise<void> {
  const { sheetId } = removal;
  try {
    const { now, restore } = await look(session, removal, area);
    // What continues a form may have lost its merges, which contents do not tell.
    if (restore === null && differences(now, before, 'fully').length === 0) throw failure;
    await clearArea(session, sheetId, area, sized, restore);
  } catch (error) {
    if (error === failure) throw failure;
    const range = rangeName(area);
    throw new HostError(failure.code, {
      message: `${range} 只清除了一部分，请核对后手工清除。`,
      written: [range],
      cause: error,
    });
  }
}
