/** A worksheet part: its frame as one small XML part, its rows as text that is only looked into where it changes. */
import { indexSheet, type SharedFormula, type SheetIndex } from './sheet-index';
import { XmlPart } from './xml-part';

/** A part as text, with the places of its rows. */
interface Base {
  readonly original: string;
  readonly index: SheetIndex;
  /** Places in the index by row number. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The part without its rows. */
  readonly whole: string;
}

function baseOf(original: string): Base {
  const index = indexSheet(original);
  const { from, to, rows } = index;
  return {
    original,
    index,
    numbers: new Map(rows.map((row, i) => [row, i])),
    whole: original.slice(0, from) + original.slice(to),
  };
}

/** What a sheet looked like, to go back to. */
export interface SheetState {
  readonly base: Base;
  readonly frame: string;
  readonly changed: ReadonlyMap<number, string>;
}

export class SheetPart {
  /** The part without its rows. */
  readonly frame: XmlPart;
  private base: Base;
  /** By 1-based row number; "" for a row that is gone. */
  private changed = new Map<number, string>();

  constructor(original: string) {
    this.base = baseOf(original);
    this.frame = new XmlPart(this.base.whole);
  }

  get prefix(): string {
    return this.frame.prefix;
  }

  /** As the part was opened, or as its rows were moved last. */
  get shared(): readonly SharedFormula[] {
    return this.base.index.shared;
  }

  /** The numbers of all rows that there are, ascending. */
  rows(): number[] {
    const all = new Set(this.base.index.rows);
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
    return this.known(number);
  }

  private known(number: number): string {
    const { original, index, numbers } = this.base;
    const i = numbers.get(number);
    return i === undefined ? '' : original.slice(index.starts[i], index.ends[i]);
  }

  setRow(number: number, markup: string): void {
    if (markup === this.known(number)) this.changed.delete(number);
    else this.changed.set(number, markup);
  }

  get state(): SheetState {
    return { base: this.base, frame: this.frame.text, changed: new Map(this.changed) };
  }

  set state({ base, frame, changed }: SheetState) {
    this.base = base;
    this.frame.text = frame;
    this.changed = new Map(changed);
  }

  /** The whole part. */
  get text(): string {
    const rows = this.rowsText();
    const { original, whole } = this.base;
    if (this.frame.text === whole && this.changed.size === 0) return original;
    const sheetData = this.frame.child('sheetData');
    if (sheetData === null) throw new Error('a worksheet has lost its sheetData');
    if (rows === '') return this.frame.text;
    const frame = new XmlPart(this.frame.text);
    frame.append(sheetData, rows);
    return frame.text;
  }

  /**
   * Writes all rows anew, and what stands between them as it is; "" takes a row away. `added` comes in front of the row that
   * has its number so far. Afterwards the numbers are those of the new markup.
   */
  rewriteRows(
    written: (number: number, markup: string) => string,
    added: { readonly number: number; readonly markup: string } | null,
  ): void {
    const { text } = this;
    const { from, to, rows, starts, ends } = indexSheet(text);
    const pieces: string[] = [];
    let at = from;
    let waiting = added;
    rows.forEach((number, i) => {
      const [start = at, end = at] = [starts[i], ends[i]];
      if (waiting !== null && number >= waiting.number) {
        pieces.push(text.slice(at, start), waiting.markup);
        at = start;
        waiting = null;
      }
      pieces.push(text.slice(at, start), written(number, text.slice(start, end)));
      at = end;
    });
    pieces.push(waiting?.markup ?? '', text.slice(at, to));
    const frame = new XmlPart(text.slice(0, from) + text.slice(to));
    const sheetData = frame.child('sheetData');
    const content = pieces.join('');
    if (sheetData === null) throw new Error('a worksheet has lost its sheetData');
    if (content !== '') frame.append(sheetData, content);
    this.base = baseOf(frame.text);
    this.frame.text = this.base.whole;
    this.changed = new Map();
  }

  private rowsText(): string {
    const { original } = this.base;
    const { from, to, rows, starts, ends } = this.base.index;
    const pieces: string[] = [];
    let at = from;
    let next = 0;
    for (const number of [...this.changed.keys()].sort((a, b) => a - b)) {
      while (next < rows.length && (rows[next] ?? 0) < number) next += 1;
      const isKnown = rows[next] === number;
      // A new row goes right behind the one before it.
      const start = isKnown ? (starts[next] ?? from) : next === 0 ? from : (ends[next - 1] ?? from);
      pieces.push(original.slice(at, start), this.changed.get(number) ?? '');
      at = isKnown ? (ends[next] ?? start) : start;
    }
    pieces.push(original.slice(at, to));
    return pieces.join('');
  }
}
