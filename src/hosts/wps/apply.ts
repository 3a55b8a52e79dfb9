/** Writes a patch: look, write, read back. Writes take effect at once, so after a failure each is taken back. */
import { cellName, type Rectangle } from '../../grid/address';
import {
  sameContent,
  type CellContent,
  type CellWrite,
  type SheetPatch,
} from '../../grid/sheet-patch';
import { HostError, lockedCells, protectedSheets } from '../host-error';
import { cellInput } from '../cell-input';
import { checkWrites, inverse, refuseChanges, type CellState } from '../write-checks';
import { blocksOf } from './blocks';
import { read, write, type Remote } from './bridge';
import { readStates } from './cell-state';
import { flag } from './decode';
import { isProtected, quietly, refuseReadOnly } from './guards';
import { rangeOf } from './ranges';
import type { FoundSheet } from './sheets';
import { splitUniform } from './uniform';
import { writeContents } from './write-cells';

type States = ReadonlyMap<string, CellState>;

export function applyPatch(
  application: Remote,
  found: FoundSheet,
  { sheetId, writes }: SheetPatch,
): SheetPatch {
  checkWrites(writes);
  const { sheet } = found;
  const blocks = blocksOf(writes.map(({ cell }) => cell));
  const before = preflight(found, blocks, writes);
  const after = quietly(application, () => {
    try {
      const wrong = blocks.flatMap((block) => writeBlock(sheet, block, writes, before));
      if (wrong.length > 0) {
        throw new HostError('unknown', {
          message: `表格程序没有按要求改动单元格 ${wrong.slice(0, 5).join('、')}，已恢复原样。`,
        });
      }
      return statesOf(sheet, blocks);
    } catch (error) {
      takeBack(sheet, blocks, before, error);
      throw error;
    }
  });
  const inverses = writes.map((each) => inverse(each, before.get(each.cell), after.get(each.cell)));
  return { sheetId, writes: inverses };
}

function preflight(
  { sheet, name, book }: FoundSheet,
  blocks: readonly Rectangle[],
  writes: readonly CellWrite[],
): States {
  refuseReadOnly(book);
  if (isProtected(sheet)) refuseLocked(sheet, name, blocks, writes.length);
  const states = statesOf(sheet, blocks);
  refuseChanges(
    writes,
    writes.map(({ cell }) => states.get(cell) ?? { content: { kind: 'empty' }, numberFormat: '' }),
  );
  return states;
}

/** Names the cells that protection keeps where it leaves others of them free; mixed reads as null. */
function refuseLocked(
  sheet: Remote,
  name: string,
  blocks: readonly Rectangle[],
  count: number,
): void {
  const locked: string[] = [];
  const isLocked = (area: Rectangle): boolean | null => flag(read(rangeOf(sheet, area), 'Locked'));
  for (const block of blocks) {
    splitUniform(
      block,
      isLocked,
      (part) => part,
      (part, value) => {
        // A cell that is not known to be free is not.
        if (value !== false) locked.push(...cellsIn(part));
      },
    );
  }
  if (locked.length === count) throw protectedSheets([name]);
  if (locked.length > 0) throw lockedCells(name, locked);
}

function cellsIn({ top, left, bottom, right }: Rectangle): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(cellName(row, column));
  }
  return cells;
}

function statesOf(sheet: Remote, blocks: readonly Rectangle[]): States {
  return new Map(blocks.flatMap((block) => [...readStates(sheet, block)]));
}

function writeBlock(
  sheet: Remote,
  block: Rectangle,
  writes: readonly CellWrite[],
  before: States,
): string[] {
  const byCell = new Map(writes.map((each) => [each.cell, each]));
  const wanted = new Map<string, string>();
  const contents = contentsOf(block, (cell) => {
    const each = byCell.get(cell);
    const content: CellContent = each?.after ?? { kind: 'empty' };
    const format = before.get(cell)?.numberFormat ?? 'General';
    // A cell formatted as text would keep a number or formula as its characters.
    const general = cellInput(content, format).general ? 'General' : format;
    wanted.set(cell, each?.numberFormat ?? general);
    return content;
  });
  const formats = new Map([...before].map(([cell, { numberFormat }]) => [cell, numberFormat]));
  setFormats(sheet, wanted, formats);
  return writeContents(sheet, block, contents, wanted);
}

function contentsOf(area: Rectangle, at: (cell: string) => CellContent): CellContent[][] {
  const rows: CellContent[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: CellContent[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(at(cellName(row, column)));
    }
    rows.push(line);
  }
  return rows;
}

/** Cells with the same new format together. */
function setFormats(
  sheet: Remote,
  wanted: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): void {
  const changed = [...wanted].filter(([cell, format]) => now.get(cell) !== format);
  for (const format of new Set(changed.map(([, each]) => each))) {
    const cells = changed.filter(([, each]) => each === format).map(([cell]) => cell);
    for (const block of blocksOf(cells)) write(rangeOf(sheet, block), 'NumberFormat', format);
  }
}

/** Puts back whatever differs from before; what cannot be put back is named. */
function takeBack(
  sheet: Remote,
  blocks: readonly Rectangle[],
  before: States,
  failure: unknown,
): void {
  let left: string[] = [...before.keys()];
  try {
    left = differing(before, statesOf(sheet, blocks));
    // One cell at a time: in the middle of trouble the plainest call is the best.
    for (const cell of left) restoreCell(sheet, cell, before.get(cell));
    left = differing(before, statesOf(sheet, blocks));
    if (left.length === 0) return;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  const more = left.length > 10 ? `等 ${left.length} 个单元格` : '';
  throw new HostError(failure instanceof HostError ? failure.code : 'unknown', {
    message: `改动中断，未能确认是否恢复原样，请核对：${left.slice(0, 10).join('、')}${more}。`,
    written: left,
    cause: failure,
  });
}

function differing(before: States, now: States): string[] {
  return [...before].flatMap(([cell, was]) => {
    const is = now.get(cell);
    const same = is?.numberFormat === was.numberFormat && sameContent(is.content, was.content);
    return same ? [] : [cell];
  });
}

function restoreCell(sheet: Remote, cell: string, was: CellState | undefined): void {
  const [area] = blocksOf([cell]);
  if (area === undefined || was === undefined) return;
  const range = rangeOf(sheet, area);
  // A number in a cell that became text would come back as its digits.
  write(range, 'NumberFormat', was.numberFormat === '@' ? '@' : 'General');
  writeContents(sheet, area, [[was.content]], new Map([[cell, was.numberFormat]]));
  write(range, 'NumberFormat', was.numberFormat);
}
