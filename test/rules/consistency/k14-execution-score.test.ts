import { executionScore } from '../../../src/rules/consistency/k14-execution-score';
import { brief, found, runCheck } from '../../support/form';
import { selfEvaluationSheet } from '../../support/self-evaluation';

describe('K14 预算执行得分不符', () => {
  test('neither linear nor by bands', () => {
    const funds = [20, 20, 15, 10, '75%', 9];
    expect(found(executionScore, selfEvaluationSheet({ funds }))).toEqual([
      'K14 warning H5: 预算执行率75%，得分写作9分；按线性计算为7.5分，按101号分档为5分。',
    ]);
  });
  test.each([
    // Full points below 100% may mean that the project is done: a hint only.
    ['info', [20, 20, 15, 10, '75%', 10]],
    ['warning', [20, 20, 20, 10, '100%', 11]],
  ])('%s: %j', (severity, funds) => {
    expect(brief(runCheck(executionScore, selfEvaluationSheet({ funds })))).toMatchObject([
      { rule: 'K14', severity, cells: ['H5'] },
    ]);
  });
  test.each([
    ['by bands', [20, 20, 15, 10, '75%', 5]],
    ['of 年初预算数', [40, 20, 15, 10, '75%', 3.75]],
    ['rounded to whole points', [20, 20, 15, 10, '75%', 8]],
    ['another weight', [20, 20, 15, 20, '75%', 15]],
    ['above the budget', [20, 20, 22, 10, '110%', 10]],
    ['no money at all', [0, 0, 0, 10, '0', 0]],
    ['no money at all, full points', [0, 0, 0, 10, '0', 10]],
    ['only the printed rate', [null, null, null, 10, '75%', 7.5]],
    ['no score', [20, 20, 15, 10, '75%', null]],
  ])('stays silent: %s', (_, funds) => {
    expect(found(executionScore, selfEvaluationSheet({ funds }))).toEqual([]);
  });

  test.each([
    // 97.75% of 20 points; of 10 it would be 9.78.
    ['national', 19.55, 0],
    ['national', 9.78, 0],
    ['national', 12, 1],
    ['xinjiang', 19.55, 1],
  ])('where the form states no points, %s: %d', (profile, score, count) => {
    const sheet = selfEvaluationSheet({ funds: [200, 200, 195.5, null, '97.75%', score] });
    expect(found(executionScore, sheet, profile)).toHaveLength(count);
  });
});
