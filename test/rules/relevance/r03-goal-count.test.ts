import { goalCount } from '../../../src/rules/relevance/r03-goal-count';
import { found } from '../../support/form';

describe('R03 目标人数/户数与指标值不一致', () => {
  test('the goal does not meet the bound', () => {
    expect(
      found(goalCount, {
        goal: '培训学员200人。',
        rows: { 0: { name: '培训学员人数', target: '≥300人' } },
      }),
    ).toEqual(['R03 error D8 C6: 目标写明200人，“培训学员人数”的指标值与目标矛盾，为“≥300人”。']);
  });
  test('the bound is laxer than the goal', () => {
    expect(
      found(goalCount, {
        goal: '核算2名去世退休人员的抚恤金。',
        rows: { 0: { name: '发放抚恤金人数', target: '>=1人' } },
      }),
    ).toEqual(['R03 warning D8 C6: 目标写明2名，“发放抚恤金人数”的指标值比目标宽，为“>=1人”。']);
  });
  test('an upper bound allows fewer', () => {
    expect(
      found(goalCount, {
        goal: '保障国有企业共计42名退休教师领取费用。',
        rows: { 0: { name: '退休教师享受人数', target: '<=42人' } },
      }),
    ).toEqual([
      'R03 warning D8 C6: 目标写明42名，“退休教师享受人数”的指标值比目标宽，为“<=42人”。',
    ]);
  });
  test.each([
    ['equal', {}],
    [
      'equal with ≥',
      {
        goal: '保障45名外部董事薪酬发放。',
        rows: { 0: { name: '外部董事人数', target: '≥45人' } },
      },
    ],
    [
      'firms and projects',
      {
        goal: '支持10户企业的10个项目。',
        rows: {
          0: { name: '支持国有企业户数', target: '10户' },
          4: { name: '支持项目数量', target: '10个' },
        },
      },
    ],
    [
      'persons and person-times',
      {
        goal: '培训学员200人。',
        rows: { 0: { name: '培训学员人次', target: '≥300人次' } },
      },
    ],
    [
      'what existed before',
      {
        goal: '现有学员200人。',
        rows: { 0: { name: '培训学员人数', target: '≥300人' } },
      },
    ],
    [
      'an estimate',
      {
        goal: '培训学员200余人。',
        rows: { 0: { name: '培训学员人数', target: '≥300人' } },
      },
    ],
    [
      'a bound',
      {
        goal: '培训学员不少于200人。',
        rows: { 0: { name: '培训学员人数', target: '≥300人' } },
      },
    ],
    [
      'another thing',
      {
        goal: '走访群众200人。',
        rows: { 0: { name: '培训学员人数', target: '≥300人' } },
      },
    ],
    [
      'another thing by far',
      {
        goal: '2名去世学员。',
        rows: { 0: { name: '培训学员人数', target: '≥300人' } },
      },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(goalCount, options)).toEqual([]);
  });
});
