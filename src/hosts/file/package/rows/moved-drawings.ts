/** What floats over a sheet when its rows come or go: pictures and charts, and the boxes of notes. */
import { movedRow, movedSpan, type RowChange } from '../../../../grid/formula/move-rows';
import type { XmlPart } from '../xml-part';
import { attributeOf, childOf, descendants, type XmlElement } from '../xml-tree';
import type { Edit } from './moved-areas';
import { textEdit } from './moved-rows';

/** xdr:from and xdr:to of each anchor; those that do not go with cells stay. */
export function movedAnchors(part: XmlPart, change: RowChange): Edit[] {
  return [...descendants(part.root)].flatMap((anchor) => {
    if (!/^(?:two|one)CellAnchor$/.test(anchor.local)) return [];
    if (attributeOf(anchor, 'editAs') === 'absolute') return [];
    const from = rowOf(anchor, 'from');
    const to = rowOf(anchor, 'to');
    if (from === null) return [];
    const first = moved(from.row, change);
    const edits = first === from.row ? [] : [textEdit(part, from.element, String(first))];
    if (to === null) return edits;
    const isWhole = attributeOf(anchor, 'editAs') === 'oneCell';
    const last = isWhole ? to.row + first - from.row : movedEnd(to.row, to.offset, change);
    return last === to.row
      ? edits
      : [...edits, textEdit(part, to.element, String(Math.max(first, last)))];
  });
}

function rowOf(
  anchor: XmlElement,
  corner: string,
): { readonly element: XmlElement; readonly row: number; readonly offset: number } | null {
  const place = childOf(anchor, corner);
  const element = place === null ? null : childOf(place, 'row');
  const offset = place === null ? null : childOf(place, 'rowOff');
  if (element === null || !/^\d+$/.test(element.text.trim())) return null;
  return { element, row: Number(element.text), offset: Number(offset?.text ?? 0) };
}

/** What began in a row that goes begins where it was. */
function moved(row: number, change: RowChange): number {
  return movedRow(row, change) ?? change.at;
}

/** A picture that ends at the top of a row ends with the row before it. */
function movedEnd(row: number, offset: number, change: RowChange): number {
  if (offset > 0 || row === 0) return moved(row, change);
  const last = movedSpan({ top: row - 1, bottom: row - 1 }, change);
  return (last?.bottom ?? change.at - 1) + 1;
}

/** Boxes of notes (VML): each names its cell and its corners. Those of rows that go, go. */
export function movedNotes(part: XmlPart, change: RowChange): Edit[] {
  return [...descendants(part.root)].flatMap((data) => {
    if (data.local !== 'ClientData') return [];
    const row = childOf(data, 'Row');
    const at = row === null ? null : Number(row.text);
    const now = at === null ? null : movedRow(at, change);
    if (row !== null && now === null) {
      const shape = data.parent ?? data;
      return [{ from: shape.start, to: shape.end, by: '' }];
    }
    const edits = row === null || now === at ? [] : [textEdit(part, row, String(now))];
    const anchor = childOf(data, 'Anchor');
    const corners = anchor?.text.split(',').map(Number) ?? [];
    const [top, bottom] = [corners[2], corners[6]];
    if (anchor === null || top === undefined || bottom === undefined) return edits;
    const by = moved(top, change) - top;
    if (by === 0) return edits;
    // The box keeps its size.
    const written = anchor.text
      .split(',')
      .map((text, i) =>
        i === 2 || i === 6 ? text.replace(/\d+/, (digits) => String(Number(digits) + by)) : text,
      );
    return [...edits, textEdit(part, anchor, written.join(','))];
  });
}
