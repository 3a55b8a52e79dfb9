/** What is done against a harm, or for a good: more of it is better although a harm word may stand before it. */
import { words } from './words';

/**
 * Makes something less: 事故下降率, 失业率降低率. Good behind a harm, a cost or a time; behind anything
 * else (产量下降率) the name does not say. Source: 节能减排, 安全生产 and 信访 target letters.
 */
export const LOWERING = words(`
  减少 降低 下降 压降 压减 减轻 缩减 削减 缩短 压缩 避免 防止 杜绝 遏制 消除 减排 节约 节省
`);

/** The contrary, behind a harm: 投诉增长率 is worse when it is higher. */
export const GROWTH = words('增长 上升 增加 增幅 增速 反弹 攀升');

/**
 * Takes up a case or a thing and settles it: 投诉处理率, 案件办结率, 污染治理率. Source: 101号 and 10号 examples,
 * 12345 assessment rules, 平安建设 assessment.
 */
export const HANDLING = words(`
  处理 处置 办结 办理 结案 审结 回复 答复 响应 化解 整改 整治 治理 防治 解决 追偿 追回 追缴 挽回 回收 清收 清偿 清欠
  盘活 调处 调解 防范 防控 预防 排除 排查 修复 维修 抢修 恢复 查处 查办 侦破 破案 破获 清理 清运 清除 拆除 销号
  救助 救治 治愈 帮扶 安置 劝返 复学 再就业 巩固 防止 消除 遏制 脱贫 减排 节能 节水 节约
`);

/** Verbs that take a harm as their object wherever they stand: 热线受理投诉件数, 违法行为 comes after 查处. */
export const TAKES_UP = words(`
  受理 查处 查办 打击 破获 侦破 侦办 排查 化解 调解 调处 挽回 追回 追缴 追偿 清收 拦截 拆除 发现 查获 抓获 劝返
  抵御 防御 阻断 识别 预警 上报 报送 追讨 清偿 清欠 扑救 扑灭 复垦 复耕 统防统治
`);

/** Verbs that may as well stand for an office or a step of work (业务办理投诉件数): only at the start of a name. */
export const DEALS_WITH = words(`
  处理 处置 办理 办结 整治 治理 整改 监测 维修 检修 修复 抢修 检测 检查 清理 回收 防范 预防 防控 接待 解决 审理 审结 接处
  防治 巡查 盘活 消纳 消化 管控 救援 营救 收治 戒治
`);

/** Help for people in hardship: 帮扶失业人员数. Source: 民政, 人社 and 教育 subsidies. */
export const HELPS = words(`
  救助 抚恤 慰问 帮扶 帮助 扶持 安置 资助 享受 补助 补贴 补偿 赔付 发放 培训 保障 服务 走访 支持
`);
