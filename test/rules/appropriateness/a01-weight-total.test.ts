import { weightTotal } from '../../../src/rules/appropriateness/a01-weight-total';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('A01 分值权重合计不符', () => {
  test('a total of 95 is reported at the header of the weights, with the parts', () => {
    expect(found(weightTotal, { rows: { 0: { weight: 15 } } })).toEqual([
      'A01 error G7: 分值权重合计为95分，应为90分（成本指标20，产出指标45，效益指标20，满意度指标10）。',
    ]);
  });

  test('with a row 预算执行率 of 10 the form adds up to 100', () => {
    const footer = [['预算执行率', null, null, null, null, null, 10]];
    expect(found(weightTotal, { footer })).toEqual([]);
  });

  test('shared out with an exact total', () => {
    expect(fixesOf('A01', spoiled({ 0: { weight: 20 } }))).toEqual([
      [
        'suggestion',
        ...['G8: 20 → 18', 'G9: 15 → 14', 'G10: 15 → 13', 'G11: 20 → 18', 'G12: 20 → 18'],
        'G13: 10 → 9',
      ],
    ]);
  });

  test('a text among numbers becomes a number, halves stay halves', () => {
    const [fix] = fixesOf('A01', spoiled({ 0: { weight: '20.5' } }));
    const after = fix!.slice(1).map((edit) => Number(edit.split(' → ')[1]));
    expect(after.reduce((a, b) => a + b, 0)).toBe(90);
    expect(after.every((weight) => Number.isInteger(weight * 2))).toBe(true);
  });

  test('a weight is missing: nothing is shared out', () => {
    expect(fixesOf('A01', spoiled({ 0: { weight: null }, 1: { weight: 30 } }))).toEqual([null]);
  });
});
