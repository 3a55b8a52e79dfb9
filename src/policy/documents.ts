/** The documents that findings cite: number and section heading; no article numbers, which differ by edition. */
export interface Citation {
  readonly document: string;
  readonly section: string;
}

/** 核心绩效目标和指标设置及取值指引（试行）. */
export const GUIDE = '财预〔2021〕101号';
/** 中央部门预算绩效目标管理办法. */
export const MEASURES = '财预〔2015〕88号';
/** 项目支出绩效评价管理办法. */
export const EVALUATION = '财预〔2020〕10号';
/** What the budget systems and the form's own instructions ask for, without a number of their own. */
export const FILING = '绩效目标表填报要求';

export type GuideSection =
  | '绩效指标的类型和设置要求'
  | '成本指标'
  | '产出指标'
  | '效益指标'
  | '满意度指标'
  | '绩效指标的名称'
  | '指标值设定依据'
  | '指标值的设置'
  | '指标分值权重'
  | '指标赋分规则'
  | '佐证资料要求'
  | '绩效指标的具体编制内容';

export type MeasuresSection =
  | '绩效目标设定：指向明确'
  | '绩效目标设定：细化量化'
  | '绩效目标设定：合理可行'
  | '绩效目标设定：相应匹配'
  | '绩效目标审核：完整性'
  | '绩效目标审核：相关性'
  | '绩效目标审核：适当性'
  | '绩效目标审核：可行性';

export function guide(section: GuideSection): Citation {
  return { document: GUIDE, section };
}

export function measures(section: MeasuresSection): Citation {
  return { document: MEASURES, section };
}

export function evaluation(section: '单位自评' | '绩效评价结果'): Citation {
  return { document: EVALUATION, section };
}

export function filing(section: string): Citation {
  return { document: FILING, section };
}
