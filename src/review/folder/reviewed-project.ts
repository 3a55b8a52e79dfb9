/** One checked table of a folder, as its reviewer reads it: whose it is, what it costs, what is to be said of it first. */
import type { Decimal } from '../../domain/exact';
import type { TableKind } from '../../domain/performance-table';
import { convertCurrency } from '../../domain/quantity/currency';
import type { CellLabel } from '../../rules/engine/cell-labels';
import type { Finding } from '../../rules/engine/finding';
import type { CheckedTable } from '../check-table';
import { mattersOf, type Matter } from '../matters';
import type { Summary } from '../outcome';
import type { CheckedSheet } from '../review-workbook';
import { headlineOf, KIND_WORDS, unitOf, verdictWord, WORST_FIRST } from '../words';

export interface ReviewedProject {
  /** As it was named or found. */
  readonly file: string;
  readonly sheet: string;
  /** Its sheet is hidden: told, but counted nowhere. */
  readonly hidden: boolean;
  /** A1 range of the form. */
  readonly range: string;
  readonly kind: TableKind;
  /** '' for the usual form, else 自评表, 其他表. */
  readonly kindWord: string;
  /** The unit that files it, or （未填单位）. */
  readonly unit: string;
  /** Its name, else the title, else （未填项目名称）. */
  readonly project: string;
  /** What stands under 项目名称; null where nothing does. */
  readonly name: string | null;
  /** The goal of the year, else of the whole period. */
  readonly goal: string | null;
  readonly year: number | null;
  /** The budget year's total in 万元; null where the form has none, no number or no unit of money. */
  readonly budget: Decimal | null;
  readonly summary: Summary;
  /** The verdict in words; 待填写 for a form that nobody has begun. */
  readonly word: string;
  /** Findings that can be mended without changing what is said. */
  readonly fixable: number;
  /** In the order of the report. */
  readonly matters: readonly Matter<Finding>[];
  /** What the first cells of its findings are called on this form; cells without a name are left out. */
  readonly labels: ReadonlyMap<string, CellLabel>;
  /** Findings that somebody has set aside. */
  readonly ignored: number;
}

/** In the order of sheets and tables. `file`: what the reviewer finds it by. */
export function reviewedProjects(file: string, sheets: readonly CheckedSheet[]): ReviewedProject[] {
  return sheets.flatMap(({ sheet, hidden, tables }) =>
    tables.map((checked) => ({ file, sheet, hidden, ...ofTable(checked) })),
  );
}

function ofTable({
  table,
  findings,
  summary,
  labels,
  ignored,
}: CheckedTable): Omit<ReviewedProject, 'file' | 'sheet' | 'hidden'> {
  const { total, currencyUnit } = table.funds;
  const amount = total?.amount ?? null;
  return {
    ...{ range: table.range, kind: table.kind, kindWord: KIND_WORDS[table.kind] },
    ...{ unit: unitOf(table), project: headlineOf(table), year: table.year },
    name: table.fields.projectName?.value ?? null,
    goal: table.goals.annual?.value ?? table.goals.overall?.value ?? null,
    budget:
      amount === null || currencyUnit === null
        ? null
        : convertCurrency(amount, currencyUnit, '万元'),
    summary,
    word: verdictWord(summary.verdict, [summary]),
    fixable: findings.filter(({ fix }) => fix?.kind === 'safe').length,
    matters: mattersOf(findings),
    labels,
    ignored: ignored.length,
  };
}

/** As much of it as a line says, where thousands are kept. */
export function withFirstMatter(project: ReviewedProject): ReviewedProject {
  const first = gravestOf(project.matters);
  return { ...project, matters: first === undefined ? [] : [{ main: first.main, others: [] }] };
}

function gravestOf(matters: ReviewedProject['matters']): Matter<Finding> | undefined {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => matters.find(({ main }) => main.severity === severity))
    .find((matter) => matter !== undefined);
}

/** What to say of it in one line: why it could not be judged, else its gravest matter; null where there is none. */
export function firstMatter({
  summary: { reason },
  matters,
}: ReviewedProject): { readonly cell: string | null; readonly message: string } | null {
  if (reason !== null) return { cell: null, message: reason.message };
  const gravest = gravestOf(matters);
  if (gravest === undefined) return null;
  const { cells, message } = gravest.main;
  return { cell: cells[0] ?? null, message };
}

/** By verdict, then by errors and warnings; what is alike stays in its order. */
export function worstFirst(projects: readonly ReviewedProject[]): ReviewedProject[] {
  return [...projects].sort(
    ({ summary: a }, { summary: b }) =>
      WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) ||
      b.errors - a.errors ||
      b.warnings - a.warnings,
  );
}
