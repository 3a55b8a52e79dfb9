/** The opinions on all that was looked at, one a unit. */
import { groupBy } from '../../domain/group-by';
import { byUnit, type UnitProjects } from '../folder/by-unit';
import type { ReviewedProject } from '../folder/reviewed-project';
import { isUnitMissing } from '../words';
import type { Opinion } from './model';
import { opinionOf } from './opinion';

/** In the order of the units' first projects; units without a form that is reviewed get none. */
export function opinionsOf(projects: readonly ReviewedProject[]): Opinion[] {
  return byUnit(projects)
    .flatMap(apartByFile)
    .flatMap(({ unit, projects: own }) => opinionOf(unit, own) ?? []);
}

/** Who has filed two files without a unit nobody knows: each gets an opinion of its own. */
function apartByFile({ unit, projects }: UnitProjects): UnitProjects[] {
  if (!isUnitMissing(unit)) return [{ unit, projects }];
  return [...groupBy(projects, ({ file }) => file).values()].map((own) => ({
    unit,
    projects: own,
  }));
}
