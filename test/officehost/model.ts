/** The workbook in memory. It knows nothing of office.js; objects/ is its face towards the library. */
import type { Rectangle } from '../../src/grid/address';
import { contains } from '../../src/grid/address';
import { moveLines } from '../../src/grid/formula/move-lines';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { displayText } from '../../src/hosts/file/display-text';
import { bounding, overlap, shiftRows, without } from './areas';
import { interpretInput } from './cell-input';
import { DOCUMENTED, type Profile } from './profiles';

export type Scalar = string | number | boolean;

export interface StoredCell {
  readonly value: Scalar;
  readonly formula: string | null;
  /** The display as some file recorded it; null to work it out from value and number format. */
  readonly text: string | null;
}

export interface ConditionalRule {
  id: string;
  readonly type: string;
  areas: Rectangle[];
  stopIfTrue: boolean;
  formula: string;
  /** "fill.color", "font.bold", "border.EdgeTop.style" … */
  readonly format: Map<string, unknown>;
  /** What a rule of another kind says: operator and bounds, criteria … */
  readonly details?: unknown;
}

export interface Validation {
  readonly areas: Rectangle[];
  readonly properties: Map<string, unknown>;
}

const WIDTH = 16_384;
const keyOf = (row: number, column: number): number => row * WIDTH + column;
const rowOf = (key: number): number => Math.floor(key / WIDTH);
const columnOf = (key: number): number => key % WIDTH;
/** A side, that of the neighbour along it, and where the neighbour is. */
const SHARED: readonly (readonly [side: string, opposite: string, down: number, right: number])[] =
  [
    ['EdgeTop', 'EdgeBottom', -1, 0],
    ['EdgeBottom', 'EdgeTop', 1, 0],
    ['EdgeLeft', 'EdgeRight', 0, -1],
    ['EdgeRight', 'EdgeLeft', 0, 1],
  ];
const single = (row: number, column: number): Rectangle => ({
  ...{ top: row, left: column, bottom: row, right: column },
});

export class SimSheet {
  readonly cells = new Map<number, StoredCell>();
  readonly formats = new Map<number, Map<string, unknown>>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly page = new Map<string, unknown>();
  merges: Rectangle[] = [];
  /** By priority, the first wins. */
  rules: ConditionalRule[] = [];
  validations: Validation[] = [];
  hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protection: { readonly allowFormatCells: boolean } | null = null;
  deleted = false;

  constructor(
    readonly workbook: SimWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  /** In points; the standard one is a guess. */
  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? 51;
  }

  /** Manual page breaks above these rows. */
  readonly rowBreaks = new Set<number>();

  cell(row: number, column: number): StoredCell | null {
    return this.cells.get(keyOf(row, column)) ?? null;
  }

