/** What the pane and the command line call a verdict, a severity, a kind of form. */
import type { PerformanceTable } from '../domain/performance-table';
import type { Severity } from '../policy/profile';
import type { CheckedTable, Verdict } from './check-table';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: '可以提交',
  revise: '建议修改',
  fail: '必须修改',
};

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** '' for the usual form. */
export const KIND_WORDS: Readonly<Record<PerformanceTable['kind'], string>> = {
  target: '',
  'self-evaluation': '自评表',
  other: '其他表',
};

/** Forms of another kind are recognised and read, but not judged. */
export function isJudged({ table, findings }: CheckedTable): boolean {
  return table.kind !== 'other' || findings.length > 0;
}

/** What people call the form: its project, else its title. */
export function headlineOf(table: PerformanceTable): string {
  return table.fields.projectName?.value ?? table.title?.value ?? '（未填项目名称）';
}

/** The unit that files it, under whatever label the form has. */
export function unitOf(table: PerformanceTable): string {
  const { budgetUnit, implementer, department } = table.fields;
  return budgetUnit?.value ?? implementer?.value ?? department?.value ?? '（未填单位）';
}

/** What the reader says beyond the findings: a slipped row has a finding of its own. */
export function noticesBesideFindings({
  table,
  findings,
}: CheckedTable): PerformanceTable['notices'] {
  const cells = new Set(findings.flatMap((finding) => finding.cells));
  return table.notices.filter(
    (notice) => notice.code !== 'shifted-row' || !notice.cells.some((cell) => cells.has(cell)),
  );
}
