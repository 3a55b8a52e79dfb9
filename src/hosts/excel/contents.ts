/** The contents of a range. */
import { cellName } from '../../grid/address';
import { contentOf } from '../../grid/sheet-patch';
import type { SpecCell } from '../../grid/sheet-spec';
import { HostError } from '../host-error';
import { writeCell } from './cell-state';
import type { ExcelSession } from './excel-session';
import { toCell } from '../to-snapshot';

/** Queues all cells of the range, empty ones too; call the result after sending. */
export function queueContents(range: Excel.Range): () => SpecCell[] {
  range.load('rowIndex,columnIndex,formulas,values');
  return () => {
    // docs-pr performance.md: beyond its limit Excel answers null instead of failing.
    const { values, formulas } = range as { values: unknown[][] | null; formulas: unknown[][] };
    if (values === null) throw new HostError('too-large');
    return values.flatMap((line, r) =>
      line.map((value, c) => ({
        cell: cellName(range.rowIndex + r, range.columnIndex + c),
        content: contentOf(toCell(value, '', formulas[r]?.[c])),
      })),
    );
  };
}

/** Puts the cells of a co-author, who was quicker than a write of ours, back in their place. */
export async function giveBack(
  session: ExcelSession,
  sheetId: string,
  cells: readonly SpecCell[],
): Promise<void> {
  try {
    await session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      for (const { cell, content } of cells) writeCell(sheet, cell, content, 'General', undefined);
      await send();
    });
  } catch (error) {
    const names = cells.map(({ cell }) => cell);
    const more = names.length > 5 ? '等' : '';
    throw new HostError('unknown', {
      message: `有人同时改动了 ${names.slice(0, 5).join('、')}${more}，未能恢复，请与对方核对。`,
      written: names,
      cause: error,
    });
  }
}
