/**
 * 湖北省: the annual table of the form that its budget system prints, one goal; the words that are known of it
 * (docs/profiles.md) in an order from memory.
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

export const HUBEI: TemplateLayout = {
  id: 'hubei',
  name: '湖北省',
  isReference: true,
  profile: 'hubei',
  title: '项目支出绩效目标表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 8, entry: 'year' }] },
    {
      height: 22,
      cells: [
        ...[label('项目名称', 2), { columns: 2, entry: 'project' } as const],
        ...[label('项目负责人', 2), blank(2)],
      ],
    },
    {
      height: 22,
      cells: [
        ...[label('主管部门', 2), blank(2)],
        ...[label('项目执行单位', 2), { columns: 2, entry: 'unit' } as const],
      ],
    },
    { height: 22, cells: [label('项目类别', 2), blank(2), label('项目起止时间', 2), blank(2)] },
    { height: 40, cells: [label('立项依据', 2), { columns: 6, align: 'left' }] },
    {
      height: 22,
      cells: [label('项目资金（万元）', 2, 3), label('年度资金总额', 2), blank(4)],
    },
    { height: 22, cells: [label('其中：财政拨款', 2), blank(4)] },
    { height: 22, cells: [label('其他资金', 2), blank(4)] },
    { height: 40, cells: [label('预算成本构成测算', 2), { columns: 6, align: 'left' }] },
    { height: 44, cells: [label('长期绩效目标', 2), { columns: 6, align: 'left' }] },
    { height: 54, cells: [label('年度绩效目标', 2), { columns: 6, align: 'left' }] },
  ],
  columns: [
    { role: null, header: '年度绩效目标1', width: 70, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 88 },
    { role: 'level2', header: '二级指标', width: 116 },
    { role: 'level3', header: '三级指标', width: 186 },
    { role: 'lastYear', header: '上年实际值', under: '指标值', width: 92 },
    { role: 'target', header: '当年预期值', under: '指标值', width: 92 },
    { role: 'basis', header: '指标标准', width: 84 },
    { role: 'weight', header: '权重', width: 60 },
  ],
  levels: [OUTPUT_2015, BENEFIT_2015, SATISFACTION],
  notes: [
    COMMON_NOTES.target,
    '权重合计应为80，其余20分为预算执行情况，自评时再列。',
    '有几个年度绩效目标的，每个目标单独成表，权重各为80。',
    COMMON_NOTES.cost,
    COMMON_NOTES.rows,
  ],
};
