/** How a finding came about: the cells that it rests on, the steps, the clause and an example that passes. */
import { parseCell } from '../../grid/address';
import { cellAt } from '../../grid/sheet-snapshot';
import type { Citation } from '../../policy/documents';
import { SEVERITY_WORDS } from '../../domain/severity';
import { inQuotes } from '../../domain/text';
import { CHECKS } from './catalogue';
import { labelsOf, type CellLabel } from './cell-labels';
import type { Check, Report, TableContext } from './check';
import { exampleTexts } from './example';
import type { Finding } from './finding';
import { optionsOf, proseWith } from './options';
import { reportsOf } from './run-checks';
import { shorten } from '../facts/select';

/** A cell that a finding rests on. */
export interface ExplainedInput extends CellLabel {
  /** A1 without sheet name. */
  readonly cell: string;
  /** As displayed; null for an empty cell. */
  readonly value: string | null;
}

export interface Explanation {
  /** The check's headline. */
  readonly title: string;
  /** The finding's own cells first, in its order. */
  readonly inputs: readonly ExplainedInput[];
  /** How many more cells it rests on than `inputs` shows. */
  readonly moreInputs: number;
  /** Sentences in the order of the reasoning; at least one. */
  readonly steps: readonly string[];
  /** '' for a defect of ours. */
  readonly condition: string;
  readonly exceptions: string;
  readonly citations: readonly Citation[];
  /** Null for a defect of ours. */
  readonly example: { readonly wrong: string; readonly right: string } | null;
}

const MOST_INPUTS = 16;
const MOST_CASES = 3;

const NOT_OF_THE_TABLE = '这是本工具的问题，不是表中的问题；其他检查不受影响。';

/**
 * Runs the finding's check once more over the table that it was found in: the same table gives the same reports, and they
 * know their reasons. Nothing of it is done while checking.
 */
export function explain(
  context: TableContext,
  finding: Finding,
  checks: readonly Check[] = CHECKS,
): Explanation {
  const check = checks.find(({ id }) => id === finding.rule);
  const { cells, steps } = reasoningOf(check, context, finding);
  const options = check === undefined ? {} : optionsOf(check, context.profile);
  const prose = (text = ''): string => proseWith(text, options);
  const unshown = finding.cells.filter((cell) => !cells.includes(cell)).length;
  const inputs = describeCells(context, cells.slice(0, MOST_INPUTS));
  return {
    title: check?.title ?? '本工具的内部问题',
    inputs,
    moreInputs: unshown + cells.length - inputs.length,
    steps:
      check === undefined
        ? [finding.message, NOT_OF_THE_TABLE]
        : [
            ...(steps ?? defaultSteps(prose(check.condition), inputs)),
            `结论：${check.title}，报为${SEVERITY_WORDS[finding.severity]}。`,
          ],
    condition: prose(check?.condition),
    exceptions: prose(check?.exceptions),
    citations: finding.citations,
    example: check === undefined ? null : exampleTexts(check.examples[0]),
  };
}

interface Reasoning {
  readonly cells: readonly string[];
  /** Null where the check has none of its own. */
  readonly steps: readonly string[] | null;
}

/** Reasons that throw cost nobody the rest of the explanation; that they failed is said, as with a check. */
function reasoningOf(check: Check | undefined, context: TableContext, finding: Finding): Reasoning {
  if (check === undefined) return { cells: finding.cells, steps: null };
  try {
    return reasoningFrom(casesOf(check, context, finding), finding);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { cells: finding.cells, steps: [`判断过程没有算出来（${reason}），请按条件核对。`] };
  }
}

function reasoningFrom(cases: readonly Report[], finding: Finding): Reasoning {
  const shown = cases.slice(0, MOST_CASES);
  const own = cases.length > 1 ? shown.flatMap(({ cells }) => cells) : finding.cells;
  const further = shown.flatMap(({ also }) => also?.() ?? []);
  const cells = [...new Set([...own, ...further])];
  if (cases.length > 1) return { cells, steps: stepsOfCases(shown, cases.length) };
  return { cells, steps: shown[0]?.steps?.() ?? null };
}

/** What the check reported here: one report, or those that were made into one finding. */
function casesOf(check: Check, context: TableContext, { cells, key }: Finding): readonly Report[] {
  const reports = reportsOf(check, context);
  if (reports instanceof Error) throw reports;
  const same = reports.find((report) => report.key === key);
  if (same !== undefined) return [same];
  const found = new Set(cells);
  return reports.filter((report) => report.cells.every((cell) => found.has(cell)));
}

/** The first few cases, one step each, and how many there are besides. */
function stepsOfCases(shown: readonly Report[], count: number): string[] {
  const steps = shown.map(
    ({ cells, message, steps: own }) => `${cells[0]}：${own?.().join('') ?? message}`,
  );
  return count > shown.length ? [...steps, `另有${count - shown.length}处情形相同。`] : steps;
}

/** For what has no numbers and no words to show: an empty cell, and what would be expected of it. */
function defaultSteps(condition: string, inputs: readonly ExplainedInput[]): readonly string[] {
  const read = inputs
    .slice(0, MOST_CASES)
    .map(({ cell, label, value }) =>
      value === null
        ? `${label}（${cell}）为空。`
        : `${label}（${cell}）写的是${inQuotes(shorten(value, 40))}。`,
    );
  return [...read, `对照条件：${condition}`];
}

/** Cells by what the form calls them, with what they show. */
function describeCells(context: TableContext, cells: readonly string[]): ExplainedInput[] {
  const labels = labelsOf(context, cells);
  return cells.map((cell) => {
    const label = labels.get(cell) ?? { label: '单元格', of: null };
    const place = parseCell(cell);
    const text = place === null ? null : cellAt(context.sheet, place.row, place.column)?.text;
    return { cell, ...label, value: text == null || text.trim() === '' ? null : text.trim() };
  });
}
