/** How cells look, to make others look like them. Copying formats would bring merges and conditional formats along. */
import { parseRange, type Rectangle } from '../../grid/address';
import type { LikeOther, Named } from '../../grid/continuation';
import { halvesOf, overlap } from '../areas';
import { callChild, child, read, write, type Remote } from './bridge';
import { EDGES, INSIDE, NO_LINE } from './constants';
import { rangeOf } from './ranges';

const OWN = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel'] as const;
const FONT = ['Name', 'Size', 'Bold', 'Italic', 'Underline', 'Strikethrough', 'Color'] as const;
const LINE = ['LineStyle', 'Weight', 'Color'] as const;
const NO_FILL = -4142;

export interface CellLook {
  readonly own: Named;
  readonly font: Named;
  readonly fill: Named;
  /** Of all sides, or side by side ("9.LineStyle"). */
  readonly lines: Named;
}

export interface AlikeRows {
  readonly area: Rectangle;
  readonly look: CellLook;
}

/** The looks that ranges take from other cells: rows that look alike are asked once, for each answer is a call. */
export function readLooks(sheet: Remote, looks: readonly LikeOther[]): AlikeRows[] {
  return looks.flatMap(({ range, like }) => {
    const [area, source] = [parseRange(range), parseRange(like)];
    if (area === null || source === null) return [];
    if (source.top === source.bottom) return [{ area, look: lookOfCell(sheet, source) }];
    const down = area.top - source.top;
    return alikeRows(sheet, source).map(({ area: rows, look }) => ({
      ...{ look, area: { ...area, top: rows.top + down, bottom: rows.bottom + down } },
    }));
  });
}

function alikeRows(sheet: Remote, source: Rectangle): AlikeRows[] {
  if (source.top === source.bottom) return [{ area: source, look: lookOfCell(sheet, source) }];
  const look = lookOf(rangeOf(sheet, source));
  // What differs within the range is null.
  const isAlike = [look.own, look.font, look.fill, look.lines].every((part) =>
    Object.values(part).every((value) => value !== null),
  );
  if (isAlike) return [{ area: source, look }];
  return halvesOf(source).flatMap((half) => alikeRows(sheet, half));
}

function lookOfCell(sheet: Remote, cell: Rectangle): CellLook {
  const range = rangeOf(sheet, cell);
  const look = lookOf(range);
  return Object.values(look.lines).every((value) => value !== null)
    ? look
    : { ...look, lines: sidesOf(range) };
}

function lookOf(range: Remote): CellLook {
  const interior = child(range, 'Interior');
  const pattern = read(interior, 'Pattern');
  const borders = child(range, 'Borders');
  const style = read(borders, 'LineStyle');
  return {
    own: named(range, OWN),
    font: named(child(range, 'Font'), FONT),
    fill: pattern === NO_FILL ? {} : named(interior, ['Color']),
    lines: style === NO_LINE ? {} : named(borders, LINE),
  };
}

/** What a cell has that nobody touched: not written again, for each write is a call. */
const USUAL: Named = { Italic: false, Underline: -4142, Strikethrough: false, IndentLevel: 0 };

function named(owner: Remote, names: readonly string[]): Named {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = plain(read(owner, name));
      return value === USUAL[name] ? [] : [[name, value] as const];
    }),
  );
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

/** Of a cell whose sides differ. */
export function sidesOf(range: Remote): Named {
  const borders = child(range, 'Borders');
  return Object.fromEntries(
    Object.values(EDGES).flatMap((side) => {
      const border = callChild(borders, 'Item', side);
      if (read(border, 'LineStyle') === NO_LINE) return [];
      return Object.entries(named(border, LINE)).map(([name, value]) => [`${side}.${name}`, value]);
    }),
  );
}

/** One side of a range, where it is the same all along; nothing where there is no line. */
export function lineOf(range: Remote, side: number): Named {
  const border = callChild(child(range, 'Borders'), 'Item', side);
  const style = read(border, 'LineStyle');
  if (style === NO_LINE || typeof style !== 'number') return {};
  const lines = Object.entries(named(border, LINE)).filter(([, value]) => value !== null);
  return Object.fromEntries(lines.map(([name, value]) => [`${side}.${name}`, value]));
}

/** What lines of all sides, or of each, say of one. */
export function sideOf(lines: Named, side: number): Named {
  return Object.fromEntries(
    LINE.flatMap((name) => {
      const value = lines[`${side}.${name}`] ?? lines[name];
      return value == null ? [] : [[`${side}.${name}`, value] as const];
    }),
  );
}

/** Cells that a merge from outside covers get its lines alone: what else is set there may reach the merge. */
export function drawLooks(
  sheet: Remote,
  alike: readonly AlikeRows[],
  covered: readonly Rectangle[],
): void {
  for (const { area, look } of alike) {
    for (const part of partsOf(area, covered)) {
      const range = rangeOf(sheet, part);
      drawLines(range, look.lines, part);
      if (covered.some((merge) => overlap(merge, part))) continue;
      put(range, look.own);
      put(child(range, 'Font'), look.font);
      put(child(range, 'Interior'), look.fill);
    }
  }
}

/** Rows under a merge one by one, the others together. */
function partsOf(area: Rectangle, covered: readonly Rectangle[]): Rectangle[] {
  const parts: Rectangle[] = [];
  let goesOn = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = { ...area, top: row, bottom: row };
    const isCovered = covered.some((merge) => overlap(merge, line));
    const last = parts.at(-1);
    if (goesOn && !isCovered && last !== undefined) {
      parts[parts.length - 1] = { ...last, bottom: row };
    } else parts.push(line);
    goesOn = !isCovered;
  }
  return parts;
}

export function drawLines(
  range: Remote,
  lines: Named,
  { top, left, bottom, right }: Rectangle,
): void {
  const borders = child(range, 'Borders');
  if (lines['LineStyle'] !== undefined) {
    put(borders, lines);
    return;
  }
  const draw = (from: number, to: number): void => {
    const own = LINE.flatMap((name) => {
      const value = lines[`${from}.${name}`];
      return value === undefined ? [] : [[name, value] as const];
    });
    if (own.length > 0) put(callChild(borders, 'Item', to), Object.fromEntries(own));
  };
  for (const side of Object.values(EDGES)) draw(side, side);
  if (right > left) draw(EDGES.right, INSIDE.vertical);
  if (bottom > top) draw(EDGES.bottom, INSIDE.horizontal);
}

function put(owner: Remote, values: Named): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) write(owner, name, value);
  }
}
