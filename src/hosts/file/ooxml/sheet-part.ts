/** A worksheet part -> its cells, merges and what is hidden, in one pass. */
import { cellName, type Rectangle } from '../../../grid/address';
import type { Cell } from '../../../grid/sheet-snapshot';
import { LIMITS } from '../limits';
import { SheetBudget, type ParsedSheet, type Span } from '../snapshot';
import { tooLong } from '../workbook-file-error';
import { cellFrom, type BookFacts, type WrittenCell } from './cell-value';
import { areaOf, columnOf, placeOf, rowOf } from './place';
import { SharedFormulas } from './shared-formulas';
import { readText } from './strings-part';
import { isOn } from './workbook-part';
import type { XmlScanner } from './xml-scanner';
import { broken, unescaped } from './xml-text';

/** How deep the elements of a sheet stand. */
const [IN_SHEET, IN_DATA, IN_ROW, IN_CELL] = [1, 2, 3, 4];

class SheetReader {
  private readonly rows = new Map<number, (Cell | null)[]>();
  private readonly merges: Rectangle[] = [];
  private readonly hiddenRows: Span[] = [];
  private readonly hiddenColumns: Span[] = [];
  private readonly budget = new SheetBudget();
  private readonly formulas: SharedFormulas;
  private columns = 0;
  private section = '';
  private hadData = false;
  private hadLinks = false;

  private row = -1;
  private cells: (Cell | null)[] = [];
  private column = -1;
  /** Where the cell stands that is being read; usually row and column above. */
  private cellRow = -1;
  private cell: WrittenCell = { type: 'n', style: 0, value: null, inline: null, formula: null };
  private formulaKind: string | undefined;
  private formulaGroup: string | undefined;

  constructor(
    private readonly scanner: XmlScanner,
    /** Of the sheet. */
    private readonly name: string,
    private readonly book: BookFacts,
  ) {
    book.sharedFormulas.addSheet(scanner.text.length);
    this.formulas = new SharedFormulas(book.sharedFormulas);
  }

