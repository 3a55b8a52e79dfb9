/** Columns beside a 目标表 and the 自评表 of its own: what is written where, and that it computes and reads back. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRange } from '../../src/grid/address';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';
import { scoreTable } from '../../src/scoring/score-table';
import { selfEvaluationColumns } from '../../src/scoring/self-evaluation/columns';
import { columnFrame } from '../../src/scoring/self-evaluation/frame';
import { inputFormat } from '../../src/scoring/self-evaluation/input-format';
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
    expect(plan.area).toBe('J7:M23');
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
    expect(write('L14')?.after).toEqual({ kind: 'formula', formula: '=D5' });
    expect(write('K14')?.after).toEqual({ kind: 'text', text: '全年预算数' });
  });

  test('compute what the engine makes of the same numbers, read back from the sheet', async () => {
    const typed = { J8: 3, J9: 0.9512, J11: 520, J12: 0.8, J13: 0.85, L10: 15, L15: 9.5 };
    const { sheet, results } = await applyWrites(formSheet(), plan.writes, typed);
    const [table] = readTables(sheet);
    expect(table?.kind).toBe('self-evaluation');
    expect(table?.indicators).toHaveLength(6);
    const { items } = scoreTable(table!);
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
    expect([16, 17, 18, 19, 20, 21, 22, 23].map((row) => results.get(`L${row}`))).toEqual([
      ...[0.95, 9.5, 37.5, 19.23, 20, 8, 94.23, '优'],
    ]);
  });

  test('are open before anything is typed', async () => {
    const { results } = await applyWrites(formSheet(), plan.writes);
    const shown = [...results].filter(([cell]) => cell !== 'L14').map(([, value]) => value);
    expect(new Set(shown)).toEqual(new Set(['', '未完成7项']));
  });

  test('follow the scheme', async () => {
    const { writes } = columnsOf(formSheet(), { scoring: { scheme: 'threshold' } });
    const { results } = await applyWrites(formSheet(), writes, { J8: 3, L15: 9.5 });
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

test('the columns look like the forms: 宋体 of 10.5', () => {
  const { table, plan } = planOf(formSheet());
  if (plan.kind !== 'columns') throw new Error(plan.kind);
  const fonts = (columnFrame(table, plan).spec.formats ?? []).map(({ font }) => font);
  expect(fonts).toContainEqual({ name: '宋体', size: 10.5 });
  expect(new Set(fonts.flatMap((font) => font?.size ?? []))).toEqual(new Set([10.5]));
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
    const textOf = (at: string) => plan.spec.cells.find(({ cell }) => cell === at)?.content;
    expect(['C4', 'B5', 'A6'].map(textOf)).toEqual(
      ['年初预算数', '年度资金总额', '一级指标'].map((text) => ({ kind: 'text', text })),
    );
    expect(plan.spec.cells.find(({ cell }) => cell === 'H7')?.content.kind).toBe('formula');
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
  expect(content('C7')).toEqual({ kind: 'text', text: '=1+1' });
  expect(content('D7')).toEqual({ kind: 'text', text: '=4期' });
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
        const area = parseRange(plan.area)!;
        for (const { cell } of plan.writes) {
          const at = parseRange(cell)!;
          expect(at.left).toBeGreaterThanOrEqual(area.left);
          expect(at.bottom).toBeLessThanOrEqual(area.bottom);
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
    while (rows.length <= top) rows.push(new Array<string | number | null>(9).fill(null));
    const held = content as { text?: string; number?: number };
    rows[top]![left] = held.text ?? held.number ?? null;
  }
  return rows;
}
