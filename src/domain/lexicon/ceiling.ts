/** What is limited from above by order, be it good or bad. Source: 三公经费 rules, 编制 management, 101号. */
import { words } from './words';

/** The number is a limit by its name: less is better. */
export const LIMITS = words('上限 限额 限值 控制数 控制价 控制额 控制线');

/** A ceiling on them may be right; which way is better the name does not say. */
export const MAY_BE_LIMITED = words(`
  编制 上限 控制 限额 限值 接待 会议 参会 因公出国 出国 班额 每班 压减 缩减 减少 调整 变更 变动 调剂 追加 签证
  问题 扣分 通报 退回 驳回 加班
`);
