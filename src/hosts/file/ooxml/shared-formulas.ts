/** Formulas that are written once for several cells: each cell gets its own, within what the sheet may grow to. */
import { shiftFormula } from '../../../grid/formula/shift-formula';
import { LIMITS } from '../limits';
import { WorkbookFileError } from '../workbook-file-error';

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the shared formulas of one workbook may grow to, in proportion to its sheets. */
export class FormulaBudget {
  private expanded = 0;
  private most: number = LIMITS.sharedFormulaFloor;

  /** `length`: characters of the part of one more sheet. */
  addSheet(length: number): void {
    this.most += LIMITS.sharedFormulaRatio * length;
  }

  spend(length: number): void {
    this.expanded += length;
    if (this.expanded > this.most) throw new WorkbookFileError('too-large');
  }
}

export class SharedFormulas {
  private readonly byGroup = new Map<string, Shared>();

  constructor(private readonly budget: FormulaBudget) {}

  /** The formula of the cell: a text is the group's from here on, none ("") asks for it; "" where there is none. */
  take(group: string, text: string, row: number, column: number): string {
    if (text !== '') {
      this.byGroup.set(group, { text, row, column });
      return text;
    }
    const shared = this.byGroup.get(group);
    if (shared === undefined) return '';
    this.budget.spend(shared.text.length);
    const shift = { rows: row - shared.row, columns: column - shared.column, absolute: false };
    return shiftFormula(shared.text, shift);
  }
}
