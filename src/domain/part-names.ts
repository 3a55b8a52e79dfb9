/** What we call the parts of a form, where its own labels do not count. */
import type { ColumnRole } from './indicator';

export const FIELD_NAMES = {
  projectName: '项目名称',
  budgetUnit: '预算单位',
  department: '主管部门',
  implementer: '实施单位',
  leader: '项目负责人',
} as const;

export const FUND_NAMES = {
  total: '预算总额',
  fiscal: '财政拨款',
  carryOver: '上年结转',
  other: '其他资金',
} as const;

/** The columns of an indicator behind its name. */
export const COLUMN_NAMES = {
  target: '指标值',
  basis: '设置依据',
  lastYear: '上年完成值',
  weight: '分值权重',
  scoringRule: '赋分规则',
  evidence: '佐证资料',
  actual: '实际完成值',
  score: '得分',
  deviation: '偏差原因',
} as const satisfies Partial<Record<ColumnRole, string>>;
