/** Makes an area as untouched as the rest of its sheet. */
import type { Rectangle } from '../../grid/address';
import type { SpecCell } from '../../grid/sheet-spec';
import { queueContents } from './contents';
import type { Restore } from './continue-form';
import { rangeOf } from './ranges';
import type { ExcelSession } from './excel-session';
import { farCell } from './vacancy';

/**
 * Returns what was there just before; `rows` also gives the rows of the area the standard height again, `restore` the sheet
 * what a continuation changed of it.
 */
export function clearArea(
  session: ExcelSession,
  sheetId: string,
  area: Rectangle,
  rows: boolean,
  restore: Restore | null = null,
): Promise<SpecCell[]> {
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const range = rangeOf(sheet, area);
    const contents = queueContents(range);
    restore?.merges(sheet);
    // Contents go first, with everything else of the cells: what follows tidies up what "all" may leave.
    range.clear(Excel.ClearApplyTo.all);
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    // Formats that the whole sheet had.
    range.copyFrom(farCell(sheet), Excel.RangeCopyType.formats);
    if (rows) range.getEntireRow().format.useStandardHeight = true;
    restore?.others(sheet);
    await send();
    return contents();
  });
}
