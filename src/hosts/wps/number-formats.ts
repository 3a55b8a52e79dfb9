/** Number formats of the cells that hold numbers: what they show depends on them. */
import type { Rectangle } from '../../grid/address';
import { grown } from '../areas';
import { read } from './bridge';
import { textOrMixed } from './decode';
import type { RangeOf } from './ranges';
import { splitUniform, type Narrow } from './uniform';

/** By "row,column" in sheet coordinates; a cell that is missing has no format of its own. */
export type NumberFormats = ReadonlyMap<string, string>;

export function readNumberFormats(
  rangeOf: RangeOf,
  area: Rectangle,
  matters: (row: number, column: number) => boolean,
): NumberFormats {
  const formats = new Map<string, string>();
  splitUniform(
    area,
    (part) => textOrMixed(read(rangeOf(part), 'NumberFormat')),
    narrowTo(matters),
    (part, format) => {
      for (let row = part.top; row <= part.bottom; row += 1) {
        for (let column = part.left; column <= part.right; column += 1) {
          if (format !== null) formats.set(`${row},${column}`, format);
        }
      }
    },
  );
  return formats;
}

/** The bounding rectangle of the cells that matter. */
export function narrowTo(matters: (row: number, column: number) => boolean): Narrow {
  return (area) => {
    let bounds: Rectangle | null = null;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!matters(row, column)) continue;
        bounds = grown(bounds, row, column);
      }
    }
    return bounds;
  };
}
