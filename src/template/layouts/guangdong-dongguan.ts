/** 广东省东莞市: 东莞市财政项目支出绩效目标表 as published in 2022; 实施周期 and 当年度 side by side. */
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

export const DONGGUAN: TemplateLayout = {
  id: 'guangdong-dongguan',
  name: '广东省东莞市',
  profile: 'guangdong-dongguan',
  title: '东莞市财政项目支出绩效目标表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 8, entry: 'year' }] },
    { height: 22, cells: [{ columns: 8, text: '预算单位：', entry: 'unit', align: 'left' }] },
    {
      height: 28,
      cells: [
        ...[label('项目名称'), { columns: 3, entry: 'project' } as const],
        ...[label('本年度申请市财政预算资金（万元）', 2), blank(2)],
      ],
    },
    {
      height: 22,
      cells: [label('总体目标', 1, 2), label('实施周期总目标', 4), label('年度目标', 3)],
    },
    {
      height: 66,
      cells: [
        { columns: 4, align: 'left' },
        { columns: 3, align: 'left' },
      ],
    },
  ],
  columns: [
    { role: null, header: '绩效指标', width: 60, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 80 },
    { role: 'level2', header: '二级指标', width: 90 },
    { role: 'level3', header: '三级指标', width: 140 },
    { role: 'target', header: '实施周期指标值', width: 94 },
    { role: 'level2', header: '二级指标', width: 90 },
    { role: 'level3', header: '三级指标', width: 140 },
    { role: 'target', header: '当年度指标值', width: 94 },
  ],
  levels: [OUTPUT_2015, BENEFIT_2015, SATISFACTION],
  notes: [
    '左侧填实施周期的指标，右侧填当年度的指标；一年期的项目两侧相同。',
    COMMON_NOTES.target,
    '工程类项目的二级指标可改为“建筑规模指标”“工期指标”“形象进度指标”“预算(或投资规模)控制指标”。',
    COMMON_NOTES.rows,
  ],
};
