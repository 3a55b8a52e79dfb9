/** The formulas in the cells of a sheet when rows or columns come or go: which texts they get. */
import {
  isSameSheet,
  lineOf,
  movedLine,
  moveReference,
  moveLines,
  type LineChange,
} from '../../../../grid/formula/move-lines';
import type { CellAddress } from '../../../../grid/address';
import { shiftFormula } from '../../../../grid/formula/shift-formula';
import { cellsOf } from '../row-cells';
import type { SheetPart } from '../sheet-part';
import { attributeOf, childOf, type XmlElement } from '../xml-tree';

/** In place of what an "f" element holds: its text, the area that it fills, and whether it goes on being shared. */
export interface MovedFormula {
  readonly text: string;
  readonly ref: string | null;
  /** It is no longer shared, and stands in this cell alone. */
  readonly alone: boolean;
}

interface Held {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: string | null;
  readonly group: string | null;
  readonly ref: string | null;
}

/** By "row:column" before the change, 0-based; formulas that stay as they are are not named. */
export type MovedFormulas = ReadonlyMap<string, MovedFormula>;

export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** `home`: the sheet that the formulas stand in. */
export function movedFormulas(sheet: SheetPart, home: string, change: LineChange): MovedFormulas {
  const moved = new Map<string, MovedFormula>();
  const followers = new Map<string, Held[]>();
  const masters = new Map<string, Held>();
  const isOwn = isSameSheet(home, change.sheet);
  const refOf = (ref: string | null): string | null =>
    ref === null || !isOwn ? ref : moveReference(ref, change);
  for (const held of formulasOf(sheet)) {
    const { row, column, text, kind, group, ref } = held;
    if (isOwn && movedLine(lineOf(held, change.axis), change) === null && kind !== 'shared')
      continue;
    if (kind === 'shared' && group !== null) {
      if (text === '') followers.set(group, [...(followers.get(group) ?? []), held]);
      else masters.set(group, held);
      continue;
    }
    const now = moveLines(text, change, home);
    const area = refOf(ref);
    if (now !== text || area !== ref) {
      moved.set(placeKey(row, column), { text: now, ref: area, alone: false });
    }
  }
  for (const [group, master] of masters) {
    moveGroup(moved, master, followers.get(group) ?? [], home, change);
  }
  return moved;
}

/** It stays shared where one formula still says what each of its cells has to say; else each cell gets its own. */
function moveGroup(
  moved: Map<string, MovedFormula>,
  master: Held,
  followers: readonly Held[],
  home: string,
  change: LineChange,
): void {
  const isOwn = isSameSheet(home, change.sheet);
  const newPlace = (held: Held): CellAddress | null => {
    const line = isOwn ? movedLine(lineOf(held, change.axis), change) : lineOf(held, change.axis);
    if (line === null) return null;
    const { row, column } = held;
    return change.axis === 'row' ? { row: line, column } : { row, column: line };
  };
  const text = moveLines(master.text, change, home);
  const at = newPlace(master);
  const own = followers.flatMap((held) => {
    const place = newPlace(held);
    if (place === null) return [];
    const shift = { rows: held.row - master.row, columns: held.column - master.column };
    const before = shiftFormula(master.text, { ...shift, absolute: false });
    return [{ held, place, text: moveLines(before, change, home) }];
  });
  const isUniform =
    at !== null &&
    own.every(({ place, text: wanted }) => {
      const shift = {
        ...{ rows: place.row - at.row, columns: place.column - at.column },
        absolute: false,
      };
      return shiftFormula(text, shift) === wanted;
    });
  if (isUniform) {
    const ref = master.ref === null || !isOwn ? master.ref : moveReference(master.ref, change);
    if (text !== master.text || ref !== master.ref) {
      moved.set(placeKey(master.row, master.column), { text, ref, alone: false });
    }
    return;
  }
  for (const { held, text: wanted } of own) {
    moved.set(placeKey(held.row, held.column), { text: wanted, ref: null, alone: true });
  }
  if (at !== null) moved.set(placeKey(master.row, master.column), { text, ref: null, alone: true });
}

function* formulasOf(sheet: SheetPart): Generator<Held> {
  const opening = `<${sheet.prefix}f`;
  for (const number of sheet.rows()) {
    const markup = sheet.row(number);
    if (!markup.includes(opening)) continue;
    for (const { row, column, element } of cellsOf(markup, number - 1)) {
      const formula = childOf(element, 'f');
      if (formula !== null) yield heldBy(formula, row, column);
    }
  }
}

function heldBy(formula: XmlElement, row: number, column: number): Held {
  return {
    ...{ row, column, text: formula.text },
    kind: attributeOf(formula, 't'),
    group: attributeOf(formula, 'si'),
    ref: attributeOf(formula, 'ref'),
  };
}
