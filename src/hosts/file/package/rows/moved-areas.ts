/** Everything in a part that names cells beside the cells themselves: areas, single cells, formulas. */
import { parseRange, type Rectangle } from '../../../../grid/address';
import {
  isSameSheet,
  mapReferences,
  movedRow,
  movedSpan,
  moveReference,
  moveRows,
  type RowChange,
} from '../../../../grid/formula/move-rows';
import { shiftFormula } from '../../../../grid/formula/shift-formula';
import { rulesOfMark } from '../../../../grid/mark';
import { attributeMarkup } from '../xml-fragment';
import { attributeOf, childrenOf, descendants, type XmlElement } from '../xml-tree';
import type { XmlPart } from '../xml-part';
import { textEdit } from './moved-rows';

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A row that came in takes over what lies on the row that it looks like; 0-based, after the change. */
export interface Likeness {
  readonly row: number;
  readonly like: number;
}

/** Attributes that hold references of the sheet that they stand in, by element. */
const REFERRING: Readonly<Record<string, readonly string[]>> = {
  dimension: ['ref'],
  selection: ['activeCell', 'sqref'],
  pane: ['topLeftCell'],
  protectedRange: ['sqref'],
  scenarios: ['sqref'],
  inputCells: ['r'],
  autoFilter: ['ref'],
  sortState: ['ref'],
  sortCondition: ['ref'],
  mergeCell: ['ref'],
  conditionalFormatting: ['sqref'],
  dataValidation: ['sqref'],
  hyperlink: ['ref'],
  cellWatch: ['r'],
  ignoredError: ['sqref'],
  table: ['ref'],
  comment: ['ref'],
  threadedComment: ['ref'],
};

/** What goes as a whole when none of its cells is left. */
const ENTRIES = new Set([
  ...['mergeCell', 'conditionalFormatting', 'dataValidation', 'hyperlink', 'cellWatch'],
  ...['ignoredError', 'protectedRange', 'comment', 'threadedComment'],
]);

/** What a new row takes over from the row that it looks like. */
const LOOKS = new Set(['conditionalFormatting', 'dataValidation', 'ignoredError']);

/** Formulas as text: of rules, drop-downs, names, tables, sparklines, charts. */
const FORMULAS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula'],
]);

/** Of references one after another: "A1:B2 D4". Empty where nothing is left. */
function movedList(list: string, change: RowChange): string {
  return list
    .split(/\s+/)
    .flatMap((reference) => {
      const moved = moveReference(reference, change);
      if (moved === reference) return [reference];
      const [first, last] = moved.split(':');
      return moved === '#REF!' ? [] : [first === last && first !== undefined ? first : moved];
    })
    .join(' ');
}

function grownList(list: string, { row, like }: Likeness): string {
  return list
    .split(/\s+/)
    .map((reference) => {
      const area = parseRange(reference);
      if (area === null || !holds(area, like) || holds(area, row)) return reference;
      const [first = '', last = first] = reference.split(':');
      const number = (cell: string): string => cell.replace(/(?<!\d)\d+$/, String(row + 1));
      return row > like ? `${first}:${number(last)}` : `${number(first)}:${last}`;
    })
    .join(' ');
}

function holds({ top, bottom }: Rectangle, row: number): boolean {
  return top <= row && row <= bottom;
}

/** The changes within one part; `home`: the sheet that its references mean where they name none. */
export function movedParts(
  part: XmlPart,
  home: string | null,
  change: RowChange,
  likeness: Likeness | null = null,
): Edit[] {
  const isOwn = home !== null && isSameSheet(home, change.sheet);
  const edits: Edit[] = [];
  const gone = new Set<XmlElement>();
  for (const element of descendants(part.root)) {
    if (element.parent !== null && gone.has(element.parent)) {
      gone.add(element);
      continue;
    }
    const base = baseOf(element);
    const { local } = element;
    if (isOwn) {
      const result = ownEdits(part, element, change, takesOver(element) ? likeness : null);
      if (result === null) {
        gone.add(element);
        edits.push({ from: element.start, to: element.end, by: '' });
        continue;
      }
      edits.push(...result);
    }
    if (FORMULAS.has(local) && element.children.length === 0) {
      const now =
        isOwn && base !== null
          ? movedRule(element.text, base, change)
          : moveRows(element.text, change, home);
      if (now !== element.text) edits.push(textEdit(part, element, now));
    }
    edits.push(...attributeFormulas(element, home, change));
  }
  return edits;
}

