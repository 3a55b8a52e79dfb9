/** 依据 of a finding, worked out when it is opened, over the sheet as it was checked. */
import { citationWords } from '../policy/documents';
import type { CheckedTable } from '../review/check-table';
import { explainFinding } from '../review/explain-finding';
import { projectsOf } from '../review/review-workbook';
import type { Explanation } from '../rules/engine/explain';
import type { Finding } from '../rules/engine/finding';
import { shorten } from '../rules/facts/select';
import type { SheetResult } from './state';

/** Where a finding was found. */
export interface FindingPlace {
  readonly sheet: SheetResult;
  readonly checked: CheckedTable;
}

const LONGEST_VALUE = 120;

/** As the pane shows it. */
export interface ShownExplanation extends Explanation {
  /** The citations in words, each with how far it was verified. */
  readonly sources: readonly string[];
}

/** `sheets`: the result that the finding is from; projects are compared across it. */
export function explanationOf(
  { sheet, checked }: FindingPlace,
  finding: Finding,
  sheets: readonly SheetResult[],
): ShownExplanation | null {
  if (sheet.snapshot === null) return null;
  const projects = projectsOf(sheets.flatMap(({ tables }) => tables.map(({ table }) => table)));
  const explanation = explainFinding(checked, sheet.snapshot, finding, projects);
  const inputs = explanation.inputs.map((input) => ({
    ...input,
    value: input.value === null ? null : shorten(input.value, LONGEST_VALUE),
  }));
  return { ...explanation, inputs, sources: explanation.citations.map(citationWords) };
}
