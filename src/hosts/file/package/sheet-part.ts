/** A worksheet part: its frame as one small XML part, its rows as text that is only looked into where it changes. */
import { indexSheet, type SharedFormula, type SheetIndex } from './sheet-index';
import { XmlPart } from './xml-part';

/** What a sheet looked like, to go back to. */
export interface SheetState {
  readonly frame: string;
  readonly changed: ReadonlyMap<number, string>;
}

export class SheetPart {
  /** The part without its rows. */
  readonly frame: XmlPart;
  private readonly index: SheetIndex;
  private readonly numbers: ReadonlyMap<number, number>;
  /** By 1-based row number; "" for a row that is gone. */
  private changed = new Map<number, string>();
  private readonly whole: string;

  constructor(private readonly original: string) {
    this.index = indexSheet(original);
    const { from, to, rows } = this.index;
    this.numbers = new Map(rows.map((row, i) => [row, i]));
    this.whole = original.slice(0, from) + original.slice(to);
    this.frame = new XmlPart(this.whole);
  }

  get prefix(): string {
    return this.frame.prefix;
  }

  /** As the part was opened. */
  get shared(): readonly SharedFormula[] {
    return this.index.shared;
  }

  /** The numbers of all rows that there are, ascending. */
  rows(): number[] {
    const all = new Set(this.index.rows);
    for (const [row, text] of this.changed) {
      if (text === '') all.delete(row);
      else all.add(row);
    }
    return [...all].sort((a, b) => a - b);
  }

  /** The markup of a row by its 1-based number; "" where there is none. */
  row(number: number): string {
    const changed = this.changed.get(number);
    if (changed !== undefined) return changed;
    const i = this.numbers.get(number);
    return i === undefined ? '' : this.original.slice(this.index.starts[i], this.index.ends[i]);
  }

  setRow(number: number, markup: string): void {
    const i = this.numbers.get(number);
    const was =
      i === undefined ? '' : this.original.slice(this.index.starts[i], this.index.ends[i]);
    if (markup === was) this.changed.delete(number);
    else this.changed.set(number, markup);
  }

  get state(): SheetState {
    return { frame: this.frame.text, changed: new Map(this.changed) };
  }

  set state({ frame, changed }: SheetState) {
    this.frame.text = frame;
    this.changed = new Map(changed);
  }

  /** The whole part. */
  get text(): string {
    const rows = this.rowsText();
    if (this.frame.text === this.whole && this.changed.size === 0) return this.original;
    const sheetData = this.frame.child('sheetData');
    if (sheetData === null) throw new Error('a worksheet has lost its sheetData');
    if (rows === '') return this.frame.text;
    const frame = new XmlPart(this.frame.text);
    frame.append(sheetData, rows);
    return frame.text;
  }

  private rowsText(): string {
    const { from, to, rows, starts, ends } = this.index;
    const pieces: string[] = [];
    let at = from;
    let next = 0;
    for (const number of [...this.changed.keys()].sort((a, b) => a - b)) {
      while (next < rows.length && (rows[next] ?? 0) < number) next += 1;
      const isKnown = rows[next] === number;
      // A new row goes right behind the one before it.
      const start = isKnown ? (starts[next] ?? from) : next === 0 ? from : (ends[next - 1] ?? from);
      pieces.push(this.original.slice(at, start), this.changed.get(number) ?? '');
      at = isKnown ? (ends[next] ?? start) : start;
    }
    pieces.push(this.original.slice(at, to));
    return pieces.join('');
  }
}
