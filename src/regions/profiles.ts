/** The regions that come with the product: one file each, and a row here. */
import { national } from './national';
import type { Profile } from './profile';
import { urumqi } from './urumqi';
import { xinjiang } from './xinjiang';
import { yitihua } from './yitihua';

export const PROFILES: readonly Profile[] = [national, xinjiang, urumqi, yitihua];

/** A city before its region: the first that recognises a table has it. */
export const RECOGNISING: readonly Profile[] = [urumqi, xinjiang];

export const DEFAULT_PROFILE = national;

export function findProfile(id: string): Profile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
