/** Conditional formats with a formula. */
import { call, callChild, child, isRemote, read, type Remote } from './bridge';
import { EXPRESSION } from './constants';
import { number } from './decode';

/**
 * What stands for the operator that an expression does not have: WPS documents that it is ignored, so any valid one (xlBetween,
 * xlEqual) comes first, then what builds may take for an argument left out.
 */
const OPERATORS = [1, 3, undefined, null] as const;
type Operator = (typeof OPERATORS)[number];

/** What worked, by application. */
const known = new WeakMap<Remote, Operator>();

export function addExpression(application: Remote, range: Remote, formula: string): Remote {
  const all = child(range, 'FormatConditions');
  if (known.has(application)) return add(all, known.get(application), formula);
  const before = number(read(all, 'Count'));
  let failure: unknown;
  for (const operator of OPERATORS) {
    try {
      const rule = add(all, operator, formula);
      known.set(application, operator);
      return rule;
    } catch (error) {
      // It may have been added all the same; then another try would add it twice.
      if (number(read(all, 'Count')) !== before) throw error;
      failure ??= error;
    }
  }
  throw failure;
}

function add(all: Remote, operator: Operator, formula: string): Remote {
  const rule = call(all, 'Add', EXPRESSION, operator, formula);
  return isRemote(rule) ? rule : callChild(all, 'Item', number(read(all, 'Count')));
}
