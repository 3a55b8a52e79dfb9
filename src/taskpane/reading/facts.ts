/** What was read as what, for people to compare with the sheet. */
import type { ColumnRole, Indicator } from '../../domain/indicator';
import { COLUMN_NAMES, FIELD_NAMES, FUND_NAMES } from '../../domain/part-names';
import type { PerformanceTable } from '../../domain/performance-table';

export interface Fact {
  readonly label: string;
  /** As displayed; null where the cell shows nothing. */
  readonly text: string | null;
  readonly cell: string;
}

export function headFacts(table: PerformanceTable): Fact[] {
  const { fields, funds, goals } = table;
  const unit = funds.currencyUnit ?? '单位未注明';
  const sources = [
    ['标题', table.title],
    [FIELD_NAMES.projectName, fields.projectName],
    [FIELD_NAMES.budgetUnit, fields.budgetUnit],
    [FIELD_NAMES.department, fields.department],
    [FIELD_NAMES.implementer, fields.implementer],
    [FIELD_NAMES.leader, fields.leader],
    [`${FUND_NAMES.total}（${unit}）`, funds.total],
    [FUND_NAMES.fiscal, funds.fiscal],
    [FUND_NAMES.carryOver, funds.carryOver],
    [FUND_NAMES.other, funds.other],
    ['年度目标', goals.annual],
    ['整体目标', goals.overall],
  ] as const;
  return sources.flatMap(([label, field]) =>
    field === null ? [] : [{ label, text: field.value, cell: field.cell }],
  );
}

function textOf(indicator: Indicator, role: ColumnRole): string | null {
  switch (role) {
    case 'target':
      return indicator.target?.raw ?? null;
    case 'lastYear':
      return indicator.lastYear?.raw ?? null;
    case 'actual':
      return indicator.actual?.raw ?? null;
    case 'basis':
      return indicator.basis?.value ?? null;
    case 'weight':
      return indicator.weight?.value ?? null;
    case 'score':
      return indicator.score?.value ?? null;
    case 'deviation':
      return indicator.deviation?.value ?? null;
    case 'scoringRule':
      return indicator.scoringRule?.raw ?? null;
    case 'evidence':
      return indicator.evidence?.raw ?? null;
    default:
      return null;
  }
}

export function indicatorFacts(indicator: Indicator): Fact[] {
  return Object.entries(COLUMN_NAMES).flatMap(([key, label]) => {
    const role = key as ColumnRole;
    const cell = indicator.cells[role];
    const text = textOf(indicator, role);
    return cell === undefined ? [] : [{ label, text: text === '' ? null : text, cell }];
  });
}
