/** What the pane and the command line call a verdict, a severity, a kind of form. */
import type { Field } from '../domain/located';
import type { PerformanceTable } from '../domain/performance-table';
import type { Category } from '../rules/engine/finding';
import type { CheckedTable } from './check-table';
import type { Summary, Verdict } from './outcome';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  fail: '须修改后重报',
  unchecked: '无法判断',
  revise: '建议完善',
  pass: '未发现问题',
};

/** Of tables that nobody has begun to fill it is not said that nothing can be said. */
export function verdictWord(verdict: Verdict, summaries: readonly Summary[]): string {
  const unchecked = summaries.filter((summary) => summary.verdict === 'unchecked');
  const isBlank = unchecked.length > 0 && unchecked.every(({ reason }) => reason?.code === 'blank');
  return verdict === 'unchecked' && isBlank ? '待填写' : VERDICT_WORDS[verdict];
}

/** The first comes first wherever verdicts are listed, and speaks for several tables together. */
export const WORST_FIRST: readonly Verdict[] = ['fail', 'unchecked', 'revise', 'pass'];

/** '' for the usual form. */
export const KIND_WORDS: Readonly<Record<PerformanceTable['kind'], string>> = {
  target: '',
  'self-evaluation': '自评表',
  other: '其他表',
};

/** In the order of the review form; 勾稽 last. */
export const CATEGORIES: readonly Category[] = [
  ...(['completeness', 'standardization', 'relevance'] as const),
  ...(['appropriateness', 'feasibility', 'consistency'] as const),
];

export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  completeness: '完整性',
  standardization: '规范性',
  relevance: '相关性',
  appropriateness: '适当性',
  feasibility: '可行性',
  consistency: '一致性（勾稽）',
};

/** What people call the form: its project, else its title. */
export function headlineOf(table: PerformanceTable): string {
  const { projectName } = table.fields;
  const missing = isOpen(table, projectName) ? NO_RESULT : '（未填项目名称）';
  return projectName?.value ?? table.title?.value ?? missing;
}

/** The unit that files it, under whatever label the form has. */
export function unitOf(table: PerformanceTable): string {
  const { budgetUnit, implementer, department } = table.fields;
  const units = [budgetUnit, implementer, department];
  const missing = units.some((unit) => isOpen(table, unit)) ? NO_RESULT : NO_UNIT;
  return units.find((unit) => unit?.value != null)?.value ?? missing;
}

/** Whether `unitOf` had nothing to say: two such tables need not be of one unit. */
export function isUnitMissing(unit: string): boolean {
  return unit === NO_UNIT || unit === NO_RESULT;
}

const NO_UNIT = '（未填单位）';
const NO_RESULT = '（公式没有计算结果）';

/** Whether the field holds a formula that nobody has calculated. */
function isOpen({ notices }: PerformanceTable, field: Field | null): boolean {
  return (
    field !== null &&
    notices.some(({ code, cells }) => code === 'uncalculated' && cells.includes(field.cell))
  );
}

/** What stands for a field without a value. */
export function missingWords(table: PerformanceTable, field: Field): string {
  return isOpen(table, field) ? NO_RESULT : '（空）';
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
