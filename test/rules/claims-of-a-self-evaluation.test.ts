/** What a 自评表 claims and nobody can compute, on the clean one of test/support: every finding of all checks. */
import { findProfile } from '../../src/regions/profiles';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { said } from '../support/form';
import {
  CLEAN_ROWS,
  rowsWith,
  selfEvaluationSheet,
  type EvaluatedCells,
  type SelfEvaluationOptions,
} from '../support/self-evaluation';

/** The clean one has a benefit in words, which other checks remark. */
const OTHER = new Set(['A20', 'N16', 'A03']);

function allOf(form: SelfEvaluationOptions): string[] {
  const sheet = selfEvaluationSheet(form);
  const [table] = readTables(sheet);
  const profile = findProfile('national');
  if (table === undefined || profile === null) throw new Error('nothing to check');
  const { findings } = checkTable(table, sheet, { profile, checks: CHECKS });
  return said(findings.filter(({ rule }) => !OTHER.has(rule)));
}

test('the clean one has no finding', () => {
  expect(allOf({})).toEqual([]);
});

describe('points without an actual value', () => {
  test.each([null, '—', '　'])('full points for %j', (actual) => {
    expect(allOf({ rows: rowsWith(0, { actual }) })).toEqual([
      `K19 error E7: “培训班期数”得40分，没有填实际完成值，得分没有依据。`,
    ]);
  });

  test('fewer points with a reason that says what was reached', () => {
    const rows = rowsWith(0, {
      actual: null,
      score: 30,
      deviation: '招标延期，第四期已于11月开班',
    });
    expect(allOf({ rows, total: 90 })).toEqual([]);
  });

  test('fewer points without a reason', () => {
    const rows = rowsWith(0, { actual: null, score: 30 });
    expect(allOf({ rows, total: 90 }).map((line) => line.slice(0, 14))).toEqual([
      'K16 error H7: ',
      'K19 warning E7',
    ]);
  });

  test('无 of complaints is an answer', () => {
    const row = { name: '学员投诉次数', target: '=0次', actual: '无' };
    expect(allOf({ rows: rowsWith(0, row) })).toEqual([]);
  });

  test('no points', () => {
    const rows = rowsWith(0, { actual: null, score: 0, deviation: '未开班' });
    expect(allOf({ rows, total: 60 })).toEqual([]);
  });
});

describe('a row that nobody evaluated', () => {
  test('neither actual nor score', () => {
    const rows = rowsWith(3, { actual: null, score: null });
    expect(allOf({ rows })).toEqual(['K20 warning G10: “学员满意度”没有实际完成值，也没有得分。']);
  });

  test('an actual value and no score', () => {
    const rows = rowsWith(3, { score: null });
    expect(allOf({ rows })).toEqual(['K20 warning G10: “学员满意度”没有得分；按规则应得10分。']);
  });

  test('two readings, the grade in words, and a target that was missed', () => {
    const of = (at: number, changes: Parameters<typeof rowsWith>[1]) =>
      allOf({ rows: rowsWith(at, { score: null, ...changes }), total: 90 }).filter((line) =>
        line.startsWith('K20'),
      );
    expect(of(0, { actual: '3期' })).toEqual([
      'K20 warning G7: “培训班期数”没有得分；按10号应得30分，按101号应得15分。',
    ]);
    expect(of(2, {})).toEqual([
      'K20 warning G9: “提升岗位技能”没有得分；按完成值写明的等级应得24～30分。',
    ]);
    expect(of(1, { actual: '2024年12月' })).toEqual([
      'K20 warning G8: “培训完成时间”没有得分；目标没有达到，按规则不得满分。',
    ]);
    expect(of(0, { actual: '若干' })).toEqual(['K20 warning G7: “培训班期数”没有得分。']);
  });

  test('a formula that gives nothing for a value that the rules can read, however few rows are scored', () => {
    const blank = { f: '=IF(ISNUMBER(E7),1,"")', v: '' };
    const rows = (score: typeof blank | null) =>
      CLEAN_ROWS.map((row) => [...row.slice(0, 6), score, null] as unknown as EvaluatedCells);
    const k20 = (score: typeof blank | null) =>
      allOf({ rows: rows(score), total: null }).filter((line) => line.startsWith('K20'));
    expect(k20(blank)).toEqual([
      'K20 warning G7 G8 G9 G10: 4项指标没有得分（G7、G8、G9、G10）；' +
        'G7按规则应得40分；G8按规则应得10分；G9按完成值写明的等级应得24～30分；G10按规则应得10分。',
    ]);
    expect(k20(null)).toEqual([]);
  });

  test('where the total tells it, one finding is enough', () => {
    const rows = rowsWith(3, { score: null });
    expect(allOf({ rows, total: 90 })).toEqual([
      'K20 warning G10: “学员满意度”没有得分；按规则应得10分。',
    ]);
    expect(allOf({ rows, total: 89 })).toEqual([
      'K18 error G11 G10: 总分写作89分，按规则重算应为100分（1项没有得分，按实际完成值重算）。',
    ]);
  });

  test('a form that nobody has begun', () => {
    const rows = [0, 1, 2, 3].map((at) => rowsWith(at, { actual: null, score: null })[at]!);
    const k20 = allOf({ rows, total: null }).filter((line) => line.startsWith('K20'));
    expect(k20).toEqual([]);
  });
});

