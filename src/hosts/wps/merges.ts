/**
 * Merged areas, in few calls: MergeCells tells whether all, none or some cells of a range are merged, even of one with many
 * areas; MergeArea tells how far one merge reaches. First the cells that look like the first of a merge are asked, then the
 * rest is searched.
 */
import { rangeName, type Rectangle } from '../../grid/address';
import { halvesOf, without } from '../areas';
import { HostError } from '../host-error';
import { child, read, type Remote } from './bridge';
import { flag } from './decode';
import { areasOf, listsOf, unionOfRanges, type RangeOf } from './ranges';

/** So many cells are asked together whether there is any merge among them. */
const GUESSES_AT_ONCE = 24;
/** So few are asked one by one. */
const ASKED_SINGLY = 2;
/** After so many groups without a merge, searching is cheaper. */
const WRONG_GROUPS = 3;

/** Whether a cell of the area shows nothing. */
export type IsBlank = (row: number, column: number) => boolean;

/** Where merges are looked for. */
export interface MergePlace {
  readonly application: Remote;
  readonly sheet: Remote;
  readonly rangeOf: RangeOf;
}

/** Sorted as everywhere in the product. */
export function readMerges(place: MergePlace, within: Rectangle, isBlank: IsBlank): Rectangle[] {
  if (isMerged(place, [within]) === false) return [];
  const merges = guess(place, within, isBlank);
  searchAll(place, uncovered(within, merges), merges);
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Null where some cells are and others are not. */
function isMerged({ sheet, rangeOf }: MergePlace, areas: readonly Rectangle[]): boolean | null {
  const [first, ...more] = areas;
  if (first !== undefined && more.length === 0) return flag(read(rangeOf(first), 'MergeCells'));
  let all: boolean | null = null;
  for (const range of listsOf(sheet, areas.map(rangeName))) {
    const merged = flag(read(range, 'MergeCells'));
    if (merged === null || (all !== null && all !== merged)) return null;
    all = merged;
  }
  return all;
}

function mergeAreaAt({ rangeOf }: MergePlace, { top, left }: Rectangle): Remote {
  return child(rangeOf({ top, left, bottom: top, right: left }), 'MergeArea');
}

function extentOf(mergeArea: Remote, cell: Rectangle): Rectangle {
  return areasOf(mergeArea)[0] ?? cell;
}

function guess(place: MergePlace, within: Rectangle, isBlank: IsBlank): Rectangle[] {
  const cells = likelyFirsts(within, isBlank);
  const merges: Rectangle[] = [];
  let wrong = 0;
  for (let from = 0; from < cells.length && wrong < WRONG_GROUPS; from += GUESSES_AT_ONCE) {
    const group = cells.slice(from, from + GUESSES_AT_ONCE);
    const isHopeless = group.length > ASKED_SINGLY && isMerged(place, group) === false;
    const found = isHopeless ? [] : mergesAt(place, group);
    wrong = found.length === 0 ? wrong + 1 : 0;
    merges.push(...found.filter((each) => !isCovered(merges, each.top, each.left)));
  }
  return merges;
}

/** A merge shows as a filled cell with nothing to its right or below. */
function likelyFirsts({ top, left, bottom, right }: Rectangle, isBlank: IsBlank): Rectangle[] {
  const cells: Rectangle[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const open =
        (column < right && isBlank(row, column + 1)) || (row < bottom && isBlank(row + 1, column));
      if (isBlank(row, column) || !open) continue;
      cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells;
}

/** The merges over these cells. */
function mergesAt(place: MergePlace, cells: readonly Rectangle[]): Rectangle[] {
  const asked = cells.map((cell) => ({ cell, area: mergeAreaAt(place, cell) }));
  const merges: Rectangle[] = [];
  for (const group of apart(asked)) {
    const told = group.length <= ASKED_SINGLY ? [] : addressOf(place.application, group);
    for (const { cell, area } of group) {
      const merge = told.find((each) => isFirst(cell, each)) ?? extentOf(area, cell);
      if (!isSingle(merge) && !isCovered(merges, merge.top, merge.left)) merges.push(merge);
    }
  }
  return merges;
}

interface Asked {
  readonly cell: Rectangle;
  readonly area: Remote;
}

/** Neighbours in a row, and rows that follow each other, in different groups: areas that touch may come back as one. */
function apart(asked: readonly Asked[]): Asked[][] {
  const groups = new Map<number, Asked[]>();
  let [row, rows, inRow] = [-1, 0, 0];
  for (const each of asked) {
    inRow = each.cell.top === row ? inRow + 1 : 0;
    if (each.cell.top !== row) rows += 1;
    row = each.cell.top;
    const key = (rows % 2) * 2 + (inRow % 2);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** One address for all; none where it is joined, cut short or put in another shape, or where this WPS has no Union. */
function addressOf(application: Remote, asked: readonly Asked[]): Rectangle[] {
  try {
    const union = unionOfRanges(
      application,
      asked.map(({ area }) => area),
    );
    const told = areasOf(union);
    const isPlain =
      told.length === asked.length &&
      asked.every(({ cell }) => told.some((each) => isFirst(cell, each)));
    return isPlain ? told : [];
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

/** Halves a list of areas until each is known; adds what is found to `merges`. */
function searchAll(place: MergePlace, areas: readonly Rectangle[], merges: Rectangle[]): void {
  const [first, ...more] = areas;
  if (first === undefined) return;
  if (more.length === 0) {
    search(place, first, merges);
    return;
  }
  if (isMerged(place, areas) === false) return;
  const half = Math.ceil(areas.length / 2);
  searchAll(place, areas.slice(0, half), merges);
  searchAll(place, areas.slice(half), merges);
}

/** Adds what is found to `merges`. */
function search(place: MergePlace, area: Rectangle, merges: Rectangle[]): void {
  const parts = merges.reduce(
    (left, merge) => left.flatMap((part) => without(part, merge)),
    [area],
  );
  for (const part of parts) {
    const merged = isMerged(place, [part]);
    if (merged === false) continue;
    if (merged === true || isSingle(part)) {
      merges.push(extentOf(mergeAreaAt(place, part), part));
      if (!isSingle(part)) search(place, part, merges);
    } else {
      for (const half of halvesOf(part)) search(place, half, merges);
    }
  }
}

/** What no merge covers, as few rectangles: runs of cells in a row, joined with equal runs above. */
function uncovered(area: Rectangle, merges: readonly Rectangle[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const runs = runsOf(area, row, merges);
    const grown = open.filter((each) =>
      runs.some((run) => run.left === each.left && run.right === each.right),
    );
    done.push(...open.filter((each) => !grown.includes(each)));
    for (const each of grown) each.bottom = row;
    const fresh = runs.filter(
      (run) => !grown.some((each) => run.left === each.left && run.right === each.right),
    );
    open = [...grown, ...fresh];
  }
  return [...done, ...open];
}

function runsOf(area: Rectangle, row: number, merges: readonly Rectangle[]): Rectangle[] {
  const line = { ...area, top: row, bottom: row };
  const crossing = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return crossing.reduce((left, merge) => left.flatMap((part) => without(part, merge)), [line]);
}

function isCovered(merges: readonly Rectangle[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

function isFirst(cell: Rectangle, { top, left }: Rectangle): boolean {
  return cell.top === top && cell.left === left;
}

function isSingle({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}
