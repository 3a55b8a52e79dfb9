/**
 * 本单位配置: what a unit asks for beyond its region's profile, as a JSON file that people pass on. It changes what it
 * names; everything else stays as the region has it.
 */
import type { OwnLabels } from '../domain/own-labels';
import type { UnitProfile } from './parse-unit-profile';
import type { Profile } from './profile';
import { findProfile } from './profiles';

/** The region's profile with what the unit changes about it. */
export function withUnitProfile(profile: Profile, unit: UnitProfile): Profile {
  const { accepted = {}, off = [], on = [], severities = {}, options = {} } = unit;
  const both = (key: keyof Profile['accepted']): string[] => [
    ...profile.accepted[key],
    ...(accepted[key] ?? []),
  ];
  const isOwnTotal = unit.weightTotal !== undefined && unit.weightTotal !== profile.weightTotal;
  return {
    ...profile,
    name: unit.name,
    weightTotal: unit.weightTotal ?? profile.weightTotal,
    // A total of the unit's own is the only one.
    otherTotals: unit.otherTotals ?? (isOwnTotal ? [] : profile.otherTotals),
    executionWeight: unit.executionWeight ?? profile.executionWeight,
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
  };
  return `${JSON.stringify(draft, null, 2)}\n`;
}
