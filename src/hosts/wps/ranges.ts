/** Ranges by address. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import { HostError } from '../host-error';
import { call, callChild, child, read, type Remote } from './bridge';
import { number, text } from './decode';

/** What Range() takes in Excel. */
const ADDRESS_CHARACTERS = 255;
const RANGES_A_UNION = 30;

/** A range of one sheet. */
export type RangeOf = (area: Rectangle) => Remote;

/** Fetches each range once; for a single reading, in which nothing moves. */
export function rangesOf(sheet: Remote, known: ReadonlyMap<string, Remote> = new Map()): RangeOf {
  const fetched = new Map(known);
  return (area) => {
    const name = rangeName(area);
    const range = fetched.get(name) ?? rangeOf(sheet, area);
    fetched.set(name, range);
    return range;
  };
}

export function rangeOf(sheet: Remote, area: Rectangle): Remote {
  return callChild(sheet, 'Range', rangeName(area));
}

/** The areas of a range; Excel cuts the address of many areas short. */
export function areasOf(range: Remote): Rectangle[] {
  const address = text(call(range, 'Address', false, false));
  const parts = address.replaceAll('$', '').split(',');
  return parts.map((part) => {
    const area = parseRange(part.slice(part.lastIndexOf('!') + 1));
    if (area === null) {
      throw new HostError('unsupported', {
        message: `当前版本的 WPS 表格给出了无法识别的区域“${address}”。`,
      });
    }
    return area;
  });
}

/** Of several areas the first. */
export function areaOf(range: Remote): Rectangle {
  const [area] = areasOf(range);
  if (area === undefined) throw new HostError('unsupported');
  return area;
}

/** One range over all the areas, in as few calls as addresses of 255 characters allow. */
export function unionOf(application: Remote, sheet: Remote, areas: readonly string[]): Remote {
  return unionOfRanges(application, listsOf(sheet, areas));
}

/** The areas as ranges of many areas each, as few as addresses of 255 characters allow. */
export function listsOf(sheet: Remote, areas: readonly string[]): Remote[] {
  return lists(areas).map((list) => callChild(sheet, 'Range', list));
}

export function unionOfRanges(application: Remote, ranges: readonly Remote[]): Remote {
  let [union] = ranges;
  if (union === undefined) throw new HostError('unknown');
  for (let from = 1; from < ranges.length; from += RANGES_A_UNION - 1) {
    const more = ranges.slice(from, from + RANGES_A_UNION - 1);
    union = callChild(application, 'Union', union, ...more);
  }
  return union;
}

function lists(areas: readonly string[]): string[] {
  const made: string[] = [];
  let list = '';
  for (const area of areas) {
    if (list.length + area.length >= ADDRESS_CHARACTERS) {
      made.push(list);
      list = '';
    }
    list = list === '' ? area : `${list},${area}`;
  }
  return list === '' ? made : [...made, list];
}

/** The last cell of the grid, 0-based: a book of Excel 97–2003 ends at IV65536. */
export function lastCellOf(sheet: Remote): { readonly row: number; readonly column: number } {
  const all = cellsOf(sheet);
  const count = (lines: 'Rows' | 'Columns'): number => number(read(child(all, lines), 'Count'));
  return { row: count('Rows') - 1, column: count('Columns') - 1 };
}

/** All cells of the sheet. */
export function cellsOf(sheet: Remote): Remote {
  return child(sheet, 'Cells');
}
