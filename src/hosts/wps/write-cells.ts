/**
 * Writes contents and looks whether they arrived: a matrix at once, what did not arrive row by row, then cell by cell.
 * On Linux a matrix is said to be ignored or to repeat its first row.
 */
import { cellName, type Rectangle } from '../../grid/address';
import { sameContent, type CellContent } from '../../grid/sheet-patch';
import { cellInput } from '../cell-input';
import { write, type Remote } from './bridge';
import { readCells } from './cell-state';
import { rangeOf } from './ranges';

/** Rows of contents, of the shape of an area. */
export type Contents = readonly (readonly CellContent[])[];

/** Returns the cells that hold something else all the same. `formats` by cell name, General where missing. */
export function writeContents(
  sheet: Remote,
  area: Rectangle,
  contents: Contents,
  formats: ReadonlyMap<string, string>,
): string[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  write(rangeOf(sheet, area), 'Value2', inputs(area, contents, formats));
  const wrong = differing(sheet, area, contents);
  if (wrong.length === 0) return [];
  if (rows > 1) {
    const hit = new Set(wrong.map(({ row }) => row));
    return [...hit].flatMap((row) => {
      const line = contents.slice(row - area.top, row - area.top + 1);
      return writeContents(sheet, { ...area, top: row, bottom: row }, line, formats);
    });
  }
  if (columns > 1) {
    return wrong.flatMap(({ row, column, content }) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      return writeContents(sheet, cell, [[content]], formats);
    });
  }
  return wrong.flatMap(({ row, column, content }) =>
    content.kind === 'text' && writeAsText(sheet, area, content) ? [] : [cellName(row, column)],
  );
}

/** Where an apostrophe is not understood, the text format keeps what is written as text. */
function writeAsText(
  sheet: Remote,
  area: Rectangle,
  content: CellContent & { kind: 'text' },
): boolean {
  const range = rangeOf(sheet, area);
  write(range, 'NumberFormat', '@');
  write(range, 'Value2', content.text);
  return differing(sheet, area, [[content]]).length === 0;
}

function inputs(
  area: Rectangle,
  contents: Contents,
  formats: ReadonlyMap<string, string>,
): unknown {
  const matrix = contents.map((line, r) =>
    line.map((content, c) => {
      const format = formats.get(cellName(area.top + r, area.left + c)) ?? 'General';
      return cellInput(content, format).value;
    }),
  );
  return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : matrix;
}

interface Wrong {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function differing(sheet: Remote, area: Rectangle, contents: Contents): Wrong[] {
  const columns = area.right - area.left + 1;
  return readCells(sheet, area).flatMap(({ content }, i) => {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const wanted = contents[r]?.[c] ?? { kind: 'empty' };
    return isWritten(wanted, content)
      ? []
      : [{ row: area.top + r, column: area.left + c, content: wanted }];
  });
}

/** Formulas are rewritten (capitals, spaces); that it is one is what counts. */
export function isWritten(wanted: CellContent, now: CellContent): boolean {
  if (wanted.kind === 'text' && wanted.text === '') return now.kind === 'empty';
  return wanted.kind === 'formula' ? now.kind === 'formula' : sameContent(wanted, now);
}
