/** A hidden sheet of our own to try things on; it goes again whatever happens. */
import { HostError } from '../../host-error';
import { freeName } from '../../sheet-name';
import type { ExcelSession } from '../excel-session';
import { namesOfSheets } from '../insert-sheet';

export interface ScratchSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Throws HostError where no sheet can be added: the structure is protected, the book is read-only, a cell is being edited; and
 * with its name in `written` where it could not be deleted, whatever else went wrong.
 */
export async function withScratchSheet<T>(
  session: ExcelSession,
  work: (scratch: ScratchSheet) => Promise<T>,
): Promise<T> {
  const scratch = await add(session);
  let result: T;
  try {
    result = await work(scratch);
  } catch (error) {
    await remove(session, scratch);
    throw error;
  }
  await remove(session, scratch);
  return result;
}

async function add(session: ExcelSession): Promise<ScratchSheet> {
  const taken = await namesOfSheets(session, '请在新建的空白工作簿中自检。');
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.add(freeName('绩效目标自检', taken));
    // Not "very hidden": such a sheet cannot be deleted (docs-ref excel.worksheet.yml).
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id,name');
    await send();
    return { id: sheet.id, name: sheet.name };
  });
}

async function remove(session: ExcelSession, { id, name }: ScratchSheet): Promise<void> {
  try {
    await session.run(async ({ workbook, send }) => {
      workbook.worksheets.getItem(id).delete();
      await send();
    });
  } catch (error) {
    throw new HostError('unknown', {
      message: `试验用的隐藏工作表“${name}”没能删除；请取消隐藏后手工删除。`,
      written: [name],
      cause: error,
    });
  }
}
