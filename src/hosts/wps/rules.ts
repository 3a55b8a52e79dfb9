/**
 * Conditional formats of a sheet, and which of them are ours: the tag in the formula is the only state. Nobody knows whether
 * an object of WPS stands for a rule or for its place, so none is kept over a change.
 */
import { tagOfMark } from '../../grid/mark';
import { HostError } from '../host-error';
import { call, callChild, child, read, type Remote } from './bridge';
import { EXPRESSION } from './constants';
import { number, text } from './decode';
import { cellsOf } from './ranges';

export interface ListedRules {
  readonly all: Remote;
  /** By place; "" for rules without a formula. */
  readonly formulas: readonly string[];
  /** How many are ours. */
  readonly ours: number;
}

/** Two calls for each conditional format of the sheet. */
export function listRules(sheet: Remote): ListedRules {
  const all = child(cellsOf(sheet), 'FormatConditions');
  const count = number(read(all, 'Count'));
  const formulas: string[] = [];
  for (let i = 1; i <= count; i += 1) formulas.push(formulaOf(callChild(all, 'Item', i)));
  return { all, formulas, ours: formulas.filter(isMark).length };
}

export function isMark(formula: string): boolean {
  return tagOfMark(formula) !== null;
}

/** Throws HostError `rules-changed` where the formulas that are not ours are others, or stand in another order. */
export function refuseDifference(before: readonly string[], after: readonly string[]): void {
  const others = (formulas: readonly string[]): string =>
    JSON.stringify(formulas.filter((formula) => !isMark(formula)));
  if (others(before) !== others(after)) throw new HostError('rules-changed');
}

export function isOurs(rule: Remote): boolean {
  return isMark(formulaOf(rule));
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

export type Goes = (formula: string, rule: Remote) => boolean;

/** From the last place up, each looked at as it is then; returns how many went and the formulas that are left. */
export function deleteRules(
  all: Remote,
  goes: Goes,
  /** Where only ours are there: their formulas as just listed, which need not be asked for again. */
  listed?: readonly string[],
): { readonly deleted: number; readonly left: readonly string[] } {
  const left: string[] = [];
  let deleted = 0;
  for (let i = number(read(all, 'Count')); i > 0; i -= 1) {
    const rule = callChild(all, 'Item', i);
    const formula = listed?.[i - 1] ?? formulaOf(rule);
    if (goes(formula, rule)) {
      call(rule, 'Delete');
      deleted += 1;
    } else left.unshift(formula);
  }
  return { deleted, left };
}
