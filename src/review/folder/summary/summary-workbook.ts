/** 审核汇总.xlsx: each sheet of the summary as a spec; Excel draws bars, colours and signs itself. */
import { cellName, columnName, rangeName } from '../../../grid/address';
import { MARK_STYLES } from '../../../grid/mark';
import type { CellContent } from '../../../grid/sheet-patch';
import type { SheetSpec, SpecCell, SpecFormat, SpecScale } from '../../../grid/sheet-spec';
import { textHeight } from '../../../grid/text-height';
import type { Verdict } from '../../outcome';
import { linkTo, placeIn } from '../../link';
import { cellWords, placesOf } from './cell-words';
import { SIGNS, TITLE, type Summary, type SummaryCell, type SummarySheet } from './summary';
import type { SummaryColumn, SummaryTable } from './summary';

/** From where the workbook lies; null for a file that cannot be linked. */
export type TargetOf = (file: string) => string | null;

const FONT = { name: '宋体', size: 10 } as const;
const BAR = '#9DC3E6';
const HEAT = '#F4978E';
const BORDER = { style: 'Continuous', color: '#BFBFBF' } as const;
/** Of a column: names of files and numbers break where a line is not full. */
const ROOM = 0.9;
/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15;

type CellLook = Pick<SpecFormat, 'fill' | 'font' | 'numberFormat'>;

const LINK_LOOK: CellLook = { font: { color: '#0563C1' } };
const SHARE_LOOK: CellLook = { numberFormat: '0.0%' };

const VERDICT_LOOKS: Readonly<Record<Verdict, CellLook>> = {
  fail: { fill: MARK_STYLES.error.fill, font: { color: MARK_STYLES.error.font, bold: true } },
  unchecked: { fill: '#E7E6E6', font: { color: '#3B3838' } },
  revise: { fill: MARK_STYLES.warning.fill, font: { color: MARK_STYLES.warning.font } },
  pass: { fill: '#E2EFDA', font: { color: '#375623' } },
};

export function summarySpecs({ sheets }: Summary, targetOf: TargetOf): SheetSpec[] {
  return sheets.map((sheet) => new Drawing(sheet, targetOf).spec());
}

/** One sheet under way, row by row. */
class Drawing {
  private readonly cells: SpecCell[] = [];
  private readonly formats: SpecFormat[] = [];
  private readonly scales: SpecScale[] = [];
  private readonly merges: string[] = [];
  private readonly heights: Record<string, number> = {};
  private readonly widths: readonly number[];
  private row = 0;

  constructor(
    private readonly sheet: SummarySheet,
    private readonly targetOf: TargetOf,
  ) {
    this.widths = sheet.tables[0]?.columns.map(({ width }) => width) ?? [];
  }

  spec(): SheetSpec {
    const { name, lead, tables } = this.sheet;
    const whole = { font: { size: 16, bold: true }, horizontal: 'Center' } as const;
    this.line(`${TITLE}：${name}`, { ...whole, height: 32 });
    for (const sentence of lead) this.line(sentence, { font: { color: '#595959' } });
    const heads = tables.map((table) => this.table(table));
    const [first] = heads;
    const isOne = tables.length === 1 && first !== undefined;
    const right = this.widths.length - 1;
    return {
      name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: Object.fromEntries(this.widths.map((width, at) => [columnName(at), width])),
      rowHeights: this.heights,
      formats: this.formats,
      scales: this.scales,
      ...(isOne ? { freeze: { rows: first.top + 1 } } : {}),
      ...(isOne && first.bottom > first.top
        ? { autoFilter: rangeName({ ...first, left: 0, right }) }
        : {}),
      print: {
        orientation: isOne ? 'Landscape' : 'Portrait',
        ...{ paper: 'A4', fitToWidth: true, centered: true },
        area: rangeName({ top: 0, left: 0, bottom: this.row - 1, right }),
        ...(isOne ? { titleRows: `${first.top + 1}:${first.top + 1}` } : {}),
      },
    };
  }

  /** A text over the whole width. */
  private line(
    text: string,
    { height, ...look }: Omit<SpecFormat, 'range'> & { readonly height?: number },
  ): void {
    const area = { top: this.row, left: 0, bottom: this.row, right: this.widths.length - 1 };
    this.cells.push({ cell: cellName(this.row, 0), content: { kind: 'text', text } });
    this.merges.push(rangeName(area));
    this.formats.push({
      ...{ range: rangeName(area), vertical: 'Center', wrap: true, ...look },
      font: { ...FONT, ...look.font },
    });
    const width = this.widths.reduce((sum, each) => sum + each, 0);
    this.heights[this.row + 1] = height ?? textHeight(text, width, FONT.size) + 4;
    this.row += 1;
  }

  /** Returns its head row and its last row before the total. */
  private table({ caption, columns, rows, total }: SummaryTable): { top: number; bottom: number } {
    if (caption !== undefined) {
      this.row += 1;
      this.line(caption, { font: { size: 12, bold: true }, height: 24 });
    }
    const top = this.row;
    this.put(
      columns.map(({ head }) => head),
      columns,
    );
    const first = this.row;
    for (const row of rows) this.put(row, columns);
    const bottom = this.row - 1;
    if (total !== undefined && rows.length > 0) this.put(total, columns);
    this.looks({ columns, rows, ...(total === undefined ? {} : { total }) }, top, bottom);
    if (rows.length > 0) this.scale(columns, first, bottom);
    return { top, bottom };
  }

