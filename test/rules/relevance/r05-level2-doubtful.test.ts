import { level2Doubtful } from '../../../src/rules/relevance/r05-level2-doubtful';
import { formSheet, found, runCheck } from '../../support/form';

describe('R05 二级分类疑似错误', () => {
  test('a number under quality', () => {
    const sheet = formSheet({
      rows: { 1: { name: '担保机构数量', target: '≥25家' } },
    });
    expect(found(level2Doubtful, sheet)).toEqual([
      'R05 warning C9 B9: “担保机构数量”列在“质量指标”，按内容应为数量指标。',
    ]);
  });

  test('a share under number', () => {
    const sheet = formSheet({
      rows: { 0: { name: '学员考核合格率', target: '≥95%' } },
    });
    expect(found(level2Doubtful, sheet)).toEqual([
      'R05 warning C8 B8: “学员考核合格率”列在“数量指标”，按内容应为质量指标。',
    ]);
  });

  test('taxes under society', () => {
    const sheet = formSheet({
      rows: { 4: { name: '缴纳税费（万元）', target: '≥100万元' } },
    });
    expect(found(level2Doubtful, sheet)).toEqual([
      'R05 warning C12 B12: “缴纳税费（万元）”列在“社会效益指标”，按内容应为经济效益指标。',
    ]);
  });

  test.each(['带动受保企业新增产值', '实现利润'])('%s under society', (name) => {
    const sheet = formSheet({ rows: { 4: { name, target: '≥100万元' } } });
    expect(runCheck(level2Doubtful, sheet)).toHaveLength(1);
  });

  test('a rate under cost', () => {
    const sheet = formSheet({
      rows: { 3: { name: '再担保代偿率', target: '≤4%' } },
    });
    expect(found(level2Doubtful, sheet)).toEqual([
      'R05 warning C11 B11: “再担保代偿率”列在“经济成本指标”，按内容应为产出指标或效益指标。',
    ]);
  });

  test.each([
    [2, '国有资本经营符合相关制度', '时效指标', '质量指标'],
    [4, '直接或间接带动受保企业新增产值', '社会效益指标', '经济效益指标'],
    [4, '市民对空气质量改善的满意程度', '社会效益指标', '服务对象满意度指标'],
  ])('row %i: %s', (row, name, level2, better) => {
    const sheet = formSheet({ rows: { [row]: { name } } });
    expect(runCheck(level2Doubtful, sheet).map(({ message }) => message)).toEqual([
      `“${name}”列在“${level2}”，按内容应为${better}。`,
    ]);
  });

  test.each([
    ['at home', {}],
    ['a saving', { rows: { 3: { name: '成本节约率', target: '≥5%' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(level2Doubtful, options)).toEqual([]);
  });
});
