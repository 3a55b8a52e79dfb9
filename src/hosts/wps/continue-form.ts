/** What a block that continues a form changes of its sheet outside of itself, and the way back. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { Changed, Continuation, SheetBefore } from '../../grid/continuation';
import { changedCells } from '../host-error';
import { areaNamed, grownAreas, pageFit } from '../page-fit';
import type { Seam } from '../seam';
import { call, callChild, child, read, write, type Remote } from './bridge';
import { EDGES, MANUAL_BREAK, ORIENTATION, PAPER } from './constants';
import { flag, number, text } from './decode';
import { sizeColumns } from './draw-spec';
import { ifPossible } from './guards';
import {
  drawLines,
  drawLooks,
  lineOf,
  readLooks,
  sideOf,
  sidesOf,
  type AlikeRows,
} from './looks-of-cells';
import { areaOf, lastCellOf, rangeOf } from './ranges';

/** Two widths that WPS has rounded. */
const ALIKE = 0.5;
/** Pages that are looked through for breaks that somebody set. */
const MOST_BREAKS = 50;

export interface Ground {
  readonly alike: readonly AlikeRows[];
  readonly before: SheetBefore;
}

/** What has to be known before anything is drawn. */
export function readGround(sheet: Remote, continuation: Continuation, { left, top }: Seam): Ground {
  const { looks, stretched, widths } = continuation;
  const edge = stretched.flatMap(({ from }) => {
    const area = parseRange(from);
    if (area === null) return [];
    const cell = { ...area, left: area.right, bottom: area.top };
    return [{ cell: rangeName(cell), lines: sidesOf(rangeOf(sheet, cell)) }];
  });
  const far = lastCellOf(sheet).column;
  const standard = number(
    read(rangeOf(sheet, { top: 0, bottom: 0, left: far, right: far }), 'Width'),
  );
  const sizes = Object.entries(widths).flatMap(([name, wanted]): Changed[] => {
    const column = callChild(sheet, 'Range', `${name}:${name}`);
    const width = number(read(column, 'Width'));
    if (Math.abs(width - standard) > ALIKE || width >= wanted) return [];
    const was = flag(read(column, 'UseStandardWidth')) === true ? null : width;
    return [{ name, was, now: wanted }];
  });
  const alike = readLooks(sheet, looks);
  const beside = left === null ? [] : alike.map((each) => besideRows(each, left));
  const above =
    top === null
      ? []
      : [{ cell: rangeName(top), lines: lineOf(rangeOf(sheet, top), EDGES.bottom) }];
  const lines = [...edge, ...beside, ...above].filter((each) => Object.keys(each.lines).length > 0);
  return { alike, before: { stretched, edge: lines, sizes, print: [] } };
}

/** The line that these rows of the form draw along the block. */
function besideRows({ area, look }: AlikeRows, left: Rectangle): SheetBefore['edge'][number] {
  const cells = { ...left, top: area.top, bottom: area.bottom };
  return { cell: rangeName(cells), lines: sideOf(look.lines, EDGES.right) };
}

/** Merges of the form that reach over the block: before anything is drawn there. */
export function stretch(sheet: Remote, { stretched }: Continuation): void {
  for (const { from, to } of stretched) {
    if (from.includes(':')) call(callChild(sheet, 'Range', from), 'UnMerge');
    call(callChild(sheet, 'Range', to), 'Merge', false);
  }
}

export function continueForm(
  sheet: Remote,
  { stretched, print }: Continuation,
  { alike, before }: Ground,
): SheetBefore {
  drawLooks(
    sheet,
    alike,
    stretched.flatMap(({ to }) => parseRange(to) ?? []),
  );
  const sizes = before.sizes.map(({ name, was, now }): Changed => {
    sizeColumns(sheet, { name: '', cells: [], columnWidths: { [name]: Number(now) } });
    return { name, was, now: widthOf(sheet, name) };
  });
  return { ...before, sizes, print: print === null ? [] : fitPage(sheet, print) };
}

function widthOf(sheet: Remote, column: string): number {
  return number(read(callChild(sheet, 'Range', `${column}:${column}`), 'Width'));
}

/** Refuses with `changed` where a merge that reached over the block is another one by now. */
export function refuseOtherMerges(sheet: Remote, { stretched }: SheetBefore): void {
  const gone = stretched.filter(({ to }) => {
    const [first = to] = to.split(':');
    const merge = areaOf(child(callChild(sheet, 'Range', first), 'MergeArea'));
    return rangeName(merge) !== rangeName(areaNamed(to));
  });
  if (gone.length > 0) throw changedCells(gone.map(({ to }) => to));
}

