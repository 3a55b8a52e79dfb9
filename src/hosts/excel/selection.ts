/** What the user has selected. */
import { rangeName } from '../../grid/address';
import type { HostSelection } from '../port';
import { rectangleOf } from './ranges';
import type { ExcelSession } from './excel-session';

export function readSelection(session: ExcelSession): Promise<HostSelection> {
  return session.run(async ({ workbook, send }) => {
    // getSelectedRange fails where several areas are selected.
    const { areas, worksheet } = workbook.getSelectedRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    worksheet.load('id');
    await send();
    const [first] = areas.items;
    return {
      sheetId: worksheet.id,
      range: first === undefined ? 'A1' : rangeName(rectangleOf(first)),
    };
  });
}
