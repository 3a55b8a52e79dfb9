/** What a block that continues a form changes of its sheet outside of itself, and the way back. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { Changed, Continuation, SheetBefore } from '../../grid/continuation';
import { changedCells, HostError } from '../host-error';
import { areaNamed, grownAreas, pageFit } from '../page-fit';
import type { ExcelSession } from './excel-session';
import {
  drawLines,
  drawLooks,
  edgeCells,
  queueLook,
  queueLooks,
  type AlikeRows,
} from './looks-of-cells';
import { queueMergesAt } from './merges';
import { rectangleOf } from './ranges';
import { farCell } from './vacancy';

/** Two widths that Excel has rounded. */
const ALIKE = 0.5;

/** What has to be known before anything is drawn. */
export interface Ground {
  readonly alike: readonly AlikeRows[];
  readonly edge: SheetBefore['edge'];
  /** Columns that may get wider, with what they have. */
  readonly columns: readonly {
    readonly name: string;
    readonly wanted: number;
    readonly was: number | null;
  }[];
}

/** Queues what a continuation asks; call the result after sending. */
export function queueGround(sheet: Excel.Worksheet, continuation: Continuation): () => Ground {
  const { looks, stretched, widths } = continuation;
  const alike = queueLooks(sheet, looks);
  const edge = edgeCells(stretched).map((cell) => ({
    cell,
    look: queueLook(sheet.getRange(cell)),
  }));
  const far = farCell(sheet).format;
  far.load('columnWidth');
  const columns = Object.entries(widths).map(([name, wanted]) => {
    const { format } = sheet.getRange(`${name}:${name}`);
    format.load('columnWidth,useStandardWidth');
    return { name, wanted, format };
  });
  return () => ({
    alike: alike(),
    edge: edge.map(({ cell, look }) => ({ cell, lines: look().lines })),
    columns: columns.flatMap(({ name, wanted, format }) => {
      const isOthers = Math.abs(format.columnWidth - far.columnWidth) > ALIKE;
      if (isOthers || format.columnWidth >= wanted) return [];
      return [{ name, wanted, was: format.useStandardWidth ? null : format.columnWidth }];
    }),
  });
}

/** Merges of the form that reach over the block: before anything is drawn there. */
export function stretch(sheet: Excel.Worksheet, { stretched }: Continuation): void {
  for (const { from, to } of stretched) {
    if (from.includes(':')) sheet.getRange(from).unmerge();
    sheet.getRange(to).merge(false);
  }
}

/** Queues looks and widths; call the result after sending. */
export function continueForm(
  sheet: Excel.Worksheet,
  { stretched }: Continuation,
  { alike, edge, columns }: Ground,
): () => SheetBefore {
  const covered = stretched.flatMap(({ to }) => parseRange(to) ?? []);
  drawLooks(sheet, alike, covered);
  const widened = columns.map(({ name, wanted, was }) => {
    const { format } = sheet.getRange(`${name}:${name}`);
    format.columnWidth = wanted;
    format.load('columnWidth');
    return { name, was, format };
  });
  return () => ({
    ...{ stretched, edge, print: [] },
    sizes: widened.map(({ name, was, format }) => ({ name, was, now: format.columnWidth })),
  });
}

/** What takes a drawing back that failed in the middle. */
export function beforeOf({ stretched }: Continuation, { edge, columns }: Ground): SheetBefore {
  const sizes = columns.map(({ name, was, wanted }) => ({ name, was, now: wanted }));
  return { stretched, edge, sizes, print: [] };
}

/** Queues the question whether the merges are as the continuation left them; the answer refuses with `changed`. */
export function queueStretched(sheet: Excel.Worksheet, { stretched }: SheetBefore): () => void {
  const asked = stretched.flatMap(({ to }) => {
    const area = parseRange(to);
    return area === null ? [] : [{ to, area, merges: queueMergesAt(sheet, area) }];
  });
  return () => {
    // Some versions of Excel tell the first cell of a merge only.
    const gone = asked.filter(
      ({ area, merges }) =>
        !merges().some(({ top, left }) => top === area.top && left === area.left),
    );
    if (gone.length > 0) throw changedCells(gone.map(({ to }) => to));
  };
}

/** Queues the merges of the form as they were: before anything is cleared, which would reach them. */
export function unstretch(sheet: Excel.Worksheet, { stretched, edge }: SheetBefore): void {
  for (const { from, to } of stretched) {
    sheet.getRange(to).unmerge();
    if (from.includes(':')) sheet.getRange(from).merge(false);
  }
  for (const { cell, lines } of edge) drawLines(sheet.getRange(cell), lines);
}

