/** 乌鲁木齐市: the sheets of 2024 (samples/urumqi-2024.xlsx), unit first, wording of the city's system. */
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

export const URUMQI: TemplateLayout = {
  id: 'urumqi',
  name: '乌鲁木齐市',
  profile: 'urumqi',
  title: '项  目  支  出  绩  效  目  标  表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 9, entry: 'year' }] },
    { height: 22, cells: [label('预算单位'), { columns: 8, entry: 'unit' }] },
    {
      height: 22,
      cells: [
        ...[label('项目名称'), { columns: 5, entry: 'project' } as const],
        ...[label('项目负责人'), blank(2)],
      ],
    },
    {
      height: 28,
      cells: [
        ...[label('项目资金（万元）'), label('年度预算总额：'), blank(2)],
        ...[label('其中：财政拨款'), blank(), label('其他资金：'), blank(2)],
      ],
    },
    { height: 66, cells: [label('项目总体目标'), { columns: 8, align: 'left' }] },
  ],
  columns: NINE_COLUMNS,
  levels: [OUTPUT, COST, BENEFIT, SATISFACTION],
  notes: [
    COMMON_NOTES.target,
    COMMON_NOTES.lastYear,
    COMMON_NOTES.weight,
    '佐证资料有几类的，用逗号隔开，如“说明材料,原始凭证”。',
    COMMON_NOTES.rows,
  ],
};
