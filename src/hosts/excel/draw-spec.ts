/** Queues what a spec says of cells: merges, contents, formats, drop-downs, conditional formats. */
import { parseCell, type Rectangle } from '../../grid/address';
import type { SheetSpec, SpecFormat } from '../../grid/sheet-spec';
import { HostError } from '../host-error';
import { cellInput } from './cell-input';
import { rangeOf } from './ranges';

const LIST_CHARACTERS = 255;

export function checkSpec({ validations = [] }: SheetSpec): void {
  const tooLong = validations.find(({ list }) => list.join(',').length > LIST_CHARACTERS);
  if (tooLong !== undefined) {
    throw new HostError('unsupported', { message: `${tooLong.range} 的下拉选项太多，无法写入。` });
  }
}

export function drawSpec(sheet: Excel.Worksheet, spec: SheetSpec): void {
  // Merging after formatting loses borders and fills on the web (office-js#6405): merge, write, format.
  for (const merge of spec.merges ?? []) sheet.getRange(merge).merge(false);
  writeCells(sheet, spec);
  for (const format of spec.formats ?? []) formatRange(sheet, format);
  for (const { range, list, strictness, message } of spec.validations ?? []) {
    const { dataValidation } = sheet.getRange(range);
    dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    const style = strictness === 'stop' ? 'Stop' : 'Warning';
    dataValidation.errorAlert = { title: '提示', message, showAlert: true, style };
  }
  for (const { range, formula, fill, font = {} } of spec.highlights ?? []) {
    const { custom } = sheet
      .getRange(range)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (font.color !== undefined) custom.format.font.color = font.color;
    if (font.bold !== undefined) custom.format.font.bold = font.bold;
  }
}

/** By row numbers, in points. */
export function sizeRows(sheet: Excel.Worksheet, { rowHeights = {} }: SheetSpec): void {
  for (const [rows, height] of Object.entries(rowHeights)) {
    sheet.getRange(wholeSpan(rows)).format.rowHeight = height;
  }
}

/** "C" -> "C:C". */
export function wholeSpan(span: string): string {
  return span.includes(':') ? span : `${span}:${span}`;
}

/** One matrix for all cells: null leaves a cell as it is. */
function writeCells(sheet: Excel.Worksheet, { cells }: SheetSpec): void {
  const placed = cells.map(({ cell, content }) => {
    const at = parseCell(cell);
    if (at === null) throw new HostError('unsupported', { message: `单元格地址 ${cell} 无效。` });
    return { ...at, input: cellInput(content, 'General').value };
  });
  if (placed.length === 0) return;
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const rows = placed.map(({ row }) => row);
  const columns = placed.map(({ column }) => column);
  const area: Rectangle = {
    top: least(rows),
    left: least(columns),
    bottom: most(rows),
    right: most(columns),
  };
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<string | number | boolean | null>(area.right - area.left + 1).fill(null),
  );
  for (const { row, column, input } of placed) {
    const line = matrix[row - area.top];
    if (line !== undefined) line[column - area.left] = input;
  }
  rangeOf(sheet, area).formulas = matrix;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const INSIDE = ['InsideHorizontal', 'InsideVertical'] as const;

function formatRange(sheet: Excel.Worksheet, spec: SpecFormat): void {
  const range = sheet.getRange(spec.range);
  const { format } = range;
  const { font = {}, border } = spec;
  if (font.name !== undefined) format.font.name = font.name;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.bold !== undefined) format.font.bold = font.bold;
  if (font.color !== undefined) format.font.color = font.color;
  if (spec.fill !== undefined) format.fill.color = spec.fill;
  if (spec.horizontal !== undefined) format.horizontalAlignment = spec.horizontal;
  if (spec.vertical !== undefined) format.verticalAlignment = spec.vertical;
  if (spec.wrap !== undefined) format.wrapText = spec.wrap;
  if (spec.numberFormat !== undefined) {
    // A single value fills the whole range (docs-pr excel-add-ins-ranges-set-format.md).
    (range as { numberFormat: unknown }).numberFormat = spec.numberFormat;
  }
  if (border === undefined) return;
  for (const side of [...SIDES, ...INSIDE]) {
    const edge = format.borders.getItem(side);
    edge.style = border.style;
    edge.color = border.color;
  }
}
