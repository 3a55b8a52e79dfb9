/** The Excel host over the simulator, as the contract wants it. */
import { parseCell, parseRange, rangeName } from '../../../src/grid/address';
import type { SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { connectExcel } from '../../../src/hosts/excel/connect';
import type { SheetHost } from '../../../src/hosts/port';
import type { SimSheet } from '../../officehost/model';
import type { ExcelSimulator } from '../../officehost/simulator';
import type { HostUnderTest } from '../contract';
import { seenIn } from '../seen';

/** Loads sheets into the simulator; the first is the active one. */
export function openInExcel(excel: ExcelSimulator, sheets: readonly SheetSnapshot[]): SimSheet {
  const workbook = excel.reset(...sheets.map(({ name }) => name));
  sheets.forEach((snapshot, i) => workbook.sheets[i]!.load(snapshot));
  return workbook.active;
}

export function excelBench(excel: ExcelSimulator): HostUnderTest {
  const find = (name: string): SimSheet => {
    const sheet = excel.workbook.find(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    calculates: true,
    keepsMarks: true,
    open: (sheets): Promise<SheetHost> => {
      openInExcel(excel, sheets);
      return connectExcel();
    },
    reopen: () => {
      excel.workbook.saveAndReopen();
      return connectExcel();
    },
    dump: () => excel.workbook.dump(),
    rules: (sheet) =>
      find(sheet).rules.map(({ formula, areas }) => ({ formula, areas: areas.map(rangeName) })),
    active: () => ({ sheet: excel.workbook.active.name, cell: excel.workbook.selection }),
    seen: (sheet) => seenIn(find(sheet)),
    user: {
      addRule: (sheet, range, formula) => {
        excel.user.addRule(find(sheet), range, formula);
      },
      type: (sheet, cell, value) => {
        excel.user.type(find(sheet), cell, value);
      },
      select: (sheet, range) => {
        excel.user.select(find(sheet), range);
      },
      insertRows: (sheet, at, count) => {
        excel.user.insertRows(find(sheet), at, count);
      },
      sortRows: (sheet, top, bottom) => {
        excel.user.sortRows(find(sheet), top, bottom);
      },
      protect: (sheet) => {
        find(sheet).protection = { allowFormatCells: false };
      },
      remove: (sheet) => {
        excel.user.remove(find(sheet));
      },
      setPrintArea: (sheet, range) => {
        find(sheet).page.set('printArea', range);
      },
      widen: (sheet, column, points) => {
        find(sheet).columnWidths.set(parseCell(`${column}1`)!.column, points);
      },
      unmerge: (sheet, range) => {
        find(sheet).unmerge(parseRange(range)!);
      },
    },
  };
}
