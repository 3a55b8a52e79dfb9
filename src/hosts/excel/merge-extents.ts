/**
 * How far merged areas reach, where Excel tells only their first cell (measured in Excel 2021, 16.0.14334; office-js#1590): an
 * area of one cell is no merge, so its extent is unknown. The workbook's own file has it; else the neighbours are asked.
 */
import type { Rectangle } from '../../grid/address';
import type { WorkbookSnapshot } from '../../grid/workbook-snapshot';
import { WorkbookFileError } from '../file/workbook-file-error';
import { cellsOf, overlap } from '../areas';
import { copyOfFile } from './file-copy';
import { queueMergesAt } from './merges';
import type { ExcelSession } from './excel-session';

/** Each is a call in one request; beyond it extents stay unknown. */
const MOST_NEIGHBOURS = 2000;

export interface Extents {
  readonly merges: readonly Rectangle[];
  /** First cells of merges of which no more could be learned. */
  readonly unknown: readonly Rectangle[];
}

interface SheetOfMerges {
  readonly id: string;
  readonly name: string;
  /** All cells of the sheet that are used; merges are. */
  readonly used: Rectangle | null;
}

/** For one operation: the file is copied once, however many sheets ask. */
export class MergeExtents {
  private file: Promise<WorkbookSnapshot | null> | null = null;

  constructor(private readonly session: ExcelSession) {}

  /** Completes what Excel said of the merges of a sheet. */
  async complete(sheet: SheetOfMerges, told: readonly Rectangle[]): Promise<Extents> {
    const corners = told.filter(isCorner);
    if (corners.length === 0) return { merges: told, unknown: [] };
    this.file ??= this.readFile();
    const stored = (await this.file)?.sheets.find(({ name }) => name === sheet.name);
    const found = beginningAt(corners, stored?.merges ?? []);
    const left = corners.filter((corner) => !found.has(keyOf(corner)));
    for (const area of await this.askNeighbours(sheet, left)) found.set(keyOf(area), area);
    return {
      merges: told.map((area) => found.get(keyOf(area)) ?? area).filter((area) => !isCorner(area)),
      unknown: corners.filter((corner) => !found.has(keyOf(corner))),
    };
  }

  /** Loaded only here: few versions of Excel need it. */
  private async readFile(): Promise<WorkbookSnapshot | null> {
    const bytes = await copyOfFile(this.session.timeLimit);
    if (bytes === null) return null;
    const { readWorkbookBytes } = await import('../file/read-workbook-bytes');
    try {
      return readWorkbookBytes(bytes, 'open.xlsx');
    } catch (error) {
      if (error instanceof WorkbookFileError) return null;
      throw error;
    }
  }

  /** A cell that is asked alone may name the merge that covers it, or itself as part of one. */
  private async askNeighbours(
    { id, used }: SheetOfMerges,
    corners: readonly Rectangle[],
  ): Promise<Rectangle[]> {
    if (used === null || corners.length === 0) return [];
    const taken = new Set(corners.map(keyOf));
    const runs = corners.map((corner) => ({
      corner,
      right: runOf(corner, used.right - corner.left, [0, 1], taken),
      down: runOf(corner, used.bottom - corner.top, [1, 0], taken),
    }));
    const count = runs.reduce((sum, { right, down }) => sum + right.length + down.length, 0);
    if (count === 0 || count > MOST_NEIGHBOURS) return [];
    const lengths = await this.session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItem(id);
      const ask = (cells: readonly Rectangle[]) =>
        cells.map((cell) => ({ cell, merges: queueMergesAt(sheet, cell) }));
      const queued = runs.map(({ right, down }) => [ask(right), ask(down)] as const);
      await send();
      return queued.map((both, i) =>
        both.map((answers) => {
          const corner = keyOf(runs[i]?.corner);
          const end = answers.findIndex(
            ({ cell, merges }) =>
              !merges().some((merge) => [corner, keyOf(cell)].includes(keyOf(merge))),
          );
          return end < 0 ? answers.length : end;
        }),
      );
    });
    const areas = runs.map(({ corner }, i) => {
      const [right = 0, down = 0] = lengths[i] ?? [];
      return { ...corner, right: corner.left + right, bottom: corner.top + down };
    });
    // No cell is in two merges: where two would share one, the answers did not tell whose it is.
    return areas.filter(
      (area) => !isCorner(area) && !areas.some((other) => other !== area && overlap(other, area)),
    );
  }
}

/** Whether a merge of unknown extent, which lies within the used cells, may reach into the area. */
export function mayReach(corner: Rectangle, used: Rectangle | null, area: Rectangle): boolean {
  return (
    used !== null &&
    corner.top <= area.bottom &&
    corner.left <= area.right &&
    used.bottom >= area.top &&
    used.right >= area.left
  );
}

function isCorner(area: Rectangle): boolean {
  return cellsOf(area) === 1;
}

function keyOf(area: Rectangle | undefined): string {
  return area === undefined ? '' : `${area.top},${area.left}`;
}

function beginningAt(
  corners: readonly Rectangle[],
  merges: readonly Rectangle[],
): Map<string, Rectangle> {
  const wanted = new Set(corners.map(keyOf));
  return new Map(merges.flatMap((area) => (wanted.has(keyOf(area)) ? [[keyOf(area), area]] : [])));
}

/** The cells to one side of a corner, up to the next corner. */
function runOf(
  { top, left }: Rectangle,
  length: number,
  [rows, columns]: readonly [rows: number, columns: number],
  taken: ReadonlySet<string>,
): Rectangle[] {
  const cells: Rectangle[] = [];
  for (let i = 1; i <= length; i += 1) {
    const [row, column] = [top + i * rows, left + i * columns];
    const cell = { top: row, left: column, bottom: row, right: column };
    if (taken.has(keyOf(cell))) break;
    cells.push(cell);
  }
  return cells;
}
