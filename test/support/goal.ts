import { goalText, type Goal } from '../../src/rules/facts/goal/text';

/** A goal as it stands in a form. */
export function goalOf(text: string): Goal {
  return { cell: 'C6', text: goalText(text) };
}
