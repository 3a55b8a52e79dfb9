/** Queues what a spec says of cells: merges, contents, formats, drop-downs, conditional formats. */
import type { SheetSpec, SpecFormat } from '../../grid/sheet-spec';
import { specMatrix, wholeSpan } from '../spec-cells';
import { rangeOf } from './ranges';

/** `ground` draws what lies under the formats of the spec, once its merges stand. */
export function drawSpec(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  ground: () => void = () => undefined,
): void {
  // Merging after formatting loses borders and fills on the web (office-js#6405): merge, write, format.
  for (const merge of spec.merges ?? []) sheet.getRange(merge).merge(false);
  writeCells(sheet, spec);
  ground();
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

/** One matrix for all cells: null leaves a cell as it is. */
function writeCells(sheet: Excel.Worksheet, { cells }: SheetSpec): void {
  const written = specMatrix(cells);
  if (written !== null)
    rangeOf(sheet, written.area).formulas = written.matrix.map((line) => [...line]);
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
  if (spec.shrink !== undefined) format.shrinkToFit = spec.shrink;
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
