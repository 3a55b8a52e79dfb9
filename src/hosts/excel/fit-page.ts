/** The printed page of a form that has become wider. */
import { rangeName, type Rectangle } from '../../grid/address';
import type { Changed, Continuation } from '../../grid/continuation';
import { HostError } from '../host-error';
import { areaNamed, grownAreas, pageFit } from '../page-fit';
import type { ExcelSession } from './excel-session';
import { rectangleOf } from './ranges';

/** A page as the port keeps it; the zoom as JSON. */
export interface Page {
  readonly printArea: string | null;
  readonly orientation: string;
  readonly zoom: string;
}

export function queuePage(sheet: Excel.Worksheet): () => Page {
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

export function setPage(
  sheet: Excel.Worksheet,
  changes: Partial<Record<keyof Page, unknown>>,
): void {
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

const NAMES = ['zoom', 'orientation', 'printArea'] as const;

type Printed = NonNullable<Continuation['print']>;

/** Without a printer a page cannot be set up: then it stays as it is, and the block stands all the same. */
export async function fitPage(
  session: ExcelSession,
  sheetId: string,
  print: Printed,
): Promise<Changed[]> {
  try {
    const { was, wanted } = await plan(session, sheetId, print);
    try {
      await session.run(async ({ workbook, send }) => {
        const sheet = workbook.worksheets.getItem(sheetId);
        for (const name of NAMES) {
          if (wanted[name] !== was[name]) setPage(sheet, { [name]: wanted[name] });
        }
        await send();
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
    // All of it, some of it, or nothing: what is another now is what has been changed.
    const now = await readPage(session, sheetId);
    return NAMES.flatMap((name) =>
      now[name] === was[name] ? [] : [{ name, was: was[name], now: now[name] }],
    );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [];
  }
}

function readPage(session: ExcelSession, sheetId: string): Promise<Page> {
  return session.run(async ({ workbook, send }) => {
    const page = queuePage(workbook.worksheets.getItem(sheetId));
    await send();
    return page();
  });
}

function plan(
  session: ExcelSession,
  sheetId: string,
  print: Printed,
): Promise<{ was: Page; wanted: Page }> {
  return session.run(async ({ workbook, send }) => {
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
    const wanted = {
      printArea: was.printArea === null ? null : grownNames(was.printArea, print),
      orientation: landscape ? 'Landscape' : was.orientation,
      zoom: zoomFor(was.zoom, scale, sheet.horizontalPageBreaks.items.length > 0),
    };
    return { was, wanted };
  });
}

function grownNames(names: string, { form, whole }: Printed): string {
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
