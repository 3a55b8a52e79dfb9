/** How a name says what is counted: the words behind its subject. Source: 101号 examples, published tables. */
import { memoize } from '../memo';
import { normalizeText } from '../text';
import { words } from './words';

/** A share of something, or an average: comparing it says how well, not how much. */
export const SHARE_WORDS = words('率 度 比例 占比 比率 比重 百分比 程度 概率');

export const COUNT_WORDS = words(`
  数 数量 次数 人次 人次数 人数 件数 套数 件次 起数 宗数 例数 户数 户次 笔数 批次 批数 处数 个数 条数 点数 台数 辆数 篇数 吨数
  金额 额 余额 总额 总数 总量 总人数 量 面积 长度 里程 规模
`);

/** Of people and households. */
export const HEAD_COUNTS = words('人数 总人数 人次 人次数 户数 户次');

export const OTHER_MEASURES = words(`
  指数 强度 浓度 密度 水平 频率 频次 系数 值 天数 时间 时长 时数 小时数 情况 现象 问题 控制 控制数 控制情况
`);

/** Between a harm and its measure stands what it befell: 失业人员数, 不良贷款率. */
export const PEOPLE_HARMED = words(`
  人员 人口 学生 儿童 青少年 群众 居民 职工 农户 家庭 患者 病例 用户 户
`);
export const THINGS_HARMED = words(`
  事件 事故 案件 案 问题 现象 行为 情况 苗头 贷款 账款 款项 资金 资产 债务 工资 薪资 费用 房屋 住房 房源 店铺 厂房 土地 用地
  耕地 地块 草原 设施 设备 工程 项目 合同 点位 水体 断面 路段 车辆 产品 药品 食品 商品 订单 工单 信息 数据 记录 企业 单位 机构 地 物 气体 农民工工资 工程款 企业账款 保险费 社保费 建筑
`);
export const OCCURS = words('发生 出现');

const LONGEST = 120;

/**
 * A name as far as it says what is measured: without 指标n： before it, without the brackets at its end, which
 * carry a unit or a note (投诉率（%）), and without a target that was written into it (投诉率≤5%).
 */
export const measureOf = memoize((name) =>
  normalizeText(name.slice(0, LONGEST))
    .replace(/\s/g, '')
    .replace(/^指标\d{0,2}[:.、]/, '')
    .replace(/(?<=[^<>=≤≥≦≧])[<>=≤≥≦≧].*$/, '')
    .replace(/(?<!\([^()]{0,20}\))(?:\([^()]{0,20}\))+$/, ''),
);
