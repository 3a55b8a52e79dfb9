/** What was read as what, for people to compare with the sheet. */
import type { ColumnRole, Indicator } from '../../domain/indicator';
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
    ['项目名称', fields.projectName],
    ['预算单位', fields.budgetUnit],
    ['主管部门', fields.department],
    ['实施单位', fields.implementer],
    ['项目负责人', fields.leader],
    [`预算总额（${unit}）`, funds.total],
    ['财政拨款', funds.fiscal],
    ['上年结转', funds.carryOver],
    ['其他资金', funds.other],
    ['年度目标', goals.annual],
    ['整体目标', goals.overall],
  ] as const;
  return sources.flatMap(([label, field]) =>
    field === null ? [] : [{ label, text: field.value, cell: field.cell }],
  );
}

const ROLES: Readonly<Partial<Record<ColumnRole, string>>> = {
  target: '指标值',
  basis: '设置依据',
  lastYear: '上年完成值',
  weight: '分值权重',
  scoringRule: '赋分规则',
  evidence: '佐证资料',
  actual: '实际完成值',
  score: '得分',
  deviation: '偏差原因',
};

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
  return Object.entries(ROLES).flatMap(([key, label]) => {
    const role = key as ColumnRole;
    const cell = indicator.cells[role];
    const text = textOf(indicator, role);
    return cell === undefined ? [] : [{ label, text: text === '' ? null : text, cell }];
  });
}
