/** Reviewed projects to begin with: real forms, and forms with findings of any number and gravity. */
import { reviewedProjects, type ReviewedProject } from '../../src/review/folder/reviewed-project';
import { checkWorkbook } from '../../src/review/review-workbook';
import { mattersOf } from '../../src/review/matters';
import { summarize } from '../../src/review/outcome';
import type { Category, Finding } from '../../src/rules/engine/finding';
import type { Severity } from '../../src/domain/severity';
import { ownReading } from '../../src/policy/documents';
import { formSheet, type FormOptions } from './form';

/** The forms of one file, a sheet each, by the sheets' names. */
export function filedProjects(
  file: string,
  forms: Readonly<Record<string, FormOptions>>,
  hidden: readonly string[] = [],
): ReviewedProject[] {
  const sheets = Object.entries(forms).map(([name, form]) => ({
    ...{ ...formSheet(form), name },
    ...(hidden.includes(name) ? { hidden: true as const } : {}),
  }));
  return reviewedProjects(file, checkWorkbook({ sheets }));
}

export function findingOf(
  severity: Severity,
  category: Category = 'relevance',
  changes: Partial<Finding> = {},
): Finding {
  return {
    ...{ rule: 'R01', name: 'x', category, severity, cells: ['D8'], message: '问题。' },
    ...{ key: 'R01', matter: 'R01', main: true, advice: '改正。', fix: null },
    citations: [ownReading('文字规范')],
    ...changes,
  };
}

/** A clean form of which this was found, each a matter of its own. */
export function projectWith(
  findings: readonly Finding[],
  changes: Partial<ReviewedProject> = {},
): ReviewedProject {
  const apart = findings.map((finding, at) => ({ ...finding, matter: String(at) }));
  return { ...cleanProject(), matters: mattersOf(apart), summary: summarize(apart), ...changes };
}

let clean: ReviewedProject | undefined;

function cleanProject(): ReviewedProject {
  [clean] = clean === undefined ? filedProjects('目标表.xlsx', { 目标表: {} }) : [clean];
  if (clean === undefined) throw new Error('the form is read');
  return clean;
}
