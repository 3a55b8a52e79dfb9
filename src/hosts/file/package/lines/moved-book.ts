/** What else in a workbook names rows and columns of a sheet: other sheets, names, charts, tables, the sources of pivot tables. */
import { parseRange } from '../../../../grid/address';
import {
  isSameSheet,
  mapReferences,
  moveReference,
  moveLines,
  spanOf,
  type LineChange,
} from '../../../../grid/formula/move-lines';
import { relationsName, relationsOf } from '../relations';
import { listSheets, type ListedSheet } from '../sheets';
import type { WorkbookPackage } from '../workbook-package';
import { attributeMarkup } from '../xml-fragment';
import type { XmlPart } from '../xml-part';
import { attributeOf, childrenOf, descendants } from '../xml-tree';
import { cornerAt, movedParts, tidyLists, type Likeness } from './moved-areas';
import { movedAnchors, movedNotes } from './moved-drawings';
import { moveFormulasOf, textEdit } from './moved-cells';

/** The XML parts that a part refers to, with their kind. */
export function partsBehind(
  pack: WorkbookPackage,
  part: string,
): { readonly kind: string; readonly name: string }[] {
  const relations = relationsName(part);
  if (!pack.has(relations)) return [];
  return relationsOf(pack.part(relations), part).flatMap(({ kind, target }) =>
    target !== null && pack.has(target) ? [{ kind, name: target }] : [],
  );
}

/** Of the sheet itself, what lies in parts of its own. */
export function moveOwnParts(pack: WorkbookPackage, listed: ListedSheet, change: LineChange): void {
  for (const { kind, name } of partsBehind(pack, listed.part)) {
    if (kind === 'drawing') {
      const part = pack.part(name);
      part.replaceAll(movedAnchors(part, change));
    } else if (kind === 'vmlDrawing') {
      const part = pack.part(name);
      part.replaceAll(movedNotes(part, change));
    } else if (['comments', 'threadedComment', 'table'].includes(kind)) {
      const part = pack.part(name);
      part.replaceAll(movedParts(part, listed.name, change));
    }
  }
}

export function moveOthers(pack: WorkbookPackage, listed: ListedSheet, change: LineChange): void {
  for (const other of listSheets(pack)) {
    moveCharts(pack, other.part, change);
    if (other.part === listed.part) continue;
    const sheet = pack.sheet(other.part);
    // Nearly all sheets of a large workbook say nothing of this one.
    if (mentions(sheet.text, change.sheet)) {
      moveFormulasOf(sheet, other.name, change);
      sheet.frame.replaceAll(movedParts(sheet.frame, other.name, change));
    }
    for (const { kind, name } of partsBehind(pack, other.part)) {
      if (kind !== 'table') continue;
      const part = pack.part(name);
      part.replaceAll(movedParts(part, other.name, change));
    }
  }
  for (const { kind, target } of pack.relations()) {
    if (target === null || !pack.has(target)) continue;
    if (kind === 'chartsheet') moveCharts(pack, target, change);
    if (kind === 'pivotCacheDefinition') moveSource(pack.part(target), change);
  }
}

function mentions(text: string, sheet: string): boolean {
  const name = attributeMarkup(sheet);
  const quoted = attributeMarkup(sheet.replaceAll("'", "''"));
  const lower = text.toLowerCase();
  return [name, quoted, sheet].some((each) => lower.includes(each.toLowerCase()));
}

function moveCharts(pack: WorkbookPackage, part: string, change: LineChange): void {
  for (const drawing of partsBehind(pack, part)) {
    if (drawing.kind !== 'drawing') continue;
    for (const { kind, name } of partsBehind(pack, drawing.name)) {
      if (kind !== 'chart' && kind !== 'chartEx') continue;
      const chart = pack.part(name);
      chart.replaceAll(movedParts(chart, null, change));
    }
  }
}

/** Where a pivot table of another sheet takes its rows from. */
function moveSource(part: XmlPart, change: LineChange): void {
  part.replaceAll(
    [...descendants(part.root)].flatMap((source) => {
      const ref = source.attributes.get('ref');
      const sheet = attributeOf(source, 'sheet');
      if (source.local !== 'worksheetSource' || ref === undefined || sheet === null) return [];
      if (!isSameSheet(sheet, change.sheet)) return [];
      return [{ ...ref, by: attributeMarkup(moveReference(ref.value, change)) }];
    }),
  );
}

/** Defined names. What is printed takes in what comes in right behind it. */
export function moveNames(
  { workbook }: WorkbookPackage,
  change: LineChange,
  likeness: Likeness | null,
): void {
  const list = workbook.child('definedNames');
  if (list === null) return;
  workbook.replaceAll(
    childrenOf(list, 'definedName').flatMap((name) => {
      const moved = moveLines(name.text, change, null);
      const isPrinted = attributeOf(name, 'name') === '_xlnm.Print_Area';
      const now = isPrinted && likeness !== null ? printedToo(moved, change, likeness) : moved;
      return now === name.text ? [] : [textEdit(workbook, name, now)];
    }),
  );
}

function printedToo(text: string, { sheet }: LineChange, { axis, at, like }: Likeness): string {
  if (at < like) return text;
  return mapReferences(text, (token, named) => {
    const area = named != null && isSameSheet(named, sheet) ? parseRange(token) : null;
    const span = area === null ? null : spanOf(area, axis);
    if (span?.last !== like || span.first === like) return token;
    const [first = '', last = first] = token.split(':');
    return `${first}:${cornerAt(last, axis, at)}`;
  });
}

/** The part of the sheet without its rows. */
export function moveFrame(frame: XmlPart, change: LineChange, likeness: Likeness | null): void {
  frame.replaceAll(movedParts(frame, change.sheet, change, likeness));
  if (change.kind === 'delete') tidyLists(frame);
}