/** Widths and page, where they still are what the continuation made of them. */
export async function restoreSheet(
  session: ExcelSession,
  sheetId: string,
  { sizes, print }: SheetBefore,
): Promise<void> {
  if (sizes.length + print.length === 0) return;
  await session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const columns = sizes.map(({ name, was, now }) => {
      const { format } = sheet.getRange(`${name}:${name}`);
      format.load('columnWidth');
      return { was, now, format };
    });
    const page = print.length === 0 ? null : queuePage(sheet);
    await send();
    for (const { was, now, format } of columns) {
      if (Math.abs(format.columnWidth - Number(now)) > ALIKE) continue;
      if (was === null) format.useStandardWidth = true;
      else format.columnWidth = Number(was);
    }
    const current = page?.() ?? null;
    for (const { name, was, now } of print) {
      if (current?.[name as keyof Page] === now) setPage(sheet, { [name]: was });
    }
    await send();
  });
}

/** A page as the port keeps it; the zoom as JSON. */
interface Page {
  readonly printArea: string | null;
  readonly orientation: string;
  readonly zoom: string;
}

function queuePage(sheet: Excel.Worksheet): () => Page {
  const { pageLayout } = sheet;
  pageLayout.load('orientation,zoom');
  const areas = pageLayout.getPrintAreaOrNullObject();
  areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => {
    const { horizontalFitToPages, scale, verticalFitToPages } = pageLayout.zoom as Partial<
      Record<keyof Excel.PageLayoutZoomOptions, number | null>
    >;
    return {
      printArea: areas.isNullObject ? null : namesOf(areas.areas.items.map(rectangleOf)),
      orientation: pageLayout.orientation,
      zoom: JSON.stringify([
        horizontalFitToPages ?? null,
        verticalFitToPages ?? null,
        scale ?? null,
      ]),
    };
  };
}

function namesOf(areas: readonly Rectangle[]): string {
  return areas.map(rangeName).join(',');
}

function setPage(sheet: Excel.Worksheet, changes: Partial<Record<keyof Page, unknown>>): void {
  const { pageLayout } = sheet;
  const { printArea, orientation, zoom } = changes;
  if (typeof zoom === 'string') {
    const [horizontal, vertical, scale] = JSON.parse(zoom) as (number | null)[];
    pageLayout.zoom =
      horizontal == null && vertical == null
        ? { scale: scale ?? 100 }
        : {
            ...(horizontal == null ? {} : { horizontalFitToPages: horizontal }),
            ...(vertical == null ? {} : { verticalFitToPages: vertical }),
          };
  }
  if (typeof orientation === 'string') {
    pageLayout.orientation = orientation === 'Landscape' ? 'Landscape' : 'Portrait';
  }
  if (typeof printArea === 'string') {
    pageLayout.setPrintArea(printArea.includes(',') ? sheet.getRanges(printArea) : printArea);
  }
}

/** Without a printer a page cannot be set up: then it stays as it is, and the block stands all the same. */
export async function fitPage(
  session: ExcelSession,
  sheetId: string,
  print: NonNullable<Continuation['print']>,
): Promise<Changed[]> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      const page = queuePage(sheet);
      const { pageLayout } = sheet;
      pageLayout.load('paperSize,leftMargin,rightMargin');
      const whole = sheet.getRange(print.whole);
      whole.load('width');
      sheet.horizontalPageBreaks.load('items/columnIndex');
      await send();
      const was = page();
      const { landscape, scale } = pageFit(whole.width, {
        landscape: was.orientation === 'Landscape',
        paper: (pageLayout.paperSize as string) === 'A3' ? 'A3' : 'A4',
        margins: pageLayout.leftMargin + pageLayout.rightMargin,
      });
      const wanted: Page = {
        printArea: was.printArea === null ? null : grownNames(was.printArea, print),
        orientation: landscape ? 'Landscape' : was.orientation,
        zoom: zoomFor(was.zoom, scale, sheet.horizontalPageBreaks.items.length > 0),
      };
      const names = (['zoom', 'orientation', 'printArea'] as const).filter(
        (name) => wanted[name] !== was[name],
      );
      for (const name of names) setPage(sheet, { [name]: wanted[name] });
      const after = queuePage(sheet);
      await send();
      const now = after();
      return names.map((name) => ({ name, was: was[name], now: now[name] }));
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [];
  }
}

function grownNames(names: string, { form, whole }: NonNullable<Continuation['print']>): string {
  const areas = names.split(',').map(areaNamed);
  return namesOf(grownAreas(areas, areaNamed(form), areaNamed(whole)));
}

/** Pages that are counted know no breaks: where somebody set some, print gets smaller instead. */
function zoomFor(was: string, scale: number, hasBreaks: boolean): string {
  const [horizontal, vertical, own] = JSON.parse(was) as (number | null)[];
  const isFitted = horizontal != null || vertical != null;
  if (isFitted) return JSON.stringify([1, vertical ?? null, own ?? null]);
  if (!hasBreaks) return JSON.stringify([1, null, null]);
  return JSON.stringify([null, null, Math.min(own ?? 100, scale)]);
}
