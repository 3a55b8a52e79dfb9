/** Fixes over the sheets as they are now: what the user has seen, or nothing. */
import type { SheetPatch } from '../grid/sheet-patch';
import { HostError } from '../hosts/host-error';
import type { HostSheet, SheetHost } from '../hosts/port';
import type { CheckOptions } from '../review/check-table';
import type { Finding } from '../rules/engine/finding';
import { fixFinding, fixSheet, type FixedSheet } from '../review/fix-sheet';
import { countCells } from './fixed-cells';
import type { Change } from './journal';

export { changedPart } from '../review/changed-part';

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
  const applied = sheets.map(({ fixed }) => fixed.applied);
  return {
    sheets,
    count: applied.reduce((sum, fixes) => sum + fixes.length, 0),
    cells: applied.reduce((sum, fixes) => sum + countCells(fixes), 0),
  };
}

export function planChanges({ sheets }: FixPlan): Change[] {
  return sheets.map(({ id: sheetId, fixed: { writes } }) => ({
    kind: 'cells',
    patch: { sheetId, writes },
  }));
}
