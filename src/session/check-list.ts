/** The checks and profiles that 设置 lists. */
import { PROFILES } from '../regions/profiles';
import { CHECKS } from '../rules/engine/catalogue';
import type { Check } from '../rules/engine/check';

export type ListedCheck = Pick<Check, 'id' | 'title' | 'severity'>;

/** Those whose id or title has the text; '' finds all. */
export function findChecks(text: string): readonly ListedCheck[] {
  const wanted = text.trim().toUpperCase();
  return CHECKS.filter(
    ({ id, title }) => id.includes(wanted) || title.toUpperCase().includes(wanted),
  );
}

export const LISTED_PROFILES: readonly { readonly id: string; readonly name: string }[] = PROFILES;
