/** Reads one sheet: a first round trip measures it, a second brings everything; more only beyond the limits. */
import type { Rectangle } from '../../grid/address';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { HostError } from '../host-error';
import { officeCode, toHostError } from './errors';
import { queueMerges, readMergesByHalves } from './merges';
import type { MergeExtents } from './merge-extents';
import { isOurs, isUnlistable, queueRules, type RuleList } from './mark-scan';
import { queueMarks, type CellMarks } from './present-marks';
import { bandsOf, cellsOf } from '../areas';
import { rangeOf, rectangleOf } from './ranges';
import type { ExcelSession } from './excel-session';
import { toSnapshot, type RawBlock } from '../to-snapshot';

/** As in the file host: a sheet beyond this is refused in a sentence. */
const MOST_CELLS = 5_000_000;

export interface ReadLimits {
  /** Cells of one round trip; halved when Excel finds the answer too large. */
  readonly cellsARead: number;
}

export interface MeasuredSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Whether conditional formats may be added. */
  readonly formatsLocked: boolean;
  /** Cells with a value; null for a sheet without any. */
  readonly filled: Rectangle | null;
  /** Cells with a value or a format, merges among them. */
  readonly formatted: Rectangle | null;
  /** Its conditional formats; null where they could not be listed. */
  readonly rules: RuleList | null;
}

export type SheetPick = (workbook: Excel.Workbook) => Excel.Worksheet;

export async function measureSheet(session: ExcelSession, pick: SheetPick): Promise<MeasuredSheet> {
  for (const depth of ['whole', 'formulas'] as const) {
    try {
      return await measure(session, pick, depth);
    } catch (error) {
      if (!isUnlistable(error)) throw error;
    }
  }
  // Reading must not depend on rules of the user that the API cannot list.
  return measure(session, pick, null);
}

function measure(
  session: ExcelSession,
  pick: SheetPick,
  depth: 'whole' | 'formulas' | null,
): Promise<MeasuredSheet> {
  return session.run(async ({ workbook, send }) => {
    const sheet = pick(workbook);
    sheet.load('id,name,visibility');
    sheet.protection.load('protected,options');
    const filled = sheet.getUsedRangeOrNullObject(true);
    const formatted = sheet.getUsedRangeOrNullObject(false);
    for (const range of [filled, formatted]) {
      range.load('rowIndex,columnIndex,rowCount,columnCount');
    }
    const rules = depth === null ? null : queueRules(sheet, depth);
    await send();
    const { protection } = sheet;
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      formatsLocked: protection.protected && protection.options.allowFormatCells !== true,
      filled: filled.isNullObject ? null : rectangleOf(filled),
      formatted: formatted.isNullObject ? null : rectangleOf(formatted),
      rules: rules === null || depth === null ? null : { rules: rules(), depth },
    };
  });
}

export interface SheetContents {
  readonly snapshot: SheetSnapshot;
  /** Null where they are not known well enough to be compared. */
  readonly marks: CellMarks | null;
}

export async function readContents(
  session: ExcelSession,
  measured: MeasuredSheet,
  limits: ReadLimits,
  sources: MergeSources,
  signal: AbortSignal | undefined,
): Promise<SheetContents> {
  const { id, name, filled, formatted, rules } = measured;
  if (formatted === null && filled === null && rules?.rules.some(isOurs) !== true) {
    return { snapshot: toSnapshot(name, null, []), marks: rules === null ? null : new Map() };
  }
  if (filled !== null && cellsOf(filled) > MOST_CELLS) throw new HostError('too-large');
  // A column formatted down to the last row would make the area of merges endless; what is read lies in `filled`.
  const mergeArea =
    formatted !== null && cellsOf(formatted) <= 2 * (filled === null ? 5_000 : cellsOf(filled))
      ? formatted
      : filled;
  let rowsARead = rowsFor(limits.cellsARead, filled);
  for (;;) {
    try {
      const wanted = { id, name, filled, formatted, mergeArea, rules, ...sources };
      return await readBlocks(session, wanted, rowsARead, signal);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'too-large' || rowsARead === 1)
        throw error;
      rowsARead = Math.ceil(rowsARead / 2);
    }
  }
}

interface MergeSources {
  /** Completes what Excel tells of merges. */
  readonly extents: MergeExtents;
  /** Known from an earlier reading and still right; null where they are to be read. */
  readonly knownMerges: readonly Rectangle[] | null;
}

interface Wanted extends MergeSources {
  readonly id: string;
  readonly name: string;
  readonly filled: Rectangle | null;
  readonly formatted: Rectangle | null;
  readonly mergeArea: Rectangle | null;
  readonly rules: RuleList | null;
}

async function readBlocks(
  session: ExcelSession,
  { id, name, filled, formatted, mergeArea, rules, extents, knownMerges }: Wanted,
  rowsARead: number,
  signal: AbortSignal | undefined,
): Promise<SheetContents> {
  const pick = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(id);
  const bands = filled === null ? [] : bandsOf(filled, rowsARead);
  const blocks: RawBlock[] = [];
  let merges = knownMerges;
  let marks: CellMarks | null = null;
  const rounds = Math.max(bands.length, 1);
  for (let i = 0; i < rounds; i += 1) {
    signal?.throwIfAborted();
    const band = bands[i];
    const withMerges = mergeArea !== null && knownMerges === null;
    const withMore = i === 0 && (withMerges || rules !== null);
    /** `more`: with merges and marks. */
    const readRound = (more: boolean): Promise<void> =>
      session.run(async (batch) => {
        const sheet = pick(batch.workbook);
        const queued = more && withMerges ? queueMerges(sheet, mergeArea) : null;
        const block = band === undefined ? null : queueBlock(sheet, band);
        // Marks last: an id that is another rule's by now would stop what follows.
        const present = more && rules !== null ? queueMarks(sheet, rules.rules) : null;
        await batch.send();
        if (block !== null) blocks.push(block());
        merges = queued?.() ?? merges;
        marks = present?.() ?? marks;
      });
    try {
      await readRound(withMore);
    } catch (error) {
      if (!withMore || !failedOnMore(error)) throw toHostError(error);
      await readRound(false);
      if (withMerges) merges = await readMergesByHalves(session, pick, mergeArea);
    }
  }
  const whole = await extents.complete({ id, name, used: formatted }, merges ?? []);
  return { snapshot: toSnapshot(name, blocks.length === 0 ? null : blocks, whole.merges), marks };
}

/** Merges that are too many, or rules that were changed since they were listed. */
function failedOnMore(error: unknown): boolean {
  const code = officeCode(error instanceof HostError ? error.cause : error);
  return (
    code !== null &&
    ['GeneralException', 'InvalidOperation', 'InvalidArgument', 'ItemNotFound'].includes(code)
  );
}

function queueBlock(sheet: Excel.Worksheet, band: Rectangle): () => RawBlock {
  const range = rangeOf(sheet, band);
  range.load('values,text,formulas');
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => {
    // docs-pr performance.md: beyond its limit Excel answers null instead of failing.
    const { values, text, formulas } = range as {
      values: unknown[][] | null;
      text: string[][] | null;
      formulas: unknown[][] | null;
    };
    if (values === null || text === null || formulas === null) throw new HostError('too-large');
    return {
      top: band.top,
      left: band.left,
      values,
      text,
      formulas,
      rowHidden: rows.value.map((row) => row.rowHidden === true),
      columnHidden: columns.value.map((column) => column.columnHidden === true),
    };
  };
}

function rowsFor(cells: number, area: Rectangle | null): number {
  return area === null ? 1 : Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
}
