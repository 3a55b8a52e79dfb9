/** What a region changes about scoring, under the choices of the user. */
import type { Profile } from '../regions/profile';
import { DEFAULT_OPTIONS, type ScoringOptions } from './options';

/** A doubtful case gets the lower end of its grade: where the middle grade reaches further down, so does 部分达成. */
export function withRegion(
  scoring: Partial<ScoringOptions>,
  { middleGradeFrom }: Pick<Profile, 'middleGradeFrom'>,
): Partial<ScoringOptions> {
  const gradeShares = { ...DEFAULT_OPTIONS.gradeShares, partial: middleGradeFrom };
  return { middleFrom: middleGradeFrom, gradeShares, ...scoring };
}
