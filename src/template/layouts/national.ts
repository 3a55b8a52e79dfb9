/** 国家: the head that came with 财预〔2015〕88号, the levels and weights of 财预〔2021〕101号. */
import type { TemplateLayout } from '../layout';
import { BENEFIT, COMMON_NOTES, COST, OUTPUT, SATISFACTION, SONG, blank, label } from './shared';

export const NATIONAL: TemplateLayout = {
  id: 'national',
  name: '国家（财预〔2021〕101号）',
  profile: 'national',
  title: '项目支出绩效目标表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 6, entry: 'year' }] },
    { height: 22, cells: [label('项目名称'), { columns: 5, entry: 'project' }] },
    {
      height: 22,
      cells: [
        ...[label('主管部门及代码'), blank(2)],
        ...[label('实施单位'), { columns: 2, entry: 'unit' } as const],
      ],
    },
    {
      height: 22,
      cells: [label('项目资金（万元）', 1, 4), label('年度资金总额：', 2), blank(3)],
    },
    { height: 22, cells: [label('其中：财政拨款', 2), blank(3)] },
    { height: 22, cells: [label('上年结转资金', 2), blank(3)] },
    { height: 22, cells: [label('其他资金', 2), blank(3)] },
    { height: 22, cells: [label('总体目标', 1, 2), label('年度目标', 5)] },
    { height: 66, cells: [{ columns: 5, align: 'left' }] },
  ],
  columns: [
    { role: null, header: '绩效指标', width: 92, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 100 },
    { role: 'level2', header: '二级指标', width: 130 },
    { role: 'level3', header: '三级指标', width: 226 },
    { role: 'target', header: '指标值', width: 150 },
    { role: 'weight', header: '分值权重', width: 90 },
  ],
  levels: [COST, OUTPUT, BENEFIT, SATISFACTION],
  notes: [
    COMMON_NOTES.target,
    '分值权重合计应为90，其余10分为预算执行率，自评时再列：设成本指标的，成本20、产出40、效益20、满意度10；不设的，产出50、效益30、满意度10。',
    '成本指标中，经济成本指标的指标值不得超过预算支出标准。',
    COMMON_NOTES.rows,
  ],
};
