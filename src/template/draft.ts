/** A sheet in the making: what the parts of a form add to it, row by row. */
import { cellName, rangeName, type Rectangle } from '../grid/address';
import type { CellContent } from '../grid/sheet-patch';
import type { SheetSpec, SpecCell, SpecFormat } from '../grid/sheet-spec';

export class Draft {
  readonly cells: SpecCell[] = [];
  readonly merges: string[] = [];
  readonly formats: SpecFormat[] = [];
  readonly rowHeights: Record<string, number> = {};

  /** Content in the first cell of an area, which is merged when it has more cells. */
  put(area: Rectangle, content: string | CellContent | null): void {
    const range = rangeName(area);
    if (range.includes(':')) this.merges.push(range);
    if (content === null || content === '') return;
    this.cells.push({
      cell: cellName(area.top, area.left),
      content: typeof content === 'string' ? { kind: 'text', text: content } : content,
    });
  }

  /** 0-based row, height in points. */
  height(row: number, points: number): void {
    this.rowHeights[String(row + 1)] = points;
  }

  format(area: Rectangle, format: Omit<SpecFormat, 'range'>): void {
    this.formats.push({ range: rangeName(area), ...format });
  }

  parts(): Pick<SheetSpec, 'cells' | 'merges' | 'formats' | 'rowHeights'> {
    const { cells, merges, formats, rowHeights } = this;
    return { cells, merges, formats, rowHeights };
  }
}
