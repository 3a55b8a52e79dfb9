/** Times that should be short, and fees that should be low. Source: 12345, 政务服务 and 运维 contracts; 担保 and 金融 figures. */
import { words } from './words';

/** What somebody waits for. */
export const AWAITED = words(`
  响应 处理 修复 恢复 抢修 维修 办理 处置 处结 回复 答复 等待 等候 候诊 排队 审批 审核 受理 通勤 到场 到达现场 结算 周转
`);
export const DURATIONS = words('时间 时长 用时 耗时 时限 天数 周期');
/** Short by themselves. */
export const SHORT = words('耗时 工期 在库积压 平均住院日');

/** Paid on top of something: 担保费率, 综合融资成本率. 缴费率 is no price but a share of payers. */
export const FEE_RATES = words('费率 融资成本率 贷款利率');

/** Borne by somebody: 成本降低率, 费用增长率. */
export const COSTS = words('成本 费用 负担 费率');
