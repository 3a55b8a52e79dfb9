/** What a formula looks at. */
import { parseRange, type Rectangle } from '../address';
import { isFunctionToken, isSheetToken, sheetOfToken, tokensOf } from './tokens';

export interface Reference {
  /** Null: the sheet of the formula. */
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/** These find their cells by what other cells say. */
const ANYWHERE = new Set(['INDIRECT(', 'OFFSET(', 'CELL(', 'GETPIVOTDATA(', 'EVALUATE(']);
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** Null where it may look anywhere: at names, tables, other workbooks, several sheets, or cells that it finds itself. */
export function referencesOf(formula: string): readonly Reference[] | null {
  const references: Reference[] = [];
  let sheet: string | null = null;
  for (const token of tokensOf(formula)) {
    if (isSheetToken(token)) {
      sheet = sheetOfToken(token);
      if (sheet === null) return null;
      continue;
    }
    if (isFunctionToken(token)) {
      if (ANYWHERE.has(token.toUpperCase())) return null;
    } else if (/^[[:]/.test(token)) {
      return null;
    } else if (/^[$\w.\\\u0080-\uFFFF]/.test(token) && !isConstant(token)) {
      const area = areaOf(token);
      if (area === null) return null;
      references.push({ sheet, area });
    }
    sheet = null;
  }
  return references;
}

function isConstant(token: string): boolean {
  return /^(?:\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+|TRUE|FALSE)$/i.test(token);
}

/** "A1", "$A$1:B3", "A:C", "2:4"; null for a name. */
export function areaOf(token: string): Rectangle | null {
  const plain = token.replaceAll('$', '').toUpperCase();
  const area = parseRange(plain);
  if (area !== null) return area.right < SHEET.columns && area.bottom < SHEET.rows ? area : null;
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain) ?? [];
  if (left !== undefined && right !== undefined) {
    const columns = parseRange(`${left}1:${right}1`);
    return columns === null ? null : { ...columns, bottom: SHEET.rows - 1 };
  }
  const [, top, bottom] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain) ?? [];
  const rows = top === undefined ? null : parseRange(`A${top}:A${bottom ?? top}`);
  return rows === null ? null : { ...rows, right: SHEET.columns - 1 };
}
