/** For the pane: what a blank form asks for. */
import type { CheckedTable } from '../review/check-table';
import { toDoOf, type ToDo } from '../review/to-do';

export type { ToDo };

/** Null for a form that somebody has begun to fill. */
export function toDoOfBlank({ table, summary }: CheckedTable): readonly ToDo[] | null {
  return summary.reason?.code === 'blank' ? toDoOf(table) : null;
}
