/** A worksheet part of .xlsx or .xlsm -> ParsedSheet, in one pass over its bytes. */
import { parseRange } from '../../grid/address';
import type { Rectangle } from '../../grid/address';
import type { Cell } from '../../grid/sheet-snapshot';
import { displayText } from './display-text';
import { LIMITS } from './limits';
import type { OoxmlBook } from './ooxml-book';
import { scalarOf } from './ooxml-value';
import { attribute, isSpace, nameHash, scanXml, tagText, textBetween } from './scan-xml';
import type { XmlTag } from './scan-xml';
import { shiftFormula } from './shift-formula';
import { SheetBudget } from './snapshot';
import type { ParsedSheet, Span } from './snapshot';
import { WorkbookFileError } from './workbook-file-error';

const ROW = nameHash('row');
const COL = nameHash('col');
const C = nameHash('c');
const V = nameHash('v');
const F = nameHash('f');
const IS = nameHash('is');
const T = nameHash('t');
const PHONETIC = nameHash('rPh');
const MERGE = nameHash('mergeCell');

function isOn(flag: string | null): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}

/** The column of the reference ("AB12") that starts at `at`; -1 where there are no letters. */
function columnAt(bytes: Uint8Array, at: number, end: number): number {
  let column = 0;
  for (let i = at; i < end; i += 1) {
    const letter = (bytes[i] ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Open {
  row: number;
  column: number;
  type: string;
  style: number;
  result: string | null;
  formula: string | null;
}

export function parseOoxmlSheet(bytes: Uint8Array, book: OoxmlBook): ParsedSheet {
  const rows = new Map<number, (Cell | null)[]>();
  const merges: Rectangle[] = [];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const budget = new SheetBudget();
  /** A shared string that shows as it is makes the same cell wherever it stands. */
  const plain: (Cell | undefined)[] = [];
  let cells: (Cell | null)[] = [];
  let row = -1;
  let column = -1;
  let cell: Open | null = null;
  let formulaTag = '';
  let from = 0;
  let inString = false;
  let phonetic = false;

  const startRow = (tag: XmlTag): void => {
    const text = tagText(bytes, tag);
    const number = attribute(text, 'r');
    row = number === null ? row + 1 : Number(number) - 1;
    column = -1;
    if (!Number.isInteger(row) || row < 0 || row >= LIMITS.rows)
      throw new WorkbookFileError('broken');
    if (isOn(attribute(text, 'hidden')) || Number(attribute(text, 'ht') ?? 1) === 0) {
      hiddenRows.push([row, row]);
    }
    cells = rows.get(row) ?? [];
  };

  /** Millions of these tags: their attributes are read from the bytes, without a string in between. */
  const startCell = (tag: XmlTag): void => {
    let type = 'n';
    let style = 0;
    let here = -1;
    for (let at = tag.start + 2; at < tag.end; at += 1) {
      const quote = bytes[at] ?? 0;
      if (quote !== 0x22 && quote !== 0x27) continue;
      const end = bytes.indexOf(quote, at + 1);
      // Before the quote stand the "=", the name, and (for the names that count) a space.
      const name = bytes[at - 2] ?? 0;
      if (isSpace(bytes[at - 1]) || isSpace(bytes[at - 2])) {
        // Spaces around "=": legal, though no known program writes them.
        const text = tagText(bytes, tag);
        here = columnAt(bytesOf(attribute(text, 'r') ?? ''), 0, 3);
        style = Number(attribute(text, 's') ?? 0);
        type = attribute(text, 't') ?? 'n';
        break;
      }
      if (!isSpace(bytes[at - 3])) {
        at = end;
        continue;
      }
      if (name === 0x72) here = columnAt(bytes, at + 1, end);
      else if (name === 0x73) style = Number(textBetween(bytes, at + 1, end));
      else if (name === 0x74) type = textBetween(bytes, at + 1, end);
      at = end;
    }
    // A cell without a reference stands right of the one before, formatting only or not.
    column = here >= 0 ? here : column + 1;
    if (column >= LIMITS.columns) throw new WorkbookFileError('broken');
    if (!tag.selfClosing) cell = { row, column, type, style, result: null, formula: null };
  };

  const formulaOf = (open: Open, text: string): string | null => {
    const kind = attribute(formulaTag, 't');
    const clean = text.replace(/_xlfn\.(?:_xlws\.)?/g, '');
    if (kind !== 'shared') return clean === '' ? null : `=${clean}`;
    const id = attribute(formulaTag, 'si') ?? '';
    if (clean !== '') shared.set(id, { formula: clean, row: open.row, column: open.column });
    const first = shared.get(id);
    if (first === undefined) return null;
    return `=${shiftFormula(first.formula, open.row - first.row, open.column - first.column)}`;
  };

  const made = (open: Open): Cell | null => {
    const { formula, result } = open;
    const format = book.formats[open.style];
    if (open.type === 's' && result !== null) {
      const index = Number(result);
      const value = book.strings[index];
      if (value === undefined) throw new WorkbookFileError('broken');
      if (value === '' && formula === null) return null;
      const text = displayText(value, format, false);
      if (formula !== null || text !== value) return { value, text, formula };
      return (plain[index] ??= { value, text: value, formula: null });
    }
    // No stored result: the formula was never calculated, and none is made up here.
    const value = result === null ? null : scalarOf(open.type, result, book.date1904);
    if (value === null || (value === '' && formula === null)) {
      return formula === null ? null : { value: null, text: '', formula };
    }
    const text = open.type === 'e' ? String(value) : displayText(value, format, book.date1904);
    return { value, text, formula };
  };

  const endCell = (open: Open): void => {
    cell = null;
    const finished = made(open);
    if (finished === null) return;
    if (!rows.has(row)) rows.set(row, cells);
    budget.add(1, Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(null);
    cells[column] = finished;
  };

  scanXml(
    bytes,
    (tag) => {
      switch (tag.name) {
        case ROW:
          startRow(tag);
          break;
        case C:
          startCell(tag);
          break;
        case F:
          formulaTag = tagText(bytes, tag);
          from = tag.end;
          if (tag.selfClosing && cell !== null) cell.formula = formulaOf(cell, '');
          break;
        case V:
          from = tag.end;
          // <v/> after a formula is an empty string; without one, nothing.
          if (tag.selfClosing && cell?.type === 'str') cell.result = '';
          break;
        case IS:
          inString = !tag.selfClosing;
          if (cell !== null) cell.result = '';
          break;
        case T:
          from = tag.end;
          break;
        case PHONETIC:
          phonetic = !tag.selfClosing;
          break;
        case MERGE: {
          const area = parseRange(attribute(tagText(bytes, tag), 'ref') ?? '');
          if (area !== null && merges.length < LIMITS.merges) merges.push(area);
          break;
        }
        case COL: {
          const text = tagText(bytes, tag);
          if (isOn(attribute(text, 'hidden')) || Number(attribute(text, 'width') ?? 1) === 0) {
            const first = Number(attribute(text, 'min')) - 1;
            hiddenColumns.push([first, Number(attribute(text, 'max') ?? first + 1) - 1]);
          }
          break;
        }
        default:
      }
    },
    (name, at) => {
      if (cell === null) return;
      if (name === V) cell.result = textBetween(bytes, from, at);
      else if (name === F) cell.formula = formulaOf(cell, textBetween(bytes, from, at));
      else if (name === PHONETIC) phonetic = false;
      else if (name === IS) inString = false;
      else if (name === T && inString && !phonetic) {
        cell.result = (cell.result ?? '') + textBetween(bytes, from, at);
      } else if (name === C) endCell(cell);
    },
  );
  return { rows, merges, hiddenRows, hiddenColumns };
}
