/** The weights by 一级指标 that a profile recommends for a table. */
import { add, type Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { LEVEL1, type Level1 } from '../../domain/vocabulary';
import type { Profile } from '../../regions/profile';
import { hasLevel1 } from './select';

export type Structure = ReadonlyMap<Level1, Decimal>;

/** With or without 成本指标; without 满意度指标 its weight moves. Null where the profile has no such scheme. */
export function expectedStructure(
  table: PerformanceTable,
  profile: Profile,
): { readonly name: string; readonly structure: Structure } | null {
  const hasCost = hasLevel1(table, '成本指标');
  const scheme = profile.weightSchemes.find((candidate) => candidate.hasCost === hasCost);
  if (scheme === undefined) return null;
  const structure = new Map<Level1, Decimal>(
    LEVEL1.map((name) => [name, scheme.weights[name] ?? '0']),
  );
  if (!hasLevel1(table, '满意度指标')) {
    const home = profile.satisfactionGoesTo;
    structure.set(home, add(structure.get(home) ?? '0', structure.get('满意度指标') ?? '0'));
    structure.set('满意度指标', '0');
  }
  return { name: scheme.name, structure };
}
