/** 新疆维吾尔自治区: the sheets of 2024 (samples/xinjiang-2024.xlsx), name first; the year row is ours. */
import type { TemplateLayout } from '../layout';
import {
  BENEFIT,
  COMMON_NOTES,
  COST,
  NINE_COLUMNS,
  OUTPUT,
  SATISFACTION,
  SONG,
  blank,
  label,
} from './shared';

export const XINJIANG: TemplateLayout = {
  id: 'xinjiang',
  name: '新疆维吾尔自治区',
  profile: 'xinjiang',
  title: '项目支出绩效目标表',
  font: SONG,
  head: [
    // The published sheets give no year anywhere; the rules ask for one.
    { height: 22, cells: [{ columns: 9, entry: 'year' }] },
    { height: 22, cells: [label('项目名称', 2), { columns: 7, entry: 'project' }] },
    {
      height: 22,
      cells: [
        ...[label('预算单位', 2), { columns: 3, entry: 'unit' } as const],
        ...[label('项目负责人'), blank(3)],
      ],
    },
    {
      height: 28,
      cells: [
        ...[label('项目资金（万元）', 2), label('年度预算总额：'), blank()],
        ...[label('其中：财政拨款'), blank(), label('其他资金'), blank(2)],
      ],
    },
    { height: 66, cells: [label('年度总体目标', 2), { columns: 7, align: 'left' }] },
  ],
  columns: NINE_COLUMNS,
  levels: [OUTPUT, COST, BENEFIT, SATISFACTION],
  notes: [
    COMMON_NOTES.target,
    COMMON_NOTES.lastYear,
    COMMON_NOTES.weight,
    '三级指标可以写序号，如“指标1：培训期数”。',
    COMMON_NOTES.rows,
  ],
};
