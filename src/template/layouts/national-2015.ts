/** 国家: the form that came with 财预〔2015〕88号, as 太和 and 潘集 publish it: 中期 and 年度 side by side. */
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

export const NATIONAL_2015: TemplateLayout = {
  id: 'national-2015',
  name: '国家（财预〔2015〕88号）',
  profile: 'national',
  title: '项目支出绩效目标申报表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 8, entry: 'year' }] },
    { height: 22, cells: [label('项目名称', 2), { columns: 6, entry: 'project' }] },
    {
      height: 22,
      cells: [
        ...[label('主管部门及代码', 2), blank(3)],
        ...[label('实施单位'), { columns: 2, entry: 'unit' } as const],
      ],
    },
    {
      height: 22,
      cells: [label('项目属性', 2), blank(3), label('项目期'), blank(2)],
    },
    {
      height: 22,
      cells: [
        ...[label('项目资金（万元）', 2, 3), label('中期资金总额：', 2), blank()],
        ...[label('年度资金总额：', 2), blank()],
      ],
    },
    {
      height: 22,
      cells: [label('其中：财政拨款', 2), blank(), label('其中：财政拨款', 2), blank()],
    },
    { height: 22, cells: [label('其他资金', 2), blank(), label('其他资金', 2), blank()] },
    { height: 22, cells: [label('总体目标', 2, 2), label('中期目标', 3), label('年度目标', 3)] },
    {
      height: 66,
      cells: [
        { columns: 3, align: 'left' },
        { columns: 3, align: 'left' },
      ],
    },
  ],
  columns: [
    { role: null, header: '绩效指标', width: 48, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 80 },
    { role: 'level2', header: '二级指标', width: 90 },
    { role: 'level3', header: '三级指标', width: 146 },
    { role: 'target', header: '中期指标值', width: 94 },
    { role: 'level2', header: '二级指标', width: 90 },
    { role: 'level3', header: '三级指标', width: 146 },
    { role: 'target', header: '年度指标值', width: 94 },
  ],
  levels: [OUTPUT_2015, BENEFIT_2015, SATISFACTION],
  notes: [
    '一年期的项目只填年度目标和右侧的年度指标；跨年项目的中期目标和中期指标填在左侧。',
    COMMON_NOTES.target,
    COMMON_NOTES.cost,
    COMMON_NOTES.rows,
  ],
};
