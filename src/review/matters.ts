/** Findings as people read them: the main one of a matter, and with it what else is wrong about the same thing. */
import { groupBy } from '../domain/group-by';
import type { Finding } from '../rules/engine/finding';

export interface Matter<T> {
  readonly main: T;
  /** In their order. */
  readonly others: readonly T[];
}

/** In the order of their main findings. Of findings that were filtered, the first that is left speaks for its matter. */
export function groupMatters<T>(
  items: readonly T[],
  findingOf: (item: T) => Pick<Finding, 'matter'>,
): Matter<T>[] {
  const groups = groupBy(items, (item) => findingOf(item).matter);
  return [...groups.values()].flatMap(([main, ...others]) =>
    main === undefined ? [] : [{ main, others }],
  );
}

/** Of the findings of one table. */
export function mattersOf(findings: readonly Finding[]): Matter<Finding>[] {
  return groupMatters(findings, (finding) => finding);
}
