/** Draws what a spec says of cells: merges, contents, formats, drop-downs, conditional formats. */
import { cellName } from '../../grid/address';
import type { CellContent } from '../../grid/sheet-patch';
import type { SheetSpec, SpecFormat, SpecPrint } from '../../grid/sheet-spec';
import { HostError } from '../host-error';
import { specMatrix, wholeSpan } from '../spec-cells';
import { call, callChild, child, read, write, type Remote } from './bridge';
import {
  ALERT,
  ANY_OPERATOR,
  HORIZONTAL,
  LINE_STYLE,
  LIST_VALIDATION,
  ORIENTATION,
  PAPER,
  VERTICAL,
} from './constants';
import { bgr, number } from './decode';
import { addExpression } from './expression-rules';
import { ifPossible } from './guards';
import { writeContents } from './write-cells';

/** `ground` draws what lies under the formats of the spec, once its merges stand. */
export function drawSpec(
  application: Remote,
  sheet: Remote,
  spec: SheetSpec,
  ground: () => void = () => undefined,
): void {
  for (const merge of spec.merges ?? []) call(at(sheet, merge), 'Merge', false);
  writeCells(sheet, spec);
  ground();
  for (const format of spec.formats ?? []) formatRange(at(sheet, format.range), format);
  for (const { range, list, strictness, message } of spec.validations ?? []) {
    const validation = child(at(sheet, range), 'Validation');
    call(validation, 'Add', LIST_VALIDATION, ALERT[strictness], ANY_OPERATOR, list.join(','));
    write(validation, 'ErrorTitle', '提示');
    write(validation, 'ErrorMessage', message);
  }
  for (const { range, formula, fill, font = {} } of spec.highlights ?? []) {
    const rule = addExpression(application, at(sheet, range), formula);
    if (fill !== undefined) write(child(rule, 'Interior'), 'Color', bgr(fill));
    ifPossible(() => {
      if (font.color !== undefined) write(child(rule, 'Font'), 'Color', bgr(font.color));
      if (font.bold !== undefined) write(child(rule, 'Font'), 'Bold', font.bold);
    });
  }
}

function at(sheet: Remote, range: string): Remote {
  return callChild(sheet, 'Range', range);
}

function writeCells(sheet: Remote, { cells }: SheetSpec): void {
  const placed = specMatrix(cells);
  if (placed === null) return;
  const { area } = placed;
  const byCell = new Map(cells.map(({ cell, content }) => [cell, content]));
  const contents = placed.matrix.map((line, r) =>
    line.map((_, c): CellContent => {
      return byCell.get(cellName(area.top + r, area.left + c)) ?? { kind: 'empty' };
    }),
  );
  const wrong = writeContents(sheet, area, contents, new Map());
  if (wrong.length > 0) {
    throw new HostError('unknown', {
      message: `单元格 ${wrong.slice(0, 5).join('、')} 没有按要求写入，已全部撤回。`,
    });
  }
}

function formatRange(range: Remote, spec: SpecFormat): void {
  const { font, border } = spec;
  if (font !== undefined) {
    const target = child(range, 'Font');
    if (font.name !== undefined) write(target, 'Name', font.name);
    if (font.size !== undefined) write(target, 'Size', font.size);
    if (font.bold !== undefined) write(target, 'Bold', font.bold);
    if (font.color !== undefined) write(target, 'Color', bgr(font.color));
  }
  if (spec.fill !== undefined) write(child(range, 'Interior'), 'Color', bgr(spec.fill));
  if (spec.horizontal !== undefined) {
    write(range, 'HorizontalAlignment', HORIZONTAL[spec.horizontal]);
  }
  if (spec.vertical !== undefined) write(range, 'VerticalAlignment', VERTICAL[spec.vertical]);
  if (spec.wrap !== undefined) write(range, 'WrapText', spec.wrap);
  if (spec.shrink !== undefined) write(range, 'ShrinkToFit', spec.shrink);
  if (spec.numberFormat !== undefined) write(range, 'NumberFormat', spec.numberFormat);
  if (border === undefined) return;
  const borders = child(range, 'Borders');
  write(borders, 'LineStyle', LINE_STYLE[border.style]);
  write(borders, 'Color', bgr(border.color));
}

/** By row numbers, in points. */
export function sizeRows(sheet: Remote, { rowHeights = {} }: SheetSpec): void {
  for (const [rows, height] of Object.entries(rowHeights)) {
    write(at(sheet, wholeSpan(rows)), 'RowHeight', height);
  }
}

/** Columns are measured in characters of the standard font; WPS was seen to take 5.625 points for each, and 3.35 around. */
const CHARACTER = 5.625;
const PADDING = 3.35;

export function sizeColumns(sheet: Remote, { columnWidths = {} }: SheetSpec): void {
  for (const [columns, points] of Object.entries(columnWidths)) {
    const span = wholeSpan(columns);
    const range = at(sheet, span);
    const characters = Math.max((points - PADDING) / CHARACTER, 0);
    write(range, 'ColumnWidth', characters);
    const first = span.slice(0, span.indexOf(':'));
    const width = number(read(at(sheet, `${first}:${first}`), 'Width'));
    // Another standard font has another width: once more, by what came out.
    if (width > 0 && Math.abs(width - points) > 1) {
      write(range, 'ColumnWidth', Math.min((characters * points) / width, 255));
    }
  }
}

/** Fails where no printer is installed, which must not cost the user the sheet: only the print set-up is missing then. */
export function setUpPage(sheet: Remote, print: SpecPrint): void {
  ifPossible(() => {
    const page = child(sheet, 'PageSetup');
    write(page, 'Orientation', ORIENTATION[print.orientation]);
    write(page, 'PaperSize', PAPER[print.paper]);
    if (print.area !== undefined) write(page, 'PrintArea', print.area);
    if (print.titleRows !== undefined) {
      write(page, 'PrintTitleRows', `$${print.titleRows.replace(':', ':$')}`);
    }
    if (print.fitToWidth === true) {
      write(page, 'Zoom', false);
      write(page, 'FitToPagesWide', 1);
      write(page, 'FitToPagesTall', false);
    }
    if (print.centered === true) write(page, 'CenterHorizontally', true);
  });
}
