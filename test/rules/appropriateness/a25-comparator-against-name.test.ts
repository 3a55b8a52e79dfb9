import { comparatorAgainstName } from '../../../src/rules/appropriateness/a25-comparator-against-name';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('A25 计算符号与名称方向矛盾', () => {
  test.each([
    ['群众投诉率', '≥5%', '越低越好，却用了下限'],
    ['故障响应时间', '>=2小时', '越低越好，却用了下限'],
    ['越级上访事件发生率', '≥5%', '越低越好，却用了下限'],
    ['矛盾纠纷发生率', '≥5%', '越低越好，却用了下限'],
    ['辍学率', '≥5%', '越低越好，却用了下限'],
    ['责任退兵率', '≥5%', '越低越好，却用了下限'],
    ['返贫人数', '≥5%', '越低越好，却用了下限'],
    ['火灾起数', '≥5%', '越低越好，却用了下限'],
    ['学员考核合格率', '≤95%', '越高越好，却用了上限'],
  ])('%s %s', (name, target, contradiction) => {
    expect(found(comparatorAgainstName, { rows: { 1: { name, target } } })).toEqual([
      `A25 error D9: “${name}”${contradiction}“${target}”。`,
    ]);
  });

  test('turned, it does not fall behind last year', () => {
    const sheet = spoiled({ 4: { name: '学员投诉率', target: '≥5%', lastYear: '3%' } });
    expect(fixesOf('A25', sheet)).toEqual([['suggestion', 'D12: ≥5% → ≤3%']]);
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
    expect(found(comparatorAgainstName, { rows: { 1: { name, target } } })).toEqual([]);
  });
});
