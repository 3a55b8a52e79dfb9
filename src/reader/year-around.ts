/** The year where title and labels do not say it: in 2021年金额, right above the title, or in the sheet's name. */
import type { Funds } from '../domain/funds';
import { compact } from '../domain/text';
import type { Rectangle } from '../grid/address';
import { yearIn } from './head-fields';
import type { SheetView } from './sheet-view';

/** Rows above the title, empty ones included. */
const ROWS_ABOVE = 3;
const LONGEST = 30;
/** Dates, and numbers and names of documents: 2024年3月5日, (2024)15号, 关于印发2023年…的通知. */
const OTHER_YEAR = /日期|时间|填报|填表|\d月|\d号|\d日|印发|通知|办法|意见|文件|截至|以来/;

export interface FoundYear {
  readonly year: number;
  readonly cell: string;
}

/** 2024年度 in a short text above the form; rows up to `lastTaken` belong to the form above. */
export function yearAbove(view: SheetView, area: Rectangle, lastTaken: number): FoundYear | null {
  const top = Math.max(view.top, lastTaken + 1, area.top - ROWS_ABOVE);
  for (let row = area.top - 1; row >= top; row--) {
    for (const column of view.filledColumns(row, area.left, area.right)) {
      const text = compact(view.text(row, column));
      if (text.length > LONGEST || OTHER_YEAR.test(text)) continue;
      const year = yearIn(text);
      if (year !== null) return { year, cell: view.name(row, column) };
    }
  }
  return null;
}

/** 2021年金额: the year of the form, where all labels of its amounts agree. */
export function yearOfFunds({ items }: Funds): FoundYear | null {
  const found = items.flatMap(({ role, label, labelCell }) => {
    const year = role === 'total' ? yearIn(label) : null;
    return year === null ? [] : [{ year, cell: labelCell }];
  });
  const [first] = found;
  return first !== undefined && found.every(({ year }) => year === first.year) ? first : null;
}

/** 2024年目标表, 绩效目标(2024), 2024; a date (20240305) and a span (2024-2026) are no year. */
export function yearOfSheetName(name: string): number | null {
  const plain = compact(name);
  if (OTHER_YEAR.test(plain)) return null;
  const match = /(?<![\d\-—~～至.])(20\d{2})(?![\d.]|年?度?[-—~～至])/.exec(plain);
  return match === null ? null : Number(match[1]);
}
