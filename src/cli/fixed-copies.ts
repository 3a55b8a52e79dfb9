/** A copy of a checked file with all its safe fixes, and what was changed in it, in words. */
import { isProtected, protectedSheets } from '../hosts/host-error';
import { hostOverBytes } from '../hosts/file/read-workbook-file';
import { changedPart } from '../review/changed-part';
import type { CheckOptions } from '../review/check-table';
import { readSetAsideList } from '../review/set-aside-list';
import { fixSheet, type FixedSheet } from '../review/fix-sheet';
import type { MakeCopy } from './copies';
import { printable } from './terminal';

/** What goes into a copy. */
export interface Fixed {
  readonly sheets: readonly FixedSheet[];
  /** Sheets that there is something to fix in, but which are protected. */
  readonly locked: readonly string[];
}

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
    const locked: string[] = [];
    const sheets = await host.read('all');
    // What somebody has set aside stays as it is.
    const setAside = sheets.flatMap(({ snapshot }) => readSetAsideList(snapshot));
    for (const { id, snapshot } of sheets) {
      const one = fixSheet(snapshot, { ...options, setAside });
      if (one.writes.length === 0) continue;
      try {
        await host.apply({ sheetId: id, writes: one.writes });
        fixed.push(one);
      } catch (error) {
        if (!isProtected(error)) throw error;
        locked.push(snapshot.name);
      }
    }
    if (fixed.length === 0 && locked.length > 0) throw protectedSheets(locked);
    return {
      bytes: fixed.length === 0 ? null : host.save(),
      report: () => report(file, { sheets: fixed, locked }),
    };
  };
}

/** One cell a line: 目标表!D8  N07 统一计算符号写法  “≧4期” → “≥4期”. */
export function fixLines(file: string, fixed: readonly FixedSheet[]): string[] {
  const cells = fixed.flatMap(({ sheet, applied }) =>
    applied.flatMap(({ rule, title, edits }) =>
      edits.map((edit) => {
        const { before, after } = changedPart(edit);
        const change = before === after ? `“${after}”改为数值` : `“${before}” → “${after}”`;
        return printable(`  ${sheet}!${edit.cell}  ${rule} ${title}  ${change}`);
      }),
    ),
  );
  const count = fixed.reduce((sum, { applied }) => sum + applied.length, 0);
  return count === 0
    ? [printable(`${file}：没有可以规范书写的问题。`)]
    : [printable(`${file}：修正${count}处，改动${cells.length}个单元格。`), ...cells];
}
