/** What the parser does not tell of an .ods sheet, from the same pass that checks that the XML is whole. */
import { strFromU8 } from 'fflate';
import { LIMITS } from '../limits';
import { XmlScanner } from '../ooxml/xml-scanner';
import { WorkbookFileError } from '../workbook-file-error';

export interface SheetFacts {
  /** 0-based and sorted; the ranges may reach beyond what is filled. */
  readonly hiddenRows: readonly (readonly [first: number, last: number])[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

type Ranges = [number, number][];

/** A part as a string of one character a byte, which is what the parser works on; text in it is still UTF-8. */
export function binaryText(content: Uint8Array): string {
  const marked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return strFromU8(marked ? content.subarray(3) : content, true);
}

function repeat(tag: XmlScanner, name: string): number {
  return Math.max(1, Math.floor(Number(tag.prefixedAttribute(name) ?? 1)) || 1);
}

function isHidden(tag: XmlScanner): boolean {
  return ['collapse', 'filter'].includes(tag.prefixedAttribute('visibility') ?? '');
}

/** content.xml of .ods: one result a table. Counts what the repeat attributes would grow to before they do. */
export function scanOpenDocument(text: string): SheetFacts[] {
  const sheets: { hiddenRows: Ranges; hiddenColumns: Ranges }[] = [];
  let row = 0;
  let column = 0;
  let rowRepeat = 1;
  let cells = 0;

  const tag = new XmlScanner(text);
  while (tag.next()) {
    if (tag.isClose) continue;
    const sheet = sheets.at(-1);
    switch (tag.fullName.slice(tag.fullName.indexOf(':') + 1)) {
      case 'table':
        sheets.push({ hiddenRows: [], hiddenColumns: [] });
        row = 0;
        column = 0;
        cells = 0;
        break;
      case 'table-column': {
        const columns = repeat(tag, 'number-columns-repeated');
        if (isHidden(tag)) sheet?.hiddenColumns.push([column, column + columns - 1]);
        column += columns;
        break;
      }
      case 'table-row':
        rowRepeat = repeat(tag, 'number-rows-repeated');
        if (isHidden(tag)) sheet?.hiddenRows.push([row, row + rowRepeat - 1]);
        row += rowRepeat;
        break;
      case 'table-cell':
        if (tag.isSelfClosing) break;
        cells += rowRepeat * repeat(tag, 'number-columns-repeated');
        if (cells > LIMITS.filledCells) throw new WorkbookFileError('too-large');
        break;
      default:
    }
  }
  return sheets;
}
