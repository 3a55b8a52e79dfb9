/** Makes an area as untouched as the rest of its sheet. */
import type { Rectangle } from '../../grid/address';
import type { SheetBefore } from '../../grid/continuation';
import { call, child, write, type Remote } from './bridge';
import { restoreSheet, unstretch } from './continue-form';
import { rangeOf } from './ranges';
import { restoreLook, type Look } from './vacancy';

/**
 * `sized` also gives the rows of the area the standard height again, `before` the sheet what a continuation changed of it.
 */
export function clearArea(
  sheet: Remote,
  area: Rectangle,
  look: Look,
  { sized, before }: { readonly sized: boolean; readonly before: SheetBefore | null },
): void {
  if (before !== null) unstretch(sheet, before);
  const range = rangeOf(sheet, area);
  call(range, 'UnMerge');
  call(range, 'Clear');
  // What Clear may leave.
  call(child(range, 'FormatConditions'), 'Delete');
  call(child(range, 'Validation'), 'Delete');
  restoreLook(sheet, area, look);
  if (sized) write(child(range, 'EntireRow'), 'UseStandardHeight', true);
  if (before !== null) restoreSheet(sheet, before);
}