  value(row: number, column: number): Scalar {
    return this.cell(row, column)?.value ?? '';
  }

  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell === null) return '';
    return cell.text ?? displayText(cell.value, this.numberFormat(row, column), false);
  }

  numberFormat(row: number, column: number): string {
    const format = this.format(row, column, 'numberFormat');
    return typeof format === 'string' ? format : 'General';
  }

  format(row: number, column: number, property: string): unknown {
    return this.formats.get(keyOf(row, column))?.get(property);
  }

  /** What a side of a cell shows: its own line, or that of the neighbour along it. */
  line(row: number, column: number, side: string, property: string): unknown {
    const own = this.format(row, column, `border.${side}.${property}`);
    const across = SHARED.find(([name]) => name === side);
    if (own !== undefined || across === undefined) return own;
    const [, opposite, down, right] = across;
    return this.format(row + down, column + right, `border.${opposite}.${property}`);
  }

  /** A line that is there already, drawn by whichever of both cells, is not drawn again. */
  setLine(row: number, column: number, side: string, property: string, value: unknown): void {
    if (this.line(row, column, side, property) === value) return;
    this.setFormat(row, column, `border.${side}.${property}`, value);
  }

  setFormat(row: number, column: number, property: string, value: unknown): void {
    const key = keyOf(row, column);
    const formats = this.formats.get(key) ?? new Map<string, unknown>();
    const isUsual =
      (property === 'numberFormat' && value === 'General') ||
      (property.endsWith('.weight') && value === 'Thin');
    if (isUsual) formats.delete(property);
    else formats.set(property, value);
    if (formats.size > 0) this.formats.set(key, formats);
    else this.formats.delete(key);
  }

  /** Back to what a cell has that nobody formatted. */
  dropFormat(row: number, column: number, property: string): void {
    const key = keyOf(row, column);
    const formats = this.formats.get(key);
    formats?.delete(property);
    if (formats?.size === 0) this.formats.delete(key);
  }

  store(row: number, column: number, cell: StoredCell | null): void {
    if (cell === null) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), cell);
  }

  /** Writes as through `values` or `formulas`. */
  input(row: number, column: number, value: unknown): void {
    // docs-ref excel.range.yml: null in an array leaves the cell as it is.
    if (value === null) return;
    const merge = this.mergeAt(row, column);
    // Guess: what is written under a merge is dropped, as when pasting in the user interface.
    if (merge !== null && (merge.top !== row || merge.left !== column)) return;
    const { cell, numberFormat } = interpretInput(
      value,
      this.numberFormat(row, column),
      this.workbook.evaluate,
    );
    if (numberFormat !== null) this.setFormat(row, column, 'numberFormat', numberFormat);
    this.store(row, column, cell);
  }

  mergeAt(row: number, column: number): Rectangle | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  merge(area: Rectangle): void {
    if (this.merges.some((merge) => overlap(merge, area))) {
      this.merges = this.merges.filter((merge) => !overlap(merge, area));
    }
    for (const key of [...this.cells.keys()]) {
      const [row, column] = [rowOf(key), columnOf(key)];
      if (contains(area, row, column) && (row !== area.top || column !== area.left)) {
        this.cells.delete(key);
      }
    }
    this.merges.push(area);
  }

  /** docs-ref excel.worksheet.yml getUsedRange: with valuesOnly, formatted cells without a value do not count. */
  used(valuesOnly: boolean): Rectangle | null {
    const keys = [...this.cells.keys(), ...(valuesOnly ? [] : this.formats.keys())];
    const areas = keys.map((key) => single(rowOf(key), columnOf(key)));
    // Guess: merged cells are formatted cells.
    return bounding(valuesOnly ? areas : [...areas, ...this.merges]);
  }

  /** Of the cells inside an area. */
  usedWithin(area: Rectangle, valuesOnly: boolean): Rectangle | null {
    const keys = [...this.cells.keys(), ...(valuesOnly ? [] : this.formats.keys())];
    const inside = keys.map((key) => single(rowOf(key), columnOf(key)));
    const merges = valuesOnly ? [] : this.merges;
    return bounding([...inside, ...merges].filter((each) => overlap(each, area)));
  }

  /** As Clear All in the user interface: drop-downs, conditional formats and merges go too. */
  clear(area: Rectangle): void {
    for (const map of [this.cells, this.formats] as Map<number, unknown>[]) {
      for (const key of [...map.keys()]) {
        if (contains(area, rowOf(key), columnOf(key))) map.delete(key);
      }
    }
    this.clearShared(area);
    this.unmerge(area);
    this.clearRules(area);
    this.clearValidations(area);
  }

  /** Guess, and the worst: a line along the area goes too, although it is the neighbour's. */
  private clearShared(area: Rectangle): void {
    for (const [side, opposite, down, right] of SHARED) {
      const { top, left, bottom, right: end } = area;
      const edge = {
        top: side === 'EdgeBottom' ? bottom : top,
        bottom: side === 'EdgeTop' ? top : bottom,
        left: side === 'EdgeRight' ? end : left,
        right: side === 'EdgeLeft' ? left : end,
      };
      for (const [key, formats] of this.formats) {
        if (!contains(edge, rowOf(key) - down, columnOf(key) - right)) continue;
        for (const name of formats.keys()) {
          if (name.startsWith(`border.${opposite}.`)) formats.delete(name);
        }
        if (formats.size === 0) this.formats.delete(key);
      }
    }
  }

  unmerge(area: Rectangle): void {
    this.merges = this.merges.filter((merge) => !overlap(merge, area));
  }

  clearRules(area: Rectangle): void {
    for (const rule of this.rules) rule.areas = rule.areas.flatMap((each) => without(each, area));
    this.rules = this.rules.filter((rule) => rule.areas.length > 0);
  }

  clearValidations(area: Rectangle): void {
    this.validations = this.validations
      .map(({ areas, properties }) => ({
        areas: areas.flatMap((each) => without(each, area)),
        properties,
      }))
      .filter(({ areas }) => areas.length > 0);
  }

  copyFormats(from: { readonly row: number; readonly column: number }, to: Rectangle): void {
    const source = this.formats.get(keyOf(from.row, from.column));
    for (let row = to.top; row <= to.bottom; row += 1) {
      for (let column = to.left; column <= to.right; column += 1) {
        if (source === undefined) this.formats.delete(keyOf(row, column));
        else this.formats.set(keyOf(row, column), new Map(source));
      }
    }
  }

  shift(at: number, count: number): void {
    const gone = (row: number): boolean => count < 0 && row >= at && row < at - count;
    const moved = (row: number): number => (row >= at ? row + count : row);
    for (const map of [this.cells, this.formats] as Map<number, unknown>[]) {
      const entries = [...map].filter(([key]) => !gone(rowOf(key)));
      map.clear();
      for (const [key, entry] of entries) map.set(keyOf(moved(rowOf(key)), columnOf(key)), entry);
    }
    const shifted = (areas: readonly Rectangle[]): Rectangle[] =>
      areas.map((area) => shiftRows(area, at, count)).filter((area) => area !== null);
    this.merges = shifted(this.merges).filter(
      ({ top, left, bottom, right }) => top < bottom || left < right,
    );
    for (const rule of this.rules) rule.areas = shifted(rule.areas);
    this.rules = this.rules.filter((rule) => rule.areas.length > 0);
    this.hiddenRows = new Set([...this.hiddenRows].filter((row) => !gone(row)).map(moved));
    this.validations = this.validations
      .map(({ areas, properties }) => ({ areas: shifted(areas), properties }))
      .filter(({ areas }) => areas.length > 0);
    const heights = [...this.rowHeights].filter(([row]) => !gone(row));
    this.rowHeights.clear();
    for (const [row, height] of heights) this.rowHeights.set(moved(row), height);
    this.workbook.moveFormulas(this, at, count);
  }

  /**
   * As a person inserts a row: docs (Range.Insert, CopyOrigin) have the formats of the row above come along; that heights,
   * conditional formats and drop-downs do was seen by users. In the worst profile nothing comes.
   */
  insertRow(at: number): void {
    this.shift(at, 1);
    if (this.workbook.profile.inserted === 'bare' || at === 0) return;
    for (const key of [...this.formats.keys()]) {
      const formats = this.formats.get(key);
      if (rowOf(key) !== at - 1 || formats === undefined) continue;
      this.formats.set(keyOf(at, columnOf(key)), new Map(formats));
    }
    const height = this.rowHeights.get(at - 1);
    if (height !== undefined) this.rowHeights.set(at, height);
    const grown = (areas: readonly Rectangle[]): Rectangle[] =>
      areas.map((area) => (area.bottom === at - 1 ? { ...area, bottom: at } : area));
    for (const rule of this.rules) rule.areas = grown(rule.areas);
    this.validations = this.validations.map(({ areas, properties }) => ({
      areas: grown(areas),
      properties,
    }));
  }

  /** Loads what a file reader or a fixture gave. */
  load(snapshot: SheetSnapshot): this {
    const { origin } = snapshot;
    snapshot.rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell === null) return;
        const { value, text, formula } = cell;
        this.store(origin.row + r, origin.column + c, { value: value ?? '', text, formula });
      });
    });
    this.merges = [...snapshot.merges];
    for (const row of snapshot.hiddenRows) this.hiddenRows.add(row);
    for (const column of snapshot.hiddenColumns) this.hiddenColumns.add(column);
    return this;
  }

  /** Everything of the sheet but the identities that Excel hands out anew at each opening. */
  dump(): unknown {
    const sorted = <T>(map: ReadonlyMap<number, T>): [number, T][] =>
      [...map].sort(([a], [b]) => a - b);
    return {
      name: this.name,
      cells: sorted(this.cells).map(([key, { value, formula }]) => [
        ...[key, value, formula],
        this.text(rowOf(key), columnOf(key)),
      ]),
      formats: sorted(this.formats).map(([key, formats]) => [key, [...formats].sort()]),
      merges: [...this.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      rules: this.rules.map(({ type, areas, stopIfTrue, formula, format, details }) => ({
        ...{ type, areas, stopIfTrue, formula, details },
        format: [...format],
      })),
      validations: this.validations.map(({ areas, properties }) => [areas, [...properties]]),
      hidden: [[...this.hiddenRows], [...this.hiddenColumns]],
      sizes: [sorted(this.columnWidths), sorted(this.rowHeights)],
      page: [...this.page].sort(),
      state: [this.visibility, this.protection],
    };
  }
}

