/** What a workbook's file is called. */

export const WORKBOOK_TYPES = ['xlsx', 'xlsm', 'xls', 'et', 'ods'] as const;

const NAMED = new RegExp(`\\.(?:${WORKBOOK_TYPES.join('|')})$`, 'i');

export function isWorkbookName(name: string): boolean {
  return NAMED.test(name);
}

/** Hidden files, and the lock files that Office and WPS leave beside an open workbook. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
