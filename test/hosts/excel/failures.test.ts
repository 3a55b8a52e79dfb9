/** A failure at every round trip of every operation: a sentence in Chinese, and a workbook as it was. */
import type { Continuation } from '../../../src/grid/continuation';
import type { Mark } from '../../../src/grid/mark';
import type { SheetPatch } from '../../../src/grid/sheet-patch';
import type { SheetSpec, SpecCell } from '../../../src/grid/sheet-spec';
import { connectExcel } from '../../../src/hosts/excel/connect';
import { HostError } from '../../../src/hosts/host-error';
import type { InsertedBlock, SheetHost } from '../../../src/hosts/port';
import type { SimSheet } from '../../officehost/model';
import type { Fault } from '../../officehost/simulator';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';
import { openInExcel } from './bench';

const office = useExcel();

const FORM = snapshotOf({
  name: '三供一业',
  rows: [
    ['项目负责人', null, '　'],
    ['产出指标', '指标1：培训期数', '≥4期'],
  ],
});
const MARKS: readonly Mark[] = [
  { cell: 'C1', severity: 'error', rules: ['C03'] },
  { cell: 'B2', severity: 'warning', rules: ['S12'] },
];
const SPEC: SheetSpec = {
  name: '问题清单',
  cells: [{ cell: 'A1', content: { kind: 'text', text: '问题' } }],
  merges: ['A1:B1'],
  columnWidths: { A: 80, 'B:C': 120 },
  rowHeights: { 1: 24 },
  formats: [
    {
      range: 'A1:B1',
      font: { bold: true, size: 12, name: '宋体', color: '#1F3864' },
      fill: '#DDEBF7',
      border: { style: 'Continuous', color: '#000000' },
      horizontal: 'Center',
      vertical: 'Center',
      wrap: true,
      numberFormat: '@',
    },
  ],
  validations: [{ range: 'B2:B9', list: ['是', '否'], strictness: 'warning', message: '请选择' }],
  highlights: [{ range: 'B2', formula: '=$B$2=""', fill: '#FFC7CE', font: { bold: true } }],
  print: {
    orientation: 'Landscape',
    paper: 'A4',
    area: 'A1:C9',
    titleRows: '1:1',
    fitToWidth: true,
    centered: true,
  },
};

const BESIDE: SheetSpec = {
  name: '自评栏',
  cells: [],
  merges: ['A2:B2'],
  formats: [{ range: 'A1:C2' }, { range: 'A2:C2', numberFormat: 'General', wrap: true }],
};
const CONTINUATION: Continuation = {
  looks: [{ range: 'D1:F2', like: 'C1:C2' }],
  stretched: [{ from: 'C1', to: 'C1:F1' }],
  widths: { D: 100, E: 120 },
  print: { form: 'A1:C2', whole: 'A1:F4' },
};

let inserted: { readonly sheetId: string; readonly expected: readonly SpecCell[] };
let beside: InsertedBlock;
let sheet: SimSheet;
let host: SheetHost;
let id: string;

const patch = (): SheetPatch => ({
  sheetId: id,
  writes: [
    {
      cell: 'C2',
      before: { kind: 'text', text: '≥4期' },
      after: { kind: 'text', text: '-5%' },
    },
    { cell: 'C1', before: { kind: 'text', text: '　' }, after: { kind: 'number', number: 3 } },
    { cell: 'A3', before: { kind: 'empty' }, after: { kind: 'formula', formula: '=3' } },
  ],
});

const OPERATIONS = {
  read: () => host.read('active'),
  'read all': () => host.read('all'),
  mark: () => host.mark(id, MARKS),
  'mark again': () => host.mark(id, MARKS.slice(1)),
  unmark: () => host.unmark('all'),
  apply: () => host.apply(patch()),
  select: () => host.select(id, 'B2'),
  selection: () => host.selection(),
  insertSheet: () => host.insertSheet(SPEC),
  insertBlock: () => host.insertBlock(id, 'F3', SPEC),
  'continue a form': () => host.insertBlock(id, 'D1', BESIDE, CONTINUATION),
  'end what continues a form': () => host.remove({ ...beside, expected: [] }),
  'remove a block': () => host.remove({ ...inserted, range: 'F3:G11' }),
  'remove a sheet': () => host.remove({ ...inserted, range: null }),
};
type Operation = keyof typeof OPERATIONS;

