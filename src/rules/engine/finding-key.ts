/** Keys of findings (docs/json.md): by what a cell is about, never by its row or by a message. */
import { compact } from '../../domain/text';
import { subjectsOf, type Subject } from '../facts/subjects';
import { textBeside } from './cell-labels';
import type { Check, CheckContext, Report } from './check';

/** For cells that the reader took nothing from: what stands beside them. */
export function subjectOf(context: CheckContext, cell: string): Subject {
  const known = subjectsOf(context.table).get(cell);
  if (known !== undefined) return known;
  const beside = textBeside(context, cell);
  return { role: 'text', of: beside === null ? null : compact(beside), ofIndicator: false };
}

/** One for each report of a check, in its order; those about the same thing are numbered. */
export function keysOf(check: Check, context: CheckContext, reports: readonly Report[]): string[] {
  const seen = new Map<string, number>();
  return reports.map(({ cells: [cell] }) => {
    const { role, of } = subjectOf(context, cell);
    const key = [check.id, role, ...(of === null ? [] : [of])].join(':');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}/${count}`;
  });
}

/** Of reports that were made into one finding. */
export function mergedKey({ id }: Check): string {
  return `${id}:*`;
}
