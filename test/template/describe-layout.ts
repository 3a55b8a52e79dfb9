/** What a layout must be, cell by cell. */
import { DEFAULT_PROFILE, findProfile } from '../../src/regions/profiles';
import { checkWorkbook } from '../../src/review/review-workbook';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { filledForm } from '../support/fill-form';
import { specSnapshot, textAt } from '../support/spec';

export interface LayoutExpectation {
  readonly profile: string;
  /** Areas and their texts; undefined for places to fill in. Every merge of the form proper is named or a level. */
  readonly grid: readonly (readonly [area: string, text: string | undefined])[];
  readonly fields: Readonly<Record<string, string>>;
  readonly funds: Readonly<Record<string, string>>;
  readonly goal: string;
  readonly total: { readonly cell: string; readonly formula: string };
  readonly highlight: string;
  readonly textCells: readonly string[];
  readonly dropdowns: Readonly<Record<string, readonly string[]>>;
  readonly print: { readonly area: string; readonly titleRows: string };
}

export function describeLayout(spec: SheetSpec, expected: LayoutExpectation): void {
  test.each(expected.grid)('%s is %s', (area, text) => {
    expect(textAt(spec, area.split(':')[0]!)).toBe(text);
    if (area.includes(':')) expect(spec.merges).toContain(area);
    else expect(spec.merges!.some((merge) => merge.startsWith(`${area}:`))).toBe(false);
  });

  test('the weight total adds itself up and turns red', () => {
    const { cell, formula } = expected.total;
    expect(spec.cells).toContainEqual({ cell, content: { kind: 'formula', formula, result: 0 } });
    expect(spec.highlights).toEqual([
      {
        ...{ range: cell, formula: expected.highlight, fill: '#FFC7CE' },
        font: { bold: true, color: '#9C0006' },
      },
    ]);
  });

  test('values that may begin with "=" are kept as text', () => {
    const textual = spec.formats!.filter(({ numberFormat }) => numberFormat === '@');
    expect(textual.map(({ range }) => range)).toEqual(expected.textCells);
  });

  test('drop-downs offer the words of the profile; only 一级指标 insists on them', () => {
    const lists = spec.validations!.map(({ range, list }) => [range, list]);
    expect(Object.fromEntries(lists)).toEqual(expected.dropdowns);
    expect(spec.validations!.map(({ strictness }) => strictness === 'stop')).toEqual(
      spec.validations!.map((_, i) => i === 0),
    );
  });

  test('prints the form alone on A4 across, its header on every page', () => {
    expect(spec.print).toEqual({
      ...{ orientation: 'Landscape', paper: 'A4', fitToWidth: true, centered: true },
      ...expected.print,
    });
  });

  test('reads back with its profile, year, unit and places', () => {
    const [sheet] = checkWorkbook({ sheets: [specSnapshot(spec)] });
    expect(sheet!.tables).toHaveLength(1);
    const { table, profile } = sheet!.tables[0]!;
    expect(profile.id).toBe(expected.profile);
    expect([table.kind, table.year, table.yearCell]).toEqual(['target', 2026, 'A2']);
    const { fields, funds, goals } = table;
    const places = (of: object, names: object): unknown =>
      Object.fromEntries(
        Object.keys(names).map((name) => [
          name,
          (of as Record<string, { cell: string }>)[name]?.cell,
        ]),
      );
    expect(places(fields, expected.fields)).toEqual(expected.fields);
    expect(places(funds, expected.funds)).toEqual(expected.funds);
    expect(goals).toEqual({ annual: { value: null, cell: expected.goal }, overall: null });
    expect(table.indicators).toEqual([]);
    const { columns } = findProfile(expected.profile) ?? DEFAULT_PROFILE;
    expect(table.columns.map(({ role }) => role)).toEqual(expect.arrayContaining(columns));
  });

  test('filled in, it checks clean with its own profile', () => {
    const [sheet] = checkWorkbook({ sheets: [filledForm(spec)] });
    const { profile, findings, table } = sheet!.tables[0]!;
    expect([profile.id, findings, table.notices]).toEqual([expected.profile, [], []]);
    expect([table.weightTotal, table.statedTotal?.weight?.amount]).toEqual(['90', '90']);
  });
}
