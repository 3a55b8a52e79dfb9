/** The same workbook in Excel and in WPS, both simulated: the marks of one go in the other, and the user's own stay. */
import type { Mark } from '../../../src/grid/mark';
import { connectExcel } from '../../../src/hosts/excel/connect';
import { connectWps } from '../../../src/hosts/wps/connect';
import type { SheetHost } from '../../../src/hosts/port';
import { EtSimulator } from '../../ethost/simulator';
import { addUserRule } from '../../officehost/gestures';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';

const office = useExcel();

const FORM = snapshotOf({ name: '表', rows: [['项目负责人', null, '≥4期']], merges: ['A1:B1'] });
const MARKS: readonly Mark[] = [
  { cell: 'A1', severity: 'error', rules: ['C03'] },
  { cell: 'C1', severity: 'warning', rules: ['S12'] },
];

async function both() {
  const et = new EtSimulator();
  et.load([FORM]);
  const { workbook } = et;
  addUserRule(workbook.active, 'A1:C1', '=TRUE', true);
  office.excel.reset('x');
  office.excel.workbook = workbook;
  const hosts = {
    excel: await connectExcel(),
    wps: connectWps({ Application: et.application }),
  };
  return { workbook, before: workbook.dump(), hosts };
}

async function mark(host: SheetHost): Promise<void> {
  const [sheet] = await host.read('active');
  await host.mark(sheet!.id, MARKS);
}

test.each([
  ['excel', 'wps'],
  ['wps', 'excel'],
] as const)('marked in %s, cleared in %s', async (first, second) => {
  const { workbook, before, hosts } = await both();
  await mark(hosts[first]);
  const formulas = workbook.active.rules.map(({ formula }) => formula);
  expect(formulas.slice(0, 2).sort()).toEqual(['=LEN("jixiao:C03")>0', '=LEN("jixiao:S12")>0']);
  // In front of the user's own, which would stop them.
  expect(formulas[2]).toBe('=TRUE');
  expect(await hosts[second].unmark('all')).toBe(2);
  expect(workbook.dump()).toBe(before);
});

test('marked in Excel, checked again in WPS: one set of marks, looking the same', async () => {
  const { workbook, hosts } = await both();
  await mark(hosts.excel);
  const looks = () =>
    workbook.active.rules.map(({ formula, areas, format }) => ({
      formula,
      areas,
      format: [...format].sort(),
    }));
  const inExcel = looks().sort((a, b) => a.formula.localeCompare(b.formula));
  await mark(hosts.wps);
  expect(looks().sort((a, b) => a.formula.localeCompare(b.formula))).toEqual(inExcel);
});
