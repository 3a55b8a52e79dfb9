/** What must be known of a worksheet part before the parser builds its cells, from the pass that checks the XML. */
import { attribute } from './check-xml';
import type { XmlPlace, XmlTag } from './check-xml';
import { LIMITS } from './limits';
import { tooLong, WorkbookFileError } from './workbook-file-error';

function checkRow(tag: XmlTag): void {
  const number = Number(attribute(tag, 'r') ?? 1);
  if (!Number.isInteger(number) || number < 1 || number > LIMITS.rows) {
    throw new WorkbookFileError('broken');
  }
}

export class WorksheetScan {
  /** Where the part may be cut off: before links, which the parser spreads over all the cells they name, and before merges above the limit. */
  end = Number.POSITIVE_INFINITY;
  /** Whether every cell says where it stands; in others the cells before it tell. */
  isAddressed = true;

  private filled = 0;
  private columns = 0;
  private merges = 0;
  private linksMet = false;
  /** Length of each shared formula by its number. */
  private readonly shared = new Map<string, number>();
  private expanded = 0;
  private cell = '';

  /** `length`: characters of the whole part. */
  constructor(private readonly length: number) {}

  open(tag: XmlTag, place: XmlPlace): void {
    switch (tag.name) {
      case 'cols':
      case 'sheetData':
      case 'mergeCells':
        // Links stand behind all of these, or what follows them would be cut off unseen.
        if (this.linksMet) throw new WorkbookFileError('broken');
        break;
      case 'c':
        if (tag.attributes['r'] === undefined) this.isAddressed = false;
        if (!tag.isSelfClosing) this.filled += 1;
        this.cell = attribute(tag, 'r') ?? '';
        if (this.filled > LIMITS.filledCells) throw new WorkbookFileError('too-large');
        break;
      case 'f':
        this.addFormula(tag, tag.isSelfClosing ? 0 : place.textLength);
        break;
      case 'row':
        checkRow(tag);
        break;
      case 'col':
        // The corners of a control are columns too, with nothing but a number in them.
        if (attribute(tag, 'min') !== undefined) this.addColumns(tag);
        break;
      case 'mergeCell':
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

  /** The parser makes an entry for every column of a range. */
  private addColumns(tag: XmlTag): void {
    const first = Number(attribute(tag, 'min'));
    const last = Number(attribute(tag, 'max'));
    this.columns += last - first + 1;
    if (!(first >= 1 && last >= first && this.columns <= LIMITS.columns)) {
      throw new WorkbookFileError('broken');
    }
  }

  /** The parser writes a shared formula out again for every cell that shares it. */
  private addFormula(tag: XmlTag, length: number): void {
    if (length > LIMITS.formulaBytes) throw tooLong('公式', this.cell);
    if (attribute(tag, 't') !== 'shared') return;
    const id = attribute(tag, 'si') ?? '';
    if (length > 0) this.shared.set(id, length);
    else this.expanded += this.shared.get(id) ?? 0;
    const most = LIMITS.sharedFormulaFloor + LIMITS.sharedFormulaRatio * this.length;
    if (this.expanded > most) throw new WorkbookFileError('too-large');
  }
}
