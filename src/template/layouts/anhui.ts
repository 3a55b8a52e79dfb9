/** 安徽省: the export of the budget system of its cities and counties (淮北 2025, 蒙城 2024, 六安金安 2025). */
import type { TemplateLayout } from '../layout';
import {
  BENEFIT_2015,
  COMMON_NOTES,
  OUTPUT_2015,
  SATISFACTION,
  SONG,
  blank,
  label,
} from './shared';

export const ANHUI: TemplateLayout = {
  id: 'anhui',
  name: '安徽省',
  profile: 'anhui',
  title: '项目支出绩效目标表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 5, entry: 'year' }] },
    { height: 22, cells: [label('项目名称'), { columns: 4, entry: 'project' }] },
    { height: 22, cells: [label('项目责任人'), blank(2), label('项目来源'), blank()] },
    {
      height: 22,
      cells: [
        ...[label('主管部门及代码'), blank(2)],
        ...[label('实施单位'), { columns: 1, entry: 'unit' } as const],
      ],
    },
    { height: 22, cells: [label('项目期'), blank(4)] },
    {
      height: 22,
      cells: [label('项目资金（万元）', 1, 4), label('年度资金总额：', 2), blank(2)],
    },
    { height: 22, cells: [label('其中：财政拨款', 2), blank(2)] },
    { height: 22, cells: [label('上年结转', 2), blank(2)] },
    { height: 22, cells: [label('其他资金', 2), blank(2)] },
    { height: 66, cells: [label('年度目标'), { columns: 4, align: 'left' }] },
  ],
  columns: [
    { role: null, header: '绩效指标', width: 112, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 110 },
    { role: 'level2', header: '二级指标', width: 140 },
    { role: 'level3', header: '三级指标', width: 256 },
    { role: 'target', header: '指标值', width: 170 },
  ],
  levels: [OUTPUT_2015, BENEFIT_2015, SATISFACTION],
  notes: [
    COMMON_NOTES.target,
    '一级、二级指标应全部保留；不适用的，三级指标写“本项目不适用此指标”，指标值写“无”。',
    COMMON_NOTES.cost,
    '用不到的空行可以删除；需要加行时，在同一个二级指标的行中间插入。',
  ],
};
