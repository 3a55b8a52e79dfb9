/** The cells of one row: found and replaced in its markup. Rows and columns are 0-based here, as everywhere outside the file. */
import { cellName, parseCell } from '../../../grid/address';
import { WorkbookFileError } from '../workbook-file-error';
import { attributeOf, parseXml, type XmlElement } from './xml-tree';
import { attributeMarkup, markup, xml } from './xml-fragment';
import { XmlPart } from './xml-part';

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
}

/** All cells of a row's markup, "c" elements by ascending column. */
export function cellsOf(markup: string, row: number): FileCell[] {
  return markup === '' ? [] : cellsIn(parseXml(markup), row);
}

/** Of a row that is a tree already. */
export function cellsIn(root: XmlElement, row: number): FileCell[] {
  const cells: FileCell[] = [];
  let last = -1;
  for (const element of root.children) {
    if (element.local !== 'c' || element.prefix !== root.prefix) continue;
    const name = attributeOf(element, 'r');
    // A cell without an address follows the one before it.
    const at = name === null ? { row, column: last + 1 } : parseCell(name);
    if (at?.row !== row || at.column <= last) throw new WorkbookFileError('broken');
    last = at.column;
    cells.push({ row, column: last, element });
  }
  return cells;
}

/** Markup of cells by column; null takes the cell away. */
export type CellChanges = ReadonlyMap<number, string | null>;

/** The row with these cells in place of what was there; an empty row is made where `row` is "". */
export function withCells(
  row: string,
  number: number,
  prefix: string,
  changes: CellChanges,
): string {
  const part = new XmlPart(row === '' ? markup([xml(`${prefix}row`, { r: number + 1 })]) : row);
  const cells = cellsOf(part.text, number);
  const byColumn = new Map(cells.map((cell) => [cell.column, cell.element]));
  const { root } = part;
  const inOneTag = part.isInOneTag(root);
  let added = '';
  const edits: { from: number; to: number; by: string }[] = [];
  for (const [column, by] of [...changes].sort(([a], [b]) => a - b)) {
    const known = byColumn.get(column);
    if (known !== undefined) {
      edits.push({ from: known.start, to: known.end, by: by ?? '' });
    } else if (by !== null) {
      if (inOneTag) added += by;
      else {
        const before = cells.findLast((cell) => cell.column < column)?.element;
        const at = before?.end ?? root.openEnd;
        edits.push({ from: at, to: at, by });
      }
    }
  }
  const spans = root.attributes.get('spans');
  const columns = [...changes].flatMap(([column, by]) => (by === null ? [] : [column + 1]));
  const widened = spans === undefined ? null : widen(spans.value, columns);
  if (spans !== undefined && widened !== null) {
    edits.push({ from: spans.from, to: spans.to, by: attributeMarkup(widened) });
  }
  part.replaceAll(edits);
  if (added !== '') part.append(part.root, added);
  return part.text;
}

/** "1:9" made to reach all columns (1-based); null where it does or says something else. */
function widen(spans: string, columns: readonly number[]): string | null {
  const [first, last, ...rest] = spans.split(':').map(Number);
  if (first === undefined || last === undefined || rest.length > 0) return null;
  if (!Number.isInteger(first) || !Number.isInteger(last)) return null;
  const from = columns.reduce((a, b) => Math.min(a, b), first);
  const to = columns.reduce((a, b) => Math.max(a, b), last);
  return from === first && to === last ? null : `${from}:${to}`;
}

export function addressOf({ row, column }: { row: number; column: number }): string {
  return cellName(row, column);
}
