/** What every host must do, whatever application is behind it. */
import type { Mark } from '../../src/grid/mark';
import { rulesOfMark } from '../../src/grid/mark';
import { cellAt, type SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { contentOf, type CellContent, type CellWrite } from '../../src/grid/sheet-patch';
import { parseCell, rangeName } from '../../src/grid/address';
import type { Continuation } from '../../src/grid/continuation';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { moveSpec } from '../../src/grid/spec-area';
import type { HostEvent, HostSheet, InsertedBlock, SheetHost } from '../../src/hosts/port';
import { snapshotOf } from '../support/snapshot';

/** A conditional format as the application holds it. */
export interface RuleSeen {
  readonly formula: string;
  /** A1 references of its areas. */
  readonly areas: readonly string[];
}

/** How a sheet looks, in words that all applications share. */
export interface Seen {
  /** Font size and the kind of its upper line; null where the cell has none of its own. */
  cell(name: string): { readonly size: number | null; readonly line: string | null };
  /** In points. */
  width(column: string): number;
  readonly page: {
    readonly area: string | null;
    readonly landscape: boolean;
    readonly isOnePageWide: boolean;
  };
}

/** One host over a workbook that the test can open, look into and disturb. */
export interface HostUnderTest {
  /** Whether formulas get their values at once; a file holds only what a program has worked out. */
  readonly calculates: boolean;
  /** Whether marks are in the workbook, or only on the screen. */
  readonly keepsMarks: boolean;
  open(sheets: readonly SheetSnapshot[]): Promise<SheetHost>;
  /** Saves, closes and opens again, in a new session. */
  reopen(): Promise<SheetHost>;
  /** Lets go of the application. */
  close?(): void;
  /** Everything in the workbook, comparable as text. */
  dump(): string;
  rules(sheet: string): readonly RuleSeen[];
  active(): { readonly sheet: string; readonly cell: string };
  seen(sheet: string): Seen;
  /** What the user does. */
  readonly user: {
    addRule(sheet: string, range: string, formula: string): void;
    type(sheet: string, cell: string, value: string | number): void | Promise<void>;
    /** Not where nobody looks at the workbook. */
    readonly select?: (sheet: string, range: string) => void | Promise<void>;
    insertRows(sheet: string, at: number, count: number): void;
    sortRows(sheet: string, top: number, bottom: number): void;
    protect(sheet: string): void;
    remove(sheet: string): void;
    setPrintArea(sheet: string, range: string): void;
    /** In points. */
    widen(sheet: string, column: string, points: number): void;
    unmerge(sheet: string, range: string): void;
  };
}

const FORM = snapshotOf({
  name: '三供一业',
  rows: [
    ['项目支出绩效目标表', null, null],
    ['项目负责人', null, '　'],
    [{ v: 0.45, z: '0%' }, 674.29, { v: 1, f: '=100%' }],
    ['产出指标', '指标1：培训期数', '≥4期'],
  ],
  merges: ['A1:C1'],
  hiddenRows: [2],
  hiddenColumns: [1],
});
const OTHER = snapshotOf({
  name: 'Sheet 2',
  rows: [['补贴标准', 5]],
  origin: { row: 3, column: 2 },
});

/** Levels merged and single, and a total; another sheet looks at it. */
const ROWS = snapshotOf({
  name: '目标表',
  rows: [
    ['项目支出绩效目标表', null, null],
    ['产出指标', '培训期数', 4],
    [null, '培训人数', 5],
    ['效益指标', '知晓率', 6],
    ['合计', null, { v: 15, f: '=SUM(C2:C4)' }],
  ],
  merges: ['A1:C1', 'A2:A3'],
});
const TOTAL = snapshotOf({ name: '汇总', rows: [[{ v: 15, f: '=目标表!C5' }]] });

const MARKS: readonly Mark[] = [
  { cell: 'A1', severity: 'info', rules: ['S01'] },
  { cell: 'C2', severity: 'error', rules: ['C03', 'C02'] },
  { cell: 'B4', severity: 'warning', rules: ['S12'] },
];

/** Everything that a block can bring along. */
const BLOCK: SheetSpec = {
  name: '空白表',
  cells: [
    { cell: 'A1', content: { kind: 'text', text: '权重' } },
    { cell: 'B1', content: { kind: 'text', text: '=100%' } },
    { cell: 'A2', content: { kind: 'number', number: 8 } },
    { cell: 'A4', content: { kind: 'formula', formula: '=SUM(A2:A3)' } },
  ],
  merges: ['B1:C1', 'B2:B3'],
  columnWidths: { A: 200 },
  rowHeights: { 1: 60, '2:3': 30 },
  formats: [
    { range: 'A1:C4', border: { style: 'Continuous', color: '#000000' }, wrap: true },
    { range: 'A1', font: { bold: true, name: '宋体', size: 16 }, fill: '#F2F2F2' },
    { range: 'B2:B3', numberFormat: '@', horizontal: 'Left', vertical: 'Top' },
    { range: 'A4', wrap: false, shrink: true },
  ],
  validations: [{ range: 'C2:C3', list: ['是', '否'], strictness: 'warning', message: '请选择' }],
  highlights: [{ range: 'A4', formula: '=$A$4<>90', fill: '#FFC7CE', font: { bold: true } }],
  print: { orientation: 'Landscape', paper: 'A4', area: 'A1:C4' },
};

/** A form with a head of two rows, a header and two rows, at F1. */
const PRINTED: SheetSpec = {
  name: '',
  cells: [
    { cell: 'A1', content: { kind: 'text', text: '项目支出绩效目标表' } },
    { cell: 'A2', content: { kind: 'text', text: '项目名称' } },
    { cell: 'C3', content: { kind: 'text', text: '权重' } },
    { cell: 'C4', content: { kind: 'number', number: 10 } },
  ],
  merges: ['A1:C1'],
  formats: [
    { range: 'A1:C1', font: { size: 16, bold: true } },
    { range: 'A2:C5', font: { size: 12 }, border: { style: 'Continuous', color: '#000000' } },
    { range: 'C4', numberFormat: '@' },
  ],
};

const CONTINUED: SheetSpec = {
  name: '',
  cells: [],
  merges: ['A4:A5'],
  formats: [{ range: 'A1:B5' }, { range: 'A3:B5', numberFormat: 'General', wrap: true }],
};

const CONTINUATION: Continuation = {
  looks: [{ range: 'I1:J5', like: 'H1:H5' }],
  stretched: [
    { from: 'F1:H1', to: 'F1:J1' },
    { from: 'H2', to: 'H2:J2' },
  ],
  widths: { I: 100, J: 120 },
  print: { form: 'F1:H5', whole: 'F1:J7' },
};

/** Blocks that leave nothing but one kind of trace. */
const TRACES: Readonly<Record<string, SheetSpec>> = {
  content: { name: '', cells: [{ cell: 'B3', content: { kind: 'text', text: '备注' } }] },
  'a merge that begins above': { name: '', cells: [], merges: ['A1:B3'] },
  'a fill': { name: '', cells: [], formats: [{ range: 'B3', fill: '#FFFF00' }] },
  'a border': {
    name: '',
    cells: [],
    formats: [{ range: 'B3', border: { style: 'Dot', color: '#000000' } }],
  },
  'a number format': { name: '', cells: [], formats: [{ range: 'B3', numberFormat: '@' }] },
  'a font': { name: '', cells: [], formats: [{ range: 'B3', font: { bold: true } }] },
  'a drop-down': {
    name: '',
    cells: [],
    validations: [{ range: 'B3', list: ['是'], strictness: 'stop', message: '' }],
  },
  'a conditional format': { name: '', cells: [], highlights: [{ range: 'B3', formula: '=TRUE' }] },
};

function write(sheet: HostSheet, cell: string, after: CellContent): CellWrite {
  const { row, column } = parseCell(cell)!;
  return { cell, before: contentOf(cellAt(sheet.snapshot, row, column)), after };
}

export function describeHost(name: string, create: () => HostUnderTest): void {
  describe(`${name} keeps the contract of hosts:`, () => {
    let bench: HostUnderTest;
    let host: SheetHost;
    let opened: string;

    beforeEach(async () => {
      bench = create();
      host = await bench.open([FORM, OTHER]);
      opened = bench.dump();
    });

    afterEach(() => {
      bench.close?.();
    });

    const readForm = async (): Promise<HostSheet> => (await host.read('active'))[0]!;
    const tags = (): string[][] =>
      bench
        .rules('三供一业')
        .map(({ formula }) => rulesOfMark(formula))
        .filter((rules) => rules !== null);

    test('reads the active sheet as it is and changes nothing', async () => {
      const [sheet, ...rest] = await host.read('active');
      expect(rest).toEqual([]);
      expect(sheet?.visible).toBe(true);
      // Trailing empty cells are the only liberty.
      const rows = FORM.rows.map((row) => {
        const cells = [...(row ?? [])];
        while (cells.at(-1) === null) cells.pop();
        return cells;
      });
      expect(sheet?.snapshot).toEqual({ ...FORM, rows });
      expect(bench.dump()).toBe(opened);
    });

    test('reads all sheets in tab order, one after another, and says how far it is', async () => {
      const progress: unknown[] = [];
      const sheets = await host.read('all', { onProgress: (...args) => progress.push(args) });
      expect(sheets.map(({ snapshot }) => snapshot.name)).toEqual(['三供一业', 'Sheet 2']);
      expect(sheets[1]?.snapshot.origin).toEqual({ row: 3, column: 2 });
      expect(progress).toEqual([
        [1, 2, '三供一业'],
        [2, 2, 'Sheet 2'],
      ]);
    });

    test('reads a sheet by its name, and none where there is none', async () => {
      const all = await host.read('all');
      const last = all.at(-1)!;
      expect(await host.read({ named: last.snapshot.name })).toEqual([last]);
      expect(await host.read({ named: '没有这张表' })).toEqual([]);
    });

    test('stops reading when asked to', async () => {
      const control = new AbortController();
      const stop = (): void => {
        control.abort();
      };
      const reading = host.read('all', { signal: control.signal, onProgress: stop });
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    });

    test.each(['-5%', '=100%', '+3', '@名称', '3-5', '2024年5月', '00123', "'引号", 'TRUE', '12'])(
      'text stays text: %s',
      async (text) => {
        const sheet = await readForm();
        const inverse = await host.apply({
          sheetId: sheet.id,
          writes: [write(sheet, 'C4', { kind: 'text', text })],
        });
        const after = cellAt((await readForm()).snapshot, 3, 2);
        expect(after).toEqual({ value: text, text, formula: null });
        await host.apply(inverse);
        expect(bench.dump()).toBe(opened);
      },
    );

    test('writes numbers, formulas and nothing, and takes them back', async () => {
      const sheet = await readForm();
      const inverse = await host.apply({
        sheetId: sheet.id,
        writes: [
          write(sheet, 'C4', { kind: 'number', number: 4.5 }),
          write(sheet, 'B3', { kind: 'formula', formula: '=50%' }),
          write(sheet, 'A2', { kind: 'empty' }),
          write(sheet, 'C3', { kind: 'text', text: '=100%' }),
        ],
      });
      const { snapshot } = await readForm();
      expect(cellAt(snapshot, 3, 2)?.value).toBe(4.5);
      expect(cellAt(snapshot, 2, 1)).toMatchObject({
        formula: '=50%',
        value: bench.calculates ? 0.5 : null,
      });
      expect(cellAt(snapshot, 1, 0)).toBeNull();
      expect(cellAt(snapshot, 2, 2)).toMatchObject({ formula: null, value: '=100%' });
      await host.apply(inverse);
      expect(bench.dump()).toBe(opened);
    });

    test('writes nothing when a cell has changed since it was read', async () => {
      const sheet = await readForm();
      await bench.user.type('三供一业', 'C4', '≥5期');
      const changed = bench.dump();
      const applying = host.apply({
        sheetId: sheet.id,
        writes: [
          write(sheet, 'A2', { kind: 'text', text: '负责人' }),
          write(sheet, 'C4', { kind: 'text', text: '≥6期' }),
        ],
      });
      await expect(applying).rejects.toMatchObject({ code: 'changed', written: [] });
      expect(bench.dump()).toBe(changed);
    });

    test('marks, and unmarks to exactly what was there', async () => {
      bench.user.addRule('三供一业', 'A1:C4', '=ISBLANK(A1)');
      bench.user.addRule('三供一业', 'C2:C3', '=LEN("jixiao")>0');
      const before = bench.dump();
      const sheet = await readForm();
      await host.mark(sheet.id, MARKS);
      expect(tags().sort()).toEqual([['C02', 'C03'], ['S01'], ['S12']]);
      // A merge is marked as a whole.
      const merged = bench.rules('三供一业').find(({ formula }) => formula.includes('S01'));
      expect(merged?.areas).toEqual(['A1:C1']);
      expect(await host.unmark({ sheetId: sheet.id })).toBe(3);
      expect(bench.dump()).toBe(before);
    });

    test('marking again replaces the marks', async () => {
      const sheet = await readForm();
      await host.mark(sheet.id, MARKS);
      const once = bench.dump();
      await host.mark(sheet.id, MARKS);
      expect(bench.dump()).toBe(once);
      await host.mark(sheet.id, MARKS.slice(2));
      expect(tags()).toEqual([['S12']]);
      await host.mark(sheet.id, []);
      expect(bench.dump()).toBe(opened);
    });

    test('two marks on a cell become one, the worse of them', async () => {
      const sheet = await readForm();
      await host.mark(sheet.id, [
        { cell: 'B4', severity: 'info', rules: ['S12'] },
        { cell: 'B4', severity: 'error', rules: ['A01'] },
      ]);
      expect(tags()).toEqual([['A01', 'S12']]);
    });

    test('finds its marks in a later session, after inserting and sorting rows', async () => {
      bench.user.addRule('三供一业', 'A1:C4', '=ISBLANK(A1)');
      const sheet = await readForm();
      bench.user.insertRows('三供一业', 3, 2);
      bench.user.sortRows('三供一业', 1, 3);
      const disturbed = bench.dump();
      await host.mark(sheet.id, [{ cell: 'C2', severity: 'error', rules: ['C03'] }]);
      host = await bench.reopen();
      expect(await host.unmark('all')).toBe(bench.keepsMarks ? 1 : 0);
      expect(bench.dump()).toBe(disturbed);
    });

    test('clears what was marked before rows were inserted between', async () => {
      const sheet = await readForm();
      await host.mark(sheet.id, MARKS);
      bench.user.insertRows('三供一业', 1, 3);
      await host.unmark({ sheetId: sheet.id });
      expect(tags()).toEqual([]);
    });

    test('clearing where nothing is marked does nothing', async () => {
      expect(await host.unmark('all')).toBe(0);
      expect(bench.dump()).toBe(opened);
    });

    test('leaves a protected sheet alone and says so', async () => {
      const sheet = await readForm();
      bench.user.protect('三供一业');
      const before = bench.dump();
      const writes = [write(sheet, 'C4', { kind: 'text', text: '≥5期' })];
      for (const attempt of [
        host.insertBlock(sheet.id, 'F7', BLOCK),
        host.remove({ sheetId: sheet.id, range: 'A1:C4', expected: null }),
        ...(bench.keepsMarks ? [host.mark(sheet.id, MARKS)] : []),
        host.apply({ sheetId: sheet.id, writes }),
      ]) {
        await expect(attempt).rejects.toMatchObject({
          code: 'protected',
          message: '工作表“三供一业”受保护；请先撤销工作表保护后再试。',
          where: ['三供一业'],
        });
      }
      expect(bench.dump()).toBe(before);
    });

    test('says when the sheet is gone', async () => {
      const sheet = await readForm();
      bench.user.remove('三供一业');
      const before = bench.dump();
      const attempts = [
        host.insertBlock(sheet.id, 'F7', BLOCK),
        host.remove({ sheetId: sheet.id, range: 'F7:H10', expected: null }),
        host.remove({ sheetId: sheet.id, range: null, expected: null }),
        host.mark(sheet.id, MARKS),
        host.unmark({ sheetId: sheet.id }),
        host.select(sheet.id, 'A1'),
        host.apply({
          sheetId: sheet.id,
          writes: [write(sheet, 'C4', { kind: 'text', text: '≥5期' })],
        }),
      ];
      for (const attempt of attempts) {
        await expect(attempt).rejects.toMatchObject({ code: 'gone' });
      }
      expect(bench.dump()).toBe(before);
    });

    test('brings a cell before the user', async () => {
      const sheets = await host.read('all');
      await host.select(sheets[1]!.id, 'C4');
      expect(bench.active()).toEqual({ sheet: 'Sheet 2', cell: 'C4' });
    });

    test('inserts a sheet whose text is text', async () => {
      const spec = {
        name: '三供一业',
        cells: [
          { cell: 'A1', content: { kind: 'text', text: '问题清单' } },
          { cell: 'B2', content: { kind: 'text', text: '=100%' } },
          { cell: 'C2', content: { kind: 'number', number: 3 } },
        ],
        merges: ['A1:C1'],
      } as const;
      const { id, name } = await host.insertSheet(spec);
      expect(name).toBe('三供一业 (2)');
      const inserted = (await host.read('all')).find((sheet) => sheet.id === id);
      expect(inserted?.snapshot).toMatchObject({
        name,
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        rows: [
          [{ value: '问题清单' }],
          [null, { value: '=100%', formula: null }, { value: 3, text: '3' }],
        ],
      });
    });

    test('tells what is selected', async () => {
      const sheets = await host.read('all');
      await host.select(sheets[1]!.id, 'C4');
      expect(await host.selection()).toEqual({ sheetId: sheets[1]!.id, range: 'C4' });
    });

    test('an inserted sheet goes again, unless it has changed', async () => {
      const spec: SheetSpec = { ...BLOCK, name: '问题清单' };
      const { id } = await host.insertSheet(spec);
      expect(bench.rules('问题清单')).toEqual([{ formula: '=$A$4<>90', areas: ['A4'] }]);
      const target = { sheetId: id, range: null, expected: spec.cells };
      await bench.user.type('问题清单', 'D9', '我的批注');
      const edited = bench.dump();
      await expect(host.remove(target)).rejects.toMatchObject({
        code: 'changed',
        message: expect.stringContaining('D9') as string,
      });
      expect(bench.dump()).toBe(edited);
      await host.remove({ ...target, expected: null });
      expect(bench.dump()).toBe(opened);
      const again = await host.insertSheet(spec);
      await host.remove({ ...target, sheetId: again.id });
      expect(bench.dump()).toBe(opened);
    });

    test.each(['F1', 'E9', 'AB30'])('a block at %s goes again without a trace', async (cell) => {
      bench.user.addRule('三供一业', 'A1:C4', '=ISBLANK(A1)');
      opened = bench.dump();
      const { id } = await readForm();
      const { row, column } = parseCell(cell)!;
      const { cells } = moveSpec(BLOCK, row, column);
      const { range, sheetId } = await host.insertBlock(id, cell, BLOCK);
      expect(sheetId).toBe(id);
      expect(range.startsWith(`${cell}:`)).toBe(true);
      const { snapshot } = await readForm();
      for (const { cell: name, content } of cells) {
        const at = parseCell(name)!;
        expect(contentOf(cellAt(snapshot, at.row, at.column))).toEqual(content);
      }
      expect(snapshot.merges).toContainEqual({
        ...{ top: row, left: column + 1, bottom: row, right: column + 2 },
      });
      const highlight = moveSpec(BLOCK, row, column).highlights![0]!;
      expect(bench.rules('三供一业')).toContainEqual({
        formula: highlight.formula,
        areas: [highlight.range],
      });
      await host.remove({ sheetId: id, range, expected: cells });
      expect(bench.dump()).toBe(opened);
    });

    test('removes a block that was marked, and no mark beside it', async () => {
      const { id } = await readForm();
      const { cells } = moveSpec(BLOCK, 0, 5);
      const { range } = await host.insertBlock(id, 'F1', BLOCK);
      await host.mark(id, [
        { cell: 'A2', severity: 'error', rules: ['C01'] },
        { cell: 'F2', severity: 'error', rules: ['C01'] },
      ]);
      await host.remove({ sheetId: id, range, expected: cells });
      expect(bench.rules('三供一业').map(({ areas }) => areas)).toEqual([['A2']]);
      await host.unmark('all');
      expect(bench.dump()).toBe(opened);
    });

    test.each(Object.entries(TRACES))('draws no block over %s', async (_, trace) => {
      const { id } = await readForm();
      await host.insertBlock(id, 'F1', trace);
      const before = bench.dump();
      const inserting = host.insertBlock(id, 'F2', BLOCK);
      await expect(inserting).rejects.toMatchObject({ code: 'occupied', written: [] });
      expect(bench.dump()).toBe(before);
    });

    test('keeps a block that the user has written into, unless told otherwise', async () => {
      const { id } = await readForm();
      const { cells } = moveSpec(BLOCK, 5, 5);
      const { range } = await host.insertBlock(id, 'F6', BLOCK);
      await bench.user.type('三供一业', 'F8', '82');
      const edited = bench.dump();
      await expect(host.remove({ sheetId: id, range, expected: cells })).rejects.toMatchObject({
        code: 'changed',
        message: expect.stringContaining('F8') as string,
      });
      expect(bench.dump()).toBe(edited);
      await host.remove({ sheetId: id, range, expected: null });
      expect(bench.dump()).toBe(opened);
    });

    test('draws no block beyond the edge of the sheet', async () => {
      const { id } = await readForm();
      for (const cell of ['XFD1', 'A1048576', 'XFE1', 'A1048577', '甲1']) {
        const inserting = host.insertBlock(id, cell, BLOCK);
        await expect(inserting).rejects.toMatchObject({ code: 'unsupported' });
      }
      expect(bench.dump()).toBe(opened);
    });

    describe('a block that continues a form', () => {
      let id: string;
      const draw = (): Promise<InsertedBlock> =>
        host.insertBlock(id, 'I1', CONTINUED, CONTINUATION);

      beforeEach(async () => {
        ({ id } = await readForm());
        await host.insertBlock(id, 'F1', PRINTED);
        opened = bench.dump();
      });

      test('looks like the edge of the form, row by row, and reaches into its head', async () => {
        const { range } = await draw();
        expect(range).toBe('I1:J5');
        const seen = bench.seen('三供一业');
        expect(['I3', 'J5'].map((cell) => seen.cell(cell))).toEqual([
          ...[bench.seen('三供一业').cell('H3'), bench.seen('三供一业').cell('H5')],
        ]);
        expect(seen.cell('J4')).toMatchObject({ size: 12 });
        expect(seen.cell('J4').line).not.toBeNull();
        const { snapshot } = await readForm();
        expect(snapshot.merges.map(rangeName)).toEqual(
          expect.arrayContaining(['F1:J1', 'H2:J2', 'I4:I5']),
        );
        expect(cellAt(snapshot, 0, 5)?.text).toBe('项目支出绩效目标表');
        expect(seen.width('I')).toBeCloseTo(100, -0.5);
        expect(seen.width('J')).toBeCloseTo(120, -0.5);
        expect(seen.page).toEqual({ area: null, landscape: false, isOnePageWide: true });
      });

      test('its numbers stay numbers where the edge holds text', async () => {
        await draw();
        const sheet = await readForm();
        const writes = [write(sheet, 'I4', { kind: 'number', number: 9 })];
        await host.apply({ sheetId: id, writes });
        const { snapshot } = await readForm();
        expect(cellAt(snapshot, 3, 8)).toEqual({ value: 9, text: '9', formula: null });
      });

      test('goes again without a trace', async () => {
        const block = await draw();
        await host.remove({ ...block, expected: [] });
        expect(bench.dump()).toBe(opened);
      });

      test('rows below the lines of the form as well', async () => {
        const looks = [{ range: 'F6:H7', like: 'H5' }];
        const block = await host.insertBlock(
          id,
          'F6',
          { name: '', cells: [], merges: ['A1:B1'], formats: [{ range: 'A1:C2' }] },
          { looks, stretched: [], widths: {}, print: null },
        );
        expect(bench.seen('三供一业').cell('F7')).toEqual(bench.seen('三供一业').cell('H5'));
        await host.remove({ ...block, expected: [] });
        expect(bench.dump()).toBe(opened);
      });

      test('and so it does when something else was drawn since', async () => {
        const block = await draw();
        const other = await host.insertBlock(id, 'M1', { name: '', cells: BLOCK.cells });
        await host.remove({ ...block, expected: [] });
        const { cells } = moveSpec({ name: '', cells: BLOCK.cells }, 0, 12);
        await host.remove({ ...other, expected: cells });
        expect(bench.dump()).toBe(opened);
      });

      test('the print area holds it too, and is as before afterwards', async () => {
        bench.user.setPrintArea('三供一业', 'F1:H5');
        opened = bench.dump();
        const block = await draw();
        expect(bench.seen('三供一业').page.area).toBe('F1:J7');
        await host
          .insertBlock(id, 'M1', { name: '', cells: BLOCK.cells })
          .then((other) => host.remove({ ...other, expected: null }));
        await host.remove({ ...block, expected: [] });
        expect(bench.dump()).toBe(opened);
      });

      test('a print area that leaves the edge of the form out stays', async () => {
        bench.user.setPrintArea('三供一业', 'A1:C4');
        await draw();
        expect(bench.seen('三供一业').page.area).toBe('A1:C4');
      });

      test('a width that somebody chose stays', async () => {
        bench.user.widen('三供一业', 'I', 70);
        opened = bench.dump();
        const block = await draw();
        expect(bench.seen('三供一业').width('I')).toBeCloseTo(70, -0.5);
        expect(bench.seen('三供一业').width('J')).toBeCloseTo(120, -0.5);
        await host.remove({ ...block, expected: [] });
        expect(bench.dump()).toBe(opened);
      });

      test('where the page would be hard to read it is turned', async () => {
        bench.user.widen('三供一业', 'F', 500);
        opened = bench.dump();
        const block = await draw();
        expect(bench.seen('三供一业').page.landscape).toBe(true);
        await host.remove({ ...block, expected: [] });
        expect(bench.dump()).toBe(opened);
      });

      test('is kept when somebody took its merges apart, unless told otherwise', async () => {
        const block = await draw();
        bench.user.unmerge('三供一业', 'F1:J1');
        const changed = bench.dump();
        await expect(host.remove({ ...block, expected: [] })).rejects.toMatchObject({
          ...{ code: 'changed', where: ['F1:J1'] },
        });
        expect(bench.dump()).toBe(changed);
        await host.remove({ ...block, expected: null });
        expect(bench.dump()).toBe(opened);
      });

      test('is not drawn, nor anything around it, where something stands in its head', async () => {
        await bench.user.type('三供一业', 'J1', '附件');
        const before = bench.dump();
        await expect(draw()).rejects.toMatchObject({ code: 'occupied', written: [] });
        expect(bench.dump()).toBe(before);
      });
    });

    describe('a row that comes in', () => {
      let id: string;
      const sheetNow = async (): Promise<SheetSnapshot> => (await readForm()).snapshot;
      const formulaAt = async (sheet: string, cell: string): Promise<string | null> => {
        const [read] = await host.read({ named: sheet });
        const { row, column } = parseCell(cell)!;
        return cellAt(read!.snapshot, row, column)?.formula ?? null;
      };

      beforeEach(async () => {
        host = await bench.open([ROWS, TOTAL]);
        opened = bench.dump();
        ({ id } = await readForm());
      });

      test('moves what is below it, and all that refers to it', async () => {
        const highlights = [{ range: 'A1:A3', formula: '=TRUE', fill: '#FFC7CE' }];
        await host.insertBlock(id, 'E2', { name: '', cells: [], highlights });
        opened = bench.dump();
        await host.insertRow(id, { row: 3, like: 'above' });
        const { rows, merges } = await sheetNow();
        expect(rows.map((row) => row?.[1]?.value ?? null)).toEqual([
          ...[null, '培训期数', null, '培训人数', '知晓率', null],
        ]);
        expect(rows[2]?.every((cell) => cell === null) ?? true).toBe(true);
        expect(merges.map(rangeName)).toEqual(['A1:C1', 'A2:A4']);
        expect(await formulaAt('目标表', 'C6')).toBe('=SUM(C2:C5)');
        expect(await formulaAt('汇总', 'A1')).toBe('=目标表!C6');
        expect(bench.rules('目标表').map(({ areas }) => areas)).toEqual([['E2:E5']]);
        await host.removeRow({ sheetId: id, row: 3, regardless: false });
        expect(bench.dump()).toBe(opened);
      });

      test('is reached by what is stretched over it, single cells too', async () => {
        const stretched = [{ from: 'A4', to: 'A4:A5' }];
        await host.insertRow(id, { row: 5, like: 'above', stretched });
        expect((await sheetNow()).merges.map(rangeName)).toEqual(['A1:C1', 'A2:A3', 'A4:A5']);
        await host.removeRow({ sheetId: id, row: 5, regardless: false });
        expect(bench.dump()).toBe(opened);
        const grown = [{ from: 'A2:A3', to: 'A2:A4' }];
        await host.insertRow(id, { row: 4, like: 'above', stretched: grown });
        expect((await sheetNow()).merges.map(rangeName)).toEqual(['A1:C1', 'A2:A4']);
        await host.removeRow({ sheetId: id, row: 4, regardless: false });
        expect(bench.dump()).toBe(opened);
      });

      test('looks like its neighbour: merges across columns, font, lines', async () => {
        await host.insertBlock(id, 'E2', {
          name: '',
          cells: [],
          formats: [
            {
              ...{ range: 'A1:B1', font: { size: 14 } },
              border: { style: 'Continuous', color: '#000000' },
            },
          ],
        });
        const before = bench.dump();
        await host.insertRow(id, { row: 3, like: 'above' });
        const seen = bench.seen('目标表');
        expect(seen.cell('E3')).toEqual(seen.cell('E2'));
        expect(seen.cell('F3')).toEqual({ ...seen.cell('E2'), size: 14 });
        await host.removeRow({ sheetId: id, row: 3, regardless: false });
        expect(bench.dump()).toBe(before);
        await host.insertRow(id, { row: 2, like: 'above' });
        expect((await sheetNow()).merges.map(rangeName)).toEqual(['A1:C1', 'A2:C2', 'A3:A4']);
        await host.removeRow({ sheetId: id, row: 2, regardless: false });
        expect(bench.dump()).toBe(before);
      });

      test('is kept when somebody has written into it, unless told otherwise', async () => {
        await host.insertRow(id, { row: 4, like: 'above' });
        await bench.user.type('目标表', 'B4', '新指标');
        const edited = bench.dump();
        await expect(
          host.removeRow({ sheetId: id, row: 4, regardless: false }),
        ).rejects.toMatchObject({ code: 'changed', where: ['B4'] });
        expect(bench.dump()).toBe(edited);
        await host.removeRow({ sheetId: id, row: 4, regardless: true });
        expect(bench.dump()).toBe(opened);
      });

      test('is refused on a protected sheet, and nothing changes', async () => {
        bench.user.protect('目标表');
        const before = bench.dump();
        await expect(host.insertRow(id, { row: 3, like: 'above' })).rejects.toMatchObject({
          ...{ code: 'protected', where: ['目标表'] },
        });
        expect(bench.dump()).toBe(before);
      });
    });

    test('tells what the user changes, not what it writes itself', async () => {
      const events: HostEvent[] = [];
      const stop = await host.onChange((event) => events.push(event));
      const sheet = await readForm();
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
      await host.apply({
        sheetId: sheet.id,
        writes: [write(sheet, 'C4', { kind: 'text', text: '≥5期' })],
      });
      await settle();
      expect(events).toEqual([]);
      await bench.user.type('三供一业', 'C4', '≥6期');
      await settle();
      expect(events).toEqual([{ kind: 'cells', sheetId: sheet.id, range: 'C4', remote: false }]);
      await stop();
      await bench.user.type('三供一业', 'C4', '≥7期');
      await settle();
      expect(events).toHaveLength(1);
    });

    test('tells what the user selects, and not where it led him', async () => {
      const { select } = bench.user;
      if (select === undefined) return;
      const [first, second] = await host.read('all');
      const selected: HostEvent[] = [];
      const stop = await host.onChange((event) => {
        if (event.kind === 'selected') selected.push(event);
      });
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
      await host.select(first!.id, 'C4');
      await settle();
      expect(selected).toEqual([]);
      await select('三供一业', 'B3');
      await settle();
      const at = (sheetId: string, range: string) => ({ kind: 'selected', sheetId, range });
      expect(selected).toEqual([at(first!.id, 'B3')]);
      // Back to where he was led before: this time he went himself.
      await select('三供一业', 'C4');
      await settle();
      expect(selected).toEqual([at(first!.id, 'B3'), at(first!.id, 'C4')]);
      await host.select(second!.id, 'C4');
      await settle();
      await select('三供一业', 'A1:C1');
      await settle();
      expect(selected.slice(2)).toEqual([at(first!.id, 'A1:C1')]);
      await stop();
      await select('三供一业', 'B3');
      await settle();
      expect(selected).toHaveLength(3);
    });
  });
}
