/** The cells of a sheet's part when a column comes or goes: their addresses, their formulas, the looks of those that come. */
import { cellName } from '../../../../grid/address';
import { movedLine, movedSpan, type LineChange } from '../../../../grid/formula/move-lines';
import { cellsIn, type FileCell } from '../row-cells';
import type { SheetPart } from '../sheet-part';
import { markup, xml } from '../xml-fragment';
import { XmlPart } from '../xml-part';
import { attributeOf, type XmlElement } from '../xml-tree';
import { movedFormulas, type MovedFormulas } from './moved-formulas';
import { formulaEdits, type CellEdit } from './moved-cells';

/** `like`: the column that one that comes in looks like, 0-based, before the change; null for none. */
export function moveColumnsOf(sheet: SheetPart, change: LineChange, like: number | null): void {
  const formulas = movedFormulas(sheet, change.sheet, change);
  sheet.rewriteRows((number, text) => movedRow(text, number - 1, change, like, formulas), null);
}

function movedRow(
  text: string,
  row: number,
  change: LineChange,
  like: number | null,
  formulas: MovedFormulas,
): string {
  const part = new XmlPart(text);
  const { root } = part;
  const cells = cellsIn(root, row);
  if (cells.length === 0) return text;
  const edits = formulaEdits(part, row, formulas).filter(
    ({ from }) => !cells.some((cell) => goes(cell, change) && isWithin(from, cell.element)),
  );
  let last = -1;
  for (const { column, element } of cells) {
    const now = movedLine(column, change);
    if (now === null) {
      edits.push({ from: element.start, to: element.end, by: '' });
      continue;
    }
    const address = element.attributes.get('r');
    const name = cellName(row, now);
    if (address !== undefined) {
      if (now !== column) edits.push({ ...address, by: name });
    } else if (now !== last + 1) {
      const at = element.start + 1 + element.name.length;
      edits.push({ from: at, to: at, by: ` r="${name}"` });
    }
    last = now;
  }
  const source = cells.find(({ column }) => column === like);
  const style = source === undefined ? null : attributeOf(source.element, 's');
  const isNew = change.kind === 'insert' && source !== undefined && style !== null;
  if (isNew) {
    const before = cells.findLast(({ column }) => column < change.at)?.element;
    const at = before?.end ?? root.openEnd;
    const by = markup([xml(source.element.name, { r: cellName(row, change.at), s: style })]);
    edits.push({ from: at, to: at, by });
  }
  edits.push(...movedSpans(root, change, isNew));
  part.replaceAll(edits);
  return part.text;
}

function goes({ column }: FileCell, change: LineChange): boolean {
  return movedLine(column, change) === null;
}

function isWithin(place: number, { start, end }: XmlElement): boolean {
  return start <= place && place < end;
}

/** "1:9", 1-based: which columns of the row may hold anything. */
function movedSpans(root: XmlElement, change: LineChange, isNew: boolean): CellEdit[] {
  const spans = root.attributes.get('spans');
  const [, min, max] = /^(\d+):(\d+)$/.exec(spans?.value ?? '') ?? [];
  if (spans === undefined || min === undefined || max === undefined) return [];
  const moved = movedSpan({ first: Number(min) - 1, last: Number(max) - 1 }, change);
  if (moved === null) return [];
  const first = isNew ? Math.min(moved.first, change.at) : moved.first;
  const last = isNew ? Math.max(moved.last, change.at) : moved.last;
  const by = `${first + 1}:${last + 1}`;
  return by === spans.value ? [] : [{ from: spans.from, to: spans.to, by }];
}
