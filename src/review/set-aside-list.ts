/** The sheet 不采纳问题说明: what was set aside, why and when, for everybody who opens the workbook. */
import { cellName, columnName, rangeName } from '../grid/address';
import { contentOf, type CellWrite } from '../grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import type { SetAside } from './set-aside';
import { headRow, specCells } from './tool-heads';

export const SET_ASIDE_NAME = '不采纳问题说明';

/** Header, width in points, and what stands below. */
const COLUMNS = [
  ['工作表', 90, 'sheet'],
  ['单元格', 64, 'cells'],
  ['检查项', 44, 'rule'],
  ['问题', 230, 'message'],
  ['不采纳时的内容', 130, 'contents'],
  ['理由', 190, 'reason'],
  ['日期', 66, 'date'],
  ['标识', 90, 'key'],
] as const;
/** The last column came later: lists without it are lists all the same. */
const HEADS = COLUMNS.slice(0, -1).map(([head]) => head);
const LAST = COLUMNS.length - 1;
const FIRST_ROW = 3;
/** Rows that are given the look of the list. */
const PREPARED = 200;
const NOTE =
  '下列问题经人工核对后不采纳，检查时不再计入。单元格内容有变动时，问题会重新提示；删去一行即恢复提示。请勿改动其他各列和工作表名。';

type Entry = Omit<SetAside, 'row'>;

/** A new list with its first entry. */
export function setAsideList(entry: Entry): SheetSpec {
  const text = (row: number, column: number, value: string): SpecCell => ({
    cell: cellName(row, column),
    content: { kind: 'text', text: value },
  });
  return {
    name: SET_ASIDE_NAME,
    cells: [
      text(0, 0, SET_ASIDE_NAME),
      text(1, 0, NOTE),
      ...COLUMNS.map(([header], column) => text(2, column, header)),
      ...COLUMNS.flatMap(([, , key], column) =>
        entry[key] === '' ? [] : [text(FIRST_ROW, column, entry[key])],
      ),
    ],
    ...LOOK,
  };
}

/** The list as it stands in a workbook, to be put back as it is. */
export function setAsideListOf(sheet: SheetSnapshot): SheetSpec {
  return { name: sheet.name, cells: specCells(sheet), ...LOOK };
}

const ALL = { top: 0, left: 0, bottom: FIRST_ROW + PREPARED - 1, right: LAST };
const LOOK: Omit<SheetSpec, 'name' | 'cells'> = {
  merges: [rangeName({ ...ALL, bottom: 0 }), rangeName({ ...ALL, top: 1, bottom: 1 })],
  columnWidths: Object.fromEntries(COLUMNS.map(([, width], column) => [columnName(column), width])),
  rowHeights: { 1: 30, 2: 32, 3: 22 },
  formats: [
    {
      range: rangeName(ALL),
      font: { name: '宋体', size: 10 },
      ...{ vertical: 'Center', wrap: true },
    },
    { range: 'A1', font: { size: 16, bold: true }, horizontal: 'Center' },
    {
      range: rangeName({ ...ALL, top: 2, bottom: 2 }),
      ...{ font: { bold: true }, fill: '#DDEBF7', horizontal: 'Center' },
    },
  ],
  print: {
    ...{ orientation: 'Landscape', paper: 'A4', titleRows: '3:3', fitToWidth: true },
  },
};

export function isSetAsideList(sheet: SheetSnapshot): boolean {
  return headRow(sheet, HEADS) === FIRST_ROW - 1;
}

/** What the list holds; rows without a rule or a message are no entries. */
export function readSetAsideList(sheet: SheetSnapshot): SetAside[] {
  if (!isSetAsideList(sheet)) return [];
  const end = sheet.origin.row + sheet.rows.length;
  const entries: SetAside[] = [];
  for (let row = FIRST_ROW; row < end; row++) {
    const texts = COLUMNS.map((_, column) => cellAt(sheet, row, column)?.text.trim() ?? '');
    const [name = '', cells = '', rule = '', message = '', contents = '', ...more] = texts;
    const [reason = '', date = '', key = ''] = more;
    if (rule === '' || message === '') continue;
    entries.push({
      ...{ sheet: name, cells, rule, message, contents, reason, date, key, row: row + 1 },
    });
  }
  return entries;
}

/** Writes one more entry below the last row that holds anything. */
export function appendSetAside(sheet: SheetSnapshot, entry: Entry): CellWrite[] {
  let row = Math.max(FIRST_ROW, sheet.origin.row + sheet.rows.length);
  const isBlank = (at: number): boolean =>
    COLUMNS.every((_, column) => (cellAt(sheet, at, column)?.text ?? '') === '');
  while (row > FIRST_ROW && isBlank(row - 1)) row--;
  const typed = (at: number, column: number, text: string): CellWrite => ({
    cell: cellName(at, column),
    before: { kind: 'empty' },
    after: text === '' ? { kind: 'empty' } : { kind: 'text', text },
  });
  // A list of before there were keys gets the header of that column with its first key.
  const headers = COLUMNS.flatMap(([header], column) =>
    (cellAt(sheet, FIRST_ROW - 1, column)?.text ?? '') === ''
      ? [typed(FIRST_ROW - 1, column, header)]
      : [],
  );
  return [...headers, ...COLUMNS.map(([, , key], column) => typed(row, column, entry[key]))];
}

/** Empties the row of an entry. */
export function removeSetAside(sheet: SheetSnapshot, { row }: SetAside): CellWrite[] {
  return COLUMNS.map((_, column) => ({
    cell: cellName(row - 1, column),
    before: contentOf(cellAt(sheet, row - 1, column)),
    after: { kind: 'empty' },
  }));
}
