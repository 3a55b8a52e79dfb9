/** All figures of a summary: the workbook and the page both draw these. */
import { alikeProjects, type AlikeFigures } from './alike-projects';
import { byUnit } from './by-unit';
import { commonMatters, type CommonMatter } from './common-matters';
import { submitted, type FolderReview } from './folder-review';
import type { ReviewedProject } from './reviewed-project';
import { unitFigures, worstUnitsFirst, type UnitFigures } from './unit-figures';

export interface FolderFigures {
  readonly review: FolderReview;
  /** Those that count, in their order. */
  readonly projects: readonly ReviewedProject[];
  /** On hidden sheets: counted nowhere. */
  readonly hidden: readonly ReviewedProject[];
  /** Of all units together. */
  readonly all: UnitFigures;
  /** The worst first. */
  readonly units: readonly UnitFigures[];
  readonly common: readonly CommonMatter[];
  readonly alike: AlikeFigures;
}

export function folderFigures(review: FolderReview): FolderFigures {
  const projects = submitted(review.projects);
  return {
    ...{ review, projects, hidden: review.projects.filter(({ hidden }) => hidden) },
    all: unitFigures({ unit: '合计', projects }),
    units: worstUnitsFirst(byUnit(projects).map(unitFigures)),
    common: commonMatters(projects),
    alike: alikeProjects(projects),
  };
}
