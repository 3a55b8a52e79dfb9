/** What the list of files shows, and by what it can be narrowed. */
import { VERDICT_WORDS } from '../review/words';
import type { FileCheck, ListedFile } from './file-list';

export type FileFilter = 'all' | 'fail' | 'revise' | 'pass' | 'open' | 'none';

/** In the order of the choice. */
export const FILTERS: readonly { readonly id: FileFilter; readonly label: string }[] = [
  { id: 'all', label: '全部' },
  { id: 'fail', label: VERDICT_WORDS.fail },
  { id: 'open', label: `${VERDICT_WORDS.unchecked}或打不开` },
  { id: 'revise', label: VERDICT_WORDS.revise },
  { id: 'pass', label: VERDICT_WORDS.pass },
  { id: 'none', label: '尚未检查' },
];

/** Which of them the file is in, besides 全部. */
export function kindOf(check: FileCheck): Exclude<FileFilter, 'all'> {
  switch (check.kind) {
    case 'none':
    case 'waiting':
      return 'none';
    case 'failed':
      return 'open';
    case 'done': {
      const { verdict } = check.summary;
      return verdict === null || verdict === 'unchecked' ? 'open' : verdict;
    }
  }
}

export function filtered(files: readonly ListedFile[], filter: FileFilter): readonly ListedFile[] {
  return filter === 'all' ? files : files.filter(({ check }) => kindOf(check) === filter);
}

/** 须修改后重报 错2 警1 提3 */
export function verdictWords(check: FileCheck): string {
  switch (check.kind) {
    case 'none':
      return '尚未检查';
    case 'waiting':
      return '等待检查';
    case 'failed':
      return check.why;
    case 'done': {
      const { verdict, word, errors, warnings, infos } = check.summary;
      // 错0 beside 无法判断 would read as if all were in order.
      const isOpen = verdict === 'unchecked' && errors + warnings + infos === 0;
      return verdict === null || isOpen ? word : `${word} 错${errors} 警${warnings} 提${infos}`;
    }
  }
}

/** Unit and project; '' where they are not known. */
export function subjectWords(check: FileCheck): string {
  if (check.kind !== 'done') return '';
  const { unit, project } = check.summary;
  return [unit, project].filter((word) => word !== '').join('　');
}

/** The next in the narrowed list after the one before the user, from the top again after the last; null for none. */
export function nextFile(
  files: readonly ListedFile[],
  active: number | null,
  filter: FileFilter,
): number | null {
  const at = files.findIndex(({ id }) => id === active);
  const around = [...files.slice(at + 1), ...files.slice(0, Math.max(at, 0))];
  return filtered(around, filter)[0]?.id ?? null;
}
