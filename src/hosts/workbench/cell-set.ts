/** Cells of several sheets, each once. */
import type { CellAddress } from '../../grid/address';

export class CellSet {
  private sheets = new Map<string, Map<string, CellAddress>>();

  /** Rows of columns, as Univer counts them; null for none. */
  add(
    sheetId: string,
    cells: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
  ): void {
    const known = this.sheets.get(sheetId) ?? new Map<string, CellAddress>();
    for (const [row, line] of Object.entries(cells)) {
      for (const column of Object.keys(line)) {
        known.set(`${row},${column}`, { row: Number(row), column: Number(column) });
      }
    }
    this.sheets.set(sheetId, known);
  }

  /** All of them, which are then forgotten. */
  take(): [sheetId: string, cells: CellAddress[]][] {
    const all = [...this.sheets].map(([sheetId, cells]): [string, CellAddress[]] => [
      sheetId,
      [...cells.values()],
    ]);
    this.sheets = new Map();
    return all;
  }
}
