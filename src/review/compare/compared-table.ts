/** A table as it is compared with its counterpart: the same from a workbook as from its saved check. */
import type { TableKind } from '../../domain/performance-table';
import type { Severity } from '../../domain/severity';
import { ownNames } from '../../rules/facts/subjects';
import type { UncheckedReason, Verdict } from '../outcome';
import { checkedTableToJson } from '../report-json';
import type { CheckedSheet } from '../review-workbook';
import { indicatorParts, tableParts, type Part } from './parts';
import type { FindingJson, IgnoredJson, IndicatorJson, TableJson } from './table-json';

/** Where a table stands on its side. */
export interface TablePlace {
  readonly file: string;
  readonly sheet: string;
  /** Among the tables of its sheet, from 0. */
  readonly order: number;
}

export interface ComparedTable extends TablePlace {
  readonly range: string;
  readonly kind: TableKind;
  readonly profile: string;
  /** Null where the form does not say. */
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly verdict: Verdict;
  /** Of a table that could not be judged. */
  readonly reason: UncheckedReason | null;
  readonly parts: readonly Part[];
  readonly indicators: readonly ComparedIndicator[];
  readonly findings: readonly TableFinding[];
  readonly ignored: readonly TableFinding[];
}

export interface ComparedIndicator {
  readonly name: string | null;
  /** What people are told: its name, else its place under its level. */
  readonly shown: string;
  readonly level1: string | null;
  readonly level2: string | null;
  /** As keys of findings call it. */
  readonly own: string;
  /** Of its name, else the first that it has. */
  readonly cell: string;
  readonly parts: readonly Part[];
}

export interface TableFinding {
  /** Null of one that was set aside, in reports of before lists had keys. */
  readonly key: string | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly message: string;
  /** The indicator that it is about, by its place among them, and the key around that indicator's name. */
  readonly about: {
    readonly indicator: number;
    readonly before: string;
    readonly after: string;
  } | null;
  /** Why it was set aside; null of an open one. */
  readonly setAside: string | null;
}

/** The tables of a workbook that was checked just now; those of hidden sheets are nobody's submission. */
export function comparedSheets(file: string, sheets: readonly CheckedSheet[]): ComparedTable[] {
  return sheets.flatMap(({ sheet, hidden, tables }) =>
    hidden
      ? []
      : tables.map((checked, order) =>
          comparedTable({ file, sheet, order }, checkedTableToJson(checked)),
        ),
  );
}

export function comparedTable(place: TablePlace, table: TableJson): ComparedTable {
  const { range, kind, profile, year, summary, findings, ignored = [] } = table;
  const own = ownNames(table.indicators);
  const about = aboutIn(table.indicators, own);
  const finding = (source: FindingJson | IgnoredJson, setAside: string | null): TableFinding => {
    const { key = null, rule, severity, cells, message } = source;
    return { key, rule, severity, cells, message, about: about(key, rule, cells[0]), setAside };
  };
  return {
    ...{ ...place, range, kind, profile, year },
    project: table.fields.projectName?.value ?? null,
    unit: unitIn(table),
    verdict: summary.verdict,
    reason: summary.reason,
    parts: tableParts(table),
    indicators: table.indicators.map((indicator, at) => ({
      ...{ name: indicator.name, shown: indicator.name ?? own[at] ?? '' },
      ...{ level1: indicator.level1, level2: indicator.level2 },
      ...{ own: own[at] ?? '', cell: cellOf(indicator), parts: indicatorParts(indicator) },
    })),
    findings: findings.map((each) => finding(each, null)),
    ignored: ignored.map((each) => finding(each, each.reason)),
  };
}

function unitIn({ fields: { budgetUnit, implementer, department } }: TableJson): string | null {
  return budgetUnit?.value ?? implementer?.value ?? department?.value ?? null;
}

function cellOf({ row, cells }: IndicatorJson): string {
  const [first] = Object.values(cells).filter((cell) => cell !== undefined);
  return cells['level3'] ?? cells['target'] ?? first ?? `A${row}`;
}

/** Level labels head several indicators and are about none of them. */
const LEVELS = ['level1', 'level2'];

/** A key that names an indicator is taken apart around the name; another is whole (rules/engine/finding-key.ts). */
function aboutIn(indicators: readonly IndicatorJson[], own: readonly string[]) {
  const roles = new Map<string, { indicator: number; role: string }[]>();
  indicators.forEach(({ cells }, indicator) => {
    for (const [role, cell] of Object.entries(cells)) {
      if (cell === undefined || LEVELS.includes(role)) continue;
      const known = roles.get(cell);
      if (known === undefined) roles.set(cell, [{ indicator, role }]);
      else known.push({ indicator, role });
    }
  });
  return (key: string | null, rule: string, cell: string | undefined): TableFinding['about'] => {
    for (const { indicator, role } of roles.get(cell ?? '') ?? []) {
      const before = `${rule}:${role}:`;
      const start = before + (own[indicator] ?? '');
      if (!key?.startsWith(start)) continue;
      const after = key.slice(start.length);
      if (/^(?:\/\d+)?$/.test(after)) return { indicator, before, after };
    }
    return null;
  };
}
