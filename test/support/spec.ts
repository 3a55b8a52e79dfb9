/** A SheetSpec as the sheet that a host would read after drawing it; formulas show what a test says they do. */
import { parseCell, parseRange } from '../../src/grid/address';
import type { CellContent } from '../../src/grid/sheet-patch';
import type { Cell, SheetSnapshot } from '../../src/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../../src/grid/sheet-spec';

export type Evaluate = (formula: string) => string | number;

function toCell(content: CellContent, evaluate: Evaluate): Cell | null {
  switch (content.kind) {
    case 'text':
      return { value: content.text, text: content.text, formula: null };
    case 'number':
      return { value: content.number, text: String(content.number), formula: null };
    case 'formula': {
      const value = evaluate(content.formula);
      return { value, text: String(value), formula: content.formula };
    }
    default:
      return null;
  }
}

export function specSnapshot(spec: SheetSpec, evaluate: Evaluate = () => 0): SheetSnapshot {
  const rows: (Cell | null)[][] = [];
  for (const { cell, content } of spec.cells) {
    const { row, column } = parseCell(cell)!;
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = toCell(content, evaluate);
  }
  const filled = rows.findIndex((row) => row.some((cell) => cell !== null));
  if (filled !== 0) throw new Error('a spec begins in the first row');
  return {
    name: spec.name,
    origin: { row: 0, column: 0 },
    rows: rows.map((row) => (row.length === 0 ? null : row)),
    merges: (spec.merges ?? [])
      .map((merge) => parseRange(merge)!)
      .sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The spec with further cells: what a user types into it. Text stays text, as in cells formatted so. */
export function typeInto(
  spec: SheetSpec,
  values: Readonly<Record<string, string | number>>,
): SheetSpec {
  const typed = Object.entries(values).map(([cell, value]): SpecCell => ({
    cell,
    content:
      typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
  }));
  const kept = spec.cells.filter(({ cell }) => !(cell in values));
  return { ...spec, cells: [...kept, ...typed] };
}

/** The text of a cell of the spec; undefined where nothing is written. */
export function textAt(spec: SheetSpec, cell: string): string | undefined {
  const content = spec.cells.find((each) => each.cell === cell)?.content;
  return content?.kind === 'text' ? content.text : undefined;
}
