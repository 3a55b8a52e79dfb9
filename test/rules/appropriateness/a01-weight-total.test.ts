import { weightTotal } from '../../../src/rules/appropriateness/a01-weight-total';
import { formSheet, found } from '../../support/form';

describe('A01 分值权重合计不符', () => {
  test('a total of 95 is reported at the header of the weights, with the parts', () => {
    const sheet = formSheet({ rows: { 0: { weight: 15 } } });
    expect(found(weightTotal, sheet)).toEqual([
      'A01 error G7: 分值权重合计为95分，应为90分（成本指标20，产出指标45，效益指标20，满意度指标10）。',
    ]);
  });

  test('90 is right, and so is 90.005', () => {
    expect(found(weightTotal, {})).toEqual([]);
    const sheet = formSheet({ rows: { 0: { weight: 10.005 } } });
    expect(found(weightTotal, sheet)).toEqual([]);
  });

  test('with a row 预算执行率 of 10 the form adds up to 100', () => {
    const footer = [['预算执行率', null, null, null, null, null, 10]];
    expect(found(weightTotal, { footer })).toEqual([]);
  });
});
