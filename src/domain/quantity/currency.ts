/** Money: the units that forms are kept in, and an amount at the beginning of a text. */
import { multiply, type Decimal } from '../exact';
import type { CurrencyUnit } from '../funds';
import { normalizeText } from '../text';
import { moneyAt, type Measured } from './quantity';
import { withoutGrouping } from './spelling';
import { toBase } from './units';

/** How many 元 each unit is, and the other way round. */
const YUAN: Readonly<
  Record<CurrencyUnit, { readonly factor: Decimal; readonly inverse: Decimal }>
> = {
  元: { factor: '1', inverse: '1' },
  千元: { factor: '1000', inverse: '0.001' },
  万元: { factor: '10000', inverse: '0.0001' },
  百万元: { factor: '1000000', inverse: '0.000001' },
  亿元: { factor: '100000000', inverse: '0.00000001' },
};

export function convertCurrency(amount: Decimal, from: CurrencyUnit, to: CurrencyUnit): Decimal {
  return from === to ? amount : multiply(multiply(amount, YUAN[from].factor), YUAN[to].inverse);
}

/** The money unit named in a text such as 项目资金（万元） or 单位：元; null where there is none. */
export function currencyUnitIn(text: string): CurrencyUnit | null {
  const match = /(百万|千万|[千万亿])?元/.exec(normalizeText(text).replace(/\s+/g, ''));
  if (match === null) return null;
  const unit = match[0];
  return unit in YUAN ? (unit as CurrencyUnit) : null;
}

export interface WrittenAmount {
  readonly number: Decimal;
  /** The unit beside the number, 万 counted as 万元. */
  readonly unit: CurrencyUnit | null;
  /** 约5万, 12万余元: about so much, and therefore no amount of a budget. */
  readonly approximate: boolean;
  /** What follows the number and its unit. */
  readonly rest: string;
}

/** No amount with its note is longer. */
const LOOK_AT = 400;

/** Reads an amount at the beginning of a text: "250万", "1亿2千万元", "854万(高标准农田400万元,…)". */
export function readAmount(text: string): WrittenAmount | null {
  const normal = withoutGrouping(
    normalizeText(text.slice(0, LOOK_AT)).replaceAll('，', ',').replace(/\s+/g, ' '),
  );
  const read = moneyAt(normal, 0);
  if (read === null || (read.isChinese && read.unit === null)) return null;
  return {
    ...inCurrencyUnit(read),
    approximate: read.approximate,
    rest: normal.slice(read.end).trim(),
  };
}

/** 250万 is 250万元; 2千万元, in no unit that a form is kept in, is 20000000元. */
function inCurrencyUnit(read: Measured): { number: Decimal; unit: CurrencyUnit | null } {
  const written = read.unit?.text ?? (read.magnitude === '' ? null : `${read.magnitude}元`);
  if (written === null) return { number: read.number, unit: null };
  const unit = written.replace(/圆$/, '元');
  if (unit in YUAN) return { number: read.number, unit: unit as CurrencyUnit };
  return { number: toBase(read.number, unit)?.number ?? read.number, unit: '元' };
}
