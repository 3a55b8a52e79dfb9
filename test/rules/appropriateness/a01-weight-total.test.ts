import { weightTotal } from '../../../src/rules/appropriateness/a01-weight-total';
import { fixesOf, spoiled } from '../../support/fix';
import { found, runCheck } from '../../support/form';
import {
  CLEAN_ROWS,
  selfEvaluationSheet,
  type EvaluatedCells,
} from '../../support/self-evaluation';

describe('A01 分值权重合计不符', () => {
  test('a total of 95 is reported at the header of the weights, with the parts', () => {
    expect(found(weightTotal, { rows: { 0: { weight: 15 } } })).toEqual([
      'A01 error G7: 分值权重合计为95分，应为90分或100分（成本指标20，产出指标45，效益指标20，满意度指标10）。',
    ]);
  });

  test('with a row 预算执行率 of 10 the form adds up to 100', () => {
    const footer = [['预算执行率', null, null, null, null, null, 10]];
    expect(found(weightTotal, { footer })).toEqual([]);
  });

  test.each([
    ['national', 20, 0],
    ['national', 9.5, 1],
    ['xinjiang', 20, 1],
    ['xinjiang', 10, 0],
    ['hubei', 0, 0],
    ['hubei', 1, 1],
    ['hubei', 10, 0],
  ])('%s: a first weight of %d beside 80', (profile, weight, count) => {
    expect(found(weightTotal, { rows: { 0: { weight } } }, profile)).toHaveLength(count);
  });

  test('a form of two goals has the points of each', () => {
    const goal = (name: string) => ['年度绩效目标2（80分）', null, name] as const;
    const rest = [null, null, null] as const;
    const more = [
      ['产出指标', '数量指标', '送教下乡场次', '≥8场', ...rest.slice(0, 2), 40],
      ['效益指标', '社会效益指标', '送教覆盖乡镇数', '≥6个', ...rest.slice(0, 2), 40],
    ];
    const first = { 0: { weight: 0 } };
    const two = [[...goal('新办送教下乡')], ...more];
    expect(found(weightTotal, { rows: first, footer: more }, 'hubei')).toHaveLength(1);
    expect(
      found(weightTotal, { goalLabel: '年度绩效目标1（80分）', rows: first, footer: two }, 'hubei'),
    ).toEqual([]);
  });

  test.each([
    // 90 for the indicators: with the points of 预算执行率 that makes 100.
    [10, 90, []],
    [20, 80, []],
    [10, 100, ['分值权重合计为100分，应为90分（产出指标60，效益指标30，满意度指标10）。']],
    // No points for it: 100 may be the indicators' alone.
    [null, 100, []],
  ])('a self-evaluation with %j points for 预算执行率 and %d', (points, total, messages) => {
    const funds = [20, 20, 20, points, '100%', points];
    const [first, ...others] = CLEAN_ROWS;
    const rows = [[...first!.slice(0, 5), total - 50, 40, null] as unknown as EvaluatedCells];
    const sheet = selfEvaluationSheet({ funds, rows: [...rows, ...others] });
    expect(runCheck(weightTotal, sheet).map(({ message }) => message)).toEqual(messages);
  });

  test('shared out with an exact total', () => {
    expect(fixesOf('A01', spoiled({ 0: { weight: 20 } }), 'xinjiang')).toEqual([
      [
        'suggestion',
        ...['G8: 20 → 18', 'G9: 15 → 14', 'G10: 15 → 13', 'G11: 20 → 18', 'G12: 20 → 18'],
        'G13: 10 → 9',
      ],
    ]);
  });

  test('a text among numbers becomes a number, halves stay halves', () => {
    const [fix] = fixesOf('A01', spoiled({ 0: { weight: '20.5' } }), 'xinjiang');
    const after = fix!.slice(1).map((edit) => Number(edit.split(' → ')[1]));
    expect(after.reduce((a, b) => a + b, 0)).toBe(90);
    expect(after.every((weight) => Number.isInteger(weight * 2))).toBe(true);
  });

  test('to the nearest of the totals that there may be', () => {
    const fixed = (weight: number) => fixesOf('A01', spoiled({ 0: { weight } }))[0]?.slice(1);
    expect(fixed(19)).toEqual(['G11: 20 → 21']);
    expect(fixed(11)).toEqual(['G12: 20 → 19']);
  });

  test('a weight is missing: nothing is shared out', () => {
    expect(fixesOf('A01', spoiled({ 0: { weight: null }, 1: { weight: 30 } }))).toEqual([null]);
  });
});
