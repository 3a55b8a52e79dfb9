/** Values as messages show them, and the dimension that they measure. */
import { SIGN } from '../../domain/quantity/comparator';
import { parseUnit } from '../../domain/quantity/units';
import type { Comparator, Value } from '../../domain/value/value';

/** The target as written; a comparator from another column or the name is put before it. */
export function writtenTarget({ raw, comparator }: Value): string {
  return comparator === null || /[^\d.,%\s]/.test(raw.slice(0, 1)) ? raw : SIGN[comparator] + raw;
}

export function signOf(comparator: Comparator): string {
  return SIGN[comparator];
}

/** The dimension of a unit (亿元 and 元: 元); the unit itself where it converts into nothing. */
export function baseOf(unit: string | null): string {
  return unit === null ? '' : (parseUnit(unit)?.base ?? unit);
}
