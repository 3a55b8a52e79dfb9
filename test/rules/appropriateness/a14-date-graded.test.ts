import { dateGraded } from '../../../src/rules/appropriateness/a14-date-graded';
import { formSheet, found } from '../../support/form';

describe('A14 日期类用评判等级赋分', () => {
  test('a date', () => {
    const sheet = formSheet({
      rows: { 2: { scoringRule: '按评判等级赋分' } },
    });
    expect(found(dateGraded, sheet)).toEqual([
      'A14 info H10 D10: “培训完成时间”的指标值“2024年11月底前”是时点，赋分规则为“按评判等级赋分”。',
    ]);
  });

  test.each([
    ['scored directly', {}],
    ['a quality by grades', { rows: { 2: { target: '及时', scoringRule: '按评判等级赋分' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(dateGraded, options)).toEqual([]);
  });
});
