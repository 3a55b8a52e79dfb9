/** What Excel answers, told in sentences that say what to do. */
import { connectExcel } from '../../../src/hosts/excel/connect';
import type { SheetHost } from '../../../src/hosts/port';
import { DOCUMENTED, PROFILES } from '../../officehost/profiles';
import type { SimSheet } from '../../officehost/model';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';
import { openInExcel } from './bench';

const office = useExcel();

let sheet: SimSheet;
let host: SheetHost;
let id: string;

const open = async (): Promise<void> => {
  sheet = openInExcel(office.excel, [snapshotOf({ name: '表', rows: [['项目负责人', '张']] })]);
  host = await connectExcel(200);
  id = (await host.read('active'))[0]!.id;
};
beforeEach(open);

test.each([
  ['InactiveWorkbook', 'busy', /^当前窗口不是这个工作簿/],
  ['InvalidSelection', 'busy', /^当前选中的不是单元格/],
  ['Conflict', 'busy', /正忙/],
  ['UnsupportedSheet', 'unsupported', /^这是图表页或宏表/],
  ['UnsupportedFeature', 'unsupported', /另存为 \.xlsx/],
  ['FormulaLengthExceedsLimit', 'unsupported', /^公式超过/],
  ['PivotTableRangeConflict', 'unsupported', /数据透视表/],
  ['RangeExceedsLimit', 'too-large', /内容太多/],
  ['ApiNotAvailable', 'unsupported', /不支持/],
  ['SomethingNew', 'unknown', /没有完成这项操作/],
])('%s is told as %s', async (name, code, message) => {
  office.excel.arm({ trip: 1, code: name, at: 'first' });
  await expect(host.selection()).rejects.toMatchObject({ code, message });
});

test.each([
  'MergedRangeConflict',
  'PivotTableRangeConflict',
  'FilteredRangeConflict',
  'NonBlankCellOffSheet',
  'InsertDeleteConflict',
])('a block over what only Excel sees (%s) does not fit', async (code) => {
  const before = office.excel.workbook.dump();
  office.excel.arm({ trip: 2, code, at: 'middle' });
  const spec = {
    name: '',
    cells: [{ cell: 'A1', content: { kind: 'number', number: 1 } }],
  } as const;
  await expect(host.insertBlock(id, 'D4', spec)).rejects.toMatchObject({
    code: 'occupied',
    message: expect.stringContaining('放不下') as string,
  });
  expect(office.excel.workbook.dump()).toBe(before);
});

describe.each(PROFILES)('$name', (profile) => {
  beforeEach(async () => {
    office.excel.profile = profile;
    await open();
  });
  afterAll(() => {
    office.excel.profile = DOCUMENTED;
  });

  test('a rule that is not found is told as such', async () => {
    const before = office.excel.workbook.dump();
    office.excel.arm({ trip: 1, code: 'ItemNotFound', at: 'middle' });
    const marking = host.mark(id, [{ cell: 'B1', severity: 'error', rules: ['C03'] }]);
    await expect(marking).rejects.toMatchObject({
      code: 'changed',
      message: '处理标记时，表中的条件格式同时有变动；请重新检查后再试。',
    });
    expect(office.excel.workbook.dump()).toBe(before);
  });

  test('marks that somebody removes while they are cleared are cleared', async () => {
    await host.mark(id, [{ cell: 'B1', severity: 'error', rules: ['C03'] }]);
    office.excel.arm({
      trip: 2,
      before: () => {
        sheet.rules.length = 0;
      },
    });
    expect(await host.unmark({ sheetId: id })).toBe(1);
  });

  test('a sheet that is gone is', async () => {
    await host.mark(id, [{ cell: 'B1', severity: 'error', rules: ['C03'] }]);
    office.excel.arm({
      trip: 2,
      before: () => {
        office.excel.workbook.removeSheet(sheet);
      },
    });
    await expect(host.unmark({ sheetId: id })).rejects.toMatchObject({ code: 'gone' });
  });
});
