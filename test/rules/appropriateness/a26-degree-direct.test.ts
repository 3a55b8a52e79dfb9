import { degreeDirect } from '../../../src/rules/appropriateness/a26-degree-direct';
import { found } from '../../support/form';

describe('A26 程度类定性值用直接赋分', () => {
  test('is said at the cell', () => {
    expect(
      found(degreeDirect, { rows: { 4: { target: '有效提升', scoringRule: '直接赋分' } } }),
    ).toEqual([
      'A26 info H12 D12: “学员岗位技能提升率”的指标值“有效提升”是程度，不是是与否，不宜“直接赋分”。',
    ]);
  });
  test('stays silent: yes', () => {
    expect(found(degreeDirect, { rows: { 4: { target: '是', scoringRule: '直接赋分' } } })).toEqual(
      [],
    );
  });
});
