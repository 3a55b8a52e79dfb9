/** What is said once fixes were written: how many, where nobody sees them, and what protection kept. */
import { HostError, listed, quoted } from '../hosts/host-error';
import { countCells } from './fixed-cells';
import type { FixPlan } from './fixes';

/** Cells of a protected sheet that are locked. */
export interface Locked {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Null for any other failure. */
export function lockedBy(error: unknown): Locked | null {
  if (!(error instanceof HostError) || error.locked.length === 0) return null;
  const [sheet] = error.where;
  return sheet === undefined ? null : { sheet, cells: error.locked };
}

export function fixesDone(
  { sheets, cells }: FixPlan,
  hidden: ReadonlySet<string>,
  locked: readonly Locked[],
): string {
  const unseen = sheets.filter(({ id }) => hidden.has(id)).map(({ fixed }) => fixed);
  const count = unseen.reduce((sum, { applied }) => sum + countCells(applied), 0);
  const names = quoted(unseen.map(({ sheet }) => sheet));
  const there = unseen.length === 0 ? '' : `（其中隐藏的工作表${names}${count}个）`;
  const kept = locked.map(
    ({ sheet, cells: which }) =>
      `工作表${quoted([sheet])}受保护，已跳过其中锁定的 ${listed(which).trimEnd()}。`,
  );
  return `已规范${cells}个单元格的书写${there}。${kept.join('')}`;
}
