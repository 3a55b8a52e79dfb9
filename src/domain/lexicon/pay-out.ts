/** Money that leaves for somebody on a list or in a contract. Source: 101号 examples, subsidy and debt tables. */
import { words } from './words';

export const PAYING = words('发放 支付 拨付 缴纳 兑付 偿还');
/** By those who get it, and by what they get. */
export const GRANTS = words('领取 享受 补贴 补助 抚恤 慰问 救助金 生活费');
export const REPAYING = words('偿还 还款 还本 付息');
export const EQUITY = words('资本金 注资 增资 出资');
