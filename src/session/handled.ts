/** 已处理 n / m 项: how much of what the user's check found is gone, whether mended, edited or set aside. */
import type { SheetResult } from './state';

/** Matters by sheet, as they were when the user asked for the check, or when the sheet came in. */
export type Asked = ReadonlyMap<string, number>;

export interface Handled {
  readonly done: number;
  /** What the user's check found, or what there is now where that is more. */
  readonly all: number;
}

export function mattersIn({ tables }: SheetResult): number {
  return tables.reduce((sum, { summary }) => sum + summary.matters, 0);
}

export function askedOf(sheets: readonly SheetResult[]): Asked {
  return new Map(sheets.map((sheet) => [sheet.id, mattersIn(sheet)]));
}

/** What is known of sheets stays, whatever was found since; sheets that are new to the results come in as they are. */
export function askedWith(asked: Asked, sheets: readonly SheetResult[]): Asked {
  return new Map(sheets.map((sheet) => [sheet.id, asked.get(sheet.id) ?? mattersIn(sheet)]));
}

/** What is new since the check takes nothing away from what was done elsewhere: each sheet counts for itself. */
export function handledOf(sheets: readonly SheetResult[], asked: Asked): Handled {
  return sheets
    .map((sheet) => {
      const now = mattersIn(sheet);
      const all = Math.max(now, asked.get(sheet.id) ?? now);
      return { done: all - now, all };
    })
    .reduce((a, b) => ({ done: a.done + b.done, all: a.all + b.all }), { done: 0, all: 0 });
}
