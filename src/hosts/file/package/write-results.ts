/** What formulas come to, written as their last results: nothing else of the cells changes. */
import { parseCell } from '../../../grid/address';
import { isErrorText } from '../../../grid/sheet-snapshot';
import { cellsOf } from './row-cells';
import type { SheetPart } from './sheet-part';
import { markup, xml } from './xml-fragment';
import { XmlPart } from './xml-part';
import { attributeOf, childOf } from './xml-tree';

export interface CellResult {
  readonly cell: string;
  /** Null: nobody knows it any more. */
  readonly value: string | number | boolean | null;
}

type Known = NonNullable<CellResult['value']>;

/** Returns how many results were not there before. */
export function writeResults(sheet: SheetPart, results: readonly CellResult[]): number {
  let count = 0;
  for (const { cell, value } of results) {
    const at = parseCell(cell);
    const row = at === null ? '' : sheet.row(at.row + 1);
    if (at === null || row === '') continue;
    const found = cellsOf(row, at.row).find(({ column }) => column === at.column);
    if (found === undefined || childOf(found.element, 'f') === null) continue;
    const written = withResult(row, found.element, value, sheet.prefix);
    if (written === row) continue;
    sheet.setRow(at.row + 1, written);
    count += 1;
  }
  return count;
}

function withResult(
  row: string,
  { start, end }: { start: number; end: number },
  value: CellResult['value'],
  prefix: string,
): string {
  const part = new XmlPart(row.slice(start, end));
  const old = childOf(part.root, 'v');
  if (value === null)
    return old === null ? row : row.slice(0, start) + without(part) + row.slice(end);
  const { type, text } = stored(value);
  const sameType = (attributeOf(part.root, 't') ?? 'n') === (type ?? 'n');
  if (sameType && old !== null && isSame(old.text, value, text)) return row;
  removeOld(part);
  const formula = childOf(part.root, 'f');
  const at = formula?.end ?? part.root.openEnd;
  part.replace(at, at, markup([xml(`${prefix}v`, {}, text)]));
  const known = part.root.attributes.get('t');
  if (type !== null) part.setAttribute(part.root, 't', type);
  // Without a type a cell is a number, which "n" says as well.
  else if (known !== undefined) part.setAttribute(part.root, 't', 'n');
  return row.slice(0, start) + part.text + row.slice(end);
}

function removeOld(part: XmlPart): void {
  for (const name of ['v', 'is']) {
    const gone = childOf(part.root, name);
    if (gone !== null) part.remove(gone);
  }
}

function without(part: XmlPart): string {
  removeOld(part);
  if (part.root.attributes.has('t')) part.setAttribute(part.root, 't', 'n');
  return part.text;
}

/** Programs work with fifteen digits; what they write behind them differs. */
function isSame(old: string, value: Known, text: string): boolean {
  if (old === text) return true;
  return typeof value === 'number' && Number(old).toPrecision(15) === value.toPrecision(15);
}

function stored(value: Known): { type: string | null; text: string } {
  if (typeof value === 'number') return { type: null, text: String(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return { type: isErrorText(value) ? 'e' : 'str', text: value };
}
