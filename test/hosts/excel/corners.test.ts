/** Merged areas of which Excel tells only the first cell, as measured in Excel 2021. */
import type { Rectangle } from '../../../src/grid/address';
import { connectExcel } from '../../../src/hosts/excel/connect';
import { copyOfFile } from '../../../src/hosts/excel/file-copy';
import type { SheetHost } from '../../../src/hosts/port';
import { checkWorkbook } from '../../../src/review/review-workbook';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';
import { areaNamed } from '../../officehost/gestures';
import type { SimSheet } from '../../officehost/model';
import { DOCUMENTED, MEASURED_2021 } from '../../officehost/profiles';
import { useExcel } from '../../officehost/use-excel';
import { openSession, smallForm } from '../../session/open-session';
import { snapshotOf } from '../../support/snapshot';
import { openInExcel } from './bench';

const office = useExcel();

beforeAll(() => {
  office.excel.profile = MEASURED_2021;
});
afterAll(() => {
  office.excel.profile = DOCUMENTED;
});

const BLOCK = {
  name: '',
  cells: [{ cell: 'B2', content: { kind: 'text', text: '得分' } }],
} as const;

/** D4:F6 in the middle, A1:H1 above, A8:B9 below. */
const MERGES = ['A1:H1', 'D4:F6', 'A8:B9'];

let sheet: SimSheet;
let host: SheetHost;
let id: string;

const open = async (merges: readonly string[] = MERGES): Promise<void> => {
  const rows = Array.from({ length: 9 }, () =>
    Array.from({ length: 8 }, () => null as string | null),
  );
  for (const merge of merges) {
    const { top, left } = areaNamed(merge);
    rows[top]![left] = '合并';
  }
  sheet = openInExcel(office.excel, [snapshotOf({ name: '表', rows, merges: [...merges] })]);
  host = await connectExcel(200);
  ({ sheetId: id } = await host.selection());
  office.excel.fileCopies = 0;
};

const asRead = async (): Promise<readonly Rectangle[]> =>
  (await host.read('active'))[0]!.snapshot.merges;

describe('from the file', () => {
  beforeEach(() => open());

  test('they come whole, and the file is copied once for all sheets', async () => {
    const { length } = office.excel.trips;
    expect(await asRead()).toEqual(MERGES.map(areaNamed));
    expect([office.excel.fileCopies, office.excel.trips.length - length]).toEqual([1, 2]);
    office.excel.workbook.addSheet('二').merges.push(areaNamed('B2:C3'));
    const all = await host.read('all');
    expect(all.map(({ snapshot }) => snapshot.merges.length)).toEqual([3, 1]);
    expect(office.excel.fileCopies).toBe(2);
  });

  test('marks cover all of a merge', async () => {
    await host.read('active');
    await host.mark(id, [{ cell: 'D4', severity: 'error', rules: ['C03'] }]);
    expect(sheet.rules[0]!.areas).toEqual([areaNamed('D4:F6')]);
  });

  test.each(['C3', 'E3', 'F3', 'C5', 'E5', 'F5', 'C6', 'E6', 'F6'])(
    'no block at %s, from whatever side the merge reaches into it',
    async (cell) => {
      const before = office.excel.workbook.dump();
      sheet.store(3, 3, null);
      await expect(host.insertBlock(id, cell, BLOCK)).rejects.toMatchObject({ code: 'occupied' });
      sheet.store(3, 3, { value: '合并', formula: null, text: '合并' });
      expect(office.excel.workbook.dump()).toBe(before);
    },
  );

  test.each(['B2', 'G3', 'G6', 'B4', 'C7', 'H8', 'I1'])('a block at %s fits', async (cell) => {
    await host.insertBlock(id, cell, BLOCK);
  });

  test('where nothing used is near, no file is asked for', async () => {
    await host.insertBlock(id, 'J20', BLOCK);
    expect(office.excel.fileCopies).toBe(0);
  });

  test('values under a merge are not there', async () => {
    sheet.store(4, 4, { value: '看不见', formula: null, text: '看不见' });
    const [read] = await host.read('active');
    expect(JSON.stringify(read!.snapshot)).not.toContain('看不见');
  });
});

