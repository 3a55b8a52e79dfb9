/** Formulas that are written once for several cells: each cell gets its own, within what the sheet may grow to. */
import { shiftFormula } from '../../../grid/shift-formula';
import { LIMITS } from '../limits';
import { WorkbookFileError } from '../workbook-file-error';

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class SharedFormulas {
  private readonly byGroup = new Map<string, Shared>();
  private expanded = 0;
  private readonly most: number;

  /** `length`: characters of the whole part. */
  constructor(length: number) {
    this.most = LIMITS.sharedFormulaFloor + LIMITS.sharedFormulaRatio * length;
  }

  /** The formula of the cell: a text is the group's from here on, none ("") asks for it; "" where there is none. */
  take(group: string, text: string, row: number, column: number): string {
    if (text !== '') {
      this.byGroup.set(group, { text, row, column });
      return text;
    }
    const shared = this.byGroup.get(group);
    if (shared === undefined) return '';
    this.expanded += shared.text.length;
    if (this.expanded > this.most) throw new WorkbookFileError('too-large');
    const shift = { rows: row - shared.row, columns: column - shared.column, absolute: false };
    return shiftFormula(shared.text, shift);
  }
}