async function prepare(operation: Operation): Promise<string> {
  sheet = openInExcel(office.excel, [FORM]);
  office.excel.user.addRule(sheet, 'A1:C2', '=ISBLANK(A1)');
  host = await connectExcel(200);
  id = (await host.read('active'))[0]!.id;
  if (operation === 'mark again' || operation === 'unmark') await host.mark(id, MARKS);
  if (operation === 'remove a block') {
    await host.insertBlock(id, 'F3', SPEC);
    const content = { kind: 'text', text: '问题' } as const;
    inserted = { sheetId: id, expected: [{ cell: 'F3', content }] };
  }
  if (operation === 'continue a form' || operation === 'end what continues a form') {
    sheet.page.set('printArea', 'A1:C2');
    for (const side of ['EdgeTop', 'EdgeRight']) {
      sheet.setFormat(1, 2, `border.${side}.style`, 'Continuous');
      sheet.setFormat(1, 2, `border.${side}.color`, '#000000');
    }
    if (operation === 'end what continues a form') {
      beside = await host.insertBlock(id, 'D1', BESIDE, CONTINUATION);
    }
  }
  if (operation === 'remove a sheet') {
    inserted = { sheetId: (await host.insertSheet(SPEC)).id, expected: SPEC.cells };
  }
  return office.excel.workbook.dump();
}

async function failureOf(operation: Operation): Promise<HostError | null> {
  try {
    await OPERATIONS[operation]();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

const FAULTS: readonly (readonly [string, Omit<Fault, 'trip'>, readonly string[]])[] = [
  ['throttled', { osfError: 5102 }, ['busy']],
  ['session lost', { osfError: 5012 }, ['busy']],
  ['no permission', { osfError: 7000 }, ['protected']],
  ['cell edited', { code: 'InvalidOperationInCellEditMode', at: 'first' }, ['editing']],
  ['failing at once', { code: 'GeneralException', at: 'first' }, ['unknown']],
  ['failing in the middle', { code: 'GeneralException', at: 'middle' }, ['unknown']],
  ['failing at the end', { code: 'GeneralException', at: 'last' }, ['unknown']],
  ['denied in the middle', { code: 'AccessDenied', at: 'middle' }, ['protected']],
];

describe.each(Object.keys(OPERATIONS) as Operation[])('%s', (operation) => {
  test.each(FAULTS)('%s', async (_, fault, codes) => {
    await prepare(operation);
    const from = office.excel.trips.length;
    await OPERATIONS[operation]();
    const trips = office.excel.trips.length - from;

    for (let trip = 1; trip <= trips; trip += 1) {
      const before = await prepare(operation);
      office.excel.arm({ ...fault, trip });
      const error = await failureOf(operation);
      // Healed: it went on to the end in more trips. A page that cannot be set up stays as it is.
      if (error === null) {
        if (operation !== 'continue a form' || trip < 3)
          expect(office.excel.trips.length - from).toBeGreaterThan(trips);
        continue;
      }
      expect(codes).toContain(error.code);
      expect(error.message).toMatch(/^\p{Script=Han}.*。$/su);
      // Removed marks cannot be drawn again: removing may stop half way.
      if (operation !== 'unmark') expect(office.excel.workbook.dump()).toBe(before);
    }
  });

  test('no answer: waits no longer than the limit', async () => {
    await prepare(operation);
    office.excel.arm({ trip: 1, hang: true });
    const error = await failureOf(operation);
    expect(error?.code).toBe('timeout');
    expect(error?.message).toContain('没有响应');
  });

  test('editing a cell', async () => {
    const before = await prepare(operation);
    office.excel.editing = true;
    expect((await failureOf(operation))?.code).toBe('editing');
    expect(office.excel.workbook.dump()).toBe(before);
  });
});
