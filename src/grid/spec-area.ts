/** Where a spec lies, and the same spec at another place. */
import { parseCell, parseRange, rangeName, columnName, type Rectangle } from './address';
import { shiftFormula } from './formula/shift-formula';
import type { SheetSpec, SpecCell } from './sheet-spec';

/** From A1 to the last cell that the spec writes, merges, formats or validates. */
export function specArea(spec: SheetSpec): Rectangle {
  const ranges = [
    ...spec.cells.map(({ cell }) => cell),
    ...(spec.merges ?? []),
    ...[spec.formats, spec.validations, spec.highlights].flatMap((parts) =>
      (parts ?? []).map(({ range }) => range),
    ),
  ];
  const areas = ranges.map((range) => parseRange(range)).filter((area) => area !== null);
  return {
    top: 0,
    left: 0,
    bottom: areas.reduce((most, { bottom }) => Math.max(most, bottom), 0),
    right: areas.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

/** The spec with its A1 so many rows and columns further, for a place on a sheet of others: nothing is frozen or filtered there; formulas keep pointing at the same cells of the spec. */
export function moveSpec(spec: SheetSpec, rows: number, columns: number): SheetSpec {
  const move = (name: string): string => moveRange(name, rows, columns);
  const moveParts = <T extends { readonly range: string }>(parts: readonly T[] = []): T[] =>
    parts.map((part) => ({ ...part, range: move(part.range) }));
  const { print, columnWidths, rowHeights } = spec;
  return {
    name: spec.name,
    cells: spec.cells.map(({ cell, content }): SpecCell => ({
      cell: move(cell),
      content:
        content.kind === 'formula'
          ? { ...content, formula: moveFormula(content.formula, rows, columns) }
          : content,
    })),
    merges: (spec.merges ?? []).map(move),
    ...(columnWidths === undefined
      ? {}
      : { columnWidths: moveKeys(columnWidths, (key) => moveColumns(key, columns)) }),
    ...(rowHeights === undefined
      ? {}
      : { rowHeights: moveKeys(rowHeights, (key) => moveRows(key, rows)) }),
    formats: moveParts(spec.formats),
    highlights: moveParts(spec.highlights).map((highlight) => ({
      ...highlight,
      formula: moveFormula(highlight.formula, rows, columns),
    })),
    validations: moveParts(spec.validations),
    ...(spec.scales === undefined ? {} : { scales: moveParts(spec.scales) }),
    ...(print === undefined
      ? {}
      : {
          print: {
            ...print,
            ...(print.area === undefined ? {} : { area: move(print.area) }),
            ...(print.titleRows === undefined
              ? {}
              : { titleRows: moveRows(print.titleRows, rows) }),
          },
        }),
  };
}

function moveRange(name: string, rows: number, columns: number): string {
  const area = parseRange(name);
  if (area === null) return name;
  return rangeName({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  });
}

function moveKeys(
  sizes: Readonly<Record<string, number>>,
  move: (key: string) => string,
): Record<string, number> {
  return Object.fromEntries(Object.entries(sizes).map(([key, size]) => [move(key), size]));
}

function moveColumns(span: string, columns: number): string {
  return span.replace(/[A-Z]+/g, (name) =>
    columnName((parseCell(`${name}1`)?.column ?? 0) + columns),
  );
}

function moveRows(span: string, rows: number): string {
  return span.replace(/\d+/g, (digits) => String(Number(digits) + rows));
}

/** In a spec all references, fixed ones too, mean the spec. */
function moveFormula(formula: string, rows: number, columns: number): string {
  return shiftFormula(formula, { rows, columns, absolute: true });
}
