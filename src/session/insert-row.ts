/** 插入指标行 over the sheet as it is now, which must be as it was checked. */
import type { Indicator } from '../domain/indicator';
import { parseRange } from '../grid/address';
import { HostError } from '../hosts/host-error';
import type { HostSelection, SheetHost } from '../hosts/port';
import type { CheckedTable } from '../review/check-table';
import {
  indicatorAtRow,
  levelEnds,
  levelWords,
  planIndicatorRow,
  rowSentence,
  writesIntoRow,
  type RowWrites,
} from '../review/indicator-row';
import { headlineOf } from '../review/words';
import { readSheet } from '../review/review-workbook';
import { readOne } from './fixes';
import type { Change } from './journal';
import type { Settings } from './settings';
import type { SheetResult } from './state';

/** Where a row can come in: behind this indicator of this table. */
export interface RowPlace {
  readonly sheetId: string;
  readonly checked: CheckedTable;
  readonly after: Indicator;
}

/** Behind the indicator that is selected; null where none is. */
export function selectedPlace(
  sheets: readonly SheetResult[],
  { sheetId, range }: HostSelection,
): RowPlace | null {
  const row = parseRange(range)?.bottom;
  if (row === undefined) return null;
  for (const { id, tables } of sheets) {
    if (id !== sheetId) continue;
    for (const checked of tables) {
      const after = indicatorAtRow(checked.table, row);
      if (after !== null) return { sheetId, checked, after };
    }
  }
  return null;
}

export interface RowChoice extends RowPlace {
  readonly label: string;
}

/** At the end of each 二级指标 of the tables of a sheet. */
export function choicesOf({ id: sheetId, tables }: SheetResult): RowChoice[] {
  return tables.flatMap((checked) => {
    const { table } = checked;
    const project = tables.length > 1 ? `${headlineOf(table)}：` : '';
    return levelEnds(table).map((after) => ({
      ...{ sheetId, checked, after },
      label: `${project}${levelWords(after)}（第 ${after.row} 行之后）`,
    }));
  });
}

/** Throws HostError: `changed` where the table is not what was checked, `gone`, or the reason for a refusal. */
export async function insertedRow(
  host: SheetHost,
  sheetId: string,
  { table }: CheckedTable,
  after: Indicator,
  settings: Settings,
): Promise<{ readonly changes: Change[]; readonly done: () => string }> {
  const { snapshot } = await readOne(host, sheetId);
  const known = JSON.stringify(table);
  const same = readSheet(snapshot, settings.unit?.labels).find(
    (each) => JSON.stringify(each) === known,
  );
  if (same === undefined) throw new HostError('changed');
  const row = planIndicatorRow(table, snapshot, after);
  if ('refused' in row) throw new HostError('unsupported', { message: row.refused });
  let written: RowWrites = { writes: [], totals: [], left: [] };
  const patch = async (): Promise<{ sheetId: string; writes: RowWrites['writes'] }> => {
    const { snapshot: now } = await readOne(host, sheetId);
    written = writesIntoRow(table, snapshot, now, row);
    return { sheetId, writes: written.writes };
  };
  return {
    changes: [
      {
        ...{ kind: 'row', sheetId, cell: row.nameCell },
        insertion: { row: row.row, like: 'above', stretched: row.stretched },
      },
      { kind: 'then', patch },
    ],
    done: () => rowSentence(table, after, row, written),
  };
}
