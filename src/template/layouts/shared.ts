/** What the forms have in common. */
import type { HeadCell, TemplateColumn, TemplateLevel } from '../layout';

/** 宋体 10 on all published sheets, 16 for the title. */
export const SONG = { name: '宋体', size: 10, titleSize: 16 } as const;

/** Together as wide as A4 landscape between its margins. */
export const NINE_COLUMNS: readonly TemplateColumn[] = [
  { role: 'level1', header: '一级指标', width: 78 },
  { role: 'level2', header: '二级指标', width: 90 },
  { role: 'level3', header: '三级指标', width: 134 },
  { role: 'target', header: '指标值', width: 82 },
  { role: 'basis', header: '指标值设置依据', width: 82 },
  { role: 'lastYear', header: '上年完成值', width: 82 },
  { role: 'weight', header: '指标分值权重', width: 66 },
  { role: 'scoringRule', header: '指标赋分规则', width: 98 },
  { role: 'evidence', header: '佐证资料', width: 76 },
];

export function label(text: string, columns = 1, rows = 1): HeadCell {
  return { text, columns, rows };
}

export function blank(columns = 1): HeadCell {
  return { columns };
}

export const COMMON_NOTES = {
  target: '指标值写明计算符号、数值和计量单位，如“≥95%”“=9个”；直接输入“=100%”不会变成公式。',
  lastYear: '上年完成值填上年实际完成数；本年新设的指标写“新增指标，无上年完成值”。',
  weight: '指标分值权重合计应为90，其余10分为预算执行率，自评时再列。',
  cost: '成本指标列在产出指标下；指标值一般不超过预算安排。',
  separate:
    '计算符号、数值和度量单位分列填写，如“≥”“95”“%”；定性指标的计算符号选“定性”，指标值写文字。',
  rows: '用不到的空行可以删除；不设的二级指标整行删除。需要加行时，在同一个二级指标的行中间插入。',
} as const;

/** 二级指标 of 财预〔2021〕101号; most projects need several 数量 and 社会效益 indicators and few of the rest. */
export const OUTPUT: TemplateLevel = {
  level1: '产出指标',
  level2: [
    ['数量指标', 3],
    ['质量指标', 2],
    ['时效指标', 2],
  ],
};
export const COST: TemplateLevel = {
  level1: '成本指标',
  level2: [
    ['经济成本指标', 2],
    ['社会成本指标', 1],
    ['生态环境成本指标', 1],
  ],
};
export const BENEFIT: TemplateLevel = {
  level1: '效益指标',
  level2: [
    ['经济效益指标', 1],
    ['社会效益指标', 2],
    ['生态效益指标', 1],
  ],
};
/** The name of the guide; the drop-down also offers 满意度指标, as the region's own sheets write it. */
export const SATISFACTION: TemplateLevel = {
  level1: '满意度指标',
  level2: [['服务对象满意度指标', 1]],
};

/** 二级指标 of 财预〔2015〕88号: 成本 is one of 产出. */
export const OUTPUT_2015: TemplateLevel = {
  level1: '产出指标',
  level2: [...OUTPUT.level2, ['成本指标', 1]],
};
export const BENEFIT_2015: TemplateLevel = {
  level1: '效益指标',
  level2: [...BENEFIT.level2, ['可持续影响指标', 1]],
};
