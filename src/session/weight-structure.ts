/** 分值权重 by 一级指标 against the recommended structure. */
import { compare, equals, type Decimal } from '../domain/exact';
import { LEVEL1, type Level1 } from '../domain/vocabulary';
import type { CheckedTable } from '../review/check-table';
import { weightsByLevel1 } from '../rules/facts/select';
import { expectedStructure } from '../rules/facts/weight-scheme';

export interface WeightStructure {
  readonly total: Decimal;
  /** 90, or 90或100; null where the total is one of them. */
  readonly expectedTotal: string | null;
  /** Levels with a weight or a recommendation; '0' for none. */
  readonly levels: readonly {
    readonly name: Level1;
    readonly weight: Decimal;
    readonly aim: Decimal;
  }[];
  /** The largest of them all. */
  readonly most: Decimal;
}

/** Null where there is nothing to compare. */
export function weightStructureOf({ table, profile }: CheckedTable): WeightStructure | null {
  const { weightTotal: total } = table;
  if (total === null || table.kind !== 'target') return null;
  const actual = weightsByLevel1(table);
  const expected = expectedStructure(table, profile);
  const levels = LEVEL1.flatMap((name) => {
    const weight = actual.get(name) ?? '0';
    const aim = expected?.structure.get(name) ?? '0';
    return equals(weight, '0') && equals(aim, '0') ? [] : [{ name, weight, aim }];
  });
  const most = levels
    .flatMap(({ weight, aim }) => [weight, aim])
    .reduce((a, b) => (compare(a, b) > 0 ? a : b), '0');
  if (equals(most, '0')) return null;
  const totals = [profile.weightTotal, ...profile.otherTotals];
  const expectedTotal = totals.some((each) => equals(each, total)) ? null : totals.join('或');
  return { total, expectedTotal, levels, most };
}
