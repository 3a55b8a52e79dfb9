/** What floats over a sheet when its rows or columns come or go: pictures and charts, and the boxes of notes. */
import { movedLine, type LineChange } from '../../../../grid/formula/move-lines';
import type { XmlPart } from '../xml-part';
import { attributeOf, childOf, descendants, type XmlElement } from '../xml-tree';
import { shortName, type Edit } from './moved-areas';
import { textEdit } from './moved-cells';

/** xdr:from and xdr:to of each anchor; those that do not go with cells stay. */
export function movedAnchors(part: XmlPart, change: LineChange): Edit[] {
  return [...descendants(part.root)].flatMap((anchor) => {
    if (!/^(?:two|one)CellAnchor$/.test(anchor.local)) return [];
    if (attributeOf(anchor, 'editAs') === 'absolute') return [];
    const from = cornerOf(anchor, 'from', change);
    const to = cornerOf(anchor, 'to', change);
    if (from === null) return [];
    const first = moved(from.line, change);
    const edits = first === from.line ? [] : [textEdit(part, from.element, String(first))];
    if (to === null) return edits;
    const isWhole = attributeOf(anchor, 'editAs') === 'oneCell';
    const last = isWhole ? to.line + first - from.line : movedEnd(to.line, to.offset, change);
    return last === to.line
      ? edits
      : [...edits, textEdit(part, to.element, String(Math.max(first, last)))];
  });
}

function cornerOf(
  anchor: XmlElement,
  corner: string,
  { axis }: LineChange,
): { readonly element: XmlElement; readonly line: number; readonly offset: number } | null {
  const place = childOf(anchor, corner);
  const element = place === null ? null : childOf(place, shortName(axis));
  const offset = place === null ? null : childOf(place, `${shortName(axis)}Off`);
  if (element === null || !/^\d+$/.test(element.text.trim())) return null;
  return { element, line: Number(element.text), offset: Number(offset?.text ?? 0) };
}

/** What began in a line that goes begins where it was. */
function moved(line: number, change: LineChange): number {
  return movedLine(line, change) ?? change.at;
}

/** A picture that ends where a line begins ends with the line before it. */
function movedEnd(line: number, offset: number, change: LineChange): number {
  if (offset > 0 || line === 0) return moved(line, change);
  return (movedLine(line - 1, change) ?? change.at - 1) + 1;
}

/** Boxes of notes (VML): each names its cell and its corners. Those of lines that go, go. */
export function movedNotes(part: XmlPart, change: LineChange): Edit[] {
  return [...descendants(part.root)].flatMap((data) => {
    if (data.local !== 'ClientData') return [];
    const line = childOf(data, change.axis === 'row' ? 'Row' : 'Column');
    const at = line === null ? null : Number(line.text);
    const now = at === null ? null : movedLine(at, change);
    if (line !== null && now === null) {
      const shape = data.parent ?? data;
      return [{ from: shape.start, to: shape.end, by: '' }];
    }
    const edits = line === null || now === at ? [] : [textEdit(part, line, String(now))];
    const anchor = childOf(data, 'Anchor');
    const corners = anchor?.text.split(',').map(Number) ?? [];
    const places = change.axis === 'row' ? [2, 6] : [0, 4];
    const [begin, end] = places.map((place) => corners[place]);
    if (anchor === null || begin === undefined || end === undefined) return edits;
    const by = moved(begin, change) - begin;
    if (by === 0) return edits;
    // The box keeps its size.
    const written = anchor.text
      .split(',')
      .map((text, i) =>
        places.includes(i) ? text.replace(/\d+/, (digits) => String(Number(digits) + by)) : text,
      );
    return [...edits, textEdit(part, anchor, written.join(','))];
  });
}