/** Merges first: clearing would reach them. */
export function unstretch(sheet: Remote, { stretched }: SheetBefore): void {
  for (const { from, to } of stretched) {
    call(callChild(sheet, 'Range', to), 'UnMerge');
    if (from.includes(':')) call(callChild(sheet, 'Range', from), 'Merge', false);
  }
}

/** Lines that clearing may have taken; widths and page, where they still are what the continuation made of them. */
export function restoreSheet(sheet: Remote, { edge, sizes, print }: SheetBefore): void {
  for (const { cell, lines } of edge) {
    const { top, left } = areaNamed(cell);
    // Around, not within: these are the sides of the form.
    drawLines(rangeOf(sheet, areaNamed(cell)), lines, { top, left, bottom: top, right: left });
  }
  for (const { name, was, now } of sizes) {
    if (Math.abs(widthOf(sheet, name) - Number(now)) > ALIKE) continue;
    if (was === null) write(callChild(sheet, 'Range', `${name}:${name}`), 'UseStandardWidth', true);
    else sizeColumns(sheet, { name: '', cells: [], columnWidths: { [name]: Number(was) } });
  }
  if (print.length === 0) return;
  ifPossible(() => {
    const page = child(sheet, 'PageSetup');
    // What counts pages and what does not exclude each other: the zoom comes last where it is a number.
    const ours = print.filter(({ name, now }) => pageValue(page, name) === now);
    for (const { name, was } of ours) write(page, name, was);
  });
}

type PageName = 'PrintArea' | 'Orientation' | 'Zoom' | 'FitToPagesWide' | 'FitToPagesTall';

function pageValue(page: Remote, name: string): string | number | boolean {
  const value = read(page, name);
  return typeof value === 'number' || typeof value === 'boolean' ? value : text(value);
}

/** Without a printer a page cannot be set up: then it stays as it is, and the block stands all the same. */
function fitPage(sheet: Remote, print: NonNullable<Continuation['print']>): Changed[] {
  const changed: Changed[] = [];
  ifPossible(() => {
    const page = child(sheet, 'PageSetup');
    const set = (name: PageName, value: string | number | boolean): void => {
      const was = pageValue(page, name);
      if (was === value) return;
      write(page, name, value);
      changed.push({ name, was, now: pageValue(page, name) });
    };
    const area = text(read(page, 'PrintArea'));
    const zoom = read(page, 'Zoom');
    const { landscape, scale } = pageFit(
      number(read(callChild(sheet, 'Range', print.whole), 'Width')),
      {
        landscape: number(read(page, 'Orientation')) === ORIENTATION.Landscape,
        paper: number(read(page, 'PaperSize')) === PAPER.A3 ? 'A3' : 'A4',
        margins: number(read(page, 'LeftMargin')) + number(read(page, 'RightMargin')),
      },
    );
    if (typeof zoom !== 'number') set('FitToPagesWide', 1);
    else if (hasBreaks(sheet)) set('Zoom', Math.min(zoom, scale));
    else {
      // In this order: pages are counted only where there is no zoom.
      set('Zoom', false);
      set('FitToPagesWide', 1);
      set('FitToPagesTall', false);
    }
    if (landscape) set('Orientation', ORIENTATION.Landscape);
    if (area !== '') set('PrintArea', grownNames(area, print));
  });
  // Taken back in the other order.
  return changed.reverse();
}

function grownNames(names: string, { form, whole }: NonNullable<Continuation['print']>): string {
  const areas = names.split(',').map((name) => parseRange(name));
  // A name, or a reference of another kind.
  if (areas.some((area) => area === null)) return names;
  const known = areas.filter((area) => area !== null);
  const grown = grownAreas(known, areaNamed(form), areaNamed(whole)).map(rangeName).join(',');
  return grown === known.map(rangeName).join(',') ? names : grown;
}

/** Pages that are counted know no breaks: where somebody set some, print gets smaller instead. */
function hasBreaks(sheet: Remote): boolean {
  let found = false;
  ifPossible(() => {
    const breaks = child(sheet, 'HPageBreaks');
    const count = Math.min(MOST_BREAKS, number(read(breaks, 'Count')));
    for (let i = 1; i <= count && !found; i += 1) {
      found = read(callChild(breaks, 'Item', i), 'Type') === MANUAL_BREAK;
    }
  });
  return found;
}
