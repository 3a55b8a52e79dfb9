/** Which checks have found something most often. */
import type { Severity } from '../../domain/severity';
import { CHECKS } from '../../rules/engine/catalogue';
import type { Category } from '../../rules/engine/finding';
import { INTERNAL_ERROR } from '../../rules/engine/run-checks';
import { unitKey } from './by-unit';
import type { ReviewedProject } from './reviewed-project';

export interface CommonMatter {
  readonly rule: string;
  readonly title: string;
  readonly category: Category;
  /** As the catalogue has it: a region may have weighed it otherwise. */
  readonly severity: Severity;
  /** In which it is found, as the main finding or a further one. */
  readonly matters: number;
  readonly tables: number;
  readonly units: number;
}

interface Counted {
  readonly category: Category;
  readonly severity: Severity;
  matters: number;
  tables: number;
  readonly units: Set<string>;
}

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** By tables, then by matters, then by rule. */
export function commonMatters(projects: readonly ReviewedProject[]): CommonMatter[] {
  const counts = new Map<string, Counted>();
  for (const project of projects) {
    const inTable = new Set<string>();
    for (const { main, others } of project.matters) {
      const findings = new Map([main, ...others].map((finding) => [finding.rule, finding]));
      for (const [rule, { category, severity }] of findings) {
        const count = counts.get(rule) ?? {
          ...{ category, severity, matters: 0, tables: 0, units: new Set<string>() },
        };
        counts.set(rule, count);
        count.matters++;
        if (!inTable.has(rule)) count.tables++;
        count.units.add(unitKey(project));
        inTable.add(rule);
      }
    }
  }
  return [...counts]
    .map(([rule, { units, ...count }]) => ({
      ...{ rule, title: titleOf(rule), ...count, units: units.size },
    }))
    .sort((a, b) => b.tables - a.tables || b.matters - a.matters || (a.rule < b.rule ? -1 : 1));
}

function titleOf(rule: string): string {
  return rule === INTERNAL_ERROR ? '有检查项未能完成' : (TITLES.get(rule) ?? rule);
}
