import { level2Doubtful } from '../../../src/rules/relevance/r05-level2-doubtful';
import { found } from '../../support/form';

describe('R05 二级分类疑似错误', () => {
  test.each([
    [1, '担保机构数量', '质量指标', '数量指标'],
    [0, '学员考核合格率', '数量指标', '质量指标'],
    [4, '缴纳税费（万元）', '社会效益指标', '经济效益指标'],
    [4, '带动受保企业新增产值', '社会效益指标', '经济效益指标'],
    [4, '直接或间接带动受保企业新增产值', '社会效益指标', '经济效益指标'],
    [4, '实现利润', '社会效益指标', '经济效益指标'],
    [4, '市民对空气质量改善的满意程度', '社会效益指标', '服务对象满意度指标'],
    [3, '再担保代偿率', '经济成本指标', '产出指标或效益指标'],
    [2, '国有资本经营符合相关制度', '时效指标', '质量指标'],
  ])('row %i: %s', (row, name, level2, better) => {
    const line = row + 8;
    expect(found(level2Doubtful, { rows: { [row]: { name } } })).toEqual([
      `R05 warning C${line} B${line}: “${name}”列在“${level2}”，按内容应为${better}。`,
    ]);
  });

  test('a saving is at home among the costs', () => {
    const rows = { 3: { name: '成本节约率', target: '≥5%' } };
    expect(found(level2Doubtful, { rows })).toEqual([]);
  });
});
