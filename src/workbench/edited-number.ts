/**
 * What a cell's editor shows of a number. Univer shows many formats as they are displayed, so that a cell that is only opened
 * and closed becomes the text 6个, or loses the day of 2026年3月: as in Excel, the editor shows the number or date itself.
 */
import { CellValueType, LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  getPatternType,
  INumfmtService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';

const DAY = 24 * 60 * 60 * 1000;
/** The day before the first that all spreadsheets count alike: 1900-03-01 is 61. */
const LAST_UNSURE_DAY = 60;

export async function editNumbersAsNumbers(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  // Its services are there with the first workbook.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  intercept(injector.get(SheetInterceptorService), injector.get(INumfmtService));
}

function intercept(sheets: SheetInterceptorService, formats: INumfmtService): void {
  sheets.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // Before Univer's own, which knows percentages and some numbers.
    priority: 1,
    handler: (cell, { unitId, subUnitId, row, col, worksheet }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const format = formats.getValue(unitId, subUnitId, row, col);
      if (!cell || format == null || raw?.t !== CellValueType.NUMBER || raw.f) return next(cell);
      const edited = editedNumber(Number(raw.v), format.pattern);
      return next(edited === null ? cell : { ...cell, v: edited });
    },
  });
}

/** Null where Univer's own way stands. */
export function editedNumber(value: number, pattern: string): string | number | null {
  switch (getPatternType(pattern)) {
    case 'percent':
    case 'time':
    case 'text':
      return null;
    case 'date':
      return value > LAST_UNSURE_DAY && Number.isInteger(value) ? dayOf(value) : null;
    case 'datetime':
      return value > LAST_UNSURE_DAY ? `${dayOf(value)} ${timeOf(value)}` : null;
    default:
      return value;
  }
}

/** 2026/3/1, which the grid reads as the same day again. */
function dayOf(serial: number): string {
  const date = dateOf(serial);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

function timeOf(serial: number): string {
  return dateOf(serial).toISOString().slice(11, 19);
}

function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * DAY));
}
