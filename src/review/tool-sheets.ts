/** Sheets that the product has put beside the user's own. */
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { isProblemList } from './problem-list';
import { isSetAsideList } from './set-aside-list';

export function isToolSheet(sheet: SheetSnapshot): boolean {
  return isProblemList(sheet) || isSetAsideList(sheet);
}
