import { level2Doubtful } from '../../../src/rules/relevance/r05-level2-doubtful';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('R05 二级分类疑似错误', () => {
  test('a number under quality', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 1: { name: '担保机构数量', target: '≥25家' } }),
    });
    expect(brief(runCheck(level2Doubtful, sheet))).toEqual([
      {
        rule: 'R05',
        severity: 'warning',
        cells: ['C9', 'B9'],
        message: '“担保机构数量”列在“质量指标”，按内容应为数量指标。',
      },
    ]);
  });

  test('a share under number', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 0: { name: '学员考核合格率', target: '≥95%' } }),
    });
    expect(brief(runCheck(level2Doubtful, sheet))).toEqual([
      {
        rule: 'R05',
        severity: 'warning',
        cells: ['C8', 'B8'],
        message: '“学员考核合格率”列在“数量指标”，按内容应为质量指标。',
      },
    ]);
  });

  test('taxes under society', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 4: { name: '缴纳税费（万元）', target: '≥100万元' } }),
    });
    expect(brief(runCheck(level2Doubtful, sheet))).toEqual([
      {
        rule: 'R05',
        severity: 'warning',
        cells: ['C12', 'B12'],
        message: '“缴纳税费（万元）”列在“社会效益指标”，按内容应为经济效益指标。',
      },
    ]);
  });

  test.each(['带动受保企业新增产值', '实现利润'])('%s under society', (name) => {
    const sheet = formSheet({ indicators: indicatorsWith({ 4: { name, target: '≥100万元' } }) });
    expect(runCheck(level2Doubtful, sheet)).toHaveLength(1);
  });

  test('a rate under cost', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 3: { name: '再担保代偿率', target: '≤4%' } }),
    });
    expect(brief(runCheck(level2Doubtful, sheet))).toEqual([
      {
        rule: 'R05',
        severity: 'warning',
        cells: ['C11', 'B11'],
        message: '“再担保代偿率”列在“经济成本指标”，按内容应为产出指标或效益指标。',
      },
    ]);
  });

  test.each([
    [2, '国有资本经营符合相关制度', '时效指标', '质量指标'],
    [4, '直接或间接带动受保企业新增产值', '社会效益指标', '经济效益指标'],
    [4, '市民对空气质量改善的满意程度', '社会效益指标', '服务对象满意度指标'],
  ])('row %i: %s', (row, name, level2, better) => {
    const sheet = formSheet({ indicators: indicatorsWith({ [row]: { name } }) });
    expect(runCheck(level2Doubtful, sheet).map(({ message }) => message)).toEqual([
      `“${name}”列在“${level2}”，按内容应为${better}。`,
    ]);
  });

  test.each([
    ['at home', {}],
    ['a saving', { indicators: indicatorsWith({ 3: { name: '成本节约率', target: '≥5%' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(level2Doubtful, formSheet(options))).toEqual([]);
  });
});
