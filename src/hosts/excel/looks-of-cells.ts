/** How cells look, to make others look like them. Copying formats would bring merges and conditional formats along. */
import { cellName, parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { LikeOther, Named } from '../../grid/continuation';
import { overlap } from '../areas';
import { rangeOf } from './ranges';

const OF_FORMAT = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'] as const;
const OF_FONT = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;
const OF_LINE = ['style', 'color', 'weight'] as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];
/** Without a fill the colour reads as white. */
const NO_FILL = '#FFFFFF';
/** What a font has that nobody touched: not written again. */
const USUAL: Named = { italic: false, underline: 'None', strikethrough: false, indentLevel: 0 };

export interface CellLook {
  readonly format: Named;
  readonly font: Named;
  readonly fill: string | null;
  /** "EdgeTop.style" … of the sides that have a line. */
  readonly lines: Named;
}

/** Queues the look of a cell; call the result after sending. */
export function queueLook(cell: Excel.Range): () => CellLook {
  const { format } = cell;
  const { font, fill } = format;
  format.load([...OF_FORMAT]);
  font.load([...OF_FONT]);
  fill.load('color');
  const sides = SIDES.map((side) => {
    const border = format.borders.getItem(side);
    border.load([...OF_LINE]);
    return border;
  });
  return () => ({
    format: named(OF_FORMAT, format),
    font: named(OF_FONT, font),
    fill: fill.color === NO_FILL ? null : fill.color,
    lines: Object.fromEntries(
      sides.flatMap((border, i) =>
        (border.style as string) === 'None'
          ? []
          : OF_LINE.map((name) => [`${SIDES[i]}.${name}`, border[name]] as const),
      ),
    ),
  });
}

function named<K extends string>(names: readonly K[], from: Readonly<Record<K, unknown>>): Named {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name] as string | number | boolean | null;
      return value === null || value === USUAL[name] ? [] : [[name, value] as const];
    }),
  );
}

/** One side of a range, where it is the same all along; nothing where there is no line. */
export function queueLine(sheet: Excel.Worksheet, area: Rectangle, side: Side): () => Named {
  const border = rangeOf(sheet, area).format.borders.getItem(side);
  border.load([...OF_LINE]);
  return () => {
    const style = border.style as string | null;
    if (style === null || style === 'None') return {};
    return Object.fromEntries(
      OF_LINE.flatMap((name) => {
        const value = border[name] as string | null;
        return value === null ? [] : [[`${side}.${name}`, value] as const];
      }),
    );
  };
}

/** Rows that look alike, one below the other. */
export interface AlikeRows {
  readonly area: Rectangle;
  readonly look: CellLook;
}

/** The looks that ranges take from other cells, row by row. */
export function queueLooks(sheet: Excel.Worksheet, looks: readonly LikeOther[]): () => AlikeRows[] {
  const queued = looks.flatMap(({ range, like }) => {
    const [area, source] = [parseRange(range), parseRange(like)];
    if (area === null || source === null) return [];
    if (source.top === source.bottom) {
      return [{ area, look: queueLook(sheet.getRange(cellName(source.top, source.left))) }];
    }
    return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
      area: { ...area, top: area.top + i, bottom: area.top + i },
      look: queueLook(sheet.getRange(cellName(source.top + i, source.left))),
    }));
  });
  return () => {
    const alike: AlikeRows[] = [];
    for (const { area, look: told } of queued) {
      const look = told();
      const last = alike.at(-1);
      const isSame =
        last?.area.bottom === area.top - 1 && JSON.stringify(last.look) === JSON.stringify(look);
      if (isSame) alike[alike.length - 1] = { look, area: { ...last.area, bottom: area.bottom } };
      else alike.push({ area, look });
    }
    return alike;
  };
}

/** Cells that a merge from outside covers get its lines alone: what else is set there may reach the merge. */
export function drawLooks(
  sheet: Excel.Worksheet,
  alike: readonly AlikeRows[],
  covered: readonly Rectangle[],
): void {
  for (const { area, look } of alike) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = { ...area, top: row, bottom: row };
      if (!covered.some((merge) => overlap(merge, line))) continue;
      drawLines(rangeOf(sheet, line), look.lines);
    }
    const rows = freeRows(area, covered);
    for (const part of rows) {
      const range = rangeOf(sheet, part);
      const { format } = range;
      Object.assign(format, look.format);
      Object.assign(format.font, look.font);
      if (look.fill !== null) format.fill.color = look.fill;
      drawLines(range, look.lines, part);
    }
  }
}

function freeRows(area: Rectangle, covered: readonly Rectangle[]): Rectangle[] {
  const parts: Rectangle[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (covered.some((merge) => overlap(merge, { ...area, top: row, bottom: row }))) continue;
    const last = parts.at(-1);
    if (last?.bottom === row - 1) parts[parts.length - 1] = { ...last, bottom: row };
    else parts.push({ ...area, top: row, bottom: row });
  }
  return parts;
}

/** Lines of one cell, around and within a range of cells that all have them. */
export function drawLines(range: Excel.Range, lines: Named, area?: Rectangle): void {
  const draw = (from: Side, to: Side | 'InsideVertical' | 'InsideHorizontal'): void => {
    if (lines[`${from}.style`] === undefined) return;
    const border = range.format.borders.getItem(to);
    // The weight goes with the style: the style is set first.
    for (const name of OF_LINE) {
      const value = lines[`${from}.${name}`];
      if (value !== undefined) Object.assign(border, { [name]: value });
    }
  };
  for (const side of SIDES) draw(side, side);
  if (area !== undefined && area.right > area.left) draw('EdgeRight', 'InsideVertical');
  if (area !== undefined && area.bottom > area.top) draw('EdgeBottom', 'InsideHorizontal');
}

export function edgeCells(stretched: readonly { readonly from: string }[]): string[] {
  return stretched.flatMap(({ from }) => {
    const area = parseRange(from);
    return area === null
      ? []
      : [rangeName({ ...area, top: area.top, bottom: area.top, left: area.right })];
  });
}