describe('words against a number', () => {
  test.each(['完成', '已完成', '达标', '全部完成', '达到预期目标', '已按计划完成'])(
    '%s',
    (actual) => {
      expect(allOf({ rows: rowsWith(0, { actual }) })).toEqual([
        `K21 warning E7 D7: “培训班期数”的指标值是“≥4期”，实际完成值只写“${actual}”，没有数字，得40分没有依据。`,
      ]);
    },
  );

  test('满意 against a share', () => {
    expect(allOf({ rows: rowsWith(3, { actual: '满意' }) })).toEqual([
      'K21 warning E10 D10: “学员满意度”的指标值是“≥90%”，实际完成值只写“满意”，没有数字，得10分没有依据。',
    ]);
  });

  test.each([
    ['one thing is done or not', { target: '1部', actual: '完成' }],
    ['all of 100%', { target: '=100%', actual: '全部完成' }],
    ['a number', { actual: '完成4期' }],
  ])('stays silent: %s', (_, row) => {
    expect(allOf({ rows: rowsWith(0, row) }).filter((line) => line.startsWith('K21'))).toEqual([]);
  });
});

describe('targets of 0', () => {
  const harm = { name: '学员投诉次数', weight: 40, score: 40 };
  test.each(['=0次', '0次', '≤0次'])('%s, and two happened', (target) => {
    expect(allOf({ rows: rowsWith(0, { ...harm, target, actual: '2次' }) })).toEqual([
      'K15 warning G7 E7: “学员投诉次数”得分40分，完成率0%，重算应为0分。',
    ]);
  });

  test('none happened', () => {
    expect(allOf({ rows: rowsWith(0, { ...harm, target: '=0次', actual: '0次' }) })).toEqual([]);
  });

  test('a cost above its ceiling with full points', () => {
    const cost = { name: '人均培训成本', target: '≤500元/人', actual: '620元/人' };
    expect(allOf({ rows: rowsWith(0, cost) }).map((line) => line.slice(0, 14))).toEqual([
      'K15 warning G7',
    ]);
  });
});

describe('money', () => {
  test('more spent than there was', () => {
    expect(allOf({ funds: [10, 10, 12, 10, '120%', 10] })).toEqual([
      'K22 warning E5 D5: 全年执行数12万元大于全年预算数10万元，多2万元。',
    ]);
  });

  test('spent of nothing', () => {
    expect(allOf({ funds: [0, 0, 12, 10, null, 10] })).toContain(
      'K22 error E5 D5: 全年预算数为0，全年执行数却有12万元，执行率无法计算。',
    );
  });

  test('nothing of nothing', () => {
    expect(allOf({ funds: [0, 0, 0, 10, '0%', 10] })).toEqual([]);
  });

  test('a budget that was raised in the year', () => {
    expect(allOf({ funds: [10, 12, 12, 10, '100%', 10] })).toEqual([]);
  });
});

test('a result that is the goal, word for word', () => {
  const goal = '举办职业技能培训班4期，培训学员200人，提高学员岗位技能。';
  expect(allOf({ goal: [goal, goal] })).toContainEqual(
    expect.stringMatching(/^K23 warning E7 B7:/),
  );
  const reached = '全年办班4期，实际培训学员206人，考核合格率97%。';
  expect(allOf({ goal: [goal, reached] }).filter((line) => line.startsWith('K23'))).toEqual([]);
});

test('bounds where there should be what was reached', () => {
  expect(allOf({ rows: rowsWith(0, { actual: '≥4期' }) })).toEqual([
    'K24 warning E7 D7: “培训班期数”的实际完成值写作“≥4期”，与指标值相同，是要求而不是完成的数。',
  ]);
});

test('rounding makes no full points of a target that was missed', () => {
  const row = { target: '≥4754人', actual: '4604人', weight: 5, score: 5 };
  const lines = allOf({ rows: rowsWith(0, row), total: 65 });
  expect(lines.filter((line) => line.startsWith('K15'))).toEqual([
    'K15 warning G7 E7: “培训班期数”得分5分，完成率96.84%，按10号重算为4.84分，按101号为4.61分。',
  ]);
});
