/** Columns beside a 目标表 and the 自评表 of its own: what is written where, and that it computes and reads back. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contains, parseRange } from '../../src/grid/address';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';
import { scoreTable } from '../../src/scoring/score-table';
import { selfEvaluationColumns } from '../../src/scoring/self-evaluation/columns';
import { columnFrame } from '../../src/scoring/self-evaluation/frame';
import { sheetPlaces } from '../../src/scoring/self-evaluation/sheet-places';
import { inputFormat } from '../../src/scoring/formulas/input-format';
import { applyWrites } from '../support/apply-writes';
import { formSheet, indicatorsWith } from '../support/form';
import { snapshotOf } from '../support/snapshot';

const samples = join(__dirname, '../../samples');

function planOf(sheet: SheetSnapshot, options = {}) {
  const [table] = readTables(sheet);
  if (table === undefined) throw new Error('the sheet has no table');
  const plan = selfEvaluationColumns(table, sheet, options);
  return { table, plan };
}

function columnsOf(sheet: SheetSnapshot, options = {}) {
  const { plan } = planOf(sheet, options);
  if (plan.kind !== 'columns') throw new Error(plan.reason);
  return plan;
}

describe('columns to the right', () => {
  const plan = columnsOf(formSheet());
  const write = (cell: string) => plan.writes.find((each) => each.cell === cell);

  test('lie right of the table and hold headings, formulas and input formats', () => {
    expect(plan.area).toBe('J7:M13');
    expect(['J7', 'K7', 'L7', 'M7'].map((cell) => write(cell)?.after)).toEqual(
      ['实际完成值', '完成率', '得分', '偏差原因分析及改进措施'].map((text) => ({
        kind: 'text',
        text,
      })),
    );
    expect(write('J8')).toEqual({
      ...{ cell: 'J8', before: { kind: 'empty' }, after: { kind: 'empty' } },
      numberFormat: 'General"期"',
    });
    expect(write('J9')?.numberFormat).toBe('0.00%');
    expect(write('L8')?.numberFormat).toBe('0.00');
    expect(write('L8')?.after.kind).toBe('formula');
    // A deadline: any format.
    expect([write('J10'), write('L10')?.after.kind]).toEqual([undefined, 'formula']);
  });

  test('and rows below over the width of both, labels first, values in the columns where they belong', () => {
    const below = plan.writes.filter(({ cell }) => Number(cell.slice(1)) > 13);
    const shown = below.map(({ cell, after, numberFormat }) => [
      ...[cell, after.kind === 'text' ? after.text : after.kind, numberFormat ?? null],
    ]);
    expect(shown).toEqual([
      ['A14', '全年预算数', null],
      ['J14', 'formula', 'General"万元"'],
      ['A15', '全年执行数', null],
      ['J15', 'empty', 'General"万元"'],
      ['A16', '预算执行率', null],
      ['K16', 'formula', '0.00%'],
      ['A17', '预算执行得分（10分）', null],
      ['L17', 'formula', '0.00'],
      ['A18', '产出指标小计（40分）', null],
      ['L18', 'formula', '0.00'],
      ['A19', '成本指标小计（20分）', null],
      ['L19', 'formula', '0.00'],
      ['A20', '效益指标小计（20分）', null],
      ['L20', 'formula', '0.00'],
      ['A21', '满意度指标小计（10分）', null],
      ['L21', 'formula', '0.00'],
      ['A22', '总分（100分）', null],
      ['L22', 'formula', '0.00'],
      ['M22', 'formula', null],
      ['A23', '等级', null],
      ['L23', 'formula', null],
    ]);
    expect(write('J14')?.after).toEqual({ kind: 'formula', formula: '=D5', result: 10 });
    expect(plan.labels).toEqual([
      ...['A14:I14', 'A15:I15', 'A16:J16', 'A17:K17', 'A18:K18'],
      ...['A19:K19', 'A20:K20', 'A21:K21', 'A22:K22', 'A23:K23'],
    ]);
  });

  test('compute what the engine makes of the same numbers, read back from the sheet', async () => {
    const typed = { J8: 3, J9: 0.9512, J11: 520, J12: 0.8, J13: 0.85, L10: 15, J15: 9.5 };
    const { sheet, results } = await applyWrites(formSheet(), plan.writes, typed);
    const labels = plan.labels.map((label) => parseRange(label)!);
    const [table] = readTables({ ...sheet, merges: [...sheet.merges, ...labels] });
    expect(table?.kind).toBe('self-evaluation');
    expect(table?.indicators).toHaveLength(6);
    const { items, execution, total, grade } = scoreTable(table!);
    const scores = [8, 9, 11, 12, 13].map((row) => results.get(`L${row}`));
    expect(scores).toEqual([7.5, 15, 19.23, 20, 8]);
    expect(items.flatMap(({ score }) => (score === null ? [] : Number(score)))).toEqual(scores);
    expect(items.map(({ completion }) => completion)).toEqual([
      ...['75', '100.13', null, '96.15', '100', '94.44'],
    ]);
    expect([8, 9, 11, 12, 13].map((row) => results.get(`K${row}`))).toEqual([
      ...[0.75, 1.0013, 0.9615, 1, 0.9444],
    ]);
    // 执行率, its score, 产出, 成本, 效益, 满意度, 总分, 等级.
    expect(results.get('K16')).toBe(0.95);
    expect([17, 18, 19, 20, 21, 22, 23].map((row) => results.get(`L${row}`))).toEqual([
      ...[9.5, 37.5, 19.23, 20, 8, 94.23, '优'],
    ]);
    // But for the score that the reviewer typed, the engine reads the same from the rows below.
    expect([execution?.rate, execution?.score, total, grade]).toEqual(['95', '9.5', '79.23', null]);
    expect(table?.statedTotal?.score).toMatchObject({ cell: 'L22', amount: '94.23' });
    expect(table?.notices).toEqual([]);
  });

  test('are open before anything is typed', async () => {
    const { results } = await applyWrites(formSheet(), plan.writes);
    const shown = [...results].filter(([cell]) => cell !== 'J14').map(([, value]) => value);
    expect(new Set(shown)).toEqual(new Set(['', '未完成7项']));
  });

  test('follow the scheme', async () => {
    const { writes } = columnsOf(formSheet(), { scoring: { scheme: 'threshold' } });
    const { results } = await applyWrites(formSheet(), writes, { J8: 3, J15: 9.5 });
    expect([results.get('L8'), results.get('L17')]).toEqual([3.75, 7]);
  });
});

test.each([
  ['%', '0.00%'],
  [null, 'General'],
  ['"期"', 'General"期"'],
  ['米'.repeat(20), `General"${'米'.repeat(20)}"`],
  ['米'.repeat(21), 'General'],
])('a cell for %s has the format %s', (unit, format) => {
  expect(inputFormat(unit)).toBe(format);
});

describe('the frame', () => {
  const plan = columnsOf(formSheet());
  const [beside, below] = columnFrame(plan).blocks;

  test('takes the looks of the edge of the form, row by row, and reaches over its head', () => {
    expect(beside?.cell).toBe('J1');
    expect(beside?.continuation).toEqual({
      looks: [{ range: 'J1:M13', like: 'I1:I13' }],
      stretched: [
        { from: 'A1:I1', to: 'A1:M1' },
        { from: 'A2:I2', to: 'A2:M2' },
        { from: 'C3:I3', to: 'C3:M3' },
        { from: 'H4:I4', to: 'H4:M4' },
        { from: 'H5:I5', to: 'H5:M5' },
        { from: 'C6:I6', to: 'C6:M6' },
      ],
      widths: { J: 84, K: 72, L: 50, M: 150 },
      print: { form: 'A1:I13', whole: 'A1:M23' },
    });
    expect(beside?.spec.merges).toEqual([]);
    expect(below?.cell).toBe('A14');
    expect(below?.continuation).toEqual({
      looks: [{ range: 'A14:M23', like: 'I13' }],
      ...{ stretched: [], widths: {}, print: null },
    });
    expect(below?.spec.merges).toEqual([
      ...['A1:I1', 'A2:I2', 'A3:J3', 'A4:K4', 'A5:K5', 'A6:K6', 'A7:K7', 'A8:K8', 'A9:K9'],
      'A10:K10',
    ]);
  });

  test('brings its own number formats; numbers shrink, what may become a sentence wraps', () => {
    const formats = (beside?.spec.formats ?? []).filter(({ range }) => range.length <= 3);
    expect(formats).toContainEqual({
      ...{ range: 'A8', numberFormat: 'General"期"', wrap: false, shrink: true },
    });
    expect(formats).toContainEqual({ range: 'B8', numberFormat: '0.00%', wrap: true });
    expect(formats).toContainEqual({
      ...{ range: 'C8', numberFormat: '0.00', wrap: false, shrink: true },
    });
  });

  test('names every cell that can be typed into as empty before', () => {
    const cells = columnFrame(plan).writes.map(({ cell }) => cell);
    // Head and labels are merged: only their first cells are there, those of the head belong to the form.
    expect(cells.slice(0, 4)).toEqual(['J7', 'K7', 'L7', 'M7']);
    expect(cells.filter((cell) => cell.endsWith('14'))).toEqual([
      'A14',
      'J14',
      'K14',
      'L14',
      'M14',
    ]);
    expect(cells).toHaveLength(7 * 4 + 2 * 5 + 4 + 7 * 3);
  });

  test('from the header on where something stands beside the head', () => {
    const sheet = formSheet();
    const note = { value: '附件1', text: '附件1', formula: null };
    const rows = sheet.rows.map((row, index) =>
      index === 0 ? [row?.[0] ?? null, ...new Array<null>(9).fill(null), note] : row,
    );
    const { layout } = columnsOf({ ...sheet, rows });
    expect(layout.columns).toMatchObject({ top: 6, left: 9 });
    expect(layout.continuation.stretched).toEqual([]);
  });

  test('indicators over two rows and a header of two rows are merged as the form merges them', () => {
    const sheet = formSheet();
    const merges = ['D8:D9', 'C8:C9'].flatMap((range) => parseRange(range) ?? []);
    const rows = sheet.rows.map((row, index) => (index === 8 ? [] : row));
    const plan = columnsOf({ ...sheet, rows, merges: [...sheet.merges, ...merges] });
    expect(columnFrame(plan).blocks[0]?.spec.merges).toEqual(['A8:A9', 'B8:B9', 'C8:C9', 'D8:D9']);
  });

  test('widens no column that others use, and keeps away from hidden ones', () => {
    const sheet = formSheet();
    const below = Array.from({ length: 40 - sheet.rows.length }, () => null);
    const note = [...new Array<null>(11).fill(null), { value: 1, text: '1', formula: null }];
    const rows = [...sheet.rows, ...below, note];
    const { widths } = columnsOf({ ...sheet, rows }).layout.continuation;
    expect(Object.keys(widths)).toEqual(['J', 'K', 'M']);
    const { plan } = planOf({ ...sheet, hiddenColumns: [10] });
    expect(plan).toMatchObject({
      ...{ kind: 'sheet', reason: '目标表右侧的列是隐藏的，自评表放在新工作表中。' },
    });
  });

  test.each([
    [23, 'sheet'],
    [24, 'columns'],
  ])('the rows below need ten free ones: a note in row %i', (row, kind) => {
    const sheet = formSheet();
    const gap = Array.from({ length: row - 1 - sheet.rows.length }, () => null);
    const rows = [...sheet.rows, ...gap, [{ value: '注', text: '注', formula: null }]];
    expect(planOf({ ...sheet, rows }).plan.kind).toBe(kind);
  });
});

test('the last project of a list gets a sheet of its own: the header is not its alone', async () => {
  const file = join(__dirname, '../fixtures/forms/direction-in-words.xlsx');
  const [sheet] = (await readWorkbookFile(file)).sheets;
  expect(planOf(sheet!).plan).toMatchObject({
    ...{ kind: 'sheet', reason: '几个项目列在同一张表里，自评表放在新工作表中。' },
  });
});

test('a form without weights gets the lines of 预算执行率, and nothing to add up', () => {
  const sheet = formSheet();
  const rows = sheet.rows.map((row, index) =>
    index < 7 ? row : (row ?? []).map((cell, column) => (column === 6 ? null : cell)),
  );
  const { plan, table } = planOf({ ...sheet, rows });
  if (plan.kind !== 'columns') throw new Error(plan.kind);
  const labels = plan.writes.flatMap(({ cell, after }) =>
    cell.startsWith('A') && after.kind === 'text' ? [after.text] : [],
  );
  expect(labels).toEqual(['全年预算数', '全年执行数', '预算执行率']);
  const scores = plan.writes.filter(({ cell }) => /^L([89]|1\d)$/.test(cell));
  expect(new Set(scores.map(({ after }) => after.kind))).toEqual(new Set(['empty']));
  const taken = { ...sheet, rows, merges: [...sheet.merges, parseRange('J1:M30')!] };
  const own = selfEvaluationColumns(table, taken);
  if (own.kind !== 'sheet') throw new Error(own.kind);
  const texts = own.spec.cells.map(({ content }) => (content.kind === 'text' ? content.text : ''));
  expect(texts).not.toContain('总分');
  expect(JSON.stringify(own.spec)).not.toContain('（0分）');
});

describe('no room', () => {
  const beside = formSheet();
  const rows = beside.rows.map((row, index) =>
    index === 9 ? [...(row ?? []), { value: '备注', text: '备注', formula: null }] : row,
  );

  test('something to the right: a sheet of its own, that reads as a 自评表', () => {
    const { plan, table } = planOf({ ...beside, rows });
    if (plan.kind !== 'sheet') throw new Error(plan.kind);
    const shown = snapshotOf({
      name: plan.spec.name,
      rows: gridOf(plan.spec.cells),
      merges: plan.spec.merges ?? [],
    });
    const [own] = readTables(shown);
    expect(own?.kind).toBe('self-evaluation');
    expect(own?.indicators.map(({ name }) => name)).toEqual(
      table.indicators.map(({ name }) => name),
    );
    expect(own?.weightTotal).toBe('90');
    expect(own?.funds.execution).toMatchObject({
      initial: { amount: '10' },
      weight: { amount: '10' },
    });
    expect(own?.statedTotal?.weight?.amount).toBe('100');
    expect(plan.spec.cells.find(({ cell }) => cell === 'H13')?.content.kind).toBe('formula');
  });

  test('laid out as the annex, filled from the table', () => {
    const { plan } = planOf({ ...beside, rows });
    if (plan.kind !== 'sheet') throw new Error(plan.kind);
    const { spec } = plan;
    const shown = (row: number): unknown[] =>
      spec.cells
        .filter(({ cell }) => cell.replace(/[A-Z]/g, '') === String(row))
        .map(({ cell, content }) => {
          const held = content as { text?: string; number?: number };
          return [cell, held.text ?? held.number ?? content.kind];
        });
    expect([1, 2, 3, 4].flatMap(shown)).toEqual([
      ['A1', '项目支出绩效自评表'],
      ['A2', '（2024年度）'],
      ['A3', '项目名称'],
      ['C3', '2024年职业技能培训补助'],
      ['A4', '主管部门'],
      ['F4', '实施单位'],
      ['G4', '某市人力资源和社会保障局'],
    ]);
    expect([5, 6, 7, 8, 9].flatMap(shown)).toEqual([
      ['A5', '项目资金\n（万元）'],
      ['D5', '年初预算数'],
      ['E5', '全年预算数'],
      ['F5', '全年执行数'],
      ['G5', '分值'],
      ['H5', '执行率'],
      ['I5', '得分'],
      ['B6', '年度资金总额'],
      ['D6', 10],
      ['E6', 10],
      ['H6', 'formula'],
      ['G6', 10],
      ['I6', 'formula'],
      ['B7', '其中：当年财政拨款'],
      ['D7', 10],
      ['E7', 10],
      ['H7', 'formula'],
      ['G7', '—'],
      ['I7', '—'],
      ['B8', '上年结转资金'],
      ['H8', 'formula'],
      ['G8', '—'],
      ['I8', '—'],
      ['B9', '其他资金'],
      ['D9', 0],
      ['E9', 0],
      ['H9', 'formula'],
      ['G9', '—'],
      ['I9', '—'],
    ]);
    expect([10, 12].flatMap(shown)).toEqual([
      ['A10', '年度总体\n目标'],
      ['B10', '预期目标'],
      ['F10', '实际完成情况'],
      ['A12', '绩效指标'],
      ['B12', '一级指标'],
      ['C12', '二级指标'],
      ['D12', '三级指标'],
      ['E12', '年度指标值'],
      ['F12', '实际完成值'],
      ['G12', '分值'],
      ['H12', '得分'],
      ['I12', '偏差原因分析及改进措施'],
      ['J12', '完成率（供核对，不打印）'],
      ['K12', '指标赋分规则（供核对，不打印）'],
    ]);
    expect([19, 20].flatMap(shown)).toEqual([
      ['A19', '总分'],
      ['G19', 100],
      ['H19', 'formula'],
      ['I19', 'formula'],
      ['A20', '填报人：'],
      ['D20', '负责人：'],
      ['F20', '日期：'],
    ]);
    expect(spec.merges).toEqual(
      expect.arrayContaining(['A12:A18', 'B13:B15', 'A19:F19', 'B11:E11', 'F11:I11']),
    );
    expect(spec.print).toEqual({
      ...{ orientation: 'Portrait', paper: 'A4', fitToWidth: true, centered: true },
      ...{ area: 'A1:I20', titleRows: '12:12' },
    });
  });

  test.each([
    // 26 characters a line of 278 points, 4 lines fit the least height.
    ['短'.repeat(10), [60]],
    ['长'.repeat(26 * 10), [142]],
    ['长'.repeat(26 * 40), [284, 284]],
  ])('a goal of any length is shown whole: %#', (goal, heights) => {
    const { table } = planOf(formSheet());
    const annual = { ...table.goals.annual!, value: goal };
    const { goal: placed } = sheetPlaces({ ...table, goals: { annual, overall: null } });
    expect(placed.heights).toEqual(heights);
  });

  test('a form without indicators is refused', () => {
    const { table } = planOf(formSheet());
    const plan = selfEvaluationColumns({ ...table, indicators: [] }, formSheet());
    expect(plan).toEqual({ kind: 'refused', reason: '表中没有指标，无法生成自评栏。' });
  });

  test('a formula takes 250 indicators and no more', () => {
    const { table } = planOf(formSheet());
    const planFor = (count: number) => {
      const indicators = Array.from({ length: count }, () => table.indicators[0]!);
      return selfEvaluationColumns({ ...table, indicators }, formSheet());
    };
    expect(planFor(250).kind).toBe('columns');
    expect(planFor(251)).toEqual({
      ...{ kind: 'refused', reason: '表中有251项指标，超过250项，无法生成自评栏。' },
    });
  });
});

test('text of the form never becomes a formula', () => {
  const sheet = formSheet({ indicators: indicatorsWith({ 0: { name: '=1+1', target: '=4期' } }) });
  const { table } = planOf(sheet);
  const taken = { ...sheet, merges: [...sheet.merges, parseRange('J1:M30')!] };
  const plan = selfEvaluationColumns(table, taken);
  if (plan.kind !== 'sheet') throw new Error(plan.kind);
  const content = (cell: string) => plan.spec.cells.find((each) => each.cell === cell)?.content;
  expect(content('D13')).toEqual({ kind: 'text', text: '=1+1' });
  expect(content('E13')).toEqual({ kind: 'text', text: '=4期' });
});

test('every sample table: writes touch nothing that is there, and stay inside the area', async () => {
  const files = ['urumqi-2024.xlsx', 'urumqi-2024-stacked.xlsx', 'xinjiang-2024.xlsx'];
  const published = readdirSync(join(samples, 'published')).map((file) => join('published', file));
  let planned = 0;
  for (const file of [...files, ...published]) {
    const { sheets } = await readWorkbookFile(join(samples, file));
    for (const sheet of sheets) {
      for (const table of readTables(sheet)) {
        const plan = selfEvaluationColumns(table, sheet);
        if (plan.kind !== 'columns') continue;
        planned++;
        const { columns, below } = plan.layout;
        for (const { cell } of plan.writes) {
          const at = parseRange(cell)!;
          const isInside = [columns, below].some((area) => contains(area, at.top, at.left));
          expect([cell, isInside]).toEqual([cell, true]);
          expect(cellAt(sheet, at.top, at.left)).toBeNull();
        }
      }
    }
  }
  expect(planned).toBeGreaterThan(25);
});

function gridOf(cells: readonly { cell: string; content: { kind: string } }[]) {
  const rows: (string | number | null)[][] = [];
  for (const { cell, content } of cells) {
    const { top, left } = parseRange(cell)!;
    while (rows.length <= top) rows.push(new Array<string | number | null>(10).fill(null));
    const held = content as { text?: string; number?: number };
    rows[top]![left] = held.text ?? held.number ?? null;
  }
  return rows;
}
