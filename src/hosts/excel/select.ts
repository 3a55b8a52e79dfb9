/** Brings a cell before the user. */
import { HostError } from '../host-error';
import type { ExcelSession } from './excel-session';

export function selectCell(session: ExcelSession, sheetId: string, cell: string): Promise<void> {
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name,visibility');
    await send();
    if (sheet.isNullObject) throw new HostError('gone');
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw new HostError('unsupported', {
        message: `工作表“${sheet.name}”是隐藏的，请先取消隐藏再定位到 ${cell}。`,
      });
    }
    sheet.activate();
    sheet.getRange(cell).select();
    await send();
  });
}
