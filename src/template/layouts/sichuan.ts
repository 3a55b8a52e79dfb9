/** 四川省: head and levels of 昭化 2021, funds and columns of the system's 自评表 (青神 2023) without those of its results. */
import type { TemplateLayout } from '../layout';
import { BENEFIT_2015, COMMON_NOTES, OUTPUT_2015, SONG, blank, label } from './shared';

export const SICHUAN: TemplateLayout = {
  id: 'sichuan',
  name: '四川省',
  isReference: true,
  profile: 'sichuan',
  title: '项目支出绩效目标申报表',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 9, entry: 'year' }] },
    { height: 22, cells: [label('项目名称', 2), { columns: 7, entry: 'project' }] },
    { height: 22, cells: [label('预算单位', 2), { columns: 7, entry: 'unit' }] },
    {
      height: 20,
      cells: [label('项目资金（万元）', 2, 5), label('年度资金总额', 2), blank(5)],
    },
    { height: 20, cells: [label('其中：财政拨款', 2), blank(5)] },
    { height: 20, cells: [label('财政专户管理资金', 2), blank(5)] },
    { height: 20, cells: [label('单位资金', 2), blank(5)] },
    { height: 20, cells: [label('其他资金', 2), blank(5)] },
    { height: 22, cells: [label('总体目标', 2, 2), label('年度目标', 7)] },
    { height: 66, cells: [{ columns: 7, align: 'left' }] },
  ],
  columns: [
    { role: null, header: '绩效指标', width: 50, beside: 'header' },
    { role: 'level1', header: '一级指标', width: 92 },
    { role: 'level2', header: '二级指标', width: 110 },
    { role: 'level3', header: '三级指标', width: 176 },
    { role: 'operator', header: '指标性质', width: 64 },
    { role: 'target', header: '指标值', width: 104 },
    { role: 'unit', header: '度量单位', width: 64 },
    { role: 'weight', header: '权重', width: 54 },
    { role: null, header: '指标方向性', width: 74, choices: ['正向指标', '反向指标'] },
  ],
  levels: [
    { ...OUTPUT_2015, level1: '项目完成指标' },
    { ...BENEFIT_2015, level1: '项目效益指标' },
    { level1: '满意度指标', level2: [['满意度指标', 1]] },
  ],
  notes: [COMMON_NOTES.separate, COMMON_NOTES.weight, COMMON_NOTES.cost, COMMON_NOTES.rows],
};
