/** The WPS host over the simulator, as the contract wants it. */
import { parseCell, parseRange, rangeName } from '../../../src/grid/address';
import { connectWps } from '../../../src/hosts/wps/connect';
import type { SimSheet } from '../../officehost/model';
import type { EtProfile } from '../../ethost/profile';
import { EtSimulator } from '../../ethost/simulator';
import type { HostUnderTest } from '../contract';
import { seenIn } from '../seen';

export interface WpsBench extends HostUnderTest {
  readonly et: EtSimulator;
}

export function wpsBench(profile: EtProfile): WpsBench {
  const et = new EtSimulator(profile);
  const find = (name: string): SimSheet => {
    const sheet = et.workbook.find(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const connect = () => Promise.resolve(connectWps({ Application: et.application }, 5));
  return {
    et,
    calculates: true,
    keepsMarks: true,
    open: (sheets) => {
      et.load(sheets);
      return connect();
    },
    reopen: () => {
      et.workbook.saveAndReopen();
      return connect();
    },
    dump: () => et.workbook.dump(),
    rules: (sheet) =>
      find(sheet).rules.map(({ formula, areas }) => ({ formula, areas: areas.map(rangeName) })),
    active: () => ({ sheet: et.workbook.active.name, cell: et.workbook.selection }),
    seen: (sheet) => seenIn(find(sheet)),
    user: {
      addRule: (sheet, range, formula) => {
        et.user.addRule(find(sheet), range, formula);
      },
      type: (sheet, cell, value) => {
        et.user.type(find(sheet), cell, value);
      },
      select: (sheet, range) => {
        et.user.select(find(sheet), range);
      },
      insertRows: (sheet, at, count) => {
        et.user.insertRows(find(sheet), at, count);
      },
      sortRows: (sheet, top, bottom) => {
        et.user.sortRows(find(sheet), top, bottom);
      },
      protect: (sheet) => {
        find(sheet).protection = { allowFormatCells: false };
      },
      remove: (sheet) => {
        et.user.remove(find(sheet));
      },
      setPrintArea: (sheet, range) => {
        find(sheet).page.set('PrintArea', range);
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