  read(): ParsedSheet {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.isClose) this.leave(scanner.name, scanner.depth);
      else if (scanner.name !== '') {
        this.enter(scanner.name, scanner.isSelfClosing ? scanner.depth : scanner.depth - 1);
      }
    }
    const { rows, merges, hiddenRows, hiddenColumns } = this;
    return { rows, merges, hiddenRows, hiddenColumns };
  }

  private enter(tag: string, depth: number): void {
    const { section } = this;
    switch (depth) {
      case 0:
        if (tag !== 'worksheet') throw broken();
        break;
      case IN_SHEET:
        this.enterSection(tag);
        break;
      case IN_DATA:
        if (section === 'sheetData' && tag === 'row') this.enterRow();
        else if (section === 'mergeCells' && tag === 'mergeCell') this.addMerge();
        else if (section === 'cols' && tag === 'col') this.addColumns();
        break;
      case IN_ROW:
        if (section === 'sheetData' && tag === 'c') this.enterCell();
        break;
      case IN_CELL:
        if (section === 'sheetData') this.enterContent(tag);
        break;
      default:
    }
  }

  private leave(tag: string, depth: number): void {
    if (depth === IN_SHEET) this.section = '';
    if (this.section !== 'sheetData') return;
    if (depth === IN_ROW && tag === 'c') this.leaveCell();
    else if (depth === IN_CELL && tag === 'v') this.cell.value = this.scanner.before;
    else if (depth === IN_CELL && tag === 'f') this.leaveFormula();
  }

  private enterSection(tag: string): void {
    if (tag === 'hyperlinks') this.hadLinks = true;
    // In this order no program opens a sheet, and what stands twice would be read in two ways.
    const isLate = this.hadLinks && ['cols', 'sheetData', 'mergeCells'].includes(tag);
    if (isLate || (tag === 'sheetData' && this.hadData)) throw broken();
    if (tag === 'sheetData') this.hadData = true;
    if (!this.scanner.isSelfClosing) this.section = tag;
  }

  private enterRow(): void {
    const { scanner } = this;
    const written = scanner.attribute('r');
    const number = written === undefined ? this.row + 2 : Number(written);
    if (!Number.isInteger(number) || number < 1 || number > LIMITS.rows) throw broken();
    this.useRow(number - 1);
    this.row = number - 1;
    this.column = -1;
    const height = scanner.attribute('ht');
    if (isOn(scanner.attribute('hidden')) || (height !== undefined && Number(height) === 0)) {
      this.hiddenRows.push([this.row, this.row]);
    }
  }

  private useRow(row: number): void {
    if (row === this.cellRow) return;
    this.cellRow = row;
    this.cells = this.rows.get(row) ?? [];
  }

  private enterCell(): void {
    const { scanner } = this;
    const name = scanner.attribute('r');
    if (name === undefined) {
      this.useRow(this.row);
      this.column += 1;
    } else {
      const place = placeOf(name);
      if (place < 0) throw broken();
      this.useRow(rowOf(place));
      this.column = columnOf(place);
    }
    if (this.column >= LIMITS.columns) throw broken();
    if (scanner.isSelfClosing) return;
    this.budget.add(1, 0);
    const type = scanner.attribute('t') ?? 'n';
    const style = Number(scanner.attribute('s') ?? 0);
    this.cell = { type, style, value: null, inline: null, formula: null };
  }

  private enterContent(tag: string): void {
    const { scanner } = this;
    if (tag === 'is') this.cell.inline = readText(scanner);
    else if (tag === 'v' && scanner.isSelfClosing) this.cell.value = '';
    else if (tag === 'f') {
      this.formulaKind = scanner.attribute('t');
      this.formulaGroup = scanner.attribute('si');
      if (scanner.isSelfClosing) this.takeFormula('');
    }
  }

  private leaveFormula(): void {
    const { scanner } = this;
    if (scanner.lengthBefore > LIMITS.formulaBytes) throw tooLong('公式', this.address);
    this.takeFormula(unescaped(scanner.before).replaceAll('_xlfn.', ''));
  }

  private takeFormula(text: string): void {
    const own =
      this.formulaKind === 'shared'
        ? this.formulas.take(this.formulaGroup ?? '', text, this.cellRow, this.column)
        : text;
    this.cell.formula = own === '' ? null : `=${own}`;
  }

  private leaveCell(): void {
    const cell = cellFrom(this.cell, this.book);
    if (cell === null) return;
    const { value, text } = cell;
    const length = typeof value === 'string' ? Math.max(value.length, text.length) : text.length;
    if (length > LIMITS.cellText) throw tooLong('文字', `“${this.name}”!${this.address}`);
    const { cells, column } = this;
    if (cells.length === 0) this.rows.set(this.cellRow, cells);
    if (column >= cells.length) this.budget.add(0, column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  private get address(): string {
    return cellName(this.cellRow, this.column);
  }

  private addColumns(): void {
    const { scanner } = this;
    const first = Number(scanner.attribute('min'));
    const last = Number(scanner.attribute('max'));
    this.columns += last - first + 1;
    if (!(first >= 1 && last >= first && this.columns <= LIMITS.columns)) throw broken();
    const width = scanner.attribute('width');
    if (isOn(scanner.attribute('hidden')) || (width !== undefined && Number(width) === 0)) {
      this.hiddenColumns.push([first - 1, last - 1]);
    }
  }

  private addMerge(): void {
    if (this.merges.length >= LIMITS.merges) return;
    const area = areaOf(this.scanner.attribute('ref') ?? '');
    if (area !== null) this.merges.push(area);
  }
}

export function readSheetPart(scanner: XmlScanner, name: string, book: BookFacts): ParsedSheet {
  return new SheetReader(scanner, name, book).read();
}
