/** Where each value of the clipboard goes, or why it cannot go there. */
import { cellName, rangeName, type Rectangle } from '../../grid/address';
import type { Pasted } from './pasted-content';

export interface PasteWrite extends Pasted {
  readonly row: number;
  readonly column: number;
}

export interface PasteTarget {
  readonly selection: Rectangle;
  readonly merges: readonly Rectangle[];
  /** How many a sheet can have. */
  readonly rows: number;
  readonly columns: number;
}

/** As many as anybody types in a day. */
const MOST_CELLS = 20_000;

/** A sentence for the user where not every value has a cell of its own; then nothing is to be written. */
export function planPaste(
  table: readonly (readonly Pasted[])[],
  { selection, merges, rows, columns }: PasteTarget,
): readonly PasteWrite[] | string {
  const width = Math.max(0, ...table.map((line) => line.length));
  const { top, left } = selection;
  const only = table.length === 1 && width === 1 ? table[0]?.[0] : undefined;
  const area =
    only === undefined
      ? { top, left, bottom: top + table.length - 1, right: left + width - 1 }
      : selection;
  const size = (area.bottom - top + 1) * (area.right - left + 1);
  if (size > MOST_CELLS) {
    return `粘贴的内容太多（${size} 个单元格），没有粘贴；请分批粘贴。`;
  }
  if (area.bottom >= rows || area.right >= columns) {
    return `粘贴的内容有 ${table.length} 行 ${width} 列，从 ${cellName(top, left)} 起放不下，没有粘贴。`;
  }
  const writes: PasteWrite[] = [];
  for (let row = top; row <= area.bottom; row += 1) {
    for (let column = left; column <= area.right; column += 1) {
      const merge = merges.find(
        (each) =>
          row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
      );
      const isCovered = merge !== undefined && (row !== merge.top || column !== merge.left);
      const pasted = only ?? table[row - top]?.[column - left];
      if (pasted === undefined) continue;
      if (!isCovered) writes.push({ row, column, ...pasted });
      else if (only === undefined && pasted.content.kind !== 'empty') {
        return `粘贴的内容会落在合并单元格 ${rangeName(merge)} 的中间，没有粘贴；请改到没有合并的区域，或逐格粘贴。`;
      }
    }
  }
  return writes;
}
