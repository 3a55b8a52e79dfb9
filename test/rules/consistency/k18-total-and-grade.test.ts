import { totalAndGrade } from '../../../src/rules/consistency/k18-total-and-grade';
import { brief, found, runCheck } from '../../support/form';
import {
  CLEAN_ROWS,
  rowsWith,
  selfEvaluationSheet,
  selfEvaluationTable,
  type SelfEvaluationOptions,
} from '../../support/self-evaluation';
import { snapshotOf, type GridCell } from '../../support/snapshot';

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
    ['a scale of its own', { footer: [['自评等级', '合格']] }],
    [
      'a maximum other than 100',
      { rows: rowsWith(0, { weight: 20, score: 20 }), total: 80, footer: [['自评等级', '优']] },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(totalAndGrade, selfEvaluationSheet(options))).toEqual([]);
  });

  describe('while scores are open', () => {
    /** What is said of a total, row 7 without its score. */
    const saidOf = (
      count: Parameters<typeof rowsWith>[1],
      total: number | null,
      funds?: GridCell[],
    ) =>
      found(
        totalAndGrade,
        selfEvaluationSheet({
          ...{ rows: rowsWith(0, { score: null, ...count }), total },
          ...(funds === undefined ? {} : { funds }),
        }),
      );

    test('the rules give the missing score: both numbers are named', () => {
      expect(saidOf({}, 60)).toEqual([
        'K18 error G11 G7: 总分写作60分，按规则重算应为100分（1项没有得分，按实际完成值重算）。',
      ]);
      // With 预算执行 or without, a cent more or less.
      const right = [100, 100.01, 99.99, 90, 90.01, 89.99, null];
      expect(right.flatMap((total) => saidOf({}, total))).toEqual([]);
      const wrong = [100.02, 99.98, 90.02, 89.98];
      expect(wrong.map((total) => saidOf({}, total).length)).toEqual([1, 1, 1, 1]);
    });

    test('10号 and 101号 differ: whatever lies between them is right', () => {
      // 3 of 4: 30 of 40 points, or 15.
      expect(saidOf({ actual: '3期' }, 64.98)).toEqual([
        'K18 error G11 G7: 总分写作64.98分，按规则重算应在75～90分之间（1项没有得分，按实际完成值重算）。',
      ]);
      expect([64.99, 70, 90.01].flatMap((total) => saidOf({ actual: '3期' }, total))).toEqual([]);
      expect(saidOf({ actual: '3期' }, 90.02)).toHaveLength(1);
    });

    test('what was not filled may come to anything', () => {
      expect(saidOf({ actual: null }, 49.98)).toEqual([
        'K18 error G11: 总分写作49.98分，按规则重算应在60～100分之间（1项未填）。',
      ]);
      expect([49.99, 75, 100.01].flatMap((total) => saidOf({ actual: null }, total))).toEqual([]);
      expect(saidOf({ actual: null }, 100.02)).toHaveLength(1);
      expect(saidOf({ actual: '若干' }, 20)).toEqual([
        'K18 error G11: 总分写作20分，按规则重算应在60～100分之间（1项未填或不能重算）。',
      ]);
    });

    test('a reason explains fewer points', () => {
      expect(saidOf({ deviation: '一期延后' }, 60)).toEqual([]);
      expect(saidOf({ deviation: '无' }, 60)).toHaveLength(1);
    });

    test('a score that is written counts as written', () => {
      const rows = rowsWith(0, { score: 10 }).map((row, at) =>
        at === 3 ? rowsWith(3, { score: null })[3]! : row,
      );
      expect(found(totalAndGrade, selfEvaluationSheet({ rows, total: 70 }))).toEqual([]);
      expect(found(totalAndGrade, selfEvaluationSheet({ rows, total: 100 }))).toEqual([
        'K18 error G11 G10: 总分写作100分，按规则重算应为70分（1项没有得分，按实际完成值重算）。',
      ]);
    });

    test('预算执行 without its score: by its rate, else anything', () => {
      const of = (funds: GridCell[], total: number) =>
        found(totalAndGrade, selfEvaluationSheet({ funds, total }));
      const spent = [10, 10, 9.5, 10, '95%', null];
      expect(of(spent, 95)).toEqual([
        'K18 error G11: 总分写作95分，按规则重算应在97～99.5分之间（预算执行按执行率重算）。',
      ]);
      expect([90, 97, 99.5].flatMap((total) => of(spent, total))).toEqual([]);
      const open = [10, 10, null, 10, null, null];
      expect([90, 95, 100].flatMap((total) => of(open, total))).toEqual([]);
      expect(of(open, 89)).toEqual([
        'K18 error G11: 总分写作89分，按规则重算应在90～100分之间（1项未填）。',
      ]);
    });

    test.each<[string, SelfEvaluationOptions]>([
      ['no weight', { rows: rowsWith(0, { score: null, weight: null }), total: 20 }],
      [
        'a score that nobody has calculated',
        { rows: rowsWith(0, { score: { f: '=E7', v: null } }), total: 20 },
      ],
      [
        'no score at all in this column',
        { rows: CLEAN_ROWS.map((row) => [...row.slice(0, 6), null, null] as never), total: 20 },
      ],
    ])('stays silent: %s', (_, options) => {
      expect(found(totalAndGrade, selfEvaluationSheet(options))).toEqual([]);
    });

    test('a merged score is one', () => {
      const rows = rowsWith(0, { score: null }).map((row, at) =>
        at === 1 ? rowsWith(1, { score: null })[1]! : row,
      );
      const of = (total: number) =>
        found(totalAndGrade, selfEvaluationSheet({ rows, total, merges: ['G7:G8'] }));
      // 40 and 10 of them are open, and so is what either earns.
      expect([40, 100].flatMap(of)).toEqual([]);
      expect(of(39.98)).toEqual([
        'K18 error G11: 总分写作39.98分，按规则重算应在50～100分之间（1项未填或不能重算）。',
      ]);
    });
  });

  test('columns beside a 目标表, their total below the frame', () => {
    const formula = (value: number | string): GridCell => ({ f: '=1', v: value });
    const sheet = (total: number) =>
      snapshotOf({
        rows: [
          ['项目支出绩效目标表'],
          [
            '一级指标',
            '二级指标',
            '三级指标',
            '指标值',
            '分值权重',
            '实际完成值',
            '完成率',
            '得分',
            '偏差原因分析及改进措施',
          ],
          ['产出指标', '数量指标', '培训期数', '≥4期', 60, '4期', formula(''), formula(''), null],
          ['产出指标', '质量指标', '合格率', '≥95%', 30, 0.95, formula(1), formula(30), null],
          [null, null, null, null, null, null, '全年预算数', 20, null],
          [null, null, null, null, null, null, '全年执行数', null, null],
          [null, null, null, null, null, null, '预算执行率', formula(''), null],
          [null, null, null, null, null, null, '预算执行得分（10分）', formula(''), null],
          [null, null, null, null, null, null, '产出指标小计（90分）', formula(30), null],
          [null, null, null, null, null, null, '总分（100分）', formula(total), null],
        ],
      });
    expect(found(totalAndGrade, sheet(30))).toEqual([
      'K18 error H10 H3: 总分写作30分，按规则重算应在90～100分之间（1项没有得分，按实际完成值重算；1项未填）。',
    ]);
    expect(found(totalAndGrade, sheet(90))).toEqual([]);
  });
});
