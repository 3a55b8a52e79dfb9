/** Quantity × price beside the amount in one 指标值: ≤5000元（200册×20元/册）, 20元/册×200册 ≤0.5万元. */
import type { Indicator } from '../../domain/indicator';
import { normalizeText } from '../../domain/text';
import { calculationAtStart, type Calculation } from './goal/arithmetic';

const BETWEEN = /[，,。;；:：()=≈≤≥<>\n]/;
const TIMES = /[×*✕]/;

/** Null where the amount is made of more than the one product, or there is none. */
export function productBeside({ target }: Indicator): Calculation | null {
  if (target?.kind !== 'number' || target.number === null || target.unit === null) return null;
  const pieces = normalizeText(target.raw)
    .split(BETWEEN)
    .filter((piece) => /\d/.test(piece));
  const [product, ...others] = pieces.filter((piece) => TIMES.test(piece));
  if (product === undefined || others.length > 0 || pieces.length !== 2) return null;
  const from = product.slice(product.search(/\d/)).trim();
  return calculationAtStart(`${from}=${target.number}${target.unit}`);
}
