/**
 * What there should be less of. A name that ends in such a word, with a measure behind it or without
 * (学生辍学率, 返贫人数, 安全事故), wants a lower number.
 */
import { mentions, words } from './words';

/** Accidents, illness, damage. Source: 生产安全事故报告和调查处理条例, 卫生健康 and 应急管理 statistics. */
const ACCIDENTS = words(`
  事故 突发事件 安全事件 险情 灾情 疫情 火灾 火情 火险 山火 溺水 中毒 触电 坠落 踩踏 塌方 滑坡 内涝 积水 决堤 断流
  死亡 病死 伤亡 受伤 重伤 轻伤 工伤 致残 亡人 感染 传染 发病 患病 罹患 复发 不良反应 出生缺陷 近视 肥胖 贫血
  误诊 漏诊 病虫害 虫害 鼠害 隐患
`);

/** Crime, complaints, disputes. Source: 信访工作条例, 平安建设 and 司法 statistics. */
const DISPUTES = words(`
  投诉 投诉举报 差评 信访 上访 集访 越级访 重复访 进京访 闹访 缠访 纠纷 舆情 负面舆情 群体性事件
  发案 命案 警情 犯罪 重新犯罪 再犯罪 盗窃 诈骗 抢劫 被盗 失窃 吸毒 复吸 家暴 欺凌 脱管 漏管 脱逃
  刑事案件 治安案件 盗窃案件 诈骗案件 侵财案件 火灾案件 酒驾 醉驾 肇事
`);

/** Breach of rules and of contracts. Source: 预算法, 财政违法行为处罚处分条例, 保障农民工工资支付条例. */
const BREACHES = words(`
  违规 违法 违纪 违章 违约 违建 违停 失信 泄密 泄露 截留 挪用 挤占 套取 冒领 虚报 瞒报 偷税 逃税
  欠薪 拖欠 欠费 欠款 欠税 欠缴 代偿 超载 超限 超员 超编 超支 超概
`);

/** States of a balance sheet. Source: 金融 and 国资 statistics. */
const BALANCES = words('不良 坏账 呆账 亏损 赤字 负债');

/** Waste, wear, pollution. Source: 节能减排 and 生态环境 statistics, 公用事业 operating figures. */
const WASTE = words(`
  浪费 损耗 漏损 损失 损坏 损毁 毁损 破损 渗漏 漏水 漏电 泄漏 爆管 次品 废品 消耗 能耗 电耗 水耗 油耗 物耗
  排放 排污 污染 超标 扬尘 噪声 噪音 黑臭 沙化 荒漠化 石漠化 退化 盐碱化 撂荒 抛荒
  闲置 空置 沉淀 积压 滞销
`);

/** Hardship and loss of people. Source: 控辍保学, 防止返贫监测, 就业 statistics. */
const HARDSHIPS = words(`
  流失 辍学 失学 弃学 退学 失业 返贫 致贫 退兵 断保 脱保 漏保 弃保 失联
`);

/** Interruption of a service. Source: 12345 and 公用事业 service figures, 信息系统运维 contracts. */
const INTERRUPTIONS = words(`
  故障 停机 宕机 死机 中断 停电 停水 停气 断网 断供 断电 跳闸 卡顿 漏洞 入侵 攻击
  拥堵 堵车 晚点 停工 停产 窝工 误工 退货 退件 退单 退款 短缺 缺货 缺口
`);

/** Faults of the work itself: nobody works in order to handle them. Source: common usage of 质量 and 时效 indicators. */
export const FAULTS = words(`
  差错 错误 失误 误差 偏差 错报 漏报 迟报 漏发 错发 漏检 误报 误判 错案 改判 发回重审 失败 缺陷 返工 返修
  逾期 超期 超时 延期 延误 延迟 滞后 缺勤 旷工 旷课 迟到
  遗留问题 预算调整 预算调剂 预算追加 科目调整 科目调剂 设计变更 合同变更 方案变更 工程变更
`);

export const HARM: readonly string[] = [
  ...ACCIDENTS,
  ...DISPUTES,
  ...BREACHES,
  ...BALANCES,
  ...WASTE,
  ...HARDSHIPS,
  ...INTERRUPTIONS,
  ...FAULTS,
];

/**
 * Fewer of them may mean peace or idleness (a court's 案件数, a hotline's 举报件数): the name alone does
 * not say which way is better, and nobody is told that a ceiling on them is wrong.
 */
export const AMBIVALENT = words('案件 举报 出警');

/** Whether a text speaks of something that happens or does not: 零事故, 无一起投诉. */
export const speaksOfIncidents = mentions(
  ACCIDENTS,
  DISPUTES,
  BREACHES,
  HARDSHIPS,
  INTERRUPTIONS,
  FAULTS,
  AMBIVALENT,
);
