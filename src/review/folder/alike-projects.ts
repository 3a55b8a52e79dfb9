/**
 * Projects that may have been filed twice: names nearly the same, or a goal shared word for word. Of the same year only: what
 * a unit goes on with has the name that it had.
 */
import { compact } from '../../domain/text';
import { similarProject } from '../../rules/consistency/k09-similar-project';
import { optionsOf } from '../../rules/engine/options';
import { isUnitMissing } from '../words';
import { unitKey } from './by-unit';
import { NameIndex } from './name-index';
import type { ReviewedProject } from './reviewed-project';

/** units: several of them file it. same-unit: one has filed it more than once. open: a table does not say whose it is. */
export type AlikeKind = 'units' | 'same-unit' | 'open';

export interface AlikeProjects {
  readonly kind: AlikeKind;
  readonly by: 'name' | 'goal';
  /** At least two; the first is what the others were compared with. */
  readonly projects: readonly ReviewedProject[];
}

export interface AlikeFigures {
  /** Those of several units first. */
  readonly groups: readonly AlikeProjects[];
  /** Projects that were not compared with all others: too many names have the same words. */
  readonly unfinished: number;
}

/** Shorter goals are shared by chance: 保障机构正常运转。 */
export const GOAL_CHARACTERS = 20;

const KINDS: readonly AlikeKind[] = ['units', 'open', 'same-unit'];

export function alikeProjects(projects: readonly ReviewedProject[]): AlikeFigures {
  const targets = projects.filter(({ kind }) => kind === 'target');
  const { groups: byName, unfinished } = groupsByName(targets);
  const named = new Map<ReviewedProject, number>();
  byName.forEach((group, at) => {
    for (const project of group) named.set(project, at);
  });
  // Whose names are alike as well stands in the list already.
  const byGoal = groupsByGoal(targets).filter((group) => {
    const places = new Set(group.map((project) => named.get(project)));
    return places.size > 1 || places.has(undefined);
  });
  const groups = [
    ...byName.map((group) => ({ by: 'name' as const, projects: group })),
    ...byGoal.map((group) => ({ by: 'goal' as const, projects: group })),
  ].map((group) => ({ kind: kindOf(group.projects), ...group }));
  groups.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { groups, unfinished };
}

function kindOf(projects: readonly ReviewedProject[]): AlikeKind {
  if (projects.some(({ unit }) => isUnitMissing(unit))) return 'open';
  return new Set(projects.map(unitKey)).size > 1 ? 'units' : 'same-unit';
}

/** Each joins the first group that begins with a name like its own: who is like the second alone is not like the first. */
function groupsByName(targets: readonly ReviewedProject[]): {
  groups: ReviewedProject[][];
  unfinished: number;
} {
  const named = targets.filter(({ name }) => name !== null);
  const index = new NameIndex<ReviewedProject[]>(
    named.map(({ name }) => name ?? ''),
    Number(optionsOf(similarProject)['similar']),
  );
  for (const project of named) {
    const group = index.find(project.name ?? '', ([first]) => isSameYear(first, project));
    if (group === null) index.add(project.name ?? '', [project]);
    else group.push(project);
  }
  return { groups: several(index.all), unfinished: index.unfinished };
}

function groupsByGoal(targets: readonly ReviewedProject[]): ReviewedProject[][] {
  const groups = new Map<string, ReviewedProject[][]>();
  for (const project of targets) {
    const goal = compact(project.goal ?? '');
    if (goal.length < GOAL_CHARACTERS) continue;
    const same = groups.get(goal) ?? [];
    groups.set(goal, same);
    const group = same.find(([first]) => isSameYear(first, project));
    if (group === undefined) same.push([project]);
    else group.push(project);
  }
  return several([...groups.values()].flat());
}

function several(groups: readonly ReviewedProject[][]): ReviewedProject[][] {
  return groups.filter(({ length }) => length > 1);
}

/** A table without a year may be of any. */
function isSameYear(a: ReviewedProject | undefined, b: ReviewedProject): boolean {
  return a !== undefined && (a.year === b.year || a.year === null || b.year === null);
}
