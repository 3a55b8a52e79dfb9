/** Conditional formats with a formula. */
import { HostError } from '../host-error';
import { call, callChild, child, isRemote, read, type Remote } from './bridge';
import { EXPRESSION } from './constants';
import { number } from './decode';

/**
 * What stands for the operator that an expression does not have: WPS documents that it is ignored, so any valid one (xlBetween,
 * xlEqual) comes first, then what builds may take for an argument left out.
 */
const OPERATORS = [1, 3, undefined, null] as const;
type Operator = (typeof OPERATORS)[number];

/** As WPS documents it; whether a build holds to it shows when it refuses one more. */
const RULES_A_REGION = 3;

/** Where as many conditional formats as are documented stand already, and WPS took no further one. */
export class RefusedRule extends HostError {
  constructor(cause: unknown) {
    super('busy', {
      message:
        'WPS 表格没有接受标记用的条件格式：要标记的单元格可能已有3个条件格式（WPS 规定的上限），或有单元格正在编辑（请按回车键或 Esc 键退出）。问题请以窗格中的列表为准。',
      cause,
    });
  }
}

/** What worked, by application. */
const known = new WeakMap<Remote, Operator>();

/** Throws RefusedRule where there may be no room for one more. */
export function addExpression(application: Remote, range: Remote, formula: string): Remote {
  const all = child(range, 'FormatConditions');
  try {
    if (known.has(application)) return add(all, known.get(application), formula);
    return addSomehow(application, all, formula);
  } catch (error) {
    if (number(read(all, 'Count')) < RULES_A_REGION) throw error;
    throw new RefusedRule(error);
  }
}

function addSomehow(application: Remote, all: Remote, formula: string): Remote {
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
