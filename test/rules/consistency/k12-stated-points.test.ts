import { statedPoints } from '../../../src/rules/consistency/k12-stated-points';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('K12 一级标签分值小计不符', () => {
  test('is said at the cell', () => {
    expect(found(statedPoints, { rows: { 0: { level1: '产出指标（50分）' } } })).toEqual([
      'K12 error A8 G8 G9 G10: “产出指标”标明50分，其下3项指标的权重合计40分。',
    ]);
  });
  test('a cent is no difference, two are', () => {
    const said = (points: string): number =>
      found(statedPoints, { rows: { 0: { level1: `产出指标（${points}分）` } } }).length;
    expect(['40.01', '39.99', '40.02', '39.98'].map(said)).toEqual([0, 0, 1, 1]);
  });
  test.each([
    ['a span', { 0: { level1: '产出指标（0-50分）' } }],
    ['a weight is missing', { 0: { level1: '产出指标（50分）' }, 1: { weight: null } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(statedPoints, { rows })).toEqual([]);
  });

  test('the label gets the sum of the rows below it', () => {
    expect(fixesOf('K12', spoiled({ 0: { level1: '产出指标（50分）' } }))).toEqual([
      ['suggestion', 'A8: 产出指标（50分） → 产出指标（40分）'],
    ]);
  });
});
