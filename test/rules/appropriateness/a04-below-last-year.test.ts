import { findProfile } from '../../../src/regions/profiles';
import { belowLastYear } from '../../../src/rules/appropriateness/a04-below-last-year';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('A04 正向目标低于上年完成值', () => {
  test.each([
    [
      { 0: { target: '≥4期', lastYear: '5期' } },
      'A04 warning D8 F8: “培训班期数”目标4期，低于上年完成值5期，降低20%。',
    ],
    // A percentage by its points, however far below.
    [
      { 4: { target: '≥45%', lastYear: '84%' } },
      'A04 warning D12 F12: “学员岗位技能提升率”目标45%，低于上年完成值84%，降低39个百分点。',
    ],
    [
      { 4: { name: '带动就业人数', target: '≥80000人', lastYear: '9万人' } },
      'A04 warning D12 F12: “带动就业人数”目标80000人，低于上年完成值9万人（合90000人），降低11.11%。',
    ],
    // Fewer pensioners may be natural.
    [
      { 0: { name: '离休人员补贴人数', target: '=5人', lastYear: '6人' } },
      'A04 info D8 F8: “离休人员补贴人数”目标5人，低于上年完成值6人，降低16.67%。',
    ],
  ])('%j', (rows, message) => {
    expect(found(belowLastYear, { rows })).toEqual([message]);
  });

  test.each([
    ['less than 70%, for A07', { 0: { target: '≥2期', lastYear: '5期' } }],
    ['a bare zero', { 0: { lastYear: '0' } }],
    ['persons and person-times', { 0: { name: '培训人数', target: '≥10人', lastYear: '20人次' } }],
    ['a cost with =', { 3: { target: '=400元/人', lastYear: '500元/人' } }],
    ['a duration without a bound', { 2: { name: '审核天数', target: '30天', lastYear: '45天' } }],
    ['no value last year', { 0: { lastYear: '新增指标，无上年完成值' } }],
    ['fewer complaints', { 0: { name: '投诉次数', target: '2次', lastYear: '3次' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(belowLastYear, { rows })).toEqual([]);
  });

  test('what is far below is set with A07', () => {
    const rows = { 0: { target: '≥3期', lastYear: '5期' } };
    expect(found(belowLastYear, { rows })).toEqual([]);
    const profile = { ...findProfile('national')!, options: { A07: { share: '0.5' } } };
    expect(found(belowLastYear, { rows }, profile)).toHaveLength(1);
  });

  test.each([
    ['≥1,200人', '1,500人', '≥1500人'],
    ['≥1 200人', '1500人', '≥1500人'],
    ['≥3万5千人', '4万人', '≥40000人'],
  ])('puts another number in the place of the whole old one: %s', (target, lastYear, mended) => {
    const sheet = spoiled({ 0: { name: '培训人数', target, lastYear, basis: '计划标准' } });
    expect(fixesOf('A04', sheet)).toEqual([['suggestion', `D8: ${target} → ${mended}`]]);
  });
});
