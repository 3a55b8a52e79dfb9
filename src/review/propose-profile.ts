/** The region that most tables of a workbook or a folder are of: a proposal for those of which nothing is known. */
import { DEFAULT_PROFILE, findProfile } from '../regions/profiles';
import { inQuotes } from '../domain/text';
import type { Profile } from '../regions/profile';

export interface ProfileProposal {
  readonly profile: Profile;
  /** Tables that were recognised as its own. */
  readonly recognised: number;
  /** All of them. */
  readonly tables: number;
}

/** Tables of one region that make a proposal, and the least share of all. */
const FEWEST = 3;
const PERCENT = 60;

/**
 * From the profiles that the tables were given by themselves. Null where there is nothing to choose: too few of one region,
 * a second region, or no table without one.
 */
export function proposeProfile(picked: readonly Pick<Profile, 'id'>[]): ProfileProposal | null {
  const counts = new Map<string, number>();
  for (const { id } of picked) counts.set(id, (counts.get(id) ?? 0) + 1);
  const unrecognised = counts.get(DEFAULT_PROFILE.id) ?? 0;
  counts.delete(DEFAULT_PROFILE.id);
  const [only, ...others] = counts;
  if (only === undefined || others.length > 0 || unrecognised === 0) return null;
  const [id, recognised] = only;
  const profile = findProfile(id);
  const isMost = recognised >= FEWEST && recognised * 100 >= picked.length * PERCENT;
  return profile === null || !isMost ? null : { profile, recognised, tables: picked.length };
}

/** What and how many; how it is applied is the front end's to say. */
export function proposalSentence({ profile, recognised, tables }: ProfileProposal): string {
  return `${tables}张表中有${recognised}张识别为${inQuotes(profile.name)}，其余${tables - recognised}张未识别出地区`;
}
