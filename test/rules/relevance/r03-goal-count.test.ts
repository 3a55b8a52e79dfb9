import { goalCount } from '../../../src/rules/relevance/r03-goal-count';
import { found } from '../../support/form';

describe('R03 目标人数/户数与指标值不一致', () => {
  test.each([
    [
      '培训学员200人。',
      { name: '培训学员人数', target: '≥300人' },
      'R03 error D8 C6: 目标写明200人，“培训学员人数”的指标值与目标矛盾，为“≥300人”。',
    ],
    [
      '核算2名去世退休人员的抚恤金。',
      { name: '发放抚恤金人数', target: '>=1人' },
      'R03 warning D8 C6: 目标写明2名，“发放抚恤金人数”的指标值比目标宽，为“>=1人”。',
    ],
    // An upper bound allows fewer.
    [
      '保障国有企业共计42名退休教师领取费用。',
      { name: '退休教师享受人数', target: '<=42人' },
      'R03 warning D8 C6: 目标写明42名，“退休教师享受人数”的指标值比目标宽，为“<=42人”。',
    ],
  ])('%s', (goal, row, message) => {
    expect(found(goalCount, { goal, rows: { 0: row } })).toEqual([message]);
  });

  test('numbers further apart than five times speak of different things', () => {
    const said = (target: string): number =>
      found(goalCount, { goal: '培训学员200人。', rows: { 0: { name: '培训学员人数', target } } })
        .length;
    expect(['≥1000人', '≥1001人'].map(said)).toEqual([1, 0]);
  });

  test.each([
    ['another word for it', '保障45名外部董事薪酬发放。', '外部董事人数', '≥45人'],
    ['persons and person-times', '培训学员200人。', '培训学员人次', '≥300人次'],
    ['what existed before', '现有学员200人。', '培训学员人数', '≥300人'],
    ['an estimate', '培训学员200余人。', '培训学员人数', '≥300人'],
    ['a bound', '培训学员不少于200人。', '培训学员人数', '≥300人'],
    ['another thing', '走访群众200人。', '培训学员人数', '≥300人'],
    ['another thing by far', '2名去世学员。', '培训学员人数', '≥300人'],
  ])('stays silent: %s', (_, goal, name, target) => {
    expect(found(goalCount, { goal, rows: { 0: { name, target } } })).toEqual([]);
  });

  test('a row of other words that says the number already speaks for it', () => {
    const goal = '培训学员200人。';
    const other = { name: '培训学员人数', target: '≥300人' };
    expect(found(goalCount, { goal, rows: { 0: other } })).toHaveLength(1);
    const said = { name: '就业帮扶人数', target: '=200人' };
    expect(found(goalCount, { goal, rows: { 0: other, 4: said } })).toEqual([]);
  });

  test('firms and their projects', () => {
    const rows = {
      0: { name: '支持国有企业户数', target: '10户' },
      4: { name: '支持项目数量', target: '10个' },
    };
    expect(found(goalCount, { goal: '支持10户企业的10个项目。', rows })).toEqual([]);
  });
});
