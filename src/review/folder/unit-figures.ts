/** What each unit of a folder has filed and what was found in it; the worst first. */
import { type Decimal, sum } from '../../domain/exact';
import { CATEGORIES } from '../words';
import type { Category } from '../../rules/engine/finding';
import type { Verdict } from '../outcome';
import type { UnitProjects } from './by-unit';
import { verdictCounts } from './folder-review';
import type { ReviewedProject } from './reviewed-project';

export interface UnitFigures {
  readonly unit: string;
  readonly tables: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly matters: number;
  /** By what the main finding of each is about. */
  readonly categories: Readonly<Record<Category, number>>;
  readonly funds: Funds;
}

/** What was applied for in 万元: of 目标表 alone, for a 自评表 names the same money again. */
export interface Funds {
  readonly total: Decimal;
  /** Tables with an amount. */
  readonly counted: number;
  /** 目标表 whose amount could not be read. */
  readonly unread: number;
  /** 自评表 and other forms: their amounts are left out. */
  readonly leftOut: number;
}

export function unitFigures({ unit, projects }: UnitProjects): UnitFigures {
  const total = (of: (project: ReviewedProject) => number): number =>
    projects.reduce((all, project) => all + of(project), 0);
  return {
    ...{ unit, tables: projects.length, verdicts: verdictCounts(projects) },
    errors: total(({ summary }) => summary.errors),
    warnings: total(({ summary }) => summary.warnings),
    infos: total(({ summary }) => summary.infos),
    matters: total(({ matters }) => matters.length),
    categories: categoriesOf(projects),
    funds: fundsOf(projects),
  };
}

function categoriesOf(projects: readonly ReviewedProject[]): Record<Category, number> {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<
    Category,
    number
  >;
  for (const { matters } of projects) for (const { main } of matters) counts[main.category]++;
  return counts;
}

export function fundsOf(projects: readonly ReviewedProject[]): Funds {
  const targets = projects.filter(({ kind }) => kind === 'target');
  const amounts = targets.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return {
    total: sum(amounts),
    counted: amounts.length,
    unread: targets.length - amounts.length,
    leftOut: projects.length - targets.length,
  };
}

/** By tables to be mended, then by those that could not be judged, then by errors and warnings; else in their order. */
export function worstUnitsFirst(units: readonly UnitFigures[]): UnitFigures[] {
  return [...units].sort(
    (a, b) =>
      b.verdicts.fail - a.verdicts.fail ||
      b.verdicts.unchecked - a.verdicts.unchecked ||
      b.errors - a.errors ||
      b.warnings - a.warnings,
  );
}
