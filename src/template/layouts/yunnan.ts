/** 云南省: 预算05-2表, a list of projects, by the columns that public scripts read; one project is laid out. */
import type { TemplateLayout } from '../layout';
import { BENEFIT_2015, COMMON_NOTES, OUTPUT_2015, SATISFACTION, SONG } from './shared';

export const YUNNAN: TemplateLayout = {
  id: 'yunnan',
  name: '云南省',
  isReference: true,
  profile: 'yunnan',
  title: '项目支出绩效目标表（预算05-2表）',
  font: SONG,
  head: [
    { height: 22, cells: [{ columns: 10, entry: 'year' }] },
    { height: 22, cells: [{ columns: 10, text: '单位名称：', entry: 'unit', align: 'left' }] },
  ],
  columns: [
    {
      ...{ role: null, header: '单位名称、项目名称', width: 90 },
      beside: { entry: 'project' },
    },
    { role: null, header: '项目年度绩效目标', width: 130, beside: { align: 'left' } },
    { role: 'level1', header: '一级指标', width: 70 },
    { role: 'level2', header: '二级指标', width: 90 },
    { role: 'level3', header: '三级指标', width: 110 },
    { role: 'operator', header: '指标性质', width: 46 },
    { role: 'target', header: '指标值', width: 62 },
    { role: 'unit', header: '度量单位', width: 46 },
    { role: null, header: '指标属性', width: 54, choices: ['定量指标', '定性指标'] },
    { role: 'explanation', header: '指标内容', width: 90 },
  ],
  levels: [OUTPUT_2015, BENEFIT_2015, SATISFACTION],
  notes: [
    COMMON_NOTES.separate,
    '有几个项目的，每个项目占一组行，依次接在下面。',
    COMMON_NOTES.rows,
  ],
};
