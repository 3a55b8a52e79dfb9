import { totalAndGrade } from '../../../src/rules/consistency/k18-total-and-grade';
import { brief, found, runCheck } from '../../support/form';
import { rowsWith, selfEvaluationSheet, selfEvaluationTable } from '../../support/self-evaluation';

describe('K18 总分不符或等级错误', () => {
  test('the total is not the sum', () => {
    const rows = rowsWith(0, { score: 35.5 });
    expect(found(totalAndGrade, selfEvaluationSheet({ rows, total: 98 }))).toEqual([
      'K18 error G11: 总分写作98分，各项得分合计为95.5分。',
    ]);
  });
  test('a cent is no difference, two are', () => {
    const said = (total: number): number =>
      found(totalAndGrade, selfEvaluationSheet({ total })).length;
    expect([100.01, 99.99, 100.02, 99.98].map(said)).toEqual([0, 0, 1, 1]);
  });
  test('the grade is not the total’s', () => {
    const rows = rowsWith(0, { score: 28 });
    const footer = [['自评等级', '优']];
    const sheet = selfEvaluationSheet({ rows, total: 88, footer });
    expect(found(totalAndGrade, sheet)).toEqual([
      'K18 error B12: 总分88分，等级写作“优”，应为“良”。',
    ]);
  });
  test('the grade to the right of the total score', () => {
    const rows = rowsWith(0, { score: 35 });
    const sheet = (grade: string) => selfEvaluationSheet({ rows, total: 95, grade });
    expect(found(totalAndGrade, sheet('良'))).toEqual([
      'K18 error H11: 总分95分，等级写作“良”，应为“优”。',
    ]);
    expect(found(totalAndGrade, sheet('优'))).toEqual([]);
  });
  test('score and grade each in one cell with its label', () => {
    const rows = rowsWith(0, { score: 28 });
    const footer = [['自评得分：88分', null, null, '自评等级：优']];
    expect(selfEvaluationTable({ rows, footer }).indicators).toHaveLength(4);
    expect(found(totalAndGrade, selfEvaluationSheet({ rows, total: 88, footer }))).toEqual([
      'K18 error D12: 总分88分，等级写作“优”，应为“良”。',
    ]);
  });
  test('a ticked box', () => {
    const footer = [['自评等级', '优□良☑中□差□']];
    expect(brief(runCheck(totalAndGrade, selfEvaluationSheet({ footer })))).toMatchObject([
      { cells: ['B12'], message: '总分100分，等级写作“良”，应为“优”。' },
    ]);
  });
  test.each([
    ['the grade too', { footer: [['自评等级', '优秀']] }],
    ['without 预算执行', { total: 90 }],
    ['rounded to a whole', { rows: rowsWith(0, { score: 35.5 }), total: 96 }],
    ['a score is missing', { rows: rowsWith(0, { score: null }), total: 77 }],
    ['a scale of its own', { footer: [['自评等级', '合格']] }],
    [
      'a maximum other than 100',
      { rows: rowsWith(0, { weight: 20, score: 20 }), total: 80, footer: [['自评等级', '优']] },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(totalAndGrade, selfEvaluationSheet(options))).toEqual([]);
  });
});
