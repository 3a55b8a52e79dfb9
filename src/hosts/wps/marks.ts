/** Marks on sheets, and clearing them: conditional formats, or fills with a list where WPS does not keep those. */
import type { Rectangle } from '../../grid/address';
import type { Mark } from '../../grid/mark';
import { HostError } from '../host-error';
import type { Remote } from './bridge';
import { drawMarks, ForgottenRules } from './draw-marks';
import { RefusedRule } from './expression-rules';
import { refuseLockedFormats } from './guards';
import { clearLedger, drawLedger } from './ledger';
import { deleteRules, isMark, listRules, refuseDifference } from './rules';
import type { FoundSheet } from './sheets';

/** What was found out about each application. */
const forgetful = new WeakSet<Remote>();

export function markSheet(
  application: Remote,
  found: FoundSheet,
  marks: readonly Mark[],
  merges: readonly Rectangle[],
): void {
  refuseLockedFormats(found);
  if (!forgetful.has(application)) {
    try {
      drawWithRoom(application, found.sheet, marks, merges);
      return;
    } catch (error) {
      if (!(error instanceof ForgottenRules)) throw error;
      forgetful.add(application);
    }
  }
  drawLedger(application, found, marks, merges);
}

/** Where WPS bears no more rules on a cell, the old marks make room for the new ones. */
function drawWithRoom(
  application: Remote,
  sheet: Remote,
  marks: readonly Mark[],
  merges: readonly Rectangle[],
): void {
  try {
    drawMarks(application, sheet, marks, merges);
  } catch (error) {
    if (!(error instanceof RefusedRule)) throw error;
    const { all, formulas, ours } = listRules(sheet);
    if (ours === 0) throw error;
    refuseDifference(formulas, deleteRules(all, isMark).left);
    drawMarks(application, sheet, marks, merges);
  }
}

/** Returns how many went. */
export function clearMarks(application: Remote, sheets: readonly FoundSheet[]): number {
  let cleared = 0;
  for (const found of sheets) {
    const { all, formulas, ours } = listRules(found.sheet);
    if (ours > 0) refuseLockedFormats(found);
    try {
      if (ours > 0) {
        const known = formulas.length === ours ? formulas : undefined;
        const { deleted, left } = deleteRules(all, isMark, known);
        refuseDifference(formulas, left);
        cleared += deleted;
      }
      cleared += clearLedger(application, found);
    } catch (error) {
      if (!(error instanceof HostError) || error.code === 'rules-changed') throw error;
      throw new HostError(error.code, {
        message: '标记只清除了一部分，请再点一次“清除标记”。',
        cause: error,
      });
    }
  }
  return cleared;
}
