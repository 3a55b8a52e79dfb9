/** Writes a patch: preflight, write, read back; after any failure the cells are as before. */
import { sameContent, type CellWrite, type SheetPatch } from '../../grid/sheet-patch';
import { HostError, lockedCells, protectedSheets } from '../host-error';
import { checkWrites, inverse, refuseChanges, type CellState } from '../write-checks';
import { chunksOf, queueState, writeCell } from './cell-state';
import { restoreCells, type JournalEntry } from './restore';
import type { Batch, ExcelSession } from './excel-session';

export async function applyPatch(session: ExcelSession, patch: SheetPatch): Promise<SheetPatch> {
  const { sheetId, writes } = patch;
  checkWrites(writes);
  const before = await preflight(session, sheetId, writes);
  const after: CellState[] = [];
  try {
    for (const chunk of chunksOf(writes)) {
      const from = after.length;
      const was = before.slice(from, from + chunk.length);
      after.push(...(await writeChunk(session, sheetId, chunk, was)));
    }
    checkResult(writes, after);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'editing') throw error;
    await restoreCells(session, sheetId, journal(writes, before, after), error);
    throw error;
  }
  return { sheetId, writes: writes.map((write, i) => inverse(write, before[i], after[i])) };
}

async function preflight(
  session: ExcelSession,
  sheetId: string,
  writes: readonly CellWrite[],
): Promise<CellState[]> {
  const states: CellState[] = [];
  const locked: string[] = [];
  let name = '';
  for (const chunk of chunksOf(writes)) {
    const read = await session.run(async ({ workbook, send }) => {
      workbook.load('readOnly');
      const sheet = workbook.worksheets.getItem(sheetId);
      sheet.load('name');
      sheet.protection.load('protected,options');
      const queued = chunk.map(({ cell }) => queueState(sheet, cell));
      const locks = chunk.map(({ cell }) => {
        const { protection } = sheet.getRange(cell).format;
        protection.load('locked');
        return protection;
      });
      await send();
      if (workbook.readOnly) throw new HostError('read-only');
      ({ name } = sheet);
      // A cell that is not known to be free is not: mixed reads as null.
      const isLocked = (i: number): boolean => locks[i]?.locked !== false;
      if (sheet.protection.protected) {
        locked.push(...chunk.filter((_, i) => isLocked(i)).map(({ cell }) => cell));
      }
      return queued.map((state) => state());
    });
    states.push(...read);
  }
  if (locked.length === writes.length && locked.length > 0) throw protectedSheets([name]);
  if (locked.length > 0) throw lockedCells(name, locked);
  refuseChanges(writes, states);
  return states;
}

/** The cells are read once more in front of the writes: a co-author may have been quicker. */
async function writeChunk(
  session: ExcelSession,
  sheetId: string,
  writes: readonly CellWrite[],
  before: readonly CellState[],
): Promise<CellState[]> {
  return session.run(async (batch) => {
    const sheet = batch.workbook.worksheets.getItem(sheetId);
    const just = writes.map(({ cell }) => queueState(sheet, cell));
    writes.forEach(({ cell, after, numberFormat }, i) => {
      writeCell(sheet, cell, after, before[i]?.numberFormat ?? 'General', numberFormat);
    });
    const written = writes.map(({ cell }) => queueState(sheet, cell));
    await batch.send();
    const seen = just.map((state) => state());
    const lost = writes.flatMap((write, i) => {
      const state = seen[i];
      return state === undefined || sameContent(write.before, state.content)
        ? []
        : [{ cell: write.cell, state, now: written[i]?.() }];
    });
    if (lost.length > 0) await giveBack(batch, sheetId, lost);
    refuseChanges(writes, seen);
    return written.map((state) => state());
  });
}

/** What a co-author wrote in the last moment goes back in its place. */
async function giveBack(
  { workbook, send }: Batch,
  sheetId: string,
  lost: readonly { cell: string; state: CellState; now: CellState | undefined }[],
): Promise<void> {
  const sheet = workbook.worksheets.getItem(sheetId);
  for (const { cell, state, now } of lost) {
    writeCell(sheet, cell, state.content, now?.numberFormat ?? 'General', state.numberFormat);
  }
  await send();
}

function checkResult(writes: readonly CellWrite[], after: readonly CellState[]): void {
  const wrong = writes.find((write, i) => {
    const content = after[i]?.content;
    if (content === undefined) return true;
    // Excel rewrites formulas (capitals, spaces); that it is one is what counts.
    if (write.after.kind === 'formula') return content.kind !== 'formula';
    return !sameContent(write.after, content);
  });
  if (wrong === undefined) return;
  throw new HostError('unknown', {
    message: `表格程序没有按要求改动单元格 ${wrong.cell}，已恢复原样。`,
  });
}

function journal(
  writes: readonly CellWrite[],
  before: readonly CellState[],
  after: readonly CellState[],
): JournalEntry[] {
  return writes.flatMap((write, i) => {
    const was = before[i];
    return was === undefined ? [] : [{ write, was, wrote: after[i] ?? null }];
  });
}
