/** Marks as conditional formats. New ones are drawn before old ones go; a failure takes the new ones back. */
import type { Rectangle } from '../../grid/address';
import {
  freeDrawing,
  MARK_STYLES,
  markFormula,
  rulesOfMark,
  tagOfMark,
  type Mark,
  type MarkSeverity,
} from '../../grid/mark';
import { halfDrawn, HostError } from '../host-error';
import { groupMarks } from '../mark-groups';
import { call, callChild, child, read, write, type Remote } from './bridge';
import { LINE_STYLE } from './constants';
import { bgr, text } from './decode';
import { ifPossible } from './guards';
import { unionOf } from './ranges';
import { addExpression } from './expression-rules';
import {
  deleteRules,
  isBare,
  isOurs,
  listRules,
  refuseDifference,
  type Goes,
  type ListedRules,
} from './rules';

/** A text inside a formula has at most 255 characters in Excel. */
const TAG_CHARACTERS = 200;

interface Look {
  readonly severity: MarkSeverity;
  readonly rules: readonly string[];
  readonly areas: readonly string[];
}

/** This WPS does not give the formula back: such a mark could never be found again. */
export class ForgottenRules extends Error {}

/** Throws ForgottenRules, with nothing drawn, where conditional formats cannot be relied on. */
export function drawMarks(
  application: Remote,
  sheet: Remote,
  marks: readonly Mark[],
  merges: readonly Rectangle[],
): void {
  const listed = listRules(sheet);
  const { all, formulas, ours } = listed;
  const drawing = freeDrawing(formulas);
  const isNew = (formula: string): boolean => tagOfMark(formula)?.drawing === drawing;
  const looks = looksOf(marks, merges);
  if (isDrawn(listed, looks)) return;
  // In front of the user's own rules, of which one may stop all that follow.
  const inFront = formulas.length > ours;
  try {
    looks.forEach((look, i) => {
      addRule(application, sheet, { look, drawing, inFront, verify: i === 0 });
    });
  } catch (error) {
    if (error instanceof ForgottenRules) throw error;
    takeBack(all, formulas, (formula, rule) => isNew(formula) || isBareNew(formula, rule), {
      marks,
      failure: error,
    });
    throw error;
  }
  if (ours > 0) replaceOld(all, formulas, isNew, looks.length, marks);
  else if (inFront) refuseDifference(formulas, listRules(sheet).formulas);

  function isBareNew(formula: string, rule: Remote): boolean {
    return formula === '' && isBare(rule);
  }
}

/** Whether just these marks are there, in front of other rules: then nothing is written. */
function isDrawn({ all, formulas, ours }: ListedRules, looks: readonly Look[]): boolean {
  if (ours !== looks.length || formulas.slice(0, ours).some((each) => tagOfMark(each) === null)) {
    return false;
  }
  const keyOf = (rules: readonly string[], areas: readonly string[], fill: unknown): string =>
    `${[...new Set(rules)].sort().join()} ${[...areas].sort().join()} ${String(fill)}`;
  const wanted = new Set(
    looks.map(({ severity, rules, areas }) => keyOf(rules, areas, bgr(MARK_STYLES[severity].fill))),
  );
  for (let i = 1; i <= ours; i += 1) {
    const rule = callChild(all, 'Item', i);
    const address = text(read(child(rule, 'AppliesTo'), 'Address')).replaceAll('$', '');
    const fill = read(child(rule, 'Interior'), 'Color');
    const key = keyOf(rulesOfMark(formulas[i - 1] ?? '') ?? [], address.split(','), fill);
    if (!wanted.delete(key)) return false;
  }
  return true;
}

/** Every call counts, so there is one rule for each severity and not, as in Excel, for each set of checks. */
function looksOf(marks: readonly Mark[], merges: readonly Rectangle[]): Look[] {
  const looks: { severity: MarkSeverity; rules: string[]; areas: string[] }[] = [];
  for (const { severity, formula, address } of groupMarks(marks, merges)) {
    const rules = rulesOfMark(formula) ?? [];
    const areas = address.split(',');
    const last = looks.findLast((look) => look.severity === severity);
    const together = [...new Set([...(last?.rules ?? []), ...rules])];
    if (last === undefined || together.join(',').length > TAG_CHARACTERS) {
      looks.push({ severity, rules, areas });
    } else {
      last.rules = together;
      last.areas.push(...areas);
    }
  }
  return looks;
}

interface NewRule {
  readonly look: Look;
  readonly drawing: number;
  readonly inFront: boolean;
  readonly verify: boolean;
}

function addRule(
  application: Remote,
  sheet: Remote,
  { look, drawing, inFront, verify }: NewRule,
): void {
  const rule = addExpression(
    application,
    unionOf(application, sheet, look.areas),
    markFormula(look.rules, drawing),
  );
  if (verify && !isOurs(rule)) {
    call(rule, 'Delete');
    throw new ForgottenRules();
  }
  const style = MARK_STYLES[look.severity];
  write(child(rule, 'Interior'), 'Color', bgr(style.fill));
  // The fill is the mark; a WPS that takes nothing else of a conditional format still shows it.
  ifPossible(() => {
    const font = child(rule, 'Font');
    write(font, 'Color', bgr(style.font));
    if (style.bold) write(font, 'Bold', true);
  });
  ifPossible(() => {
    const borders = child(rule, 'Borders');
    write(borders, 'LineStyle', LINE_STYLE[style.border]);
    write(borders, 'Color', bgr(style.borderColor));
  });
  // The last one: after it the object may stand for whatever rule has its place.
  if (inFront) call(rule, 'SetFirstPriority');
}

function takeBack(
  all: Remote,
  before: readonly string[],
  goes: Goes,
  { marks, failure }: { readonly marks: readonly Mark[]; readonly failure: unknown },
): void {
  try {
    refuseDifference(before, deleteRules(all, goes).left);
  } catch (error) {
    if (error instanceof HostError && error.code === 'rules-changed') throw error;
    const cause = failure instanceof HostError ? failure : error;
    throw halfDrawn(
      marks.map(({ cell }) => cell),
      cause,
    );
  }
}

function replaceOld(
  all: Remote,
  before: readonly string[],
  isNew: (formula: string) => boolean,
  drawn: number,
  marks: readonly Mark[],
): void {
  try {
    const isOld = (formula: string): boolean => tagOfMark(formula) !== null && !isNew(formula);
    const { left } = deleteRules(all, isOld);
    refuseDifference(before, left);
    if (left.filter(isNew).length === drawn) return;
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'rules-changed') throw error;
  }
  throw new HostError('unknown', {
    message: '新的标记已画好，但以前的标记没有全部清除；请点“清除标记”再重新检查。',
    written: marks.map(({ cell }) => cell),
  });
}
