/** What the parser does not tell of an .ods sheet, from the same pass that checks that the XML is whole. */
import { attribute, checkXml } from './check-xml';
import type { XmlTag } from './check-xml';
import { LIMITS } from './limits';
import { WorkbookFileError } from './workbook-file-error';

export interface SheetFacts {
  /** 0-based and sorted; the ranges may reach beyond what is filled. */
  readonly hiddenRows: readonly (readonly [first: number, last: number])[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

type Ranges = [number, number][];

function repeat(tag: XmlTag, name: string): number {
  return Math.max(1, Math.floor(Number(attribute(tag, name) ?? 1)) || 1);
}

function isHidden(tag: XmlTag): boolean {
  return ['collapse', 'filter'].includes(attribute(tag, 'visibility') ?? '');
}

/** content.xml of .ods: one result a table. Counts what the repeat attributes would grow to before they do. */
export function scanOpenDocument(text: string): SheetFacts[] {
  const sheets: { hiddenRows: Ranges; hiddenColumns: Ranges }[] = [];
  let row = 0;
  let column = 0;
  let rowRepeat = 1;
  let cells = 0;

  checkXml(text, (tag) => {
    const sheet = sheets.at(-1);
    switch (tag.name) {
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
  });
  return sheets;
}
