import { dateGraded } from '../../../src/rules/appropriateness/a14-date-graded';
import { found } from '../../support/form';

describe('A14 日期类用评判等级赋分', () => {
  test('is said at the cell', () => {
    expect(found(dateGraded, { rows: { 2: { scoringRule: '按评判等级赋分' } } })).toEqual([
      'A14 info H10 D10: “培训完成时间”的指标值“2024年11月底前”是时点，赋分规则为“按评判等级赋分”。',
    ]);
  });
  test('stays silent: a quality by grades', () => {
    expect(
      found(dateGraded, { rows: { 2: { target: '及时', scoringRule: '按评判等级赋分' } } }),
    ).toEqual([]);
  });
});
