/** The projects of a folder by the unit that files them. */
import { groupBy } from '../../domain/group-by';
import { compact } from '../../domain/text';
import type { ReviewedProject } from './reviewed-project';

export interface UnitProjects {
  /** As its first project writes it. */
  readonly unit: string;
  readonly projects: readonly ReviewedProject[];
}

/** What a unit is known by, however its name is spaced and whatever look-alike characters it has. */
export function unitKey({ unit }: Pick<ReviewedProject, 'unit'>): string {
  return compact(unit);
}

/** Units in the order of their first projects. */
export function byUnit(projects: readonly ReviewedProject[]): UnitProjects[] {
  return [...groupBy(projects, unitKey).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ unit: first.unit, projects: own }];
  });
}
