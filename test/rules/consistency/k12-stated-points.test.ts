import { statedPoints } from '../../../src/rules/consistency/k12-stated-points';
import { found } from '../../support/form';

describe('K12 一级标签分值小计不符', () => {
  test('the label says another number', () => {
    expect(found(statedPoints, { rows: { 0: { level1: '产出指标（50分）' } } })).toEqual([
      'K12 error A8 G8 G9 G10: “产出指标”标明50分，其下3项指标的权重合计40分。',
    ]);
  });
  test.each([
    ['no points in the label', {}],
    ['equal', { rows: { 0: { level1: '产出指标（40分）' } } }],
    ['a span', { rows: { 0: { level1: '产出指标（0-50分）' } } }],
    ['a weight is missing', { rows: { 0: { level1: '产出指标（50分）' }, 1: { weight: null } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(statedPoints, options)).toEqual([]);
  });
});
