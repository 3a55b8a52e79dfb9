/**
 * 河北省: the columns of the budget texts of its departments (邯郸 2019, 承德 2022), one project a form; the head is the
 * one of the national form.
 */
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

export const HEBEI: TemplateLayout = {
  id: 'hebei',
  name: '河北省',
  isReference: true,
  profile: 'hebei',
  title: '项目支出绩效目标表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 9, entry: 'year' }] },
    { height: 22, cells: [label('项目名称'), { columns: 8, entry: 'project' }] },
    {
      height: 22,
      cells: [
        ...[label('主管部门'), blank(2)],
        ...[label('实施单位'), { columns: 5, entry: 'unit' } as const],
      ],
    },
    {
      height: 28,
      cells: [
        ...[label('项目资金（万元）'), label('年度预算总额：'), blank(), label('其中：财政拨款')],
        ...[blank(2), label('其他资金：', 2), blank()],
      ],
    },
    { height: 66, cells: [label('年度目标'), { columns: 8, align: 'left' }] },
  ],
  columns: [
    { role: 'level1', header: '一级指标', width: 92 },
    { role: 'level2', header: '二级指标', width: 110 },
    { role: 'level3', header: '三级指标', width: 120 },
    { role: 'explanation', header: '绩效指标描述', width: 130 },
    { role: 'target', header: '优', under: '评价标准', width: 62 },
    { role: null, header: '良', under: '评价标准', width: 62 },
    { role: null, header: '中', under: '评价标准', width: 62 },
    { role: null, header: '差', under: '评价标准', width: 62 },
    { role: 'basis', header: '指标值确定依据', width: 88 },
  ],
  levels: [OUTPUT_2015, { ...BENEFIT_2015, level1: '效果指标' }, SATISFACTION],
  notes: [
    '评价标准分优、良、中、差四档填写，如“≥95%”“≥90%”“≥80%”“＜80%”；“优”即指标值。',
    COMMON_NOTES.cost,
    COMMON_NOTES.rows,
  ],
};
