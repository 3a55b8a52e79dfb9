/** Other people and other states: co-authors, protection, hidden sheets, old versions, rules Excel cannot list. */
import type { Mark } from '../../../src/grid/mark';
import type { CellWrite } from '../../../src/grid/sheet-patch';
import { canMergeUndo, connectExcel, excelCapabilities } from '../../../src/hosts/excel/connect';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelSession } from '../../../src/hosts/excel/excel-session';
import type { HostEvent, SheetHost } from '../../../src/hosts/port';
import type { SimSheet } from '../../officehost/model';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';
import { openInExcel } from './bench';

const office = useExcel();

const FORM = snapshotOf({
  name: '三供一业',
  rows: [
    ['项目负责人', '张'],
    ['指标', '≥4期'],
  ],
});
const MARKS: readonly Mark[] = [
  { cell: 'B1', severity: 'error', rules: ['C03'] },
  { cell: 'B2', severity: 'warning', rules: ['S12'] },
];
const WRITES: readonly CellWrite[] = [
  { cell: 'B1', before: { kind: 'text', text: '张' }, after: { kind: 'text', text: '=1' } },
  { cell: 'B2', before: { kind: 'text', text: '≥4期' }, after: { kind: 'number', number: 4 } },
];

let sheet: SimSheet;
let host: SheetHost;
let id: string;

beforeEach(async () => {
  sheet = openInExcel(office.excel, [FORM, { ...FORM, name: '第二张' }]);
  host = await connectExcel();
  id = (await host.read('active'))[0]!.id;
});

const apply = () => host.apply({ sheetId: id, writes: WRITES });

describe('a co-author', () => {
  test('who edits between the look and the write keeps the edit', async () => {
    office.excel.arm({
      trip: 2,
      before: () => {
        office.excel.user.type(sheet, 'B2', '≥8期', true);
      },
    });
    await expect(apply()).rejects.toMatchObject({ code: 'changed', written: [] });
    expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual(['张', '≥8期']);
  });

  test('who deletes the sheet between the look and the write leaves the rest alone', async () => {
    const other = office.excel.workbook.sheets[1]!;
    const before = JSON.stringify(other.dump());
    office.excel.arm({
      trip: 2,
      before: () => {
        office.excel.user.remove(sheet);
      },
    });
    await expect(apply()).rejects.toMatchObject({ code: 'gone' });
    expect(JSON.stringify(other.dump())).toBe(before);
  });

  const formulas = (): string[] => sheet.rules.map(({ formula }) => formula).sort();

  test('who clears marks between reading and marking: other marks are complete all the same', async () => {
    await host.mark(id, MARKS);
    await host.read('active');
    sheet.rules.splice(1, 1);
    await host.mark(id, [...MARKS, { cell: 'A1', severity: 'info', rules: ['S01'] }]);
    expect(formulas()).toEqual([
      '=LEN("jixiao:C03#1")>0',
      '=LEN("jixiao:S01#1")>0',
      '=LEN("jixiao:S12#1")>0',
    ]);
  });

  test('who clears marks between reading and marking: the same marks are complete after the next reading', async () => {
    await host.mark(id, MARKS);
    await host.read('active');
    sheet.rules.splice(1, 1);
    await host.mark(id, MARKS);
    await host.read('active');
    await host.mark(id, MARKS);
    expect(formulas()).toEqual(['=LEN("jixiao:C03#1")>0', '=LEN("jixiao:S12#1")>0']);
  });

  test('is told from the user at this machine', async () => {
    const events: HostEvent[] = [];
    await host.onChange((event) => events.push(event));
    office.excel.user.type(sheet, 'B2', '≥8期', true);
    office.excel.user.activate(office.excel.workbook.sheets[1]!);
    office.excel.user.remove(sheet);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).toEqual([
      { kind: 'cells', sheetId: id, range: 'B2', remote: true },
      { kind: 'activated', sheetId: office.excel.workbook.sheets[0]!.id },
      { kind: 'deleted', sheetId: id },
    ]);
  });
});

