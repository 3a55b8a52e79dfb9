/** A workbook of ours that lies in the folder of an earlier run: known by its 总览, whatever its name is now. */
import { cellAt, type SheetSnapshot } from '../../../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../../../grid/workbook-snapshot';
import { headRow } from '../../tool-heads';
import { OVERVIEW } from './overview';
import { TITLE } from './summary';

export function isSummaryWorkbook({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(isOverview);
}

function isOverview(sheet: SheetSnapshot): boolean {
  const heads = headRow(sheet, OVERVIEW.heads);
  if (heads === null) return false;
  const above = Array.from({ length: heads }, (_, row) => cellAt(sheet, row, 0)?.text ?? '');
  return above.includes(`${TITLE}：${OVERVIEW.name}`);
}
