/** What the parser does not tell of an .ods sheet, from the same pass that checks that the XML is whole. */
import { LIMITS } from './limits';
import { attribute, nameHash, scanXml, tagText } from './scan-xml';
import { WorkbookFileError } from './workbook-file-error';

export interface SheetFacts {
  /** 0-based and sorted; the ranges may reach beyond what is filled. */
  readonly hiddenRows: readonly (readonly [first: number, last: number])[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

type Ranges = [number, number][];

const NAME = {
  table: nameHash('table'),
  tableRow: nameHash('table-row'),
  tableColumn: nameHash('table-column'),
  tableCell: nameHash('table-cell'),
} as const;

/** content.xml of .ods: one result a table. Counts what the repeat attributes would grow to before they do. */
export function scanOpenDocument(bytes: Uint8Array): SheetFacts[] {
  const sheets: { hiddenRows: Ranges; hiddenColumns: Ranges }[] = [];
  let row = 0;
  let column = 0;
  let rowRepeat = 1;
  let cells = 0;

  const repeat = (text: string, name: string): number =>
    Math.max(1, Math.floor(Number(attribute(text, name) ?? 1)) || 1);
  const isHidden = (text: string): boolean =>
    ['collapse', 'filter'].includes(attribute(text, 'visibility') ?? '');

  scanXml(bytes, (tag) => {
    const sheet = sheets.at(-1);
    if (tag.name === NAME.table) {
      sheets.push({ hiddenRows: [], hiddenColumns: [] });
      row = 0;
      column = 0;
      cells = 0;
    } else if (tag.name === NAME.tableColumn) {
      const text = tagText(bytes, tag);
      const count = repeat(text, 'number-columns-repeated');
      if (isHidden(text)) sheet?.hiddenColumns.push([column, column + count - 1]);
      column += count;
    } else if (tag.name === NAME.tableRow) {
      const text = tagText(bytes, tag);
      rowRepeat = repeat(text, 'number-rows-repeated');
      if (isHidden(text)) sheet?.hiddenRows.push([row, row + rowRepeat - 1]);
      row += rowRepeat;
    } else if (tag.name === NAME.tableCell && !tag.selfClosing) {
      cells += rowRepeat * repeat(tagText(bytes, tag), 'number-columns-repeated');
      if (cells > LIMITS.filledCells) throw new WorkbookFileError('too-large');
    }
  });
  return sheets;
}
