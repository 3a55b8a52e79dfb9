/** Adds a sheet: one round trip to look, one to build. A failure removes what was built. */
import { parseCell, type Rectangle } from '../../grid/address';
import type { SheetSpec, SpecFormat, SpecPrint } from '../../grid/sheet-spec';
import type { InsertedSheet } from '../port';
import { HostError } from '../host-error';
import { freeName } from '../sheet-name';
import { cellInput } from './cell-input';
import { officeCode } from './errors';
import { rangeOf } from './ranges';
import type { ExcelSession } from './session';

const LIST_CHARACTERS = 255;

export async function insertSheet(session: ExcelSession, spec: SheetSpec): Promise<InsertedSheet> {
  checkSpec(spec);
  const taken = await lookAround(session);
  const name = freeName(spec.name, taken);
  try {
    const id = await build(session, spec, name);
    return { id, name };
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'editing' || error.code === 'timeout') {
      throw error;
    }
    // Somebody else took the name in the last moment: that sheet is theirs.
    const theirs = officeCode(error.cause) === 'ItemAlreadyExists';
    if (!theirs) await removeHalfMade(session, name, error);
    throw error;
  }
}

function checkSpec({ validations = [] }: SheetSpec): void {
  const tooLong = validations.find(({ list }) => list.join(',').length > LIST_CHARACTERS);
  if (tooLong !== undefined) {
    throw new HostError('unsupported', { message: `${tooLong.range} 的下拉选项太多，无法写入。` });
  }
}

function lookAround(session: ExcelSession): Promise<string[]> {
  return session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name');
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (workbook.protection.protected) {
      throw new HostError('protected', {
        message: '工作簿结构受保护，不能增加工作表；请先撤销工作簿保护后再试。',
      });
    }
    return workbook.worksheets.items.map((sheet) => sheet.name);
  });
}

function build(session: ExcelSession, spec: SheetSpec, name: string): Promise<string> {
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.add(name);
    sheet.load('id');
    // Merging after formatting loses borders and fills on the web (office-js#6405): merge, write, format.
    for (const merge of spec.merges ?? []) sheet.getRange(merge).merge(false);
    writeCells(sheet, spec);
    for (const [columns, width] of Object.entries(spec.columnWidths ?? {})) {
      sheet.getRange(wholeSpan(columns)).format.columnWidth = width;
    }
    for (const [rows, height] of Object.entries(spec.rowHeights ?? {})) {
      sheet.getRange(wholeSpan(rows)).format.rowHeight = height;
    }
    for (const format of spec.formats ?? []) formatRange(sheet, format);
    for (const { range, list, strictness, message } of spec.validations ?? []) {
      const { dataValidation } = sheet.getRange(range);
      dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
      const style = strictness === 'stop' ? 'Stop' : 'Warning';
      dataValidation.errorAlert = { title: '提示', message, showAlert: true, style };
    }
    if (spec.print !== undefined) setUpPage(sheet.pageLayout, spec.print);
    await send();
    return sheet.id;
  });
}

/** "C" -> "C:C". */
function wholeSpan(span: string): string {
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

function setUpPage(layout: Excel.PageLayout, print: SpecPrint): void {
  layout.orientation = print.orientation;
  layout.paperSize = print.paper;
  if (print.area !== undefined) layout.setPrintArea(print.area);
  if (print.titleRows !== undefined)
    layout.setPrintTitleRows(`$${print.titleRows.replace(':', ':$')}`);
  if (print.fitToWidth === true) layout.zoom = { horizontalFitToPages: 1 };
  if (print.centered === true) layout.centerHorizontally = true;
}

async function removeHalfMade(
  session: ExcelSession,
  name: string,
  failure: HostError,
): Promise<void> {
  try {
    await session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      await send();
      if (sheet.isNullObject) return;
      sheet.delete();
      await send();
    });
  } catch (error) {
    throw new HostError(failure.code, {
      message: `新工作表“${name}”没有建完，也未能删除；请手工删除后再试。`,
      written: [name],
      cause: error,
    });
  }
}
