/** Words that a region or a unit has of its own, beside those of 101号. */
import { compact } from '../../domain/text';
import type { Profile, WordedColumn } from '../../regions/profile';

/** As good as those of the guide: whatever check looks at the column has nothing to say. */
export function isAccepted({ accepted }: Profile, column: WordedColumn, text: string): boolean {
  return isAmong(accepted[column], text);
}

/** Printed by the region's own template: it may have to stay as it is. */
export function isRemarked({ remarked }: Profile, column: WordedColumn, text: string): boolean {
  return isAmong(remarked[column], text);
}

function isAmong(words: readonly string[], text: string): boolean {
  const wanted = compact(text);
  return words.some((word) => compact(word) === wanted);
}
