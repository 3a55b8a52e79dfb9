/** 年度指标值 in one cell: a form may keep the sign and the unit in columns of their own, which a 自评表 does not have. */
import type { Indicator } from '../../domain/indicator';
import { SIGN } from '../../domain/quantity/comparator';
import { parseValue } from '../../domain/value/parse-value';

/** “≤1辆” of ≤ | 1 | 辆: what is read of it alone is what was read of the columns together. */
export function targetText({ target, name }: Pick<Indicator, 'target' | 'name'>): string {
  if (target === null) return '';
  const sign = target.comparator === null ? '' : SIGN[target.comparator];
  const unit = target.unit ?? '';
  const texts = [target.raw, sign + target.raw, target.raw + unit, sign + target.raw + unit];
  const context = name === null ? {} : { name };
  const same = (text: string): boolean => {
    const read = parseValue(text, context);
    return (
      read.kind === target.kind &&
      read.number === target.number &&
      read.unit === target.unit &&
      read.comparator === target.comparator
    );
  };
  return texts.find(same) ?? target.raw;
}
