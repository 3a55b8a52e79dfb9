/** Money that leaves for somebody on a list or in a contract. Source: 101号 examples, subsidy and debt tables. */
import { compact } from '../text';
import { anyOf, words } from './words';

export const PAYING = words('发放 支付 拨付 缴纳 兑付 偿还');
/** By those who get it, and by what they get. */
export const GRANTS = words('领取 享受 补贴 补助 抚恤 慰问 救助金 生活费');
export const REPAYING = words('偿还 还款 还本 付息');
export const EQUITY = words('资本金 注资 增资 出资');

const STANDARD = new RegExp(
  `${anyOf(GRANTS, words('津贴 补偿 救助 供养 养育 抚养 低保 保障 优抚 资助 奖补 奖励 养老金 助学金 奖学金'))}\\p{Script=Han}{0,6}标准$`,
  'u',
);

/** 高龄津贴标准, 人均补助标准: set by policy for those who get it, and no price that may be beaten down. */
export function isPayOutStandard(name: string): boolean {
  return STANDARD.test(compact(name.slice(0, 60)).replace(/\([^()]*\)$/, ''));
}
