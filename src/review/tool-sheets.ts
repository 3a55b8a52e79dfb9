/** Sheets that the product has put beside the user's own. */
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { SheetSpec } from '../grid/sheet-spec';
import { isProblemList, problemListOf } from './problem-list';
import { isSetAsideList, setAsideListOf } from './set-aside-list';

export function isToolSheet(sheet: SheetSnapshot): boolean {
  return isProblemList(sheet) || isSetAsideList(sheet);
}

/** One of them as it stands, to be put back. */
export function toolSheetSpec(sheet: SheetSnapshot): SheetSpec {
  return isProblemList(sheet) ? problemListOf(sheet) : setAsideListOf(sheet);
}
