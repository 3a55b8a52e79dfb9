/** What a workbook's file is called, and what the others are. */
import type { OtherKind } from '../../grid/other-files';

export const WORKBOOK_TYPES = ['xlsx', 'xlsm', 'xls', 'et', 'ods'] as const;

const NAMED = new RegExp(`\\.(?:${WORKBOOK_TYPES.join('|')})$`, 'i');

export function isWorkbookName(name: string): boolean {
  return NAMED.test(name);
}

const OTHERS: readonly (readonly [OtherKind, RegExp])[] = [
  ['lock', /^(?:~\$|\.~lock\.|\.~)/],
  ['word', /\.(?:docx?|docm|dotx?|wps|rtf|odt)$/i],
  ['pdf', /\.(?:pdf|ofd)$/i],
  ['picture', /\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic)$/i],
  ['archive', /\.(?:zip|rar|7z|tar|gz|tgz)$/i],
];

/** Null for a hidden file, which is nobody's submission. */
export function otherKindOf(name: string): OtherKind | null {
  const kind = OTHERS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
  return name.startsWith('.') && kind !== 'lock' ? null : kind;
}

/** Hidden files, and the lock files that Office and WPS leave beside an open workbook. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
