/** Single cells -> few rectangles: each one is written and read in a handful of calls. */
import { parseCell, type Rectangle } from '../../grid/address';

/** The rectangles hold exactly these cells, each once. */
export function blocksOf(cells: readonly string[]): Rectangle[] {
  const places = cells
    .map((cell) => parseCell(cell))
    .filter((at) => at !== null)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const beside = blocks.find(
      ({ top, bottom, right }) =>
        top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    if (beside === undefined) blocks.push(run);
    else beside.right = run.right;
  }
  return blocks;
}
