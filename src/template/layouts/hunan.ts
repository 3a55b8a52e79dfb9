/** 湖南省: 项目支出绩效目标申报表 as 湘潭 published it in 2023; a goal of the whole period and one of the year. */
import type { TemplateLayout } from '../layout';
import { BENEFIT_2015, COMMON_NOTES, OUTPUT_2015, SONG, blank, label } from './shared';

export const HUNAN: TemplateLayout = {
  id: 'hunan',
  name: '湖南省',
  profile: 'hunan',
  title: '项目支出绩效目标申报表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 6, entry: 'year' }] },
    {
      height: 22,
      cells: [
        { columns: 4, text: '填报单位（盖章）：', entry: 'unit', align: 'left' },
        label('单位：万元', 2),
      ],
    },
    {
      height: 22,
      cells: [
        ...[label('项目支出名称'), { columns: 2, entry: 'project' } as const],
        ...[label('预算部门'), blank(2)],
      ],
    },
    {
      height: 28,
      cells: [label('年度本级预算金额'), blank(2), label('该项目支出上级资金'), blank(2)],
    },
    { height: 22, cells: [label('项目支出实施期'), blank(5)] },
    { height: 54, cells: [label('实施期绩效目标'), { columns: 5, align: 'left' }] },
    { height: 54, cells: [label('本年度绩效目标'), { columns: 5, align: 'left' }] },
  ],
  columns: [
    { role: null, header: '本年度绩效指标', width: 100, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 96 },
    { role: 'level2', header: '二级指标', width: 150 },
    { role: 'level3', header: '三级指标', width: 222 },
    { role: 'target', header: '指标值及单位', width: 120 },
    { role: 'basis', header: '绩效标准', width: 100 },
  ],
  levels: [
    OUTPUT_2015,
    {
      level1: BENEFIT_2015.level1,
      level2: [...BENEFIT_2015.level2, ['社会公众或服务对象满意度指标', 1]],
    },
  ],
  foot: [
    {
      height: 40,
      cells: [label('财政部门审核意见'), blank(5)],
    },
  ],
  notes: [
    COMMON_NOTES.target,
    '绩效标准填指标值的依据，如“计划标准”“行业标准”“历史标准”。',
    COMMON_NOTES.cost,
    COMMON_NOTES.rows,
  ],
};
