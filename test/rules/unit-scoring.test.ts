/** A score that 本单位配置 gives is right, whatever 10号 and 101号 say. */
import { DEFAULT_PROFILE } from '../../src/regions/profiles';
import type { Profile } from '../../src/regions/profile';
import { executionScore } from '../../src/rules/consistency/k14-execution-score';
import { indicatorScore } from '../../src/rules/consistency/k15-indicator-score';
import { totalAndGrade } from '../../src/rules/consistency/k18-total-and-grade';
import { explained, found } from '../support/form';
import { rowsWith, selfEvaluationSheet } from '../support/self-evaluation';

const unit = (scoring: Profile['scoring']): Profile => ({ ...DEFAULT_PROFILE, scoring });

test('K15: bands of its own', () => {
  const rows = rowsWith(3, { actual: '85%', score: 6 });
  const sheet = selfEvaluationSheet({ rows, total: 96 });
  expect(found(indicatorScore, sheet)).toHaveLength(1);
  const bands = (of10: string) =>
    unit({
      satisfactionBands: [
        { from: '90', of10: '10' },
        { from: '85', of10 },
      ],
    });
  expect(found(indicatorScore, sheet, bands('6'))).toEqual([]);
  expect(found(indicatorScore, sheet, bands('5.4'))).toHaveLength(1);
});

test('K15: a pass line and a middle grade of its own', () => {
  // 3 of 4 above a line of 50: half of 40.
  const passed = selfEvaluationSheet({ rows: rowsWith(0, { actual: '3期', score: 20 }) });
  expect(found(indicatorScore, passed)).toHaveLength(1);
  expect(found(indicatorScore, passed, unit({ passLine: '50' }))).toEqual([]);
  const partly = selfEvaluationSheet({
    rows: rowsWith(2, { actual: '部分达成预期指标', score: 12, deviation: null }),
  });
  expect(found(indicatorScore, partly)).toHaveLength(1);
  expect(found(indicatorScore, partly, { ...DEFAULT_PROFILE, middleGradeFrom: '40' })).toEqual([]);
});

test('K14: bands of its own', () => {
  const sheet = selfEvaluationSheet({ funds: [10, 10, 9, 10, '90%', 8], total: 98 });
  expect(found(executionScore, sheet)).toHaveLength(1);
  expect(
    found(executionScore, sheet, unit({ executionBands: [{ from: '90', of10: '8' }] })),
  ).toEqual([]);
});

test('K18: grades of its own, and what the total may be', () => {
  const grades = unit({
    resultGrades: [
      { grade: '优', from: '95' },
      { grade: '良', from: '85' },
      { grade: '中', from: '70' },
    ],
  });
  const rows = rowsWith(0, { score: 32 });
  const sheet = (grade: string) => selfEvaluationSheet({ rows, total: 92, grade });
  expect(found(totalAndGrade, sheet('优'))).toEqual([]);
  expect(found(totalAndGrade, sheet('良'), grades)).toEqual([]);
  expect(found(totalAndGrade, sheet('优'), grades)).toEqual([
    'K18 error H11: 总分92分，等级写作“优”，应为“良”。',
  ]);
  expect(explained(totalAndGrade, sheet('优'), grades).steps.join('')).toContain(
    '优≥95，良≥85，中≥70，差<70：92分应为“良”',
  );
  const open = selfEvaluationSheet({
    rows: rowsWith(3, { actual: '85%', score: null }),
    total: 97,
  });
  const bands = [{ from: '85', of10: '7' }];
  expect(found(totalAndGrade, open)).toHaveLength(1);
  expect(found(totalAndGrade, open, unit({ satisfactionBands: bands }))).toEqual([]);
});
