import { comparatorAgainstName } from '../../../src/rules/appropriateness/a25-comparator-against-name';
import { brief, found, indicatorsWith, runCheck } from '../../support/form';

describe('A25 比较符与名称方向矛盾', () => {
  test('a harm with ≥', () => {
    expect(
      found(comparatorAgainstName, { rows: { 1: { name: '群众投诉率', target: '≥5%' } } }),
    ).toEqual(['A25 error D9: “群众投诉率”越低越好，却用了下限“≥5%”。']);
  });
  test('a response time with ≥', () => {
    expect(
      found(comparatorAgainstName, {
        rows: { 2: { name: '故障响应时间', target: '>=2小时' } },
      }),
    ).toEqual(['A25 error D10: “故障响应时间”越低越好，却用了下限“>=2小时”。']);
  });
  test.each([
    '越级上访事件发生率',
    '矛盾纠纷发生率',
    '辍学率',
    '责任退兵率',
    '返贫人数',
    '火灾起数',
  ])('what should not happen, with ≥: %s', (name) => {
    const indicators = indicatorsWith({ 2: { name, target: '≥5%' } });
    expect(brief(runCheck(comparatorAgainstName, { indicators }))).toMatchObject([
      { rule: 'A25', cells: ['D10'], message: `“${name}”越低越好，却用了下限“≥5%”。` },
    ]);
  });
  test('a rate to raise with ≤', () => {
    expect(found(comparatorAgainstName, { rows: { 1: { target: '≤95%' } } })).toEqual([
      'A25 error D9: “学员考核合格率”越高越好，却用了上限“≤95%”。',
    ]);
  });
  test.each([
    ['纠纷发生化解率', '≥95%'],
    ['上访事件处置率', '≥95%'],
    ['案件数', '≥30件'],
    ['投诉处理率', '≥95%'],
    ['投诉办结率', '≥95%'],
    ['事故处置率', '≥95%'],
    ['逾期贷款回收率', '≥95%'],
    ['减少投诉件数', '≥5件'],
    ['安全生产无事故率', '≥99%'],
    ['无事故天数', '≥300天'],
    ['工程设计使用年限', '≥20年'],
    ['质保期限', '≥2年'],
    ['能耗降低率', '≥3%'],
    ['失业率下降率', '≥3%'],
    ['响应时间达标率', '≥95%'],
    ['社会保险缴费率', '≥95%'],
    ['伤亡人员抚恤人数', '≥2人'],
    ['投诉率', '≤5%'],
    ['不合格率', '≤5%'],
    ['未完成率', '≤5%'],
    ['满意度', '≥95%'],
  ])('%s %s is fine', (name, target) => {
    const indicators = indicatorsWith({ 1: { name, target } });
    expect(found(comparatorAgainstName, { indicators })).toEqual([]);
  });
});
