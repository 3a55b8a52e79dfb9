/** What the pane and the command line call a verdict, a severity, a kind of form. */
import type { PerformanceTable } from '../domain/performance-table';
import type { CheckedTable } from './check-table';
import type { Verdict } from './outcome';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  fail: '须修改后重报',
  unchecked: '无法判断',
  revise: '建议完善',
  pass: '未发现问题',
};

/** The first comes first wherever verdicts are listed, and speaks for several tables together. */
export const WORST_FIRST: readonly Verdict[] = ['fail', 'unchecked', 'revise', 'pass'];

/** '' for the usual form. */
export const KIND_WORDS: Readonly<Record<PerformanceTable['kind'], string>> = {
  target: '',
  'self-evaluation': '自评表',
  other: '其他表',
};

/** What people call the form: its project, else its title. */
export function headlineOf(table: PerformanceTable): string {
  return table.fields.projectName?.value ?? table.title?.value ?? '（未填项目名称）';
}

/** The unit that files it, under whatever label the form has. */
export function unitOf(table: PerformanceTable): string {
  const { budgetUnit, implementer, department } = table.fields;
  return budgetUnit?.value ?? implementer?.value ?? department?.value ?? '（未填单位）';
}

/** What the reader says beyond findings and verdict: a slipped row has a finding of its own. */
export function noticesBesideFindings({
  table,
  findings,
  summary: { reason },
}: CheckedTable): PerformanceTable['notices'] {
  const cells = new Set(findings.flatMap((finding) => finding.cells));
  const isSaid = ({ code, message }: PerformanceTable['notices'][number]): boolean =>
    message === reason?.message || (code === 'no-indicators' && reason?.code === 'blank');
  return table.notices.filter(
    (notice) =>
      !isSaid(notice) &&
      (notice.code !== 'shifted-row' || !notice.cells.some((cell) => cells.has(cell))),
  );
}
