/** Conditional formats with a formula. */
import { call, callChild, child, isRemote, read, type Remote } from './bridge';
import { EXPRESSION } from './constants';
import { number } from './decode';

/** What stands for the operator that an expression does not have; builds are not known to agree. */
type Gap = null | undefined;

/** What worked, by application. */
const known = new WeakMap<Remote, Gap>();

export function addExpression(application: Remote, range: Remote, formula: string): Remote {
  const all = child(range, 'FormatConditions');
  if (known.has(application)) return add(all, known.get(application), formula);
  const before = number(read(all, 'Count'));
  try {
    const rule = add(all, undefined, formula);
    known.set(application, undefined);
    return rule;
  } catch (error) {
    // It may have been added all the same; then another try would add it twice.
    if (number(read(all, 'Count')) !== before) throw error;
    const rule = add(all, null, formula);
    known.set(application, null);
    return rule;
  }
}

function add(all: Remote, gap: Gap, formula: string): Remote {
  const rule = call(all, 'Add', EXPRESSION, gap, formula);
  return isRemote(rule) ? rule : callChild(all, 'Item', number(read(all, 'Count')));
}