  private put(row: readonly SummaryCell[], columns: readonly SummaryColumn[]): void {
    const heights = row.map((cell, column) => {
      const words = cellWords(cell);
      const content = this.contentOf(cell, words);
      if (words !== '') this.cells.push({ cell: cellName(this.row, column), content });
      return textHeight(words, (columns[column]?.width ?? 0) * ROOM, FONT.size);
    });
    this.heights[this.row + 1] = Math.max(...heights) + 2;
    this.row += 1;
  }

  private contentOf(cell: SummaryCell, words: string): CellContent {
    if (typeof cell === 'number') return { kind: 'number', number: cell };
    if (typeof cell === 'string') return { kind: 'text', text: words };
    switch (cell.kind) {
      case 'money': {
        const digits = cell.amount?.replace(/\D/g, '').length ?? 0;
        return cell.amount === null || digits > DIGITS
          ? { kind: 'text', text: words }
          : { kind: 'number', number: Number(cell.amount) };
      }
      case 'share':
        return { kind: 'number', number: cell.share };
      case 'file': {
        const target = this.targetOf(cell.file);
        const place = cell.place === undefined ? '' : placeIn(cell.place.sheet, cell.place.cell);
        return target === null ? { kind: 'text', text: words } : linkTo(target + place, words);
      }
      case 'sheet':
        return linkTo(placeIn(cell.name, 'A1'), words);
      case 'verdict':
      case 'severity':
        return { kind: 'text', text: words };
    }
  }

  private looks({ columns, rows, total }: SummaryTable, top: number, bottom: number): void {
    const last = this.row - 1;
    const usual = { font: FONT, border: BORDER, vertical: 'Center', wrap: true } as const;
    this.formats.push({
      ...{ range: rangeName({ top, left: 0, bottom: top, right: columns.length - 1 }), ...usual },
      ...{ font: { ...FONT, bold: true }, fill: '#DDEBF7', horizontal: 'Center' },
    });
    columns.forEach(({ align }, at) => {
      if (last === top) return;
      const cells = [...rows, ...(total === undefined ? [] : [total])].map((row) => row[at]);
      this.formats.push({
        ...{ range: rangeName({ top: top + 1, left: at, bottom: last, right: at }), ...usual },
        ...(align === undefined ? {} : { horizontal: align }),
      });
      this.cellLooks(cells.slice(0, last - top), { top: top + 1, column: at });
    });
    if (last > bottom && total !== undefined) {
      const range = rangeName({ top: last, left: 0, bottom: last, right: columns.length - 1 });
      this.formats.push({ range, font: { bold: true }, fill: '#F2F2F2' });
    }
  }

  /** One format for neighbours that look alike. */
  private cellLooks(
    cells: readonly (SummaryCell | undefined)[],
    { top, column }: { readonly top: number; readonly column: number },
  ): void {
    const money = { numberFormat: `#,##0.${'0'.repeat(placesOf(cells))}` };
    const lookAt = (at: number): CellLook | null => this.lookOf(cells[at], money);
    let start = 0;
    cells.forEach((_, at) => {
      const look = lookAt(at);
      if (at + 1 < cells.length && lookAt(at + 1) === look) return;
      if (look !== null) {
        const area = { top: top + start, left: column, bottom: top + at, right: column };
        this.formats.push({ range: rangeName(area), ...look });
      }
      start = at + 1;
    });
  }

  /** The same object for what looks alike. */
  private lookOf(cell: SummaryCell | undefined, money: CellLook): CellLook | null {
    if (typeof cell !== 'object') return null;
    switch (cell.kind) {
      case 'money':
        return money;
      case 'share':
        return SHARE_LOOK;
      case 'file':
        return this.targetOf(cell.file) === null ? null : LINK_LOOK;
      case 'sheet':
        return LINK_LOOK;
      case 'verdict':
        return VERDICT_LOOKS[cell.verdict];
      case 'severity':
        return SEVERITY_LOOKS[cell.severity];
    }
  }

  private scale(columns: readonly SummaryColumn[], top: number, bottom: number): void {
    const at = (left: number, right = left): string => rangeName({ top, left, bottom, right });
    columns.forEach(({ scale }, column) => {
      if (scale === 'bar') this.scales.push({ kind: 'bar', range: at(column), color: BAR });
      if (scale === 'signs') this.scales.push({ kind: 'signs', range: at(column), ...SIGNS });
    });
    const heat = columns.flatMap(({ scale }, column) => (scale === 'heat' ? [column] : []));
    const [first, last] = [heat.at(0), heat.at(-1)];
    if (first !== undefined && last !== undefined) {
      this.scales.push({ kind: 'color', range: at(first, last), color: HEAT });
    }
  }
}

const SEVERITY_LOOKS = {
  error: lookOfMark('error'),
  warning: lookOfMark('warning'),
  info: lookOfMark('info'),
} as const;

function lookOfMark(severity: keyof typeof MARK_STYLES): CellLook {
  const { fill, font, bold } = MARK_STYLES[severity];
  return { fill, font: { color: font, bold } };
}