/** Enough for the tests: percentages and numbers; any other formula is worth 0. */
function evaluateLiteral(formula: string): Scalar {
  const literal = /^=(\d+(?:\.\d+)?)(%?)$/.exec(formula);
  return literal === null ? 0 : Number(literal[1]) / (literal[2] === '%' ? 100 : 1);
}

export class SimWorkbook {
  readonly sheets: SimSheet[] = [];
  active: SimSheet;
  selection = 'A1';
  structureProtected = false;
  readOnly = false;
  evaluate: (formula: string) => Scalar = evaluateLiteral;
  private lastId = 0;

  constructor(
    names: readonly string[] = ['Sheet1'],
    readonly profile: Profile = DOCUMENTED,
  ) {
    for (const name of names) this.addSheet(name);
    this.active = this.sheets[0]!;
  }

  /** Every cell that a sheet of this workbook has. */
  get grid(): Rectangle {
    const { lastRow, lastColumn } = this.profile;
    return { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  }

  newId(prefix: string): string {
    this.lastId += 1;
    return `{${prefix}${String(this.lastId).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  /** docs: formulas follow rows that come and go, on every sheet. */
  moveFormulas(sheet: SimSheet, at: number, count: number): void {
    const kind = count > 0 ? 'insert' : 'delete';
    const change = { sheet: sheet.name, axis: 'row', kind, at, count: Math.abs(count) } as const;
    for (const { name, cells } of this.sheets) {
      for (const [key, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = moveLines(cell.formula, change, name);
        if (formula !== cell.formula) cells.set(key, { ...cell, formula });
      }
    }
  }

  addSheet(name: string): SimSheet {
    const sheet = new SimSheet(this, this.newId('S'), name);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: SimSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (this.active === sheet) this.active = this.sheets[0]!;
  }

  find(nameOrId: string): SimSheet | null {
    const wanted = nameOrId.toLowerCase();
    const matches = (sheet: SimSheet): boolean =>
      sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted;
    return this.sheets.find(matches) ?? null;
  }

  /** Guess: identities of conditional formats do not survive closing the file; those of sheets may. */
  saveAndReopen(): void {
    for (const sheet of this.sheets) {
      for (const rule of sheet.rules) rule.id = this.newId('R');
    }
  }

  dump(): string {
    return JSON.stringify(this.sheets.map((sheet) => sheet.dump()));
  }
}
