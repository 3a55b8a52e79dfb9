/**
 * A failure at every single call of every operation, with and without effect, for a moment and for good. Writes take
 * effect at once and nothing rolls back, so the workbook must be as before, or the error must say what was written.
 */
import type { Continuation } from '../../../src/grid/continuation';
import type { Mark } from '../../../src/grid/mark';
import type { SheetPatch } from '../../../src/grid/sheet-patch';
import type { SheetSpec, SpecCell } from '../../../src/grid/sheet-spec';
import { HostError } from '../../../src/hosts/host-error';
import type { InsertedBlock, SheetHost } from '../../../src/hosts/port';
import type { Fault } from '../../ethost/bridge';
import { LIKE_COM } from '../../ethost/profile';
import { snapshotOf } from '../../support/snapshot';
import { wpsBench, type WpsBench } from './bench';

jest.setTimeout(120_000);

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
  cells: [
    { cell: 'A1', content: { kind: 'text', text: '问题' } },
    { cell: 'A2', content: { kind: 'text', text: '=1' } },
  ],
  merges: ['A1:B1'],
  columnWidths: { A: 80 },
  rowHeights: { 1: 24 },
  formats: [{ range: 'A1:B1', font: { bold: true }, fill: '#DDEBF7', wrap: true }],
  validations: [{ range: 'B2:B3', list: ['是', '否'], strictness: 'warning', message: '请选择' }],
  highlights: [{ range: 'B2', formula: '=$B$2=""', fill: '#FFC7CE' }],
  print: { orientation: 'Landscape', paper: 'A4' },
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

interface Scene {
  readonly bench: WpsBench;
  readonly host: SheetHost;
  readonly id: string;
  /** Drawn when it is to go again. */
  readonly beside: () => InsertedBlock;
  readonly inserted: {
    readonly id: string;
    readonly range: string;
    readonly cells: readonly SpecCell[];
  };
}

const patch = (sheetId: string): SheetPatch => ({
  sheetId,
  writes: [
    { cell: 'C2', before: { kind: 'text', text: '≥4期' }, after: { kind: 'text', text: '-5%' } },
    { cell: 'C1', before: { kind: 'text', text: '　' }, after: { kind: 'number', number: 3 } },
    { cell: 'A3', before: { kind: 'empty' }, after: { kind: 'formula', formula: '=3' } },
  ],
});

const OPERATIONS: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  read: ({ host }) => host.read('active'),
  'read all': ({ host }) => host.read('all'),
  apply: ({ host, id }) => host.apply(patch(id)),
  mark: ({ host, id }) => host.mark(id, MARKS),
  unmark: ({ host }) => host.unmark('all'),
  insertSheet: ({ host }) => host.insertSheet(SPEC),
  insertBlock: ({ host, id }) => host.insertBlock(id, 'F9', SPEC),
  'continue a form': ({ host, id }) => host.insertBlock(id, 'D1', BESIDE, CONTINUATION),
  'end what continues a form': async ({ host, beside }) => {
    await host.remove({ ...beside(), expected: [] });
  },
  'remove a block': ({ host, id, inserted: { range, cells } }) =>
    host.remove({ sheetId: id, range, expected: cells }),
};

async function stage(name: string): Promise<Scene> {
  const bench = wpsBench(LIKE_COM);
  const host = await bench.open([FORM]);
  const [sheet] = await host.read('active');
  const { id } = sheet!;
  const { range } = await host.insertBlock(id, 'J1', { ...SPEC, rowHeights: {} });
  const cells = SPEC.cells.map(({ cell, content }) => ({
    cell: cell.replace('A', 'J'),
    content,
  }));
  bench.user.addRule('三供一业', 'A1:A2', '=TRUE');
  await host.mark(id, [{ cell: 'A1', severity: 'info', rules: ['S01'] }]);
  bench.user.setPrintArea('三供一业', 'A1:C2');
  const beside =
    name === 'end what continues a form'
      ? await host.insertBlock(id, 'D1', BESIDE, CONTINUATION)
      : { sheetId: id, range: '' };
  return { bench, host, id, beside: () => beside, inserted: { id, range, cells } };
}

const KINDS: readonly Omit<Fault, 'at'>[] = [
  { effect: 'none' },
  { effect: 'done' },
  { effect: 'none', lasting: true },
];

test.each(Object.entries(OPERATIONS))('%s', async (name, operate) => {
  const plain = await stage(name);
  const calls = await plain.bench.et.counted(() => operate(plain));
  expect(calls).toBeGreaterThan(3);
  let failed = 0;
  for (const kind of KINDS) {
    for (let at = 1; at <= calls; at += 1) {
      const scene = await stage(name);
      const { bench } = scene;
      const before = bench.dump();
      bench.et.bridge.arm({ at, ...kind });
      const error: unknown = await operate(scene).then(
        () => null,
        (reason: unknown) => reason,
      );
      bench.et.bridge.arm(null);
      // What may fail without harm: the print set-up, a second try.
      if (error === null) continue;
      failed += 1;
      const where = `${name}, ${JSON.stringify({ at, ...kind })}, ${bench.et.bridge.calls.at(-1)!}`;
      expect(error).toBeInstanceOf(HostError);
      if (!(error instanceof HostError)) continue;
      expect([where, error.message]).toEqual([where, expect.stringMatching(/[一-龥].*。$/)]);
      const same = bench.dump() === before;
      const said = error.written.length > 0 || /一部分|没有全部清除/.test(error.message);
      expect([where, same || said]).toEqual([where, true]);
    }
  }
  expect(failed).toBeGreaterThan(calls);
});
