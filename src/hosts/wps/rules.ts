/** Conditional formats of a sheet, and which of them are ours: the tag in the formula is the only state. */
import { rulesOfMark } from '../../grid/mark';
import { call, callChild, child, read, type Remote } from './bridge';
import { EXPRESSION } from './constants';
import { number, text } from './decode';
import { cellsOf } from './ranges';

export interface ListedRules {
  readonly all: Remote;
  readonly count: number;
  /** In the order of the sheet. */
  readonly ours: readonly Remote[];
}

/** Two calls for each conditional format of the sheet. */
export function listRules(sheet: Remote): ListedRules {
  const all = child(cellsOf(sheet), 'FormatConditions');
  const count = number(read(all, 'Count'));
  const ours: Remote[] = [];
  for (let i = 1; i <= count; i += 1) {
    const rule = callChild(all, 'Item', i);
    if (isOurs(rule)) ours.push(rule);
  }
  return { all, count, ours };
}

export function isOurs(rule: Remote): boolean {
  return rulesOfMark(formulaOf(rule)) !== null;
}

/** An expression without a formula: one of ours that WPS has forgotten, or that was not finished. */
export function isBare(rule: Remote): boolean {
  return number(read(rule, 'Type')) === EXPRESSION && formulaOf(rule) === '';
}

function formulaOf(rule: Remote): string {
  try {
    return text(read(rule, 'Formula1'));
  } catch (error) {
    // Colour scales and the like have none; where one of ours cannot be read, it must not be passed over.
    if (number(read(rule, 'Type')) === EXPRESSION) throw error;
    return '';
  }
}

/** From the last one on, each looked at once more: whatever moved meanwhile, a rule of the user stays. */
export function deleteRules(rules: readonly Remote[]): number {
  let deleted = 0;
  for (const rule of [...rules].reverse()) {
    if (!isOurs(rule)) continue;
    call(rule, 'Delete');
    deleted += 1;
  }
  return deleted;
}