function takesOver(element: XmlElement): boolean {
  const entry = element.local === 'sqref' ? element.parent : element;
  if (entry === null || !LOOKS.has(entry.local)) return false;
  // Our marks are no looks of the row.
  return !childrenOf(entry, 'cfRule').some((rule) =>
    childrenOf(rule, 'formula').some(({ text }) => rulesOfMark(text) !== null),
  );
}

/** Null where the element goes. */
function ownEdits(
  part: XmlPart,
  element: XmlElement,
  change: RowChange,
  likeness: Likeness | null,
): Edit[] | null {
  const edits: Edit[] = [];
  const place = element.children.find(({ local }) => local === 'sqref')?.text;
  if (place !== undefined && movedList(place, change) === '') return null;
  const moved = (list: string): string => {
    const now = movedList(list, change);
    return likeness === null ? now : grownList(now, likeness);
  };
  for (const name of REFERRING[element.local] ?? []) {
    const attribute = element.attributes.get(name);
    if (attribute === undefined) continue;
    const now = moved(attribute.value);
    if (now === attribute.value) continue;
    const isSingle = element.local === 'mergeCell' && !now.includes(':');
    if ((now === '' || isSingle) && ENTRIES.has(element.local)) return null;
    // A selection that is gone is where its row was.
    const kept = now === '' ? `A${change.at + 1}` : now;
    edits.push({ from: attribute.from, to: attribute.to, by: attributeMarkup(kept) });
  }
  if (element.local === 'sqref' && element.children.length === 0) {
    const now = moved(element.text);
    if (now !== element.text) edits.push(textEdit(part, element, now));
  }
  if (element.local === 'brk') edits.push(...movedBreak(element, change));
  if (element.local === 'pane') edits.push(...movedPane(element, change));
  return edits;
}

/** Formulas in attributes: where a hyperlink leads, thresholds of a rule. */
function attributeFormulas(element: XmlElement, home: string | null, change: RowChange): Edit[] {
  const name =
    element.local === 'hyperlink'
      ? 'location'
      : element.local === 'cfvo' && attributeOf(element, 'type') === 'formula'
        ? 'val'
        : null;
  const attribute = name === null ? undefined : element.attributes.get(name);
  if (attribute === undefined) return [];
  const now = moveRows(attribute.value, change, home);
  if (now === attribute.value) return [];
  return [{ from: attribute.from, to: attribute.to, by: attributeMarkup(now) }];
}

/** A break stands in front of the row with its number, 0-based. Columns have breaks too. */
function movedBreak(element: XmlElement, change: RowChange): Edit[] {
  const id = element.attributes.get('id');
  if (id === undefined || element.parent?.local !== 'rowBreaks') return [];
  const row = Number(id.value);
  const isBefore = row <= change.at - (change.kind === 'insert' ? 1 : 0);
  if (!Number.isInteger(row) || isBefore) return [];
  const by = change.kind === 'insert' ? change.count : -Math.min(change.count, row - change.at);
  return [{ from: id.from, to: id.to, by: String(row + by) }];
}

/** Rows that are frozen are counted from the first one in sight. */
function movedPane(element: XmlElement, change: RowChange): Edit[] {
  const split = element.attributes.get('ySplit');
  const isFrozen = (attributeOf(element, 'state') ?? '').startsWith('frozen');
  if (split === undefined || !isFrozen) return [];
  const top = parseRange(
    (element.parent === null ? null : attributeOf(element.parent, 'topLeftCell')) ?? 'A1',
  )?.top;
  const rows = Number(split.value);
  if (top === undefined || change.at < top || change.at >= top + rows) return [];
  const by =
    change.kind === 'insert' ? change.count : -Math.min(change.count, top + rows - change.at);
  return [{ from: split.from, to: split.to, by: String(rows + by) }];
}

