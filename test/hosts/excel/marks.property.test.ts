/** Whatever the workbook and the marks: marking and clearing leaves nothing behind. */
import fc from 'fast-check';
import { cellName, rangeName } from '../../../src/grid/address';
import type { Mark } from '../../../src/grid/mark';
import { connectExcel } from '../../../src/hosts/excel/connect';
import type { SimSheet } from '../../officehost/model';
import { PROFILES, type Profile } from '../../officehost/profiles';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';
import { openInExcel } from './bench';

const office = useExcel();

const area = fc
  .record({ top: fc.nat(12), left: fc.nat(6), height: fc.nat(4), width: fc.nat(3) })
  .map(({ top, left, height, width }) =>
    rangeName({ top, left, bottom: top + height, right: left + width }),
  );
const userRule = fc.record({
  area,
  formula: fc.constantFrom(
    '=ISBLANK(A1)',
    '=LEN("jixiao")>0',
    '=LEN("jixiao:C03")>1',
    '=LEN(A1)>0',
    'jixiao:C03',
  ),
  stopIfTrue: fc.boolean(),
});
const mark: fc.Arbitrary<Mark> = fc.record({
  cell: fc.tuple(fc.nat(14), fc.nat(8)).map(([row, column]) => cellName(row, column)),
  severity: fc.constantFrom('error', 'warning', 'info'),
  rules: fc.uniqueArray(fc.constantFrom('C01', 'C03', 'S12', 'A01'), {
    minLength: 1,
    maxLength: 3,
  }),
});
const book = fc.record({
  profile: fc.constantFrom(...PROFILES),
  texts: fc.array(
    fc.array(fc.constantFrom('', '项目', '≥95%', '=1'), { minLength: 1, maxLength: 6 }),
    { minLength: 1, maxLength: 10 },
  ),
  merges: fc.constantFrom([], ['A1:C1'], ['A1:B2', 'D3:D5']),
  rules: fc.array(userRule, { maxLength: 6 }),
  marks: fc.array(mark, { maxLength: 15 }),
});

function open({ profile, texts, merges, rules }: BookShape): SimSheet {
  office.excel.profile = profile;
  const sheet = openInExcel(office.excel, [snapshotOf({ name: '表', rows: texts, merges })]);
  for (const { area: range, formula, stopIfTrue } of rules) {
    office.excel.user.addRule(sheet, range, formula, stopIfTrue);
  }
  return sheet;
}

interface BookShape {
  readonly profile: Profile;
  readonly texts: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly rules: readonly { area: string; formula: string; stopIfTrue: boolean }[];
}

test('mark then unmark restores exactly; marking twice is marking once', async () => {
  await fc.assert(
    fc.asyncProperty(book, async ({ marks, ...shape }) => {
      open(shape);
      const before = office.excel.workbook.dump();
      const host = await connectExcel();
      const id = (await host.read('active'))[0]!.id;
      await host.mark(id, marks);
      const once = office.excel.workbook.dump();
      await host.mark(id, marks);
      expect(office.excel.workbook.dump()).toBe(once);
      await host.mark(id, marks.slice(1));
      await host.unmark({ sheetId: id });
      expect(office.excel.workbook.dump()).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test('after inserting, deleting and sorting rows, and reopening, exactly ours go', async () => {
  const change = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'sort'),
    at: fc.nat(10),
    count: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      book,
      fc.array(change, { maxLength: 4 }),
      async ({ marks, ...shape }, changes) => {
        const disturb = (sheet: SimSheet): void => {
          for (const { kind, at, count } of changes) {
            if (kind === 'insert') office.excel.user.insertRows(sheet, at, count);
            else if (kind === 'delete') office.excel.user.deleteRows(sheet, at, count);
            else office.excel.user.sortRows(sheet, at, at + count);
          }
          office.excel.workbook.saveAndReopen();
        };
        disturb(open(shape));
        const unmarked = office.excel.workbook.dump();

        const sheet = open(shape);
        const first = await connectExcel();
        await first.mark((await first.read('active'))[0]!.id, marks);
        disturb(sheet);
        await (await connectExcel()).unmark('all');
        expect(office.excel.workbook.dump()).toBe(unmarked);
      },
    ),
    { numRuns: 60 },
  );
});
