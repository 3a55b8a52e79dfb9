import { goalItems } from '../../../src/rules/relevance/r01-goal-items';
import { found, runCheck, said } from '../../support/form';

describe('R01 目标事项缺少对应指标', () => {
  test('three against two', () => {
    const rows = { 1: { name: '两项费用发放准确率' } };
    expect(found(goalItems, { goal: '保障退休教师三项费用按时发放。', rows })).toEqual([
      'R01 warning C6 C9: 目标写“三项费用”，“两项费用发放准确率”等指标写“两项费用”，项数不一致。',
    ]);
  });

  const fees = (goal: string, ...names: string[]) =>
    runCheck(goalItems, {
      goal,
      rows: Object.fromEntries(names.map((name, at) => [at, { name, target: '=5人' }])),
    });

  test.each([
    [
      '为离休人员5人发放2024年暖气费、活动经费和医疗费。',
      ['采暖费发放人数', '活动经费发放人数'],
      '“医疗费”',
    ],
    [
      '保障关闭破产企业破产清算费用和退休人员的医疗保险单位缴费部分、取暖费；发放退休人员生活补贴。',
      ['生活补贴发放人数'],
      '“破产清算费用”、“医疗保险单位缴费”、“取暖费”',
    ],
    ['发放困难残疾人生活补贴和重度残疾人护理补贴。', ['生活补贴发放人数'], '“护理补贴”'],
    [
      '发放取暖费、慰问金、抚恤金、丧葬费、护理费和遗属补贴。',
      ['慰问金发放人数'],
      '“取暖费”、“抚恤金”、“丧葬费”、“护理费”等5项',
    ],
  ])('expenses without an indicator: %s', (goal, names, missing) => {
    expect(said(fees(goal, ...names))).toEqual([
      `R01 warning C6: 目标写明的${missing}没有对应指标。`,
    ]);
  });

  test.each([
    ['发放暖气费、活动经费。', ['采暖费发放人数', '活动经费发放人数']],
    ['发放暖气费、活动经费和医疗费。', ['补助发放人数']],
    ['发放暖气费、活动经费和医疗费。', ['三项费用发放人数', '医疗费发放人数']],
    ['支付办公费、水电费、差旅费和培训费。', ['培训费支出']],
    ['发放困难残疾人生活补贴和重度残疾人护理补贴。', ['生活补贴发放人数', '护理补贴发放人数']],
    ['涉及民生、普及技能，及时发放助学金。', ['助学金发放人数']],
    ['减免学费、住宿费。', ['免学费人数']],
  ])('expenses that are measured: %s', (goal, names) => {
    expect(fees(goal, ...names)).toEqual([]);
  });

  test.each([
    ['按标准及时发放；群体上访事件发生率为零；', '群体上访事件发生率为零'],
    ['归还银行贷款本息，确保银行贷款不出现逾期。', '不出现逾期'],
    ['全年实现零投诉，完成培训。', '零投诉'],
    ['全年无重大火灾发生。', '无重大火灾'],
  ])('what shall not happen: %s', (goal, event) => {
    expect(said(fees(goal, '培训班期数'))).toEqual([
      `R01 warning C6: 目标“${event}”没有对应指标。`,
    ]);
  });

  test.each([
    ['群体上访事件发生率为零。', '信访事件数'],
    ['确保银行贷款不出现逾期。', '按期还款率'],
    ['防止发生安全事故，避免投诉。', '培训班期数'],
    ['不发生安全事故。', '安全生产达标率'],
    ['投诉率为0.5%。', '培训班期数'],
    ['建设无障碍设施，投诉及时处理。', '培训班期数'],
  ])('what shall not happen is measured, or not promised: %s', (goal, name) => {
    expect(fees(goal, name)).toEqual([]);
  });

  test.each([
    ['equal', '保障退休教师两项费用按时发放。', '2项费用发放准确率'],
    ['other things', '完成三项任务。', '两项费用发放准确率'],
  ])('stays silent: %s', (_, goal, name) => {
    expect(found(goalItems, { goal, rows: { 1: { name } } })).toEqual([]);
  });
});
