import { goalSatisfaction } from '../../../src/rules/relevance/r04-goal-satisfaction';
import { found, indicatorsWith } from '../../support/form';

describe('R04 目标满意度对象或数值与指标不一致', () => {
  test('another number', () => {
    const goal = '举办培训班4期，学员满意度达到95%以上。';
    expect(found(goalSatisfaction, { goal })).toEqual([
      'R04 warning D13 C6: 目标写明满意度95%，“参训学员满意度”的指标值为“≥90%”。',
    ]);
  });

  test.each([
    ['去世退休人员家属', '退休人员满意度', '发放抚恤金2人，去世退休人员家属满意度达到90%。'],
    ['学生家长', '学生满意度', '资助学生200人，使学生家长对资助工作的满意度达到90%以上。'],
    ['服务企业', '患者满意率', '服务企业满意度达到90%。'],
  ])('somebody else: %s', (object, name, goal) => {
    const [line, ...others] = found(goalSatisfaction, { goal, rows: { 5: { name } } });
    expect(others).toEqual([]);
    expect(line).toMatch(
      new RegExp(
        `^R04 warning C13 C6: 目标写的是“.{0,6}${object}”的满意度，满意度指标是“${name}”，对象不同。$`,
      ),
    );
  });

  test.each([
    ['群众满意度', '学员满意度达到90%'],
    ['服务对象满意度', '退休人员家属满意度达到90%'],
    ['参训人员满意度', '学员满意度达到90%'],
    ['师生满意度', '学生满意度达到90%，教师满意度达到90%'],
    ['退休人员对发放工作的满意度', '使退休待遇领取人员对发放工作满意度在90%以上'],
    ['满意度', '学生家长满意度达到90%'],
    ['受保企业满意率', '受保机构满意度达到90%'],
    ['老人满意度', '患者满意度达到90%'],
    ['患者满意度', '就诊患者及家属满意度达到90%'],
    ['企业满意度', '提高患者服务质量和群众满意度，达到90%'],
    ['学生满意度', '提高对教师的满意度，达到90%'],
    ['企业职工满意度', '学员满意度达到90%'],
  ])('nobody else: %s', (name, goal) => {
    expect(found(goalSatisfaction, { goal, rows: { 5: { name } } })).toEqual([]);
  });

  test('a form without satisfaction', () => {
    const goal = '举办培训班4期，学员满意度达到95%以上。';
    const indicators = indicatorsWith({}).slice(0, 5);
    expect(found(goalSatisfaction, { goal, indicators })).toEqual([]);
  });
});
