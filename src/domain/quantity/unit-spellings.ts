/** In which words a number may be written whose unit is known, so that only powers of ten lie between. */
import { equals, multiply, type Decimal } from '../exact';
import { memoize } from '../memo';
import { magnitudeFactor } from './numeral';
import { parseUnit } from './units';
import { wordsOfBase } from './unit-words';

export interface UnitSpelling {
  readonly text: string;
  /** So many of the unit are 10^exponent of it: 元 beside 万元: -4. */
  readonly exponent: number;
}

const MAGNITUDES = ['', '万'];
const MONEY = '元';
const MONEY_MAGNITUDES = ['', '千', '万', '亿'];
const LARGEST_EXPONENT = 8;

/** The longest first, the unit's own word always among them. `unit`: as `Value.unit`. */
export const unitSpellings = memoize((unit): readonly UnitSpelling[] => spellingsOf(unit), {
  most: 200,
  longest: 40,
});

function spellingsOf(unit: string): UnitSpelling[] {
  if (unit === '%') return [{ text: '%', exponent: 0 }];
  const known = parseUnit(unit);
  const found = new Map([[unit, 0]]);
  if (known?.base != null && !known.base.includes('/')) {
    const isMoney = known.base === MONEY;
    const words = wordsOfBase(known.base).filter(
      ({ word }) => (!isMoney || word === MONEY) && !word.includes('·'),
    );
    for (const { word, factor } of words) {
      for (const magnitude of isMoney ? MONEY_MAGNITUDES : MAGNITUDES) {
        const own = magnitude === '' ? factor : multiply(factor, magnitudeFactor(magnitude));
        const exponent = powerOfTen(own, known.factor);
        if (exponent !== null && !found.has(magnitude + word))
          found.set(magnitude + word, exponent);
      }
    }
  }
  return [...found]
    .map(([text, exponent]) => ({ text, exponent }))
    .sort((a, b) => b.text.length - a.text.length);
}

/** A number times 10^exponent. */
export function toPower(number: Decimal, exponent: number): Decimal {
  const power = exponent < 0 ? `0.${'1'.padStart(-exponent, '0')}` : `1${'0'.repeat(exponent)}`;
  return multiply(number, power);
}

/** a ÷ b as a power of ten, or null. */
function powerOfTen(a: Decimal, b: Decimal): number | null {
  for (let exponent = -LARGEST_EXPONENT; exponent <= LARGEST_EXPONENT; exponent++) {
    if (equals(a, toPower(b, exponent))) return exponent;
  }
  return null;
}
