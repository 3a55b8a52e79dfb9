/** Before the first marks on a machine: whether this version of Excel lets marks come and go without harm. */
import { HostError } from '../../host-error';
import type { ExcelSession } from '../excel-session';
import { rehearseMarks } from './rehearsal';
import { withScratchSheet } from './scratch-sheet';

/** What was found, for this version of Excel on this machine. */
export interface TrialMemory {
  /** Null: not tried yet. An empty text: all was as it should. */
  recall(): string | null;
  keep(fault: string): void;
}

/** Throws HostError `unsupported` where marks would do harm. Where nothing can be tried, nothing is known against it. */
export async function tryMarksFirst(session: ExcelSession, memory: TrialMemory): Promise<void> {
  let fault = memory.recall();
  if (fault === null) {
    try {
      fault = await withScratchSheet(
        session,
        async (scratch) => (await rehearseMarks(session, scratch)) ?? '',
      );
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.written.length > 0) {
        // The sheet is still there: said once, and no second one is added. Marking itself is guarded.
        memory.keep('');
        throw error;
      }
      // A protected structure, a cell under edit, a busy Excel: the next time this is tried again.
      return;
    }
    memory.keep(fault);
  }
  if (fault === '') return;
  throw new HostError('unsupported', {
    message:
      `在这台机器的 Excel 里先用临时工作表试画标记，结果${fault}，因此不在表中做标记；问题请以窗格中的列表为准。` +
      '可在“设置”中做一次兼容性自检，把结果交给管理员。',
  });
}
