/** Everything in a part that names cells beside the cells themselves: areas, single cells, formulas. */
import { cellName, columnName, parseRange, type Rectangle } from '../../../../grid/address';
import {
  isSameSheet,
  mapReferences,
  movedLine,
  movedSpan,
  spanOf,
  moveReference,
  moveLines,
  type Axis,
  type LineChange,
  type Span,
} from '../../../../grid/formula/move-lines';
import { shiftFormula } from '../../../../grid/formula/shift-formula';
import { rulesOfMark } from '../../../../grid/mark';
import { attributeMarkup } from '../xml-fragment';
import { attributeOf, childrenOf, descendants, type XmlElement } from '../xml-tree';
import type { XmlPart } from '../xml-part';
import { textEdit } from './moved-cells';

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A line that came in takes over what lies on the line that it looks like; 0-based, after the change. */
export interface Likeness {
  readonly axis: Axis;
  readonly at: number;
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

/** What a new line takes over from the line that it looks like. */
const LOOKS = new Set(['conditionalFormatting', 'dataValidation', 'ignoredError', 'col']);

/** Formulas as text: of rules, drop-downs, names, tables, sparklines, charts. */
const FORMULAS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula'],
]);

/** Of references one after another: "A1:B2 D4". Empty where nothing is left. */
function movedList(list: string, change: LineChange): string {
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

function grownList(list: string, { axis, at, like }: Likeness): string {
  return list
    .split(/\s+/)
    .map((reference) => {
      const area = parseRange(reference);
      if (area === null) return reference;
      const span = spanOf(area, axis);
      if (!holds(span, like) || holds(span, at)) return reference;
      const [first = '', last = first] = reference.split(':');
      return at > like
        ? `${first}:${cornerAt(last, axis, at)}`
        : `${cornerAt(first, axis, at)}:${last}`;
    })
    .join(' ');
}

function holds({ first, last }: Span, line: number): boolean {
  return first <= line && line <= last;
}

/** The corner of an area, moved to a line. */
export function cornerAt(cell: string, axis: Axis, at: number): string {
  return axis === 'row'
    ? cell.replace(/(?<!\d)\d+$/, String(at + 1))
    : cell.replace(/[A-Z]{1,3}(?=\$?\d)/i, columnName(at));
}

/** The changes within one part; `home`: the sheet that its references mean where they name none. */
export function movedParts(
  part: XmlPart,
  home: string | null,
  change: LineChange,
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
    const { local } = element;
    const rule = FORMULAS.has(local) ? ruleOf(element) : null;
    const base = rule === null ? null : baseOf(rule);
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
          ? movedRule(
              element.text,
              base,
              change,
              rule !== null && takesOver(rule) ? likeness : null,
            )
          : moveLines(element.text, change, home);
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
  change: LineChange,
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
    // A selection that is gone is where its row or column was.
    const gone = change.axis === 'row' ? cellName(change.at, 0) : cellName(0, change.at);
    const kept = now === '' ? gone : now;
    edits.push({ from: attribute.from, to: attribute.to, by: attributeMarkup(kept) });
  }
  if (element.local === 'sqref' && element.children.length === 0) {
    const now = moved(element.text);
    if (now !== element.text) edits.push(textEdit(part, element, now));
  }
  if (element.local === 'col' && change.axis === 'column') {
    const moved = movedBand(element, change, likeness);
    if (moved === null) return null;
    edits.push(...moved);
  }
  if (element.local === 'brk') edits.push(...movedBreak(element, change));
  if (element.local === 'pane') edits.push(...movedPane(element, change));
  return edits;
}

/** Formulas in attributes: where a hyperlink leads, thresholds of a rule. */
function attributeFormulas(element: XmlElement, home: string | null, change: LineChange): Edit[] {
  const name =
    element.local === 'hyperlink'
      ? 'location'
      : element.local === 'cfvo' && attributeOf(element, 'type') === 'formula'
        ? 'val'
        : null;
  const attribute = name === null ? undefined : element.attributes.get(name);
  if (attribute === undefined) return [];
  const now = moveLines(attribute.value, change, home);
  if (now === attribute.value) return [];
  return [{ from: attribute.from, to: attribute.to, by: attributeMarkup(now) }];
}

/** A break stands in front of the row or column with its number, 0-based. */
function movedBreak(element: XmlElement, change: LineChange): Edit[] {
  const id = element.attributes.get('id');
  if (id === undefined || element.parent?.local !== `${shortName(change.axis)}Breaks`) return [];
  const line = Number(id.value);
  const isBefore = line <= change.at - (change.kind === 'insert' ? 1 : 0);
  if (!Number.isInteger(line) || isBefore) return [];
  const by = change.kind === 'insert' ? change.count : -Math.min(change.count, line - change.at);
  return [{ from: id.from, to: id.to, by: String(line + by) }];
}

