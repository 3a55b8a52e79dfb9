/** What holds for every layout and every choice. */
import fc from 'fast-check';
import { parseRange } from '../../src/grid/address';
import { moveSpec } from '../../src/grid/spec-area';
import { connectExcel } from '../../src/hosts/excel/connect';
import { readTables } from '../../src/reader/read-tables';
import { checkWorkbook } from '../../src/review/review-workbook';
import { blankTable } from '../../src/template/blank-table';
import { LAYOUTS } from '../../src/template/layouts';
import { TemplateError, type BlankTableOptions } from '../../src/template/options';
import { useExcel } from '../officehost/use-excel';
import { fillings, filledForm } from '../support/fill-form';
import { specSnapshot, typeInto } from '../support/spec';

const office = useExcel();
const IDS = LAYOUTS.map(({ id }) => id);

const level2Of = (id: string): string[] =>
  LAYOUTS.find((layout) => layout.id === id)!.levels.flatMap(({ level2 }) =>
    level2.map(([name]) => name),
  );

/** Units and projects of any length, some that would be formulas, numbers or labels. */
const name = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('某市教育局第一中学（）·-=+@A1"\'')),
    maxLength: 80,
  }),
  fc.constantFrom('=1+1', '+86', '-', '@某局', "'某局", '2026', '某市教育局', '长'.repeat(200)),
);

const options: fc.Arbitrary<BlankTableOptions> = fc
  .record({
    layout: fc.constantFrom(...IDS),
    year: fc.option(fc.integer({ min: 2000, max: 2099 })),
    unit: fc.option(name, { nil: undefined }),
    project: fc.option(name, { nil: undefined }),
    all: fc.option(fc.integer({ min: 1, max: 12 })),
    some: fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 8 })), { maxLength: 4 }),
  })
  .map(({ layout, year, unit, project, all, some }) => ({
    ...{ layout, year },
    ...(unit === undefined ? {} : { unit }),
    ...(project === undefined ? {} : { project }),
    rows:
      all ??
      Object.fromEntries(some.map(([at, rows]) => [level2Of(layout)[at % 10]!, rows] as const)),
  }));

test('reads back as one blank form of its year and with its columns', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const spec = blankTable(chosen);
      const tables = readTables(specSnapshot(spec));
      expect(tables).toHaveLength(1);
      const [table] = tables;
      expect(table).toMatchObject({
        ...{ kind: 'target', title: { value: '项目支出绩效目标表', cell: 'A1' } },
        ...{ indicators: [], weightTotal: null },
        funds: { currencyUnit: '万元' },
      });
      expect(table!.notices.map(({ code }) => code)).toEqual(['no-indicators']);
      const layout = LAYOUTS.find(({ id }) => id === chosen.layout)!;
      expect(table!.columns.map(({ role }) => role)).toEqual(
        layout.columns.flatMap(({ role }) => role ?? []),
      );
      if (chosen.year !== null) expect([table!.year, table!.yearCell]).toEqual([chosen.year, 'A2']);
    }),
  );
});

test('filled in, whatever the rows, it checks clean', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const spec = blankTable({ ...chosen, year: 2026, unit: '某市教育局' });
      const [sheet] = checkWorkbook({ sheets: [filledForm(spec)] });
      const [{ table, findings } = { table: null, findings: [] }] = sheet!.tables;
      expect(findings).toEqual([]);
      expect(table).toMatchObject({ weightTotal: '90', statedTotal: { weight: { amount: '90' } } });
      expect([table!.indicators.length, table!.notices]).toEqual([6, []]);
    }),
    { numRuns: 40 },
  );
});

test('nothing in it overlaps, and everything lies where a host can draw it', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const spec = blankTable(chosen);
      const merges = spec.merges!.map((merge) => parseRange(merge)!);
      merges.forEach((a, i) => {
        for (const b of merges.slice(i + 1)) {
          const apart =
            a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left;
          expect(apart).toBe(true);
        }
      });
      const cells = spec.cells.map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
      for (const height of Object.values(spec.rowHeights!)) {
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(409);
      }
      for (const { list } of spec.validations!) {
        expect(list.join(',').length).toBeLessThanOrEqual(255);
        expect(list.some((word) => word.includes(','))).toBe(false);
      }
    }),
  );
});

test('Excel gives back what the spec says, as a sheet and as a block beside another one', async () => {
  await fc.assert(
    fc.asyncProperty(options, async (chosen) => {
      const blank = blankTable(chosen);
      const spec = typeInto(blank, fillings(blank));
      office.excel.reset('别的表').sheets[0]!.input(0, 0, '备注');
      office.excel.workbook.evaluate = () => 90;
      const host = await connectExcel();
      const { id } = await host.insertSheet(spec);
      const [other, inserted] = await host.read('all');
      const direct = specSnapshot(spec, () => 90);
      expect(inserted!.id).toBe(id);
      const drawn = { ...inserted!.snapshot, name: spec.name };
      expect(readTables(drawn)).toEqual(readTables(direct));
      expect(drawn.merges).toEqual(direct.merges);

      await host.insertBlock(other!.id, 'D5', spec);
      const [block] = await host.read('active');
      const moved = readTables(block!.snapshot)[0]!;
      const [own] = readTables(direct);
      expect(moved.range).toBe(
        moveSpec({ name: '', cells: [], merges: [own!.range] }, 4, 3).merges![0],
      );
      expect(
        moved.indicators.map(({ name, target, weight }) => [name, target?.raw, weight?.amount]),
      ).toEqual(
        own!.indicators.map(({ name, target, weight }) => [name, target?.raw, weight?.amount]),
      );
    }),
    { numRuns: 12 },
  );
});

describe('refuses in a sentence', () => {
  test.each<[string, BlankTableOptions, RegExp]>([
    [
      'a layout',
      { layout: 'gansu', year: 2026 },
      /没有“gansu”这种表样，可选：urumqi、xinjiang、national。/,
    ],
    ['a year', { layout: 'urumqi', year: 26 }, /年度应为2000至2099/],
    ['a fraction', { layout: 'urumqi', year: 2026, rows: 1.5 }, /数量指标的行数应为0至50的整数/],
    ['too many rows', { layout: 'urumqi', year: 2026, rows: 51 }, /行数应为0至50/],
    ['no rows', { layout: 'urumqi', year: 2026, rows: 0 }, /至少要有一行/],
    [
      'a 二级指标',
      { layout: 'urumqi', year: 2026, rows: { 可持续影响指标: 1 } },
      /“可持续影响指标”不是/,
    ],
  ])('%s that cannot be', (_, chosen, message) => {
    expect(() => blankTable(chosen)).toThrow(TemplateError);
    expect(() => blankTable(chosen)).toThrow(message);
  });
});