describe('what could not be taken back is named', () => {
  test('cells', async () => {
    office.excel.arm({ trip: 2, code: 'GeneralException' }, { trip: 4, osfError: 5102 });
    await expect(apply()).rejects.toMatchObject({
      code: 'unknown',
      written: ['B1', 'B2'],
      message: '改动中断，未能确认是否恢复原样，请核对：B1、B2。',
    });
  });

  test('marks', async () => {
    office.excel.arm({ trip: 1, code: 'GeneralException' }, { trip: 2, osfError: 5102 });
    await expect(host.mark(id, MARKS)).rejects.toMatchObject({ written: ['B1', 'B2'] });
  });

  test('a sheet', async () => {
    office.excel.arm({ trip: 2, code: 'GeneralException' }, { trip: 3, osfError: 5102 });
    const inserting = host.insertSheet({ name: '问题清单', cells: [], merges: ['A1:B1'] });
    await expect(inserting).rejects.toMatchObject({ written: ['问题清单'] });
  });
});

describe('protection', () => {
  test('unlocked cells of a protected sheet can be written', async () => {
    for (const row of [0, 1]) sheet.setFormat(row, 1, 'locked', false);
    sheet.protection = { allowFormatCells: false };
    await apply();
    expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual(['=1', 4]);
  });

  test('a sheet that allows formats can be marked, and one that was unlocked since', async () => {
    sheet.protection = { allowFormatCells: false };
    await host.read('active');
    await expect(host.mark(id, MARKS)).rejects.toMatchObject({ code: 'protected' });
    sheet.protection = { allowFormatCells: true };
    await host.mark(id, MARKS);
    expect(sheet.rules).toHaveLength(2);
  });

  test('clearing the workbook refuses before it starts when one marked sheet is locked', async () => {
    const [, other] = await host.read('all');
    await host.mark(id, MARKS);
    await host.mark(other!.id, MARKS);
    office.excel.workbook.sheets[1]!.protection = { allowFormatCells: false };
    const before = office.excel.workbook.dump();
    await expect(host.unmark('all')).rejects.toMatchObject({ code: 'protected' });
    expect(office.excel.workbook.dump()).toBe(before);
  });

  test('a protected workbook takes no new sheet', async () => {
    office.excel.workbook.structureProtected = true;
    const inserting = host.insertSheet({ name: '问题清单', cells: [] });
    await expect(inserting).rejects.toMatchObject({ code: 'protected', message: /工作簿/ });
  });

  test('a read-only workbook is not written', async () => {
    office.excel.workbook.readOnly = true;
    await expect(apply()).rejects.toMatchObject({ code: 'read-only' });
  });
});

test('a hidden sheet is read, and not jumped to', async () => {
  office.excel.workbook.sheets[1]!.visibility = 'Hidden';
  const [, hidden] = await host.read('all');
  expect(hidden?.visible).toBe(false);
  await expect(host.select(hidden!.id, 'A1')).rejects.toMatchObject({ code: 'unsupported' });
});

test('rules that Excel cannot list hinder neither reading nor marking nor clearing', async () => {
  office.excel.user.addRule(sheet, 'A1:B2', '=ISBLANK(A1)');
  office.excel.user.addRule(sheet, 'A1:A2', '=BROKEN()');
  const broken = sheet.rules[0]!;
  // office-js#6827: reading the properties of some rules of the user throws.
  Object.defineProperty(broken, 'formula', {
    get: () => {
      throw office.excel.unreadable();
    },
  });
  const count = sheet.rules.length;
  await host.read('active');
  await host.mark(id, MARKS);
  expect(sheet.rules).toHaveLength(count + 2);
  host = await connectExcel();
  expect(await host.unmark({ sheetId: id })).toBe(2);
  expect(sheet.rules).toHaveLength(count);
  expect(sheet.rules[0]).toBe(broken);
});

test('a copied mark goes with the others', async () => {
  await host.mark(id, MARKS);
  office.excel.user.spreadRules(sheet, 'B1', 'A9:C12');
  expect(await host.unmark('all')).toBe(2);
  expect(sheet.rules).toEqual([]);
});