/** The first cell of the areas that a rule or drop-down is for: its formulas are written from there. */
function baseOf(element: XmlElement): Rectangle | null {
  if (!FORMULAS.has(element.local)) return null;
  for (let up = element.parent; up !== null; up = up.parent) {
    const isRule = up.local === 'conditionalFormatting' || up.local === 'dataValidation';
    if (!isRule) continue;
    const own =
      attributeOf(up, 'sqref') ?? up.children.find(({ local }) => local === 'sqref')?.text;
    const areas = (own ?? '').split(/\s+/).flatMap((name) => parseRange(name) ?? []);
    return areas.reduce<Rectangle | null>(
      (all, area) => ({
        top: Math.min(all?.top ?? area.top, area.top),
        left: 0,
        bottom: Math.max(all?.bottom ?? area.bottom, area.bottom),
        right: 0,
      }),
      null,
    );
  }
  return null;
}

/**
 * A rule is written for the first row of its areas and means the like in every other. Of the two ways to follow (the
 * references move, or they keep their distance to the first row) the one that is right for more of its rows.
 */
function movedRule(formula: string, { top, bottom }: Rectangle, change: RowChange): string {
  const first = movedSpan({ top, bottom }, change)?.top;
  if (first === undefined) return formula;
  const shifted = (text: string, rows: number): string =>
    rows === 0 ? text : shiftFormula(text, { rows, columns: 0, absolute: false });
  const wanted = (row: number): string =>
    moveRows(shifted(formula, row - top), change, change.sheet);
  const { at, count } = change;
  const rows = [...new Set([top, at - 2, at - 1, at, at + count, at + count + 1, bottom])].filter(
    (row) => row >= top && row <= bottom && movedRow(row, change) !== null,
  );
  const fits = (candidate: string): number =>
    rows.filter((row) => shifted(candidate, (movedRow(row, change) ?? 0) - first) === wanted(row))
      .length;
  const kept = moveFixed(shifted(formula, first - top), change);
  const plain = wanted(movedRow(top, change) === null ? at + count : top);
  return fits(kept) > fits(plain) ? kept : plain;
}

/** Only what is fixed ($A$1) moves. */
function moveFixed(formula: string, change: RowChange): string {
  return mapReferences(formula, (token, sheet) => {
    const isHere = sheet === null || (sheet !== undefined && isSameSheet(sheet, change.sheet));
    const isFixed = token.split(':').every((corner) => /\$\d+$/.test(corner));
    return isHere && isFixed ? moveReference(token, change) : token;
  });
}

/** What may not be there without entries. */
const LISTS: ReadonlySet<string> = new Set([
  ...['mergeCells', 'dataValidations', 'hyperlinks', 'cellWatches', 'ignoredErrors'],
  ...['protectedRanges', 'conditionalFormattings', 'sparklines', 'sparklineGroup'],
  ...['sparklineGroups', 'ext', 'extLst'],
]);

/** After entries have gone: lists without any go too, and those that count theirs count again. */
export function tidyLists(part: XmlPart): void {
  for (;;) {
    const lists = [...descendants(part.root)].filter(({ local }) => LISTS.has(local));
    const empty = lists.find(({ children, text }) => children.length === 0 && text.trim() === '');
    if (empty === undefined) break;
    part.remove(empty);
  }
  part.replaceAll(
    [...descendants(part.root)].flatMap((list) => {
      const count = LISTS.has(list.local) ? list.attributes.get('count') : undefined;
      const now = String(list.children.length);
      return count === undefined || count.value === now ? [] : [{ ...count, by: now }];
    }),
  );
}
