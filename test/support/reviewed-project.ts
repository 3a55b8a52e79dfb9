/** Projects of a folder as a test wants them: one clean 目标表 unless it says otherwise. */
import type { Severity } from '../../src/domain/severity';
import type { FolderReview } from '../../src/review/folder/folder-review';
import type { ReviewedProject } from '../../src/review/folder/reviewed-project';
import { mattersOf } from '../../src/review/matters';
import { summarize, type UncheckedReason } from '../../src/review/outcome';
import { verdictWord } from '../../src/review/words';
import type { Category, Finding } from '../../src/rules/engine/finding';

const LETTERS: Readonly<Record<string, Category>> = {
  ...{ C: 'completeness', N: 'standardization', R: 'relevance' },
  ...{ A: 'appropriateness', F: 'feasibility', K: 'consistency' },
};

export function finding(
  rule: string,
  severity: Severity = 'warning',
  changes: Partial<Finding> = {},
): Finding {
  return {
    ...{ key: `${rule}:x`, rule, name: rule.toLowerCase(), severity },
    category: LETTERS[rule.charAt(0)]!,
    ...{ matter: rule, main: true, cells: ['C4'], fix: null },
    ...{ message: `${rule}的问题`, advice: `${rule}的建议` },
    citations: [{ document: '财预〔2015〕88号', section: '绩效目标审核', status: 'found' }],
    ...changes,
  };
}

export interface Told extends Partial<Omit<ReviewedProject, 'summary' | 'word' | 'matters'>> {
  readonly findings?: readonly Finding[];
  readonly reason?: UncheckedReason;
}

export function project({ findings = [], reason, ...told }: Told = {}): ReviewedProject {
  const summary = summarize(findings, reason ?? null);
  const name = told.name === undefined ? '职业技能培训补助' : told.name;
  return {
    ...{ file: '甲.xlsx', sheet: '目标表', hidden: false, range: 'A1:I17' },
    ...{ kind: 'target', kindWord: '', unit: '甲局', project: name ?? '（未填项目名称）', name },
    ...{ goal: null, year: 2024, budget: '100', fixable: 0, ignored: 0, labels: new Map() },
    ...{ summary, word: verdictWord(summary.verdict, [summary]), matters: mattersOf(findings) },
    ...told,
  };
}

export function folderReview(
  projects: readonly ReviewedProject[],
  rest: Partial<FolderReview> = {},
): FolderReview {
  return {
    files: new Set(projects.map(({ file }) => file)).size,
    ...{ projects, unreadable: [], formless: [], copies: [], others: new Map() },
    ...rest,
  };
}
