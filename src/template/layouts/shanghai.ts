/** 上海市: 财政项目支出绩效目标申报表 as 普陀 published it in 2026; amounts in 元, the whole project beside the year. */
import type { TemplateLayout } from '../layout';
import {
  BENEFIT_2015,
  COMMON_NOTES,
  COST,
  OUTPUT,
  SATISFACTION,
  SONG,
  blank,
  label,
} from './shared';

export const SHANGHAI: TemplateLayout = {
  id: 'shanghai',
  name: '上海市',
  profile: 'shanghai',
  title: '财政项目支出绩效目标申报表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 6, entry: 'year' }] },
    {
      // The name has but one column: two lines.
      height: 30,
      cells: [
        ...[label('项目名称'), { columns: 1, entry: 'project' } as const],
        ...[label('项目性质'), blank(), label('项目类别'), blank()],
      ],
    },
    {
      height: 22,
      cells: [label('主管部门'), blank(2), label('实施单位'), { columns: 2, entry: 'unit' }],
    },
    {
      height: 22,
      cells: [label('计划开始日期'), blank(2), label('计划完成日期'), blank(2)],
    },
    {
      height: 22,
      cells: [
        ...[label('项目资金（元）', 1, 4), label('项目资金总额'), blank()],
        ...[label('年度资金申请总额'), blank(2)],
      ],
    },
    {
      height: 22,
      cells: [label('其中：财政资金'), blank(), label('其中：当年财政拨款'), blank(2)],
    },
    { height: 22, cells: [blank(), blank(), label('上年结转资金'), blank(2)] },
    { height: 22, cells: [label('其他资金'), blank(), label('其他资金'), blank(2)] },
    {
      height: 22,
      cells: [label('项目绩效目标', 1, 2), label('项目总目标', 2), label('年度总体目标', 3)],
    },
    {
      height: 66,
      cells: [
        { columns: 2, align: 'left' },
        { columns: 3, align: 'left' },
      ],
    },
  ],
  columns: [
    { role: null, header: '绩效指标', width: 92, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 150 },
    { role: 'level2', header: '二级指标', width: 130 },
    { role: 'level3', header: '三级指标', width: 190 },
    { role: 'target', header: '年度(/项目)指标值', width: 126 },
    { role: 'explanation', header: '备注', width: 100 },
  ],
  levels: [COST, OUTPUT, BENEFIT_2015, SATISFACTION],
  notes: [
    '金额以元为单位；左侧为项目全周期，右侧为本年度，两者不必相等。',
    COMMON_NOTES.target,
    COMMON_NOTES.rows,
  ],
};
