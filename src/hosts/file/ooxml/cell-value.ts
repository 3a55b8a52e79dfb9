/** A cell as a worksheet part writes it -> Cell. */
import type { Cell } from '../../../grid/sheet-snapshot';
import { displayText } from '../display-text';
import { serialOf } from './iso-date';
import type { NumberFormats } from './formats-part';
import type { FormulaBudget } from './shared-formulas';
import { broken, unescaped } from './xml-text';

export interface BookFacts {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  readonly date1904: boolean;
  readonly sharedFormulas: FormulaBudget;
}

export interface WrittenCell {
  /** "n" where the cell names none. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  /** Content of "v", null where there is none. */
  value: string | null;
  /** Of "is", escapes gone. */
  inline: string | null;
  /** With its "=". */
  formula: string | null;
}

const ERROR = /^#[A-Z0-9/_]+[!?]?$/;

function errorText(value: string): string {
  return ERROR.test(value) ? value : '#VALUE!';
}

/** Null where nothing is stored. */
function valueOf(cell: WrittenCell, book: BookFacts): string | number | boolean | null {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline;
  // An empty text is a result; of any other kind an empty "v" is none.
  if (type === 'str') return value === null ? null : unescaped(value);
  if (value === null || value.trim() === '') return null;
  switch (type) {
    case 's': {
      const text = book.strings[Number(value)];
      if (text === undefined) throw broken();
      return text;
    }
    case 'b':
      return value === '1' || value === 'true';
    case 'd':
      return serialOf(value, book.date1904);
    default:
      return Number(value);
  }
}

export function cellFrom(cell: WrittenCell, book: BookFacts): Cell | null {
  const { formula } = cell;
  if (cell.type === 'e' && cell.value !== null && cell.value !== '') {
    const text = errorText(cell.value);
    return { value: text, text, formula };
  }
  const value = cell.type === 'e' ? null : valueOf(cell, book);
  if (value === null || (value === '' && formula === null)) {
    return formula === null ? null : { value: null, text: '', formula };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return { value, text: displayText(value, book.formats[cell.style], book.date1904), formula };
}
