/** Takes back a write that failed in the middle. */
import { sameContent, type CellWrite } from '../../grid/sheet-patch';
import { HostError } from '../host-error';
import type { CellState } from '../write-checks';
import { chunksOf, queueState, writeCell } from './cell-state';
import type { ExcelSession } from './excel-session';

export interface JournalEntry {
  readonly write: CellWrite;
  readonly was: CellState;
  /** What was there after writing; null where that was not learned. */
  readonly wrote: CellState | null;
}

/** Puts back every cell that holds our write; what somebody else wrote meanwhile stays. */
export async function restoreCells(
  session: ExcelSession,
  sheetId: string,
  journal: readonly JournalEntry[],
  failure: HostError,
): Promise<void> {
  let left = journal.map(({ write }) => write.cell);
  try {
    for (const chunk of chunksOf(journal)) {
      await session.run(async ({ workbook, send }) => {
        const sheet = workbook.worksheets.getItem(sheetId);
        const queued = chunk.map(({ write }) => queueState(sheet, write.cell));
        await send();
        const states = queued.map((state) => state());
        const touched = chunk.flatMap((entry, i) => {
          const now = states[i];
          return now !== undefined && isOurs(entry, now) ? [{ ...entry, now }] : [];
        });
        for (const { write, was, now } of touched) {
          // Only where it differs: on a protected sheet even an equal format is refused.
          const format = now.numberFormat === was.numberFormat ? undefined : was.numberFormat;
          writeCell(sheet, write.cell, was.content, was.numberFormat, format);
        }
        if (touched.length > 0) await send();
      });
      const done = new Set(chunk.map(({ write }) => write.cell));
      left = left.filter((cell) => !done.has(cell));
    }
  } catch (error) {
    const more = left.length > 10 ? `等 ${left.length} 个单元格` : '';
    throw new HostError(failure.code, {
      message: `改动中断，未能确认是否恢复原样，请核对：${left.slice(0, 10).join('、')}${more}。`,
      written: left,
      cause: error,
    });
  }
}

/** Whether a cell shows our write, or what Excel made of it. */
function isOurs({ write, was, wrote }: JournalEntry, now: CellState): boolean {
  const same = now.numberFormat === was.numberFormat && sameContent(now.content, was.content);
  if (same) return false;
  return (
    // The old content under another format: only the format had been set.
    sameContent(now.content, was.content) ||
    sameContent(now.content, write.after) ||
    (wrote !== null && sameContent(now.content, wrote.content)) ||
    // Excel rewrites formulas.
    (write.after.kind === 'formula' && now.content.kind === 'formula')
  );
}
