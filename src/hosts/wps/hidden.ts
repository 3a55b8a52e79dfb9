/** Hidden rows and columns: two calls where there are none. */
import type { Rectangle } from '../../grid/address';
import { halvesOf } from '../areas';
import { child, read } from './bridge';
import { flag } from './decode';
import type { RangeOf } from './ranges';
import { splitUniform } from './uniform';

export function readHiddenRows(rangeOf: RangeOf, area: Rectangle): boolean[] {
  const hidden = new Array<boolean>(area.bottom - area.top + 1).fill(false);
  splitUniform(
    area,
    (part) => flag(read(child(rangeOf(part), 'EntireRow'), 'Hidden')),
    (part) => part,
    ({ top, bottom }, value) => hidden.fill(value === true, top - area.top, bottom - area.top + 1),
    rowHalves,
  );
  return hidden;
}

export function readHiddenColumns(rangeOf: RangeOf, area: Rectangle): boolean[] {
  const hidden = new Array<boolean>(area.right - area.left + 1).fill(false);
  splitUniform(
    area,
    (part) => flag(read(child(rangeOf(part), 'EntireColumn'), 'Hidden')),
    (part) => part,
    ({ left, right }, value) =>
      hidden.fill(value === true, left - area.left, right - area.left + 1),
    columnHalves,
  );
  return hidden;
}

function rowHalves(area: Rectangle): Rectangle[] {
  return area.top === area.bottom ? [] : halvesOf(area);
}

function columnHalves(area: Rectangle): Rectangle[] {
  const { left, right } = area;
  return left === right ? [] : halvesOf({ ...area, bottom: area.top });
}
