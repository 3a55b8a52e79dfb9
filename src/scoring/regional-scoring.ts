/** What a region or a unit changes about scoring, under the choices of the user. */
import type { Profile } from '../regions/profile';
import type { Band, ProfileScoring } from '../regions/unit-scoring';
import { DEFAULT_OPTIONS, type ScoringOptions } from './options';

/** A doubtful case gets the lower end of its grade: where the middle grade reaches further down, so does 部分达成. */
export function withRegion(
  scoring: Partial<ScoringOptions>,
  { middleGradeFrom, scoring: own = {} }: Pick<Profile, 'middleGradeFrom' | 'scoring'>,
): Partial<ScoringOptions> {
  const gradeShares = { ...DEFAULT_OPTIONS.gradeShares, partial: middleGradeFrom };
  return { middleFrom: middleGradeFrom, gradeShares, ...optionsOf(own), ...scoring };
}

/** As options; what is not named is left to whatever comes before. */
function optionsOf(own: ProfileScoring): Partial<ScoringOptions> {
  const { satisfactionBands, executionBands, resultGrades, ...plain } = own;
  const named = Object.entries(plain).filter(([, value]) => value !== undefined);
  const [satisfaction, execution] = [bandsOf(satisfactionBands), bandsOf(executionBands)];
  return {
    ...(Object.fromEntries(named) as Partial<ScoringOptions>),
    ...(satisfaction === null ? {} : { satisfactionBands: satisfaction }),
    ...(execution === null ? {} : { executionBands: execution }),
    ...(resultGrades === undefined ? {} : { resultGrades }),
  };
}

function bandsOf(bands: readonly Band[] = []): ScoringOptions['satisfactionBands'] | null {
  const [first, ...others] = bands;
  return first === undefined ? null : [first, ...others];
}
