/**
 * Names of 一级指标 and 二级指标 that forms of several provinces print for the standard ones (docs/profiles.md), without
 * the 指标 or 目标 at their end.
 */
import { words } from './lexicon/words';

/** By the 一级指标 that they stand for. */
export const LEVEL1_NAMES = {
  成本指标: words('成本 项目成本 预期成本 绩效成本 成本控制'),
  产出指标: words('产出 项目产出 预期产出 绩效产出 年度产出 产出成果 项目完成 任务完成 完成'),
  效益指标: words(`
    效益 项目效益 预期效益 绩效效益 产生效益 效果 项目效果 预期效果 绩效效果 实施效果 结果 项目结果 绩效结果
    成效 项目成效 影响力 项目影响
  `),
  满意度指标: words('满意度 项目满意度 社会满意度'),
} as const;

/** Say too little by themselves (a result, 完成): names of a level only with 指标 or 目标 behind them. */
export const NEED_ENDING: ReadonlySet<string> = new Set(words('完成 效果 结果 成效 影响力'));

/** By the 二级指标 that they stand for, of whichever taxonomy has it. */
export const LEVEL2_NAMES: Readonly<Record<string, readonly string[]>> = {
  数量指标: words('数量 产出数量 完成数量 数量规模 建筑规模 建设规模 项目规模 工程量 实物量'),
  质量指标: words('质量 产出质量 完成质量 工程质量 建设质量'),
  时效指标: words('时效 产出时效 完成时效 工期 形象进度 工程进度 项目进度 完成进度 进度'),
  成本指标: words(`
    成本 产出成本 项目成本 成本控制 预算控制 投资控制 概算控制 投资规模控制 预算(或投资规模)控制 预算或投资规模控制
  `),
  经济成本指标: words('经济成本'),
  社会成本指标: words('社会成本'),
  生态环境成本指标: words('生态环境成本 环境成本 生态成本'),
  经济效益指标: words('经济效益 经济影响 经济效果'),
  社会效益指标: words('社会效益 社会影响 社会效果'),
  生态效益指标: words('生态效益 环境效益 生态影响 环境影响 生态环境影响'),
  可持续影响指标: words(`
    可持续影响 可持续性影响 可持续发展影响 可持续性发展影响 可持续发展 可持续性 可持续效益
  `),
  服务对象满意度指标: words(`
    服务对象满意度 服务对象满意 满意度 满意 社会公众满意度 公众满意度 群众满意度 社会满意度 受益对象满意度
    受益群体满意度 受益群众满意度 服务满意度
  `),
  社会公众或服务对象满意度指标: words('社会公众或服务对象满意度 社会公众及服务对象满意度'),
};

/** 决策, 过程: what evaluations of projects are divided by; a 目标表 has nothing for them. */
export const EVALUATION_NAMES: ReadonlySet<string> = new Set(
  words('决策 项目决策 过程 项目过程 管理 项目管理 投入 项目投入 投入与管理 投入和管理 资金管理'),
);
