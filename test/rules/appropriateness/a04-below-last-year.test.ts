import { belowLastYear } from '../../../src/rules/appropriateness/a04-below-last-year';
import { found } from '../../support/form';

describe('A04 正向目标低于上年完成值', () => {
  test('a count below last year', () => {
    expect(found(belowLastYear, { rows: { 0: { target: '≥4期', lastYear: '5期' } } })).toEqual([
      'A04 warning D8 F8: “培训班期数”目标4期，低于上年完成值5期，降低20%。',
    ]);
  });
  test('a percentage by its points, however far below', () => {
    expect(found(belowLastYear, { rows: { 4: { target: '≥45%', lastYear: '84%' } } })).toEqual([
      'A04 warning D12 F12: “学员岗位技能提升率”目标45%，低于上年完成值84%，降低39个百分点。',
    ]);
  });
  test('in another unit, converted', () => {
    expect(
      found(belowLastYear, {
        rows: {
          4: { name: '带动就业人数', target: '≥80000人', lastYear: '9万人' },
        },
      }),
    ).toEqual([
      'A04 warning D12 F12: “带动就业人数”目标80000人，低于上年完成值9万人（合90000人），降低11.11%。',
    ]);
  });
  test('fewer pensioners may be natural', () => {
    expect(
      found(belowLastYear, {
        rows: {
          0: { name: '离休人员补贴人数', target: '=5人', lastYear: '6人' },
        },
      }),
    ).toEqual(['A04 info D8 F8: “离休人员补贴人数”目标5人，低于上年完成值6人，降低16.67%。']);
  });
  test.each([
    ['not below', {}],
    ['less than 70%, for A07', { rows: { 0: { target: '≥2期', lastYear: '5期' } } }],
    ['a bare zero', { rows: { 0: { lastYear: '0' } } }],
    [
      'persons and person-times',
      {
        rows: {
          0: { name: '培训人数', target: '≥10人', lastYear: '20人次' },
        },
      },
    ],
    ['a cost with =', { rows: { 3: { target: '=400元/人', lastYear: '500元/人' } } }],
    [
      'a duration without a bound',
      { rows: { 2: { name: '审核天数', target: '30天', lastYear: '45天' } } },
    ],
    ['no value last year', { rows: { 0: { lastYear: '新增指标，无上年完成值' } } }],
    ['fewer complaints', { rows: { 0: { name: '投诉次数', target: '2次', lastYear: '3次' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(belowLastYear, options)).toEqual([]);
  });
});
