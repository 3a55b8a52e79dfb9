/** What a rate should be high of: 合格率, 覆盖率, 满意度. Source: 101号 and 10号 examples, published tables. */
import { words } from './words';

export const GAIN = words(`
  合格 覆盖 完成 达标 达成 满意 准确 精准 正确 及时 到位 优良 优秀 优质 成活 保存 存活 入学 升学 就业 知晓 普及 通过 完好 可用
  拨付 发放 兑付 验收 竣工 开工 建成 公开 公示 规范 合规 成功 有效 签约 履约 参保 接种 治愈 出勤 采纳 按时 按期
`);

/** Before a word of the above: 不合格率, 未及时办结率. */
export const NOT = words('不 未 非 没有 未能 不能 未予 未被 未按时 不按时 未按期 未及时 不及时');

/** 无投诉率, 零事故: of the harm that follows there is none. */
export const NONE = words('无 零 未发生 未出现 不发生 不出现 没有 无重大');