describe('without the file', () => {
  beforeEach(async () => {
    await open();
    office.excel.givesFile = false;
  });

  test('reading, marking and inserting elsewhere go on', async () => {
    expect(await asRead()).toEqual([]);
    await host.mark(id, [{ cell: 'D4', severity: 'error', rules: ['C03'] }]);
    expect(sheet.rules[0]!.areas).toEqual([areaNamed('D4:D4')]);
    await host.insertBlock(id, 'J20', BLOCK);
  });

  test('an Excel that does not know the call hands over nothing', async () => {
    const real = Office;
    Object.assign(globalThis, {
      Office: { context: { document: {} }, FileType: real.FileType },
    });
    const copy = await copyOfFile(100).finally(() => Object.assign(globalThis, { Office: real }));
    expect(copy).toBeNull();
  });

  test('no block where a merge may reach', async () => {
    for (const cell of ['E5', 'G6', 'G8']) {
      await expect(host.insertBlock(id, cell, BLOCK)).rejects.toMatchObject({ code: 'occupied' });
    }
  });

  test.each(['over', 'within'] as const)(
    'neighbours that name the merge over them (%s) tell how far it reaches',
    async (corners) => {
      office.excel.profile = { ...MEASURED_2021, corners };
      await open();
      office.excel.givesFile = false;
      expect(await asRead()).toEqual(MERGES.map(areaNamed));
      office.excel.profile = MEASURED_2021;
    },
  );

  test('where the answers do not tell whose a cell is, extents stay unknown', async () => {
    office.excel.profile = { ...MEASURED_2021, corners: 'within' };
    await open(['A2:A3', 'B1:B2', 'D4:F6']);
    office.excel.givesFile = false;
    expect(await asRead()).toEqual([areaNamed('D4:F6')]);
    office.excel.profile = MEASURED_2021;
  });
});

test('a file that is not to be read, or is silent, is no failure of the reading', async () => {
  await open();
  const copy = jest.spyOn(office.excel, 'fileCopy');
  copy.mockResolvedValueOnce([80, 75, 3, 4, 0]);
  expect(await asRead()).toEqual([]);
  copy.mockReturnValueOnce(new Promise(() => undefined));
  expect(await asRead()).toEqual([]);
  copy.mockRestore();
  expect(await asRead()).toHaveLength(3);
});

test('the same findings as with whole merges', async () => {
  const { sheets } = await readWorkbookFile(
    `${__dirname}/../../../samples/urumqi-2024-stacked.xlsx`,
  );
  openInExcel(office.excel, sheets);
  const read = await (await connectExcel()).read('all');
  const findings = (list: typeof sheets): unknown =>
    checkWorkbook({ sheets: list }).flatMap(({ tables }) => tables.map(({ findings: all }) => all));
  expect(findings(read.map(({ snapshot }) => snapshot))).toEqual(findings(sheets));
});

describe('reading merges can take Ctrl+Z away', () => {
  test('so it is not done after edits of single cells, only after what may have changed merges', async () => {
    const session = await openSession(office.excel, [smallForm('一', { D7: '≧4期' })]);
    const { startLiveCheck } = await import('../../../src/session/live-check');
    const stop = await startLiveCheck(session, { set: () => null, clear: () => undefined });
    const { active } = office.excel.workbook;
    await session.check('active');
    const recheck = async (): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      office.excel.mergeCalls = 0;
      await session.recheck();
      return office.excel.mergeCalls;
    };
    office.excel.user.type(active, 'D7', '≥4期');
    expect(await recheck()).toBe(0);
    office.excel.user.type(
      active,
      'B4',
      '全年开展4期职工技能培训，合格率不低于95%，满意度达到95%。',
    );
    expect(await recheck()).toBe(0);
    expect(office.excel.undoable).toBe(1);
    office.excel.user.merge(active, 'B4:C4');
    expect(await recheck()).toBeGreaterThan(0);
    expect(session.state.sheets![0]!.snapshot!.merges).toContainEqual(areaNamed('B4:C4'));
    expect(await recheck()).toBe(0);
    office.excel.mergeCalls = 0;
    await session.check('active');
    expect(office.excel.mergeCalls).toBeGreaterThan(0);
    await stop();
  });
});
