/** What holds for every layout and every choice. */
import fc from 'fast-check';
import { parseRange } from '../../src/grid/address';
import { moveSpec } from '../../src/grid/spec-area';
import { connectExcel } from '../../src/hosts/excel/connect';
import { readTables } from '../../src/reader/read-tables';
import { detectProfile } from '../../src/regions/detect-profile';
import { findProfile, PROFILES } from '../../src/regions/profiles';
import { checkWorkbook } from '../../src/review/review-workbook';
import { blankTable } from '../../src/template/blank-table';
import { findLayout, LAYOUTS } from '../../src/template/layouts';
import { TemplateError, type BlankTableOptions } from '../../src/template/options';
import { useExcel } from '../officehost/use-excel';
import { fillings, filledForm, statedTotal } from '../support/fill-form';
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
      Object.fromEntries(
        some.map(([at, rows]) => {
          const levels = level2Of(layout);
          return [levels[at % levels.length]!, rows] as const;
        }),
      ),
  }));

/** What a form says of itself beside its being blank: that it has a block for another period, or is a list. */
const MAY_SAY = ['other-block', 'several-projects'];
/** Chosen, never recognised by what a form prints; or by names alone. */
const UNSIGNED = ['yitihua', 'urumqi', 'xinjiang'];

function layoutOf({ layout }: BlankTableOptions) {
  return LAYOUTS.find(({ id }) => id === layout)!;
}

test('reads back as one blank form of its year, its region and with its columns', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const sheet = specSnapshot(blankTable(chosen));
      const tables = readTables(sheet);
      expect(tables).toHaveLength(1);
      const [table] = tables;
      const { title, head, columns, profile } = layoutOf(chosen);
      const isList = columns.some(({ beside }) => typeof beside === 'object');
      expect(table).toMatchObject({
        kind: 'target',
        title: isList ? null : { value: title.replace(/\s/g, ''), cell: 'A1' },
        ...{ indicators: [], weightTotal: null },
      });
      const labels = head.flatMap(({ cells }) => cells.flatMap(({ text }) => text ?? []));
      const unit = /（(万?元)）|单位：(万元)/.exec(labels.join());
      expect(table!.funds.currencyUnit).toBe(unit?.[1] ?? unit?.[2] ?? null);
      expect(
        table!.notices.map(({ code }) => code).filter((code) => !MAY_SAY.includes(code)),
      ).toEqual(['no-indicators']);
      const roles = new Set(columns.flatMap(({ role }) => role ?? []));
      expect(table!.columns.map(({ role }) => role)).toEqual([...roles]);
      expect(table!.preparedRows).toBeGreaterThan(0);
      if (chosen.year !== null) expect([table!.year, table!.yearCell]).toEqual([chosen.year, 'A2']);
      const recognised = UNSIGNED.includes(profile) ? 'national' : profile;
      expect(detectProfile(table!, sheet).id).toBe(recognised);
    }),
  );
});

test('filled in, whatever the rows, it checks clean with the profile of its region', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const spec = blankTable({ ...chosen, year: 2026, unit: '某市教育局' });
      const profile = findProfile(layoutOf(chosen).profile)!;
      const [sheet] = checkWorkbook({ sheets: [filledForm(spec)] }, { profile });
      expect(sheet!.tables).toHaveLength(1);
      const { table, findings } = sheet!.tables[0]!;
      // The guide of 2021 moved 成本: said once of a form of 2015, as a hint.
      const known = chosen.layout === 'national-2015' ? [['N03', 'info']] : [];
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(known);
      const hasWeights = table.columns.some(({ role }) => role === 'weight');
      const total = hasWeights ? profile.weightTotal : null;
      expect([table.weightTotal, table.statedTotal?.weight?.amount ?? null]).toEqual([
        total,
        total,
      ]);
      expect(table.indicators).toHaveLength(6);
      expect(table.notices.filter(({ code }) => !MAY_SAY.includes(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(IDS)(
  '%s is told that all indicators are blank, and of no error once it is filled',
  (id) => {
    const spec = blankTable({ layout: id, year: 2026, unit: '某市教育局' });
    const [blank] = checkWorkbook({ sheets: [specSnapshot(spec)] });
    expect(blank!.tables).toHaveLength(1);
    const [filled] = checkWorkbook({ sheets: [filledForm(spec)] });
    expect(
      filled!.tables.flatMap(({ findings }) => findings).map(({ severity }) => severity),
    ).toEqual(id === 'national-2015' ? ['info'] : []);
  },
);

test('the columns are as wide as the page between its margins', () => {
  const widths = LAYOUTS.map(({ columns }) => columns.reduce((sum, { width }) => sum + width, 0));
  expect(new Set(widths)).toEqual(new Set([788]));
});

test('every profile has a layout of its name', () => {
  expect(PROFILES.map(({ id }) => findLayout(id)?.profile)).toEqual(PROFILES.map(({ id }) => id));
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
      const total = Number(statedTotal(spec));
      office.excel.workbook.evaluate = () => total;
      const host = await connectExcel();
      const { id } = await host.insertSheet(spec);
      const [other, inserted] = await host.read('all');
      const direct = specSnapshot(spec, () => total);
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
      /没有“gansu”这种表样，可选：urumqi、xinjiang、national、.*yitihua。/,
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
