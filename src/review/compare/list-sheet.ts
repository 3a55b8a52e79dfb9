/** A list as a sheet to read, filter and print: title, one sentence, heads, rows. */
import { cellName, columnName, rangeName } from '../../grid/address';
import type { CellContent } from '../../grid/sheet-patch';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { textHeight } from '../../grid/text-height';

export interface ListColumn<Row> {
  readonly head: string;
  /** In points. */
  readonly width: number;
  readonly centered?: true;
  readonly of: (row: Row) => string | number;
}

const FONT = { name: '宋体', size: 10 } as const;
const FIRST_ROW = 3;
/** A cell holds no more characters. */
const LONGEST_TEXT = 32_767;
/** What nobody reads through would only make a file that takes minutes to open. */
const MOST_ROWS = 100_000;

export function listSheet<Row>(
  name: string,
  sentence: string,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): SheetSpec {
  const listed = rows.slice(0, MOST_ROWS);
  const said =
    listed.length < rows.length
      ? `${sentence}共${rows.length}行，这里列出前${MOST_ROWS}行。`
      : sentence;
  const lines = listed.map((row) => columns.map(({ of }) => contentOf(of(row))));
  const right = columns.length - 1;
  const bottom = FIRST_ROW + Math.max(lines.length, 1) - 1;
  const all = { top: 0, left: 0, bottom, right };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => column.width);
  return {
    name,
    cells: [
      cell(0, 0, contentOf(name)),
      cell(1, 0, contentOf(said)),
      ...columns.map(({ head }, column) => cell(2, column, contentOf(head))),
      ...(lines.length === 0 ? [cell(FIRST_ROW, 0, contentOf('无'))] : []),
      ...lines.flatMap((line, at) =>
        line.map((content, column) => cell(FIRST_ROW + at, column, content)),
      ),
    ],
    merges: [rangeName({ ...all, bottom: 0 }), rangeName({ ...all, top: 1, bottom: 1 })],
    columnWidths: Object.fromEntries(widths.map((each, column) => [columnName(column), each])),
    rowHeights: {
      ...{ 1: 30, 2: Math.max(22, textHeight(said, width, FONT.size)), 3: 22 },
      ...heightsOf(lines, widths),
    },
    formats: [
      { range: rangeName(all), font: FONT, vertical: 'Center', wrap: true },
      { range: 'A1', font: { size: 16, bold: true }, horizontal: 'Center' },
      {
        range: rangeName({ ...all, top: 2, bottom: 2 }),
        ...{ font: { bold: true }, fill: '#DDEBF7', horizontal: 'Center' },
      },
      { range: rangeName({ ...all, top: 2 }), border: { style: 'Continuous', color: '#808080' } },
      ...columns.flatMap(({ centered }, column) =>
        centered === true
          ? [
              {
                range: rangeName({ top: FIRST_ROW, left: column, bottom, right: column }),
                horizontal: 'Center' as const,
              },
            ]
          : [],
      ),
    ],
    print: {
      ...{ orientation: 'Landscape', paper: 'A4', area: rangeName(all) },
      ...{ titleRows: '3:3', fitToWidth: true, centered: true },
    },
  };
}

function contentOf(value: string | number): CellContent {
  if (typeof value === 'number') return { kind: 'number', number: value };
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value.slice(0, LONGEST_TEXT) };
}

function cell(row: number, column: number, content: CellContent): SpecCell {
  return { cell: cellName(row, column), content };
}

/** One entry for neighbours of the same height. */
function heightsOf(
  lines: readonly (readonly CellContent[])[],
  widths: readonly number[],
): Record<string, number> {
  const heights = lines.map((line) =>
    line.reduce(
      (most, content, column) =>
        content.kind === 'text'
          ? Math.max(most, textHeight(content.text, widths[column] ?? 0, FONT.size))
          : most,
      20,
    ),
  );
  const spans: Record<string, number> = {};
  let top = 0;
  heights.forEach((height, at) => {
    if (heights[at + 1] === height) return;
    const [first, last] = [FIRST_ROW + top + 1, FIRST_ROW + at + 1];
    spans[first === last ? String(first) : `${first}:${last}`] = height;
    top = at + 1;
  });
  return spans;
}
