/** The JSON contract (docs/json.md): the typed model reduced to what the contract names, in its order. */
import type { Indicator } from '../domain/indicator';
import type { Field } from '../domain/located';
import type { PerformanceTable } from '../domain/performance-table';
import type { Value } from '../domain/value/value';
import type { Explanation } from '../rules/engine/explain';
import type { CheckedTable } from './check-table';
import type { Finding } from '../rules/engine/finding';
import type { Explainer } from './explain-finding';
import type { IgnoredFinding } from './set-aside';
import type { ScoredTable } from './score-workbook';

function field(source: Field | null): { value: string | null; cell: string } | null {
  return source === null ? null : { value: source.value, cell: source.cell };
}

function value(source: Value | null) {
  if (source === null) return null;
  const { raw, kind, comparator, number, unit, base, cell } = source;
  return { raw, kind, comparator, number, unit, base, cell };
}

function indicator(source: Indicator) {
  return {
    row: source.row,
    level1: source.level1,
    level2: source.level2,
    ordinal: source.ordinal,
    name: source.name,
    target: value(source.target),
    basis: source.basis?.value ?? null,
    lastYear: value(source.lastYear),
    weight: field(source.weight),
    scoringRule: source.scoringRule,
    evidence: source.evidence?.items ?? [],
    actual: value(source.actual),
    score: field(source.score),
    deviation: field(source.deviation),
    cells: source.cells,
  };
}

/** A Table of `jixiao.read/1`. */
export function tableToJson(table: PerformanceTable, profile: string) {
  const { fields, funds, goals } = table;
  return {
    range: table.range,
    kind: table.kind,
    profile,
    title: table.title?.value ?? null,
    year: table.year,
    fields: {
      projectName: field(fields.projectName),
      budgetUnit: field(fields.budgetUnit),
      department: field(fields.department),
      implementer: field(fields.implementer),
      leader: field(fields.leader),
    },
    funds: {
      currencyUnit: funds.currencyUnit,
      total: field(funds.total),
      fiscal: field(funds.fiscal),
      carryOver: field(funds.carryOver),
      other: field(funds.other),
    },
    goals: { annual: field(goals.annual), overall: field(goals.overall) },
    indicators: table.indicators.map(indicator),
    weightTotal: table.weightTotal,
    notices: table.notices,
  };
}

/** A Finding of `jixiao.check/2`. */
export function findingToJson(finding: Finding) {
  const { key, rule, name, category, severity, matter, main } = finding;
  const { cells, message, advice, citations, fix } = finding;
  return {
    ...{ key, rule, name, category, severity, matter, main, cells, message, advice, citations },
    fix: fix && { kind: fix.kind, title: fix.title, edits: fix.edits },
  };
}

/** Only where it was asked for: `check --explain`. */
function explanationToJson(explanation: Explanation) {
  const { inputs, moreInputs, steps, condition, exceptions, citations, example } = explanation;
  return {
    inputs: inputs.map(({ cell, label, of, value: shown }) => ({ cell, label, of, value: shown })),
    ...{ moreInputs, steps, condition, exceptions, citations, example },
  };
}

function ignoredToJson({ finding, entry }: IgnoredFinding) {
  const { key, rule, severity, cells, message } = finding;
  return { key, rule, severity, cells, message, reason: entry.reason, date: entry.date };
}

/** A Table of `jixiao.check/2`. */
export function checkedTableToJson(checked: CheckedTable, explain: Explainer | null = null) {
  return {
    ...tableToJson(checked.table, checked.profile.id),
    findings: checked.findings.map((finding) => ({
      ...findingToJson(finding),
      ...(explain === null ? {} : { explanation: explanationToJson(explain(checked, finding)) }),
    })),
    summary: checked.summary,
    // Only where somebody has set something aside: the contract does not know of it.
    ...(checked.ignored.length === 0 ? {} : { ignored: checked.ignored.map(ignoredToJson) }),
  };
}

/** A Table of `jixiao.score/1`. */
export function scoredTableToJson({ table, profile, score, formulas }: ScoredTable) {
  const { items, subtotals, execution, total, maximum, grade } = score;
  return {
    ...tableToJson(table, profile.id),
    items: items.map((item, index) => {
      const { row, name, weight, method, completion, explanation } = item;
      const own = formulas[index];
      const reason = own?.reason == null ? '' : `没有公式：${own.reason}。`;
      return {
        ...{ row, name, weight, method, completion, score: item.score, maximum: item.maximum },
        explanation: explanation + reason,
        formula: own?.formula ?? null,
      };
    }),
    subtotals,
    execution: execution && {
      rate: execution.rate,
      score: execution.score,
      maximum: execution.maximum,
    },
    total,
    maximum,
    grade,
  };
}
