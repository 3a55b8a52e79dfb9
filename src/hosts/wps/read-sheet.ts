/** Reads one sheet: about fifteen calls, three more for each 20,000 cells, and what merges and mixed formats take. */
import { rangeName, type Rectangle } from '../../grid/address';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { bandsOf, cellsOf, grown } from '../areas';
import { displayText } from '../file/display-text';
import { HostError } from '../host-error';
import { toSnapshot, type RawBlock } from '../to-snapshot';
import { read, type Remote } from './bridge';
import { matrix, scalar } from './decode';
import { readHiddenColumns, readHiddenRows } from './hidden';
import { readMerges } from './merges';
import { readNumberFormats, type NumberFormats } from './number-formats';
import { areaOf, rangesOf, type RangeOf } from './ranges';
import { usedRange } from './sheets';
import { breathe } from '../breathe';

/** Whole used ranges of 10,000 rows are said to freeze WPS; between two reads the pane can draw. */
const CELLS_A_READ = 20_000;
const MOST_CELLS = 1_000_000;

type Value = ReturnType<typeof scalar>;

interface Contents {
  readonly values: Value[][];
  readonly formulas: unknown[][];
}

export async function readSheet(
  application: Remote,
  sheet: Remote,
  name: string,
  uses1904: () => boolean,
  signal?: AbortSignal,
): Promise<SheetSnapshot> {
  const whole = usedRange(sheet);
  const used = areaOf(whole);
  const rangeOf = rangesOf(sheet, new Map([[rangeName(used), whole]]));
  if (cellsOf(used) > MOST_CELLS) throw new HostError('too-large');
  const contents = await readContents(rangeOf, used, signal);
  const filled = filledArea(used, contents);
  const merges = readMerges(
    { application, sheet, rangeOf },
    used,
    (row, column) => (contents.values[row - used.top]?.[column - used.left] ?? '') === '',
  );
  if (filled === null) return toSnapshot(name, null, merges);
  const block = toBlock(rangeOf, used, contents, filled, uses1904);
  return toSnapshot(name, [block], merges);
}

async function readContents(
  rangeOf: RangeOf,
  area: Rectangle,
  signal: AbortSignal | undefined,
): Promise<Contents> {
  const columns = area.right - area.left + 1;
  const values: Value[][] = [];
  const formulas: unknown[][] = [];
  const bands = bandsOf(area, Math.max(1, Math.floor(CELLS_A_READ / columns)));
  for (const [i, band] of bands.entries()) {
    signal?.throwIfAborted();
    if (i > 0) await breathe();
    const part = readBlock(rangeOf, band);
    values.push(...part.values);
    formulas.push(...part.formulas);
  }
  return { values, formulas };
}

/** Values and formulas of one area, three calls. */
export function readBlock(rangeOf: RangeOf, area: Rectangle): Contents {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const range = rangeOf(area);
  const values = matrix(read(range, 'Value2'), rows, columns);
  const formulas = matrix(read(range, 'Formula'), rows, columns);
  return { values: values.map((line) => line.map(scalar)), formulas };
}

function filledArea(used: Rectangle, { values, formulas }: Contents): Rectangle | null {
  let filled: Rectangle | null = null;
  for (const [r, line] of values.entries()) {
    for (const [c, value] of line.entries()) {
      if (value === '' && !isFormula(formulas[r]?.[c])) continue;
      filled = grown(filled, used.top + r, used.left + c);
    }
  }
  return filled;
}

function isFormula(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=');
}

/** The display is worked out from value and format: `Text` is one call a cell, and #### in narrow columns. */
function toBlock(
  rangeOf: RangeOf,
  used: Rectangle,
  { values, formulas }: Contents,
  filled: Rectangle,
  uses1904: () => boolean,
): RawBlock {
  const at = (row: number, column: number): Value =>
    values[row - used.top]?.[column - used.left] ?? '';
  const formats: NumberFormats = readNumberFormats(
    rangeOf,
    filled,
    (row, column) => typeof at(row, column) === 'number',
  );
  const plain = [...formats.values()].every((format) => format === 'General' || format === '@');
  const date1904 = !plain && uses1904();
  const show = (value: Value, row: number, column: number): string =>
    displayText(value, formats.get(`${row},${column}`), date1904);
  return {
    top: used.top,
    left: used.left,
    values,
    formulas,
    text: values.map((line, r) => line.map((value, c) => show(value, used.top + r, used.left + c))),
    rowHidden: within(readHiddenRows(rangeOf, filled), filled.top - used.top),
    columnHidden: within(readHiddenColumns(rangeOf, filled), filled.left - used.left),
  };
}

/** Beyond what is filled nothing counts as hidden. */
function within(flags: readonly boolean[], offset: number): boolean[] {
  return [...new Array<boolean>(offset).fill(false), ...flags];
}
