/** What holds before and during writes. */
import { HostError, protectedSheets } from '../host-error';
import { child, read, write, type Remote } from './bridge';
import { flag } from './decode';
import type { FoundSheet } from './sheets';

export function refuseReadOnly(book: Remote): void {
  if (flag(read(book, 'ReadOnly')) === true) throw new HostError('read-only');
}

export function isProtected(sheet: Remote): boolean {
  return flag(read(sheet, 'ProtectContents')) !== false;
}

/** Conditional formats may be allowed on a protected sheet. */
export function refuseLockedFormats({ sheet, name }: FoundSheet): void {
  if (!isProtected(sheet)) return;
  if (flag(read(child(sheet, 'Protection'), 'AllowFormattingCells')) !== true) {
    throw protectedSheets([name]);
  }
}

/** Without questions from WPS, which would block it, and without flicker; both are as before afterwards. */
export function quietly<T>(application: Remote, work: () => T): T {
  try {
    write(application, 'DisplayAlerts', false);
    write(application, 'ScreenUpdating', false);
    return work();
  } finally {
    restore(application, 'ScreenUpdating');
    restore(application, 'DisplayAlerts');
  }
}

/** For what is an ornament: the rest stands without it. */
export function ifPossible(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** Tried twice, and never in the way of what the work has to say: it has been done, or has failed with a reason. */
function restore(application: Remote, name: 'ScreenUpdating' | 'DisplayAlerts'): void {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      write(application, name, true);
      return;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
}
