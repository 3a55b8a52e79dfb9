/** What lies on an area of a sheet besides its cells: lists of references such as "A1:B2 D4", taken apart. */
import { parseRange, type Rectangle } from '../../../grid/address';
import type { SheetPart } from './sheet-part';
import { attributeOf, descendants, type XmlElement } from './xml-tree';

export function areasOf(sqref: string): Rectangle[] {
  return sqref.split(/\s+/).flatMap((range) => parseRange(range) ?? []);
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function lies(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

const REFERRING = new Set(['mergeCell', 'conditionalFormatting', 'dataValidation', 'autoFilter']);

/** Merges, rules, drop-downs and filters, those of later versions of Excel (their areas stand in xm:sqref) included. */
export function* placed(sheet: SheetPart): Generator<{ element: XmlElement; sqref: string }> {
  for (const element of descendants(sheet.frame.root)) {
    const sqref = REFERRING.has(element.local)
      ? (attributeOf(element, 'sqref') ?? attributeOf(element, 'ref'))
      : element.local === 'sqref'
        ? element.text
        : null;
    if (sqref !== null) yield { element, sqref };
  }
}
