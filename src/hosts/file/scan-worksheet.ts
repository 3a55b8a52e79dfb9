/** What must be known of a worksheet part before the parser builds its cells, from the pass that checks the XML. */
import { attribute } from './check-xml';
import type { XmlPlace, XmlTag } from './check-xml';
import { LIMITS } from './limits';
import { WorkbookFileError } from './workbook-file-error';

function checkRow(tag: XmlTag): void {
  const number = Number(attribute(tag, 'r') ?? 1);
  if (!Number.isInteger(number) || number < 1 || number > LIMITS.rows) {
    throw new WorkbookFileError('broken');
  }
}

export class WorksheetScan {
  /** Where the part may be cut off: before links, which the parser spreads over all the cells they name, and before merges above the limit. */
  end = Number.POSITIVE_INFINITY;
  /** Whether a formula has no stored result; the parser keeps such cells only when told to keep empty ones. */
  hasOpenFormula = false;
  /** All cells, those with nothing but formatting included. */
  cells = 0;

  private filled = 0;
  private columns = 0;
  private merges = 0;
  private linksMet = false;
  private hasFormula = false;
  private hasResult = false;

  open(tag: XmlTag, place: XmlPlace): void {
    switch (tag.name) {
      case 'c':
        this.grid();
        this.cells += 1;
        this.hasFormula = false;
        this.hasResult = false;
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'v':
      case 'is':
        this.hasResult = true;
        break;
      case 'row':
        this.grid();
        checkRow(tag);
        break;
      case 'col':
        this.grid();
        this.addColumns(tag);
        break;
      case 'mergeCell':
        this.grid();
        this.merges += 1;
        if (this.merges === LIMITS.merges + 1) this.end = place.start;
        break;
      case 'hyperlink':
        this.end = Math.min(this.end, place.start);
        this.linksMet = true;
        break;
      default:
    }
  }

  close(name: string): void {
    if (name !== 'c') return;
    if (this.hasFormula || this.hasResult) this.filled += 1;
    if (this.hasFormula && !this.hasResult) this.hasOpenFormula = true;
    if (this.filled > LIMITS.filledCells) throw new WorkbookFileError('too-large');
  }

  /** Links stand behind all that makes the grid, or what follows them would be cut off unseen. */
  private grid(): void {
    if (this.linksMet) throw new WorkbookFileError('broken');
  }

  /** The parser makes an entry for every column of a range. */
  private addColumns(tag: XmlTag): void {
    const first = Number(attribute(tag, 'min'));
    const last = Number(attribute(tag, 'max'));
    this.columns += last - first + 1;
    if (!(first >= 1 && last >= first && this.columns <= LIMITS.columns)) {
      throw new WorkbookFileError('broken');
    }
  }
}
