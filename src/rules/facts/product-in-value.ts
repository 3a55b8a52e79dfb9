/** Quantity × price beside the amount in one 指标值: ≤5000元（200册×20元/册）, 20元/册×200册 ≤0.5万元. */
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { normalizeText } from '../../domain/text';
import { calculationAtStart, type Calculation } from './goal/arithmetic';

const BETWEEN = /[，,。;；:：()=≈≤≥<>\n]/;
const TIMES = /[×*✕]|[xX](?=\s?\d)/;
/** 0.5万元, 共计8万元. */
const AMOUNT = /^\D{0,8}?(\d[\d.]{0,12}\s?[百千万亿]{0,2}元)$/;
const SIGN = /[=≤≥<>]/;

/** Null where the amount is made of more than the one product, or there is none. */
export function productBeside({ target }: Indicator): Calculation | null {
  if (target === null) return null;
  const text = normalizeText(target.raw);
  const pieces = text.split(BETWEEN).filter((piece) => /\d/.test(piece));
  const [product, ...others] = pieces.filter((piece) => TIMES.test(piece));
  if (product === undefined || others.length > 0 || pieces.length !== 2) return null;
  // A calculation written out is judged as one (K03).
  const behind = text.slice(text.indexOf(product) + product.length);
  if (/^[=≈]/.test(behind)) return null;
  const amount = amountIn(pieces.find((piece) => piece !== product) ?? '', target);
  if (amount === null) return null;
  const from = product.slice(product.search(/\d/)).trim();
  return calculationAtStart(`${from}=${amount}`);
}

/** As the value was read, where that is not the price (20元×200册，0.5万元). */
function amountIn(piece: string, { kind, number, unit }: Value): string | null {
  const written = AMOUNT.exec(piece.trim())?.[1];
  if (written !== undefined) return written;
  const isRead = kind === 'number' && number !== null && unit !== null;
  return isRead && piece.includes(number) ? `${number}${unit}` : null;
}

/** 20元/册×200册 ≤0.5万元: the sign stands before the amount, behind the product. */
export function hasSignBehindProduct(text: string): boolean {
  const normal = normalizeText(text);
  const times = normal.search(TIMES);
  return times >= 0 && SIGN.test(normal.slice(times));
}
