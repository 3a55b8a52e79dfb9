/** All headers of a sheet by row, so that each table finds its neighbours without looking at all others. */
import type { Header } from './header';

export class HeaderIndex {
  readonly #byRow = new Map<number, Header[]>();

  constructor(headers: readonly Header[]) {
    for (const header of headers) {
      const row = this.#byRow.get(header.top);
      if (row === undefined) this.#byRow.set(header.top, [header]);
      else row.push(header);
    }
  }

  /** The header in this row that shares columns with the given one. */
  at(row: number, header: Header): Header | null {
    const found = this.#byRow
      .get(row)
      ?.find((other) => other.left <= header.right && header.left <= other.right);
    return found ?? null;
  }

  /** Headers of tables side by side with this one: in other columns, within so many rows. */
  near(header: Header, rows: number): Header[] {
    const found: Header[] = [];
    for (let row = header.top - rows; row <= header.top + rows; row++) {
      for (const other of this.#byRow.get(row) ?? []) {
        if (other.right < header.left || header.right < other.left) found.push(other);
      }
    }
    return found;
  }
}
