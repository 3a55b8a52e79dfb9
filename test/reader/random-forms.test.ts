/** Whatever the layout, a form reads back as its content; whatever the sheet, reading ends well. */
import fc from 'fast-check';
import { readTables } from '../../src/reader/read-tables';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import type { PerformanceTable } from '../../src/domain/performance-table';
import { parseRange } from '../../src/grid/address';
import { layOut, randomContent, randomLayout, type RandomContent } from '../support/random-form';

function contentOf(table: PerformanceTable): RandomContent {
  return {
    year: table.year ?? 0,
    project: table.fields.projectName?.value ?? '',
    unit: table.fields.budgetUnit?.value ?? '',
    leader: table.fields.leader?.value ?? '',
    total: Number(table.funds.total?.amount),
    goal: table.goals.annual?.value ?? '',
    indicators: table.indicators.map((indicator) => ({
      level1: indicator.level1 ?? '',
      level2: indicator.level2 ?? '',
      name: indicator.name ?? '',
      target: indicator.target?.raw ?? '',
      basis: indicator.basis?.value ?? '',
      lastYear: indicator.lastYear?.raw ?? '',
      weight: Number(indicator.weight?.amount),
      scoringRule: indicator.scoringRule?.raw ?? '',
      evidence: indicator.evidence?.raw ?? '',
    })),
  };
}

test('a random form in a random layout reads back as itself', () => {
  fc.assert(
    fc.property(randomContent, randomLayout, (content, layout) => {
      const { sheet, bottom } = layOut(content, layout);
      const tables = readTables(sheet);
      expect(tables).toHaveLength(1);
      expect(contentOf(tables[0]!)).toEqual(content);
      expect(parseRange(tables[0]!.range)).toMatchObject({
        top: layout.origin.row,
        left: layout.origin.column,
        bottom,
      });
    }),
    { numRuns: 400 },
  );
});

test('forms stacked on one sheet read back one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(randomContent, randomLayout), { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 0, max: 4 }),
      (forms, gap) => {
        let row = 0;
        const sheets: SheetSnapshot[] = forms.map(([content, layout]) => {
          const { sheet } = layOut(content, {
            ...layout,
            note: false,
            origin: { row, column: 2 },
          });
          row += sheet.rows.length + gap;
          return sheet;
        });
        const tables = readTables(stack(sheets));
        expect(tables.map(contentOf)).toEqual(forms.map(([content]) => content));
      },
    ),
    { numRuns: 100 },
  );
});

test('forms side by side read back one by one', () => {
  fc.assert(
    fc.property(
      fc.tuple(randomContent, randomContent, randomLayout),
      fc.integer({ min: 1, max: 3 }),
      ([first, second, layout], gap) => {
        const plain = { ...layout, note: false, footer: [], goalBelow: false };
        const left = layOut(first, { ...plain, origin: { row: 3, column: 0 } }).sheet;
        const width = Math.max(...left.rows.map((row) => row?.length ?? 0), 8);
        const right = layOut(second, { ...plain, origin: { row: 3, column: width + gap } }).sheet;
        expect(readTables(beside(left, right, width + gap)).map(contentOf)).toEqual([
          first,
          second,
        ]);
      },
    ),
    { numRuns: 100 },
  );
});

function stack(sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const rows: SheetSnapshot['rows'][number][] = [];
  for (const sheet of sheets) {
    while (rows.length < sheet.origin.row) rows.push(null);
    rows.push(...sheet.rows);
  }
  return { ...sheets[0]!, rows, merges: sheets.flatMap((sheet) => sheet.merges) };
}

function beside(left: SheetSnapshot, right: SheetSnapshot, column: number): SheetSnapshot {
  const count = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const first = [...(left.rows[index] ?? [])];
    while (first.length < column) first.push(null);
    return [...first, ...(right.rows[index] ?? [])];
  });
  return { ...left, rows, merges: [...left.merges, ...right.merges] };
}

const word = fc.constantFrom(
  ...[
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '项目名称',
    '年度目标',
    '绩效目标表',
    '合计',
    '产出指标',
  ],
  ...[
    '项目资金（万元）',
    '年度资金总额',
    '指标1：',
    '注：',
    '',
    '#REF!',
    '其中：',
    '执行率',
    '得分',
    '=',
  ],
);
const anyCell = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.double({ noNaN: false }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 3, arbitrary: fc.constant(null) },
);
const anyMerge = fc.tuple(fc.nat(14), fc.nat(14), fc.nat(14), fc.nat(14)).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test('arbitrary sheets never throw, and every address lies on the sheet', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 14 }),
      fc.array(anyMerge, { maxLength: 8 }),
      (rows, merges) => {
        const tables = readTables({
          name: 'any',
          origin: { row: 0, column: 0 },
          rows: rows.map((cells) =>
            cells.map((value) =>
              value === null ? null : { value, text: String(value), formula: null },
            ),
          ),
          merges,
          hiddenRows: [],
          hiddenColumns: [],
        });
        for (const table of tables) expect(parseRange(table.range)).not.toBeNull();
      },
    ),
    { numRuns: 1500 },
  );
});
