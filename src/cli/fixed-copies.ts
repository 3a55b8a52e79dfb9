/** A copy of a checked file with all its safe fixes, and what was changed in it, in words. */
import { isProtected, protectedSheets } from '../hosts/host-error';
import type { SheetPatch } from '../grid/sheet-patch';
import { hostOverBytes } from '../hosts/file/read-workbook-file';
import type { SettledResult } from '../grid/formula/settled-results';
import { settleResults } from '../hosts/file/settle-results';
import { changedPart } from '../review/changed-part';
import type { CheckOptions } from '../review/check-table';
import { readSetAsideList } from '../review/set-aside-list';
import { fixSheet, type FixedSheet } from '../review/fix-sheet';
import type { MakeCopy } from './copies';
import { printable } from './terminal';

/** What goes into a copy. */
export interface Fixed {
  readonly sheets: readonly FixedSheet[];
  /** Formulas that depend on what was written. */
  readonly results: readonly SettledResult[];
  /** Sheets that there is something to fix in, but which are protected. */
  readonly locked: readonly string[];
}

/** Places that a line names. */
const MOST_PLACES = 10;

/**
 * `report` gets what was written; nothing is where nothing can be fixed. A protected sheet is left as it is, and does not hold
 * up the others.
 */
export function fixedBytes(
  options: CheckOptions,
  report: (file: string, fixed: Fixed) => Promise<void>,
): MakeCopy {
  return async ({ file, bytes }) => {
    const host = hostOverBytes(bytes);
    const fixed: FixedSheet[] = [];
    const patches: SheetPatch[] = [];
    const locked: string[] = [];
    const sheets = await host.read('all');
    // What somebody has set aside stays as it is.
    const setAside = sheets.flatMap(({ snapshot }) => readSetAsideList(snapshot));
    for (const { id, snapshot } of sheets) {
      const one = fixSheet(snapshot, { ...options, setAside });
      if (one.writes.length === 0) continue;
      try {
        patches.push(await host.apply({ sheetId: id, writes: one.writes }));
        fixed.push(one);
      } catch (error) {
        if (!isProtected(error)) throw error;
        locked.push(snapshot.name);
      }
    }
    if (fixed.length === 0 && locked.length > 0) throw protectedSheets(locked);
    const results = await settleResults(host, patches);
    return {
      bytes: fixed.length === 0 ? null : host.save(),
      report: () => report(file, { sheets: fixed, results, locked }),
    };
  };
}

/** One cell a line: 目标表!D8  N07 统一计算符号写法  “≧4期” → “≥4期”. */
export function fixLines(
  file: string,
  { sheets, results }: Pick<Fixed, 'sheets' | 'results'>,
): string[] {
  const cells = sheets.flatMap(({ sheet, applied }) =>
    applied.flatMap(({ rule, title, edits }) =>
      edits.map((edit) => {
        const { before, after } = changedPart(edit);
        const change = before === after ? `“${after}”改为数值` : `“${before}” → “${after}”`;
        return printable(`  ${sheet}!${edit.cell}  ${rule} ${title}  ${change}`);
      }),
    ),
  );
  const count = sheets.reduce((sum, { applied }) => sum + applied.length, 0);
  return count === 0
    ? [printable(`${file}：没有可以规范书写的问题。`)]
    : [
        printable(`${file}：修正${count}处，改动${cells.length}个单元格。`),
        ...cells,
        ...resultLines(results),
      ];
}

/** Formulas whose cells were changed: what became of their results. */
function resultLines(results: readonly SettledResult[]): string[] {
  const places = (list: readonly SettledResult[]): string =>
    list
      .slice(0, MOST_PLACES)
      .map(({ sheet, cell }) => `${sheet}!${cell}`)
      .join('、') + (list.length > MOST_PLACES ? '等' : '');
  const known = results.filter(({ value }) => value !== null);
  const unknown = results.filter(({ value }) => value === null);
  return [
    ...(known.length === 0
      ? []
      : [printable(`  ${known.length}个公式的结果已随之重算：${places(known)}。`)]),
    ...(unknown.length === 0
      ? []
      : [
          printable(
            `  ${unknown.length}个公式的结果要重新计算（${places(unknown)}）：请用 Excel 或 WPS 打开副本并保存，再检查一次。`,
          ),
        ]),
  ];
}
