/** How a sheet of the simulators looks, for the contract of hosts. */
import { parseCell } from '../../src/grid/address';
import type { SimSheet } from '../officehost/model';
import type { Seen } from './contract';

export function seenIn(sheet: SimSheet): Seen {
  const { page } = sheet;
  // Each simulator keeps the page under the names of its application.
  const area = page.get('printArea') ?? page.get('PrintArea');
  const zoom = page.get('zoom') as { horizontalFitToPages?: number } | undefined;
  return {
    cell: (name) => {
      const { row, column } = parseCell(name)!;
      return {
        size: (sheet.format(row, column, 'font.size') ?? null) as number | null,
        line: (sheet.line(row, column, 'EdgeTop', 'style') ?? null) as string | null,
      };
    },
    width: (column) => sheet.columnWidth(parseCell(`${column}1`)!.column),
    page: {
      area: typeof area === 'string' ? area : null,
      landscape: page.get('orientation') === 'Landscape' || page.get('Orientation') === 2,
      isOnePageWide: zoom?.horizontalFitToPages === 1 || page.get('Zoom') === false,
    },
  };
}
