/** Between the workbook in memory and what crosses the bridge. */
import { isErrorText } from '../../src/grid/sheet-snapshot';
import type { Scalar } from '../officehost/model';
import { comError } from './bridge';
import type { EtProfile } from './profile';

/** Provenance: -2146826281 for #DIV/0! was measured; the others follow the same numbers of Excel. */
const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': 2000,
  '#DIV/0!': 2007,
  '#VALUE!': 2015,
  '#REF!': 2023,
  '#NAME?': 2029,
  '#NUM!': 2036,
  '#N/A': 2042,
  '#SPILL!': 2045,
  '#CALC!': 2050,
};

export function outgoing(value: Scalar, profile: EtProfile): unknown {
  if (value === '') return blankOf(profile);
  const code = typeof value === 'string' && isErrorText(value) ? ERRORS[value] : undefined;
  return code !== undefined && profile.errors === 'number' ? -2146828288 + code : value;
}

export function blankOf({ blank }: EtProfile): unknown {
  return blank === 'null' ? null : blank === 'undefined' ? undefined : '';
}

/** One cell is the value itself; a single line may come flat. */
export function shaped(rows: readonly (readonly unknown[])[], { line }: EtProfile): unknown {
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return first[0];
  if (line === 'flat' && (rows.length === 1 || first.length === 1)) return rows.flat();
  return rows.map((row) => [...row]);
}

/** "#1A2B3C" <-> blue-green-red. */
export function toBgr(hex: string): number {
  return parseInt(hex.slice(5, 7) + hex.slice(3, 5) + hex.slice(1, 3), 16);
}

export function fromBgr(value: unknown): string {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 0xffffff) {
    throw comError('Color');
  }
  const text = value.toString(16).padStart(6, '0').toUpperCase();
  return `#${text.slice(4, 6)}${text.slice(2, 4)}${text.slice(0, 2)}`;
}
