/** The regions that come with the product: one file each, and a row here. */
import { anhui } from './anhui';
import { dongguan } from './guangdong-dongguan';
import { hebei } from './hebei';
import { hubei } from './hubei';
import { hunan } from './hunan';
import { national } from './national';
import type { Profile } from './profile';
import { shanghai } from './shanghai';
import { sichuan } from './sichuan';
import { urumqi } from './urumqi';
import { xinjiang } from './xinjiang';
import { yitihua } from './yitihua';
import { yunnan } from './yunnan';

export const PROFILES: readonly Profile[] = [
  national,
  xinjiang,
  urumqi,
  anhui,
  hubei,
  sichuan,
  hunan,
  dongguan,
  hebei,
  yunnan,
  shanghai,
  yitihua,
];

/** Those that a table can be recognised as; the others are chosen. */
export const RECOGNISING = PROFILES.filter(({ recognised }) => recognised !== null);

export const DEFAULT_PROFILE = national;

export function findProfile(id: string): Profile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
