/** What a block that continues a form changes of its sheet outside of itself, and the way back. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { Continuation, SheetBefore } from '../../grid/continuation';
import { changedCells } from '../host-error';
import { seamOf } from '../seam';
import { queuePage, setPage, type Page } from './fit-page';
import {
  drawLines,
  drawLooks,
  edgeCells,
  queueLine,
  queueLook,
  queueLooks,
  type AlikeRows,
} from './looks-of-cells';
import { queueMergesAt } from './merges';
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
export function queueGround(
  sheet: Excel.Worksheet,
  continuation: Continuation,
  area: Rectangle,
): () => Ground {
  const { left, top } = seamOf(continuation, area);
  const { looks, stretched, widths } = continuation;
  const alike = queueLooks(sheet, looks);
  const edge = edgeCells(stretched).map((cell) => ({
    cell,
    look: queueLook(sheet.getRange(cell)),
  }));
  const above = top === null ? null : queueLine(sheet, top, 'EdgeBottom');
  const far = farCell(sheet).format;
  far.load('columnWidth');
  const columns = Object.entries(widths).map(([name, wanted]) => {
    const { format } = sheet.getRange(`${name}:${name}`);
    format.load('columnWidth,useStandardWidth');
    return { name, wanted, format };
  });
  const widened = (): Ground['columns'] =>
    columns.flatMap(({ name, wanted, format }) => {
      const isOthers = Math.abs(format.columnWidth - far.columnWidth) > ALIKE;
      if (isOthers || format.columnWidth >= wanted) return [];
      return [{ name, wanted, was: format.useStandardWidth ? null : format.columnWidth }];
    });
  return () => {
    const rows = alike();
    const beside = left === null ? [] : rows.map((each) => besideRows(each, left));
    return {
      alike: rows,
      edge: [
        ...edge.map(({ cell, look }) => ({ cell, lines: look().lines })),
        ...beside,
        ...(top === null || above === null ? [] : [{ cell: rangeName(top), lines: above() }]),
      ].filter(({ lines }) => Object.keys(lines).length > 0),
      columns: widened(),
    };
  };
}

/** The line that these rows of the form draw along the block. */
function besideRows({ area, look }: AlikeRows, left: Rectangle): SheetBefore['edge'][number] {
  const lines = Object.entries(look.lines).filter(([name]) => name.startsWith('EdgeRight.'));
  const cells = { ...left, top: area.top, bottom: area.bottom };
  return { cell: rangeName(cells), lines: Object.fromEntries(lines) };
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

/** Gives the sheet back what a continuation changed of it; queued with the clearing of the block. */
export interface Restore {
  /** Before it, which would reach them. */
  readonly merges: (sheet: Excel.Worksheet) => void;
  /** After it: lines that it may have taken, widths, the page. */
  readonly others: (sheet: Excel.Worksheet) => void;
}

/**
 * Queues what has to be known for the way back; call the result after sending. `strict`: refuses with `changed` where a merge
 * that reached over the block is another one by now.
 */
export function queueRestore(
  sheet: Excel.Worksheet,
  before: SheetBefore,
  strict: boolean,
): () => Restore {
  const asked = before.stretched.flatMap(({ to }) => {
    const area = parseRange(to);
    return area === null ? [] : [{ to, area, merges: queueMergesAt(sheet, area) }];
  });
  const columns = before.sizes.map((size) => {
    const { format } = sheet.getRange(`${size.name}:${size.name}`);
    format.load('columnWidth');
    return { size, format };
  });
  const page = before.print.length === 0 ? null : queuePage(sheet);
  return () => {
    // Some versions of Excel tell the first cell of a merge only.
    const gone = asked.filter(
      ({ area, merges }) =>
        !merges().some(({ top, left }) => top === area.top && left === area.left),
    );
    if (strict && gone.length > 0) throw changedCells(gone.map(({ to }) => to));
    // What is another by now was somebody's choice.
    const current = page?.() ?? null;
    const ours = columns.filter(
      ({ size, format }) => Math.abs(format.columnWidth - Number(size.now)) <= ALIKE,
    );
    return restoring({
      ...before,
      sizes: ours.map(({ size }) => size),
      print: before.print.filter(({ name, now }) => current?.[name as keyof Page] === now),
    });
  };
}

export function restoring({ stretched, edge, sizes, print }: SheetBefore): Restore {
  return {
    merges: (sheet) => {
      for (const { from, to } of stretched) {
        sheet.getRange(to).unmerge();
        if (from.includes(':')) sheet.getRange(from).merge(false);
      }
    },
    others: (sheet) => {
      for (const { cell, lines } of edge) drawLines(sheet.getRange(cell), lines);
      for (const { name, was } of sizes) {
        const { format } = sheet.getRange(`${name}:${name}`);
        if (was === null) format.useStandardWidth = true;
        else format.columnWidth = Number(was);
      }
      for (const { name, was } of print) setPage(sheet, { [name]: was });
    },
  };
}