test('invalid writes are refused before anything is sent', async () => {
  const trips = office.excel.trips.length;
  const before = { kind: 'empty' } as const;
  for (const writes of [
    [{ cell: 'B0', before, after: { kind: 'text', text: 'x' } }],
    [{ cell: 'B9', before, after: { kind: 'formula', formula: '1+1' } }],
    [{ cell: 'B9', before, after: { kind: 'text', text: '长'.repeat(32_768) } }],
    [WRITES[0]!, WRITES[0]!],
  ] as CellWrite[][]) {
    await expect(host.apply({ sheetId: id, writes })).rejects.toMatchObject({
      code: 'unsupported',
    });
  }
  expect(office.excel.trips).toHaveLength(trips);
});

test('a cell formatted as text takes a number, and gets its format back', async () => {
  sheet.setFormat(1, 1, 'numberFormat', '@');
  const before = office.excel.workbook.dump();
  const inverse = await apply();
  expect(sheet.value(1, 1)).toBe(4);
  await host.apply(inverse);
  expect(office.excel.workbook.dump()).toBe(before);
});

test('an older Excel says what is missing instead of trying', async () => {
  const old = excelCapabilities((version) => Number(version.split('.')[1]) <= 7);
  expect(old.select).toEqual({ supported: true });
  expect(old.read).toEqual({
    supported: false,
    reason: '当前 Excel 版本较旧（缺少 ExcelApi 1.13），请改用 Excel 2021、Microsoft 365 或 WPS。',
  });
  const limited = new ExcelHost(new ExcelSession({ timeLimit: 100 }), old, { cellsARead: 100 });
  const trips = office.excel.trips.length;
  await expect(limited.read('active')).rejects.toMatchObject({ code: 'unsupported' });
  await expect(limited.mark(id, MARKS)).rejects.toMatchObject({ code: 'unsupported' });
  expect(office.excel.trips).toHaveLength(trips);
});

describe('one step for Ctrl+Z', () => {
  const options = (run: jest.SpyInstance): unknown[] =>
    run.mock.calls.map((args: unknown[]) => (args.length > 1 ? args[0] : null));

  test('from ExcelApi 1.20 on, and not on the web', () => {
    const { PC, Mac, OfficeOnline } = Office.PlatformType;
    const upTo = (last: number) => (version: string) => Number(version.split('.')[1]) <= last;
    expect([PC, Mac, OfficeOnline].map((each) => canMergeUndo(each, upTo(20)))).toEqual([
      ...[true, true, false],
    ]);
    expect(canMergeUndo(PC, upTo(19))).toBe(false);
  });

  test('an Excel that refuses the option runs without it, from then on', async () => {
    const run = jest.spyOn(Excel, 'run').mockRejectedValueOnce(new Error('InvalidArgument'));
    const session = new ExcelSession({ timeLimit: 200, mergeUndo: true });
    const work = (): Promise<number> => session.run(() => Promise.resolve(7));
    expect([await work(), await work()]).toEqual([7, 7]);
    expect(options(run)).toEqual([{ mergeUndoGroup: true }, null, null]);
    jest.restoreAllMocks();
  });

  test('a failure of the work is not tried again', async () => {
    const session = new ExcelSession({ timeLimit: 200, mergeUndo: true });
    let times = 0;
    const running = session.run(() => {
      times += 1;
      return Promise.reject(new Error('failed'));
    });
    await expect(running).rejects.toMatchObject({ code: 'unknown' });
    expect(times).toBe(1);
  });
});

test('a change since reading is seen before anything is written', async () => {
  office.excel.user.type(sheet, 'B2', '≥8期');
  const trips = office.excel.trips.length;
  await expect(apply()).rejects.toMatchObject({
    code: 'changed',
    message: '检查之后 B2 有改动；请重新检查后再试。',
  });
  expect(office.excel.trips).toHaveLength(trips + 1);
});

test('what lies under a merge is not there', async () => {
  sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
  const [read] = await host.read('active');
  expect(read?.snapshot.rows[1]).toEqual([null, { value: '≥4期', text: '≥4期', formula: null }]);
});

test('outside Excel there is no host', async () => {
  const ready = jest.spyOn(Office, 'onReady');
  ready.mockResolvedValueOnce({ host: null, platform: null } as unknown as {
    host: Office.HostType;
    platform: Office.PlatformType;
  });
  await expect(connectExcel()).rejects.toMatchObject({
    code: 'unsupported',
    message: '请在 Excel 中打开本加载项。',
  });
  ready.mockRestore();
});
