/** Whether an area holds nothing at all: then whatever is drawn there can be taken back by clearing it. */
import type { Rectangle } from '../../grid/address';
import { overlap } from '../areas';
import { HostError } from '../host-error';
import { NO_SEAM, type Seam } from '../seam';
import { call, callChild, child, isRemote, read, write, type Remote } from './bridge';
import { readCells } from './cell-state';
import { ALL_VALIDATION, EDGES, INSIDE, NO_LINE } from './constants';
import { flag, number } from './decode';
import { areasOf, cellsOf, lastCellOf, rangeOf } from './ranges';

const OWN = ['NumberFormat', 'HorizontalAlignment', 'VerticalAlignment', 'WrapText'] as const;
const FONT = ['Name', 'Size', 'Bold', 'Italic', 'Underline', 'Strikethrough', 'Color'] as const;

/** By member; "Font.Size" of the font. */
export type Look = ReadonlyMap<string, unknown>;

export function isVacant(sheet: Remote, area: Rectangle, seam: Seam = NO_SEAM): boolean {
  const range = rangeOf(sheet, area);
  return (
    readCells(sheet, area).every(({ content }) => content.kind === 'empty') &&
    flag(read(range, 'MergeCells')) === false &&
    number(read(child(range, 'FormatConditions'), 'Count')) === 0 &&
    hasNoLines(range, seam) &&
    sameLook(lookOf(range), untouchedLook(sheet, area)) &&
    !hasValidation(sheet, area)
  );
}

/** But for those that the form draws which the block continues. */
function hasNoLines(range: Remote, { left, top }: Seam): boolean {
  const borders = child(range, 'Borders');
  if (read(borders, 'LineStyle') === NO_LINE) return true;
  if (left === null && top === null) return false;
  const theirs = [...(left === null ? [] : [EDGES.left]), ...(top === null ? [] : [EDGES.top])];
  const sides: readonly number[] = [...Object.values(EDGES), ...Object.values(INSIDE)];
  return sides
    .filter((side) => !theirs.some((each) => each === side))
    .every((side) => read(callChild(borders, 'Item', side), 'LineStyle') === NO_LINE);
}

/** Of a cell that nobody ever touches, not even the area: formats of columns and of the whole sheet reach it. */
export function untouchedLook(sheet: Remote, area: Rectangle): Look {
  const { row: last, column } = lastCellOf(sheet);
  const row = area.bottom < last || area.right < column ? last : Math.max(area.top - 1, 0);
  return lookOf(rangeOf(sheet, { top: row, left: column, bottom: row, right: column }));
}

/** What differs within the range is null, and so differs from the single cell. */
function lookOf(range: Remote): Look {
  const font = child(range, 'Font');
  const interior = child(range, 'Interior');
  return new Map<string, unknown>([
    ...OWN.map((name) => [name, read(range, name)] as const),
    ...FONT.map((name) => [`Font.${name}`, read(font, name)] as const),
    ['Interior.Pattern', read(interior, 'Pattern')],
    ['Interior.Color', read(interior, 'Color')],
  ]);
}

function sameLook(a: Look, b: Look): boolean {
  return [...a].every(([name, value]) => value === b.get(name));
}

/** After clearing: where the whole sheet or a column has a look of its own, the area gets it again. */
export function restoreLook(sheet: Remote, area: Rectangle, wanted: Look): void {
  const range = rangeOf(sheet, area);
  const now = lookOf(range);
  const font = child(range, 'Font');
  for (const [name, value] of wanted) {
    if (now.get(name) === value || name === 'Interior.Pattern') continue;
    if (name === 'Interior.Color') write(child(range, 'Interior'), 'Color', value);
    else if (name.startsWith('Font.')) write(font, name.slice('Font.'.length), value);
    else write(range, name, value);
  }
}

/** SpecialCells fails where there is none, so that one drop-down over the very area is asked for too. */
function hasValidation(sheet: Remote, area: Rectangle): boolean {
  const found = attempt(() => call(cellsOf(sheet), 'SpecialCells', ALL_VALIDATION));
  if (isRemote(found)) return areasOf(found).some((each) => overlap(each, area));
  const type = attempt(() => read(child(rangeOf(sheet, area), 'Validation'), 'Type'));
  return typeof type === 'number';
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
