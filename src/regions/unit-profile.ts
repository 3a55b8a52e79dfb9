/**
 * 本单位配置: what a unit asks for beyond its region's profile, as a JSON file that people pass on. It changes what it
 * names; everything else stays as the region has it.
 */
import type { OwnLabels } from '../domain/own-labels';
import type { UnitProfile } from './parse-unit-profile';
import type { Profile } from './profile';
import type { ProfileScoring } from './unit-scoring';
import { findProfile } from './profiles';

/** The region's profile with what the unit changes about it. */
export function withUnitProfile(profile: Profile, unit: UnitProfile): Profile {
  const { accepted = {}, off = [], on = [], severities = {}, options = {} } = unit;
  const both = (key: keyof Profile['accepted']): string[] => [
    ...profile.accepted[key],
    ...(accepted[key] ?? []),
  ];
  const { executionPoints, middleGradeFrom } = unit.scoring ?? {};
  const isOwnTotal = unit.weightTotal !== undefined && unit.weightTotal !== profile.weightTotal;
  return {
    ...profile,
    name: unit.name,
    weightTotal: unit.weightTotal ?? profile.weightTotal,
    // A total of the unit's own is the only one.
    otherTotals: unit.otherTotals ?? (isOwnTotal ? [] : profile.otherTotals),
    executionWeight: executionPoints ?? unit.executionWeight ?? profile.executionWeight,
    middleGradeFrom: middleGradeFrom ?? profile.middleGradeFrom,
    ...scoringWith(profile, unit),
    weightSchemes: unit.weightSchemes ?? profile.weightSchemes,
    satisfactionGoesTo: unit.satisfactionGoesTo ?? profile.satisfactionGoesTo,
    structureTolerance: unit.structureTolerance ?? profile.structureTolerance,
    taxonomy: unit.taxonomy ?? profile.taxonomy,
    accepted: {
      level1: both('level1'),
      level2: both('level2'),
      basis: both('basis'),
      scoringRule: both('scoringRule'),
      evidence: both('evidence'),
    },
    asciiComparators: unit.asciiComparators ?? profile.asciiComparators,
    columns: unit.columns ?? profile.columns,
    off: [...profile.off, ...off],
    ...(on.length === 0 ? {} : { on: [...(profile.on ?? []), ...on] }),
    severities: { ...profile.severities, ...severities },
    options: { ...profile.options, ...options },
  };
}

/** They have a place of their own in a profile. */
const OF_PROFILE: ReadonlySet<string> = new Set(['executionPoints', 'middleGradeFrom']);

/** How the region scores with what the unit changes about it; nothing where neither names anything. */
export function scoringWith(
  { scoring: regional }: Pick<Profile, 'scoring'>,
  unit: UnitProfile | null,
): Pick<Profile, 'scoring'> {
  const named = Object.entries(unit?.scoring ?? {});
  const own = Object.fromEntries(named.filter(([name]) => !OF_PROFILE.has(name)));
  if (Object.keys(own).length === 0) return regional === undefined ? {} : { scoring: regional };
  return { scoring: { ...regional, ...(own as ProfileScoring) } };
}

/** What to check by: the unit's base where it names one, else the profile picked from each table; with its changes. */
export interface ProfileChoice {
  readonly profile?: Profile;
  readonly adjust?: (picked: Profile) => Profile;
  /** For the reader: labels of the unit's own. */
  readonly labels?: OwnLabels;
}

export function choiceOf(unit: UnitProfile): ProfileChoice {
  const base = unit.base == null ? null : findProfile(unit.base);
  return {
    ...(base === null ? {} : { profile: base }),
    adjust: (picked) => withUnitProfile(picked, unit),
    ...(unit.labels === undefined ? {} : { labels: unit.labels }),
  };
}

/** A file to begin with: every item, as the region has it. */
export function unitProfileText(profile: Profile, changes: Partial<UnitProfile> = {}): string {
  const { executionPoints, ...scoring } = changes.scoring ?? {};
  const { id, name, weightTotal, executionWeight, weightSchemes, structureTolerance } = profile;
  const draft: UnitProfile = {
    format: 'jixiao.profile/1',
    name: `${name}（本单位）`,
    base: id,
    ...{ weightTotal, executionWeight, weightSchemes, structureTolerance },
    accepted: { level1: [], level2: [], basis: [], scoringRule: [], evidence: [] },
    labels: { fields: {}, funds: {}, columns: {} },
    off: [],
    severities: {},
    ...changes,
    ...(executionPoints === undefined ? {} : { executionWeight: executionPoints }),
    scoring,
  };
  return `${JSON.stringify(draft, null, 2)}\n`;
}
