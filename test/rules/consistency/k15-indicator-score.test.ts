import { indicatorScore } from '../../../src/rules/consistency/k15-indicator-score';
import { found, runCheck } from '../../support/form';
import { rowsWith, selfEvaluationSheet } from '../../support/self-evaluation';

function messages(rows: ReturnType<typeof rowsWith>, more = {}): string[] {
  const findings = runCheck(indicatorScore, selfEvaluationSheet({ rows, ...more }));
  return findings.map(({ message }) => message);
}

describe('K15 指标得分不符', () => {
  test('neither scheme gives the score', () => {
    const rows = rowsWith(0, { actual: '3期', score: 38 });
    expect(found(indicatorScore, selfEvaluationSheet({ rows }))).toEqual([
      'K15 warning G7 E7: “培训班期数”得分38分，完成率75%，按10号重算为30分，按101号为15分。',
    ]);
  });
  test.each(['（≥**期）', '（≥4期）'])(
    'a bound in the name (%s) is not that of the value',
    (hint) => {
      const rows = rowsWith(0, { name: `培训班期数${hint}`, actual: '3期', score: 38 });
      expect(messages(rows)).toEqual([
        `“培训班期数${hint}”得分38分，完成率75%，按10号重算为30分，按101号为15分。`,
      ]);
    },
  );
  test.each([
    ['above the weight', 0, { score: 41 }, '“培训班期数”得分41分，应在0到40分之间。'],
    ['negative', 0, { score: -1 }, '“培训班期数”得分-1分，应在0到40分之间。'],
    [
      'points off without a reason although the target is met',
      0,
      { score: 30 },
      '“培训班期数”得分30分，完成率100%，重算应为40分。',
    ],
    [
      'late, and full points',
      1,
      { actual: '2024年12月' },
      '“培训完成时间”得分10分，而目标没有达到，不应得满分。',
    ],
    [
      'another grade than stated',
      2,
      { actual: '部分达成预期指标' },
      '“提升岗位技能”得分30分，而完成值写明的等级应得15～24分。',
    ],
    [
      'a reason does not explain points that were given',
      0,
      { actual: '3期', score: 38, deviation: '疫情影响' },
      '“培训班期数”得分38分，完成率75%，按10号重算为30分，按101号为15分。',
    ],
    [
      'complaints among 满意度',
      3,
      { name: '群众有效投诉起数', target: '0起', actual: '3起', score: 10 },
      '“群众有效投诉起数”得分10分，完成率0%，重算应为0分。',
    ],
  ] as const)('%s', (_, row, changes, message) => {
    expect(messages(rowsWith(row, changes))).toEqual([message]);
  });
  test.each([
    ['101号', 0, { actual: '3期', score: 15 }],
    ['printed without decimals', 3, { actual: '85%', score: 9 }],
    ['a band of 满意度', 3, { actual: '85%', score: 8 }],
    ['满意度 met its target', 3, { target: '≥80%', actual: '85%', score: 10 }],
    ['few complaints', 3, { name: '投诉率', target: '≤1%', actual: '0.4%', score: 10 }],
    ['“=”, any reading', 0, { target: '=4期', actual: '5期', score: 40 }],
    ['“=”, as a deviation', 0, { target: '=4期', actual: '5期', score: 32 }],
    ['“≤” exceeded, nothing', 0, { target: '≤4期', actual: '5期', score: 0 }],
    ['points off with a reason', 0, { score: 30, deviation: '有一期人数不足' }],
    ['points off for a low target', 0, { actual: '9期', score: 35 }],
    ['within the stated grade', 2, { score: 25 }],
    ['a deduction for lateness', 1, { actual: '2024年12月', score: 8 }],
    ['no grade stated', 2, { actual: '开展了培训', score: 22 }],
    ['another unit', 0, { actual: '3人', score: 22 }],
    ['no number', 0, { actual: '已开展', score: 22 }],
    ['no actual', 0, { actual: null, score: 22 }],
  ] as const)('stays silent: %s', (_, row, changes) => {
    expect(messages(rowsWith(row, changes))).toEqual([]);
  });
  test('rows that share one merged weight', () => {
    const rows = rowsWith(0, { actual: '3期', score: 50, weight: 50 });
    const merges = ['F7:F8', 'G7:G8'];
    expect(messages(rows, { merges })).toEqual([]);
  });
});

describe('the middle grade', () => {
  const score = (points: number, profile: string): unknown[] => {
    const rows = rowsWith(2, { actual: '部分达成预期指标', score: points });
    return runCheck(indicatorScore, selfEvaluationSheet({ rows }), profile);
  };
  test.each([
    ['national', 15, 14],
    ['hubei', 15, 14],
    ['urumqi', 18, 17],
    ['anhui', 18, 17],
  ])('of %s', (profile, enough, tooFew) => {
    expect(score(enough, profile)).toEqual([]);
    expect(score(tooFew, profile)).toHaveLength(1);
  });
});
