/** Marks as conditional formats. New ones are drawn before old ones go; a failure takes the new ones back. */
import type { Rectangle } from '../../grid/address';
import {
  MARK_STYLES,
  markFormula,
  rulesOfMark,
  type Mark,
  type MarkSeverity,
} from '../../grid/mark';
import { HostError } from '../host-error';
import { groupMarks } from '../mark-groups';
import { call, callChild, child, read, write, type Remote } from './bridge';
import { LINE_STYLE } from './constants';
import { bgr, number } from './decode';
import { unionOf } from './ranges';
import { addExpression } from './expression-rules';
import { deleteRules, isBare, isOurs, listRules, type ListedRules } from './rules';

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
  const before = listRules(sheet);
  const drawn: Remote[] = [];
  try {
    for (const look of looksOf(marks, merges)) {
      drawn.push(addRule(application, sheet, look, drawn.length === 0));
    }
    // In front of the user's own rules, of which one may stop all that follow.
    if (before.count > before.ours.length) {
      for (const rule of [...drawn].reverse()) call(rule, 'SetFirstPriority');
    }
  } catch (error) {
    takeBack(drawn, before, marks, error);
    throw error;
  }
  if (before.ours.length > 0) replaceOld(before, drawn.length, marks);
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

function addRule(application: Remote, sheet: Remote, look: Look, verify: boolean): Remote {
  const rule = addExpression(
    application,
    unionOf(application, sheet, look.areas),
    markFormula(look.rules),
  );
  if (verify && !isOurs(rule)) {
    call(rule, 'Delete');
    throw new ForgottenRules();
  }
  const style = MARK_STYLES[look.severity];
  write(child(rule, 'Interior'), 'Color', bgr(style.fill));
  const font = child(rule, 'Font');
  write(font, 'Color', bgr(style.font));
  if (style.bold) write(font, 'Bold', true);
  const borders = child(rule, 'Borders');
  write(borders, 'LineStyle', LINE_STYLE[style.border]);
  write(borders, 'Color', bgr(style.borderColor));
  return rule;
}

/** Rules that were added stand behind the others, and those that were moved are known. */
function takeBack(
  drawn: readonly Remote[],
  before: ListedRules,
  marks: readonly Mark[],
  failure: unknown,
): void {
  try {
    deleteRules(drawn);
    for (let i = number(read(before.all, 'Count')); i > before.count; i -= 1) {
      const rule = callChild(before.all, 'Item', i);
      if (isOurs(rule) || isBare(rule)) call(rule, 'Delete');
    }
  } catch (error) {
    throw new HostError('unknown', {
      message: '标记只画了一部分，也未能收回；请稍后点“清除标记”再重新检查。',
      written: marks.map(({ cell }) => cell),
      cause: failure instanceof HostError ? failure : error,
    });
  }
}

function replaceOld(before: ListedRules, drawn: number, marks: readonly Mark[]): void {
  try {
    deleteRules(before.ours);
    const count = number(read(before.all, 'Count'));
    if (count === before.count - before.ours.length + drawn) return;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  throw new HostError('unknown', {
    message: '新的标记已画好，但以前的标记没有全部清除；请点“清除标记”再重新检查。',
    written: marks.map(({ cell }) => cell),
  });
}
