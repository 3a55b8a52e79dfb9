/** Marks on sheets, and clearing them. */
import type { Rectangle } from '../../grid/address';
import type { Mark } from '../../grid/mark';
import { HostError } from '../host-error';
import type { Remote } from './bridge';
import { drawMarks } from './draw-marks';
import { refuseLockedFormats } from './guards';
import { deleteRules, listRules } from './rules';

export function markSheet(
  application: Remote,
  sheet: Remote,
  marks: readonly Mark[],
  merges: readonly Rectangle[],
): void {
  refuseLockedFormats(sheet);
  drawMarks(application, sheet, marks, merges);
}

/** Returns how many went. */
export function clearMarks(sheets: readonly Remote[]): number {
  let cleared = 0;
  for (const sheet of sheets) {
    const { ours } = listRules(sheet);
    if (ours.length === 0) continue;
    refuseLockedFormats(sheet);
    try {
      cleared += deleteRules(ours);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, {
        message: '标记只清除了一部分，请再点一次“清除标记”。',
        cause: error,
      });
    }
  }
  return cleared;
}
