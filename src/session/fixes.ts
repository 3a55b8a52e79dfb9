/** Fixes over the sheets as they are now: what the user has seen, or nothing. */
import type { SheetPatch } from '../grid/sheet-patch';
import { HostError } from '../hosts/host-error';
import type { HostSheet, SheetHost } from '../hosts/port';
import type { CheckOptions } from '../review/check-table';
import type { Finding } from '../rules/engine/finding';
import { fixFinding, fixSheet, type FixedSheet } from '../review/fix-sheet';
import { countCells } from './fixed-cells';
import type { Change } from './journal';

/** All safe fixes of the sheets, as read for the preview; sheets without any are left out. */
export interface FixPlan {
  readonly sheets: readonly { readonly id: string; readonly fixed: FixedSheet }[];
  /** Findings that it mends. */
  readonly count: number;
  /** Cells that would change: what the user sees and counts. */
  readonly cells: number;
}

/** Throws HostError `gone`. The sheet before the user is read alone. */
export async function readOne(host: SheetHost, sheetId: string): Promise<HostSheet> {
  const { sheetId: active } = await host.selection();
  const read = await host.read(active === sheetId ? 'active' : 'all');
  const sheet = read.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new HostError('gone');
  return sheet;
}

/** Throws HostError: `changed` where the finding is no longer what the user saw, `unsupported`, `gone`. */
export async function fixPatch(
  host: SheetHost,
  sheetId: string,
  finding: Finding,
  options: CheckOptions,
): Promise<SheetPatch> {
  const { snapshot } = await readOne(host, sheetId);
  const fix = fixFinding(snapshot, finding, options);
  if (fix === 'changed') throw new HostError('changed');
  if (fix === 'unsafe') {
    const message = '这样改会引出别的问题或改变表的含义；请按建议自行修改。';
    throw new HostError('unsupported', { message });
  }
  return { sheetId, writes: fix.writes };
}

export function planOf(read: readonly HostSheet[], options: CheckOptions): FixPlan {
  const sheets = read.flatMap(({ id, snapshot }) => {
    const fixed = fixSheet(snapshot, options);
    return fixed.writes.length === 0 ? [] : [{ id, fixed }];
  });
  return planFor(sheets);
}

function planFor(sheets: FixPlan['sheets']): FixPlan {
  const applied = sheets.map(({ fixed }) => fixed.applied);
  return {
    sheets,
    count: applied.reduce((sum, fixes) => sum + fixes.length, 0),
    cells: applied.reduce((sum, fixes) => sum + countCells(fixes), 0),
  };
}

/** What is left of a plan without the fixes that touch these cells of a sheet, or cells of such a fix. */
export function planWithout(plan: FixPlan, sheet: string, cells: readonly string[]): FixPlan {
  return planFor(
    plan.sheets.flatMap(({ id, fixed }) => {
      if (fixed.sheet !== sheet) return [{ id, fixed }];
      const kept = new Set(cells);
      let applied = fixed.applied;
      for (let count = -1; count !== applied.length;) {
        count = applied.length;
        const isFree = ({ edits }: (typeof applied)[number]): boolean =>
          !edits.some(({ cell }) => kept.has(cell));
        for (const { edits } of applied.filter((fix) => !isFree(fix))) {
          for (const { cell } of edits) kept.add(cell);
        }
        applied = applied.filter(isFree);
      }
      const writes = fixed.writes.filter(({ cell }) => !kept.has(cell));
      return writes.length === 0 ? [] : [{ id, fixed: { ...fixed, applied, writes } }];
    }),
  );
}

export function planChanges({ sheets }: FixPlan): Change[] {
  return sheets.map(({ id: sheetId, fixed: { writes } }) => ({
    kind: 'cells',
    patch: { sheetId, writes },
  }));
}
