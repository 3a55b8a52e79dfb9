/** Values as .xlsx stores them. */
import type { CellScalar } from '../../grid/sheet-snapshot';
import { unescapeCharacters } from './ooxml-book';

/** Milliseconds from 1899-12-30 (or 1904-01-01) to the epoch, for cells of type "d" (ISO dates). */
const EPOCH = { normal: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) };

/** The stored result of a cell as a value; null where there is none. Shared strings are looked up by the caller. */
export function scalarOf(type: string, result: string, date1904: boolean): CellScalar {
  switch (type) {
    case 'b':
      return result.trim() === '1' || result.trim() === 'true';
    case 'e':
    case 'inlineStr':
    case 'str':
      return unescapeCharacters(result);
    case 'd': {
      const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(result) ? result : `${result}Z`);
      const days = (time - (date1904 ? EPOCH.since1904 : EPOCH.normal)) / 86_400_000;
      return Number.isFinite(days) ? days : result;
    }
    default: {
      const value = result.trim() === '' ? NaN : Number(result);
      return Number.isFinite(value) ? value : null;
    }
  }
}
