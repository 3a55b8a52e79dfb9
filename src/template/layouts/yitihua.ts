/** 预算管理一体化: the fields that its entry asks for, in the order of exports of several provinces; from memory. */
import type { TemplateLayout } from '../layout';
import { BENEFIT, COMMON_NOTES, COST, OUTPUT, SATISFACTION, SONG, blank, label } from './shared';

export const YITIHUA: TemplateLayout = {
  id: 'yitihua',
  name: '一体化系统填报',
  isReference: true,
  profile: 'yitihua',
  title: '项目支出绩效目标表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 8, entry: 'year' }] },
    {
      height: 22,
      cells: [
        ...[label('项目名称'), { columns: 3, entry: 'project' } as const],
        ...[label('项目负责人', 2), blank(2)],
      ],
    },
    {
      height: 22,
      cells: [
        ...[label('主管部门'), blank(3)],
        ...[label('实施单位', 2), { columns: 2, entry: 'unit' } as const],
      ],
    },
    {
      height: 28,
      cells: [
        ...[label('项目资金（万元）'), label('年度资金总额：'), blank(), label('其中：财政拨款')],
        ...[blank(2), label('其他资金：'), blank()],
      ],
    },
    { height: 66, cells: [label('年度绩效目标'), { columns: 7, align: 'left' }] },
  ],
  columns: [
    { role: 'level1', header: '一级指标', width: 92 },
    { role: 'level2', header: '二级指标', width: 124 },
    { role: 'level3', header: '三级指标', width: 190 },
    { role: 'operator', header: '绩效指标性质', width: 80 },
    { role: 'target', header: '绩效指标值', width: 90 },
    { role: 'unit', header: '绩效度量单位', width: 80 },
    { role: 'weight', header: '本年权重', width: 62 },
    { role: null, header: '指标属性', width: 70, choices: ['定量', '定性'] },
  ],
  levels: [OUTPUT, COST, BENEFIT, SATISFACTION],
  notes: [
    COMMON_NOTES.separate,
    '系统录入时，指标名称不超过100个字，不含空格，指标值不含“-”“_”“*”。',
    COMMON_NOTES.weight,
    COMMON_NOTES.rows,
  ],
};
