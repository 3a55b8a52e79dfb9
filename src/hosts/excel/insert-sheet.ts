/** Adds a sheet: one round trip to look, one to build. A failure removes what was built. */
import type { SheetSpec, SpecPrint } from '../../grid/sheet-spec';
import type { InsertedSheet } from '../port';
import { HostError } from '../host-error';
import { freeName } from '../sheet-name';
import { checkSpec, wholeSpan } from '../spec-cells';
import { drawSpec, sizeRows } from './draw-spec';
import { officeCode } from './errors';
import type { ExcelSession } from './excel-session';

export async function insertSheet(session: ExcelSession, spec: SheetSpec): Promise<InsertedSheet> {
  checkSpec(spec);
  const taken = await namesOfSheets(session, '请先撤销工作簿保护后再试。');
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

/** The names that are taken, where a sheet can be added; `advice` is for a workbook whose structure is protected. */
export function namesOfSheets(session: ExcelSession, advice: string): Promise<string[]> {
  return session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name');
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (workbook.protection.protected) {
      throw new HostError('protected', {
        message: `工作簿结构受保护，不能增加工作表；${advice}`,
      });
    }
    return workbook.worksheets.items.map((sheet) => sheet.name);
  });
}

function build(session: ExcelSession, spec: SheetSpec, name: string): Promise<string> {
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.add(name);
    sheet.load('id');
    drawSpec(sheet, spec);
    for (const [columns, width] of Object.entries(spec.columnWidths ?? {})) {
      sheet.getRange(wholeSpan(columns)).format.columnWidth = width;
    }
    sizeRows(sheet, spec);
    if (spec.print !== undefined) setUpPage(sheet.pageLayout, spec.print);
    await send();
    return sheet.id;
  });
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