/** Columns of one width; null where all of them go. What comes in has the width of the column that it looks like. */
function movedBand(
  element: XmlElement,
  change: LineChange,
  likeness: Likeness | null,
): Edit[] | null {
  const [min, max] = ['min', 'max'].map((name) => element.attributes.get(name));
  if (min === undefined || max === undefined) return [];
  const span = { first: Number(min.value) - 1, last: Number(max.value) - 1 };
  const moved = movedSpan(span, change);
  if (moved === null) return null;
  const isHidden = ['1', 'true'].includes(attributeOf(element, 'hidden') ?? '');
  const grows =
    likeness !== null && !isHidden && holds(moved, likeness.like) && !holds(moved, likeness.at);
  const { first, last } = grows
    ? {
        first: Math.min(moved.first, likeness.at),
        last: Math.max(moved.last, likeness.at),
      }
    : moved;
  const edit = (
    { from, to, value }: { from: number; to: number; value: string },
    line: number,
  ): Edit[] => (value === String(line + 1) ? [] : [{ from, to, by: String(line + 1) }]);
  return [...edit(min, first), ...edit(max, last)];
}

/** What the format calls them in names of its own. */
export function shortName(axis: Axis): 'row' | 'col' {
  return axis === 'row' ? 'row' : 'col';
}

/** Rows and columns that are frozen are counted from the first one in sight. */
function movedPane(element: XmlElement, change: LineChange): Edit[] {
  const split = element.attributes.get(change.axis === 'row' ? 'ySplit' : 'xSplit');
  const isFrozen = (attributeOf(element, 'state') ?? '').startsWith('frozen');
  if (split === undefined || !isFrozen) return [];
  const corner = parseRange(
    (element.parent === null ? null : attributeOf(element.parent, 'topLeftCell')) ?? 'A1',
  );
  const lines = Number(split.value);
  if (corner === null) return [];
  const { first } = spanOf(corner, change.axis);
  if (change.at < first || change.at >= first + lines) return [];
  const by =
    change.kind === 'insert' ? change.count : -Math.min(change.count, first + lines - change.at);
  return [{ from: split.from, to: split.to, by: String(lines + by) }];
}

/** The rule or drop-down that a formula belongs to. */
function ruleOf(formula: XmlElement): XmlElement | null {
  for (let up = formula.parent; up !== null; up = up.parent) {
    if (up.local === 'conditionalFormatting' || up.local === 'dataValidation') return up;
  }
  return null;
}

/** What the areas of a rule reach over: its formulas are written from their first cell. */
function baseOf(rule: XmlElement): Rectangle | null {
  const own =
    attributeOf(rule, 'sqref') ?? rule.children.find(({ local }) => local === 'sqref')?.text;
  const areas = (own ?? '').split(/\s+/).flatMap((name) => parseRange(name) ?? []);
  return areas.reduce<Rectangle | null>(
    (all, area) => ({
      top: Math.min(all?.top ?? area.top, area.top),
      left: Math.min(all?.left ?? area.left, area.left),
      bottom: Math.max(all?.bottom ?? area.bottom, area.bottom),
      right: Math.max(all?.right ?? area.right, area.right),
    }),
    null,
  );
}

/**
 * A rule is written for the first line of its areas and means the like in every other. Of the two ways to follow (the
 * references move, or they keep their distance to the first line) the one that is right for more of its lines.
 */
function movedRule(
  formula: string,
  base: Rectangle,
  change: LineChange,
  likeness: Likeness | null,
): string {
  const { axis, at, count } = change;
  const span = spanOf(base, axis);
  const first = movedSpan(span, change)?.first;
  if (first === undefined) return formula;
  const shifted = (text: string, by: number): string => {
    const shift = axis === 'row' ? { rows: by, columns: 0 } : { rows: 0, columns: by };
    return by === 0 ? text : shiftFormula(text, { ...shift, absolute: false });
  };
  const wanted = (line: number): string =>
    moveLines(shifted(formula, line - span.first), change, change.sheet);
  const near = [span.first, at - 2, at - 1, at, at + count, at + count + 1, span.last];
  const lines = [...new Set(near)].filter(
    (line) => holds(span, line) && movedLine(line, change) !== null,
  );
  const fits = (candidate: string): number =>
    lines.filter(
      (line) => shifted(candidate, (movedLine(line, change) ?? 0) - first) === wanted(line),
    ).length;
  const kept = moveFixed(shifted(formula, first - span.first), change);
  const plain = wanted(movedLine(span.first, change) === null ? at + count : span.first);
  const moved = fits(kept) > fits(plain) ? kept : plain;
  // A line that comes in before the first one is the first from now on.
  const isBefore = likeness !== null && likeness.like === first && likeness.at < first;
  return isBefore ? shifted(moved, likeness.at - first) : moved;
}

/** Only what is fixed ($A$1) moves. */
function moveFixed(formula: string, change: LineChange): string {
  const fixed = change.axis === 'row' ? /\$\d+$/ : /^\$[A-Z]/i;
  return mapReferences(formula, (token, sheet) => {
    const isHere = sheet === null || (sheet !== undefined && isSameSheet(sheet, change.sheet));
    const isFixed = token.split(':').every((corner) => fixed.test(corner));
    return isHere && isFixed ? moveReference(token, change) : token;
  });
}

/** What may not be there without entries. */
const LISTS: ReadonlySet<string> = new Set([
  ...['mergeCells', 'dataValidations', 'hyperlinks', 'cellWatches', 'ignoredErrors'],
  ...['protectedRanges', 'conditionalFormattings', 'sparklines', 'sparklineGroup'],
  ...['sparklineGroups', 'ext', 'extLst', 'cols'],
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
