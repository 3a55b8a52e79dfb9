/** `jixiao.compare/1` (docs/json.md). */
import { totalsOf, type ComparedPair, type Comparison } from './compare';
import { countsOf, shownOf, type ComparedFinding } from './compare-findings';
import type { ComparedTable, TableFinding } from './compared-table';

/** What stands in it beside its format and its two sides. */
export function comparisonToJson(comparison: Comparison) {
  const { findings, ...tables } = totalsOf(comparison);
  return {
    tables: comparison.pairs.map(pairToJson),
    ambiguous: comparison.ambiguous.map(({ olds, nows }) => ({
      old: olds.map(tableOf),
      new: nows.map(tableOf),
    })),
    totals: { ...tables, findings },
  };
}

function pairToJson({ old, now, by, how, findings, changes, goal, funds, notes }: ComparedPair) {
  return {
    match: { by, words: how },
    old: old && tableOf(old),
    new: now && tableOf(now),
    ...{ summary: countsOf(findings), goal, funds, notes },
    findings: findings.map(findingOf),
    changes: changes.map(({ kind, label, role, indicator, old: before, now: after }) => ({
      ...{ kind, label, role, indicator, old: before, new: after },
    })),
  };
}

function tableOf({ file, sheet, range, unit, project, year, verdict }: ComparedTable) {
  return { file, sheet, range, unit, project, year, verdict };
}

function findingOf(finding: ComparedFinding) {
  const { state, because, indicator, old, now } = finding;
  const { key, rule, severity } = shownOf(finding);
  return { state, because, key, rule, severity, indicator, old: sideOf(old), new: sideOf(now) };
}

/** `reason`: why it was set aside. */
function sideOf(finding: TableFinding | null) {
  if (finding === null) return null;
  const { key, cells, message, setAside } = finding;
  return { key, cells, message, reason: setAside };
}
