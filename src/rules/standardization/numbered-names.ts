/** For the examples of N05 and N06: every name has its number. */
import type { TypedForm } from '../engine/example';

/** Every indicator is number 1 of its 二级指标, but for the second 数量指标. */
export const NUMBERED: TypedForm = {
  count: { name: '指标1：培训班期数' },
  people: { name: '指标2：参训学员人数' },
  quality: { name: '指标1：学员考核合格率' },
  deadline: { name: '指标1：培训完成时间' },
  cost: { name: '指标1：人均培训成本' },
  benefit: { name: '指标1：学员岗位技能提升率' },
  satisfaction: { name: '指标1：参训学员满意度' },
};
