/** Where in a worksheet part the rows stand, and what must be known of all cells before one is changed. One pass. */
import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits';
import { WorkbookFileError } from '../workbook-file-error';
import { splitName } from './xml-tree';

/** A formula that concerns other cells than its own. */
export interface SharedFormula {
  /** "shared", "array" or "dataTable". */
  readonly kind: string;
  /** Of a shared formula: its group. */
  readonly group: string | null;
  /** The cells that it fills; null in the cells that follow a shared formula. */
  readonly ref: string | null;
  /** 1-based, as in the file. */
  readonly row: number;
}

export interface SheetIndex {
  /** The content of sheetData; both are the end of the tag where it is in one tag. */
  readonly from: number;
  readonly to: number;
  /** 1-based, ascending. */
  readonly rows: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly shared: readonly SharedFormula[];
}

function broken(): WorkbookFileError {
  return new WorkbookFileError('broken');
}

export function indexSheet(text: string): SheetIndex {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const rows: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const shared: SharedFormula[] = [];
  let depth = 0;
  let prefix = '';
  let from = -1;
  let to = -1;
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 1) ({ prefix } = splitName(name));
    else if (depth === 2 && name === `${prefix}sheetData`) {
      if (from >= 0) throw broken();
      from = parser.position;
    } else if (depth === 3 && name === `${prefix}row` && from >= 0 && to < 0) {
      const last = rows.at(-1) ?? 0;
      // A row without a number follows the one before it.
      const number = attributes['r'] === undefined ? last + 1 : Number(attributes['r']);
      if (!Number.isInteger(number) || number <= last || number > LIMITS.rows) throw broken();
      rows.push(number);
      starts.push(text.lastIndexOf('<', parser.position - 1));
    } else if (depth === 5 && name === `${prefix}f`) {
      const kind = attributes['t'];
      if (kind === undefined || kind === 'normal') return;
      const { si = null, ref = null } = attributes;
      shared.push({ kind, group: si, ref, row: rows.at(-1) ?? 0 });
    }
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (depth === 3 && name === `${prefix}row` && to < 0) ends.push(parser.position);
    if (depth === 2 && name === `${prefix}sheetData`) {
      to = isSelfClosing ? from : text.lastIndexOf('<', parser.position - 1);
    }
    depth -= 1;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('broken', undefined, { cause: error });
  }
  if (to < 0) throw broken();
  return { from, to, rows, starts, ends, shared };
}
