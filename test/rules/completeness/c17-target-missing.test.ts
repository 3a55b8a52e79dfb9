import { targetMissing } from '../../../src/rules/completeness/c17-target-missing';
import { found } from '../../support/form';

describe('C17 指标值为空', () => {
  test('a name without a value', () => {
    expect(found(targetMissing, { rows: { 0: { target: '　' } } })).toEqual([
      'C17 error D8: “培训班期数”的指标值为空。',
    ]);
  });

  test('the name holds only the prompt', () => {
    expect(
      found(targetMissing, {
        rows: { 1: { name: '学员考核合格率（≥**%）', target: null } },
      }),
    ).toEqual(['C17 error D9: “学员考核合格率（≥**%）”的指标值为空，名称里只有待填的“≥**%”。']);
  });

  test('the value stands in the name', () => {
    expect(
      found(targetMissing, {
        rows: { 0: { name: '培训人数≥200人', target: null } },
      }),
    ).toEqual(['C17 error D8: “培训人数≥200人”的指标值为空，数值“≥200人”写在了名称里。']);
  });

  test('values everywhere; a column of words for qualitative ones', () => {
    expect(found(targetMissing, {})).toEqual([]);
    expect(
      found(targetMissing, {
        header: ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'],
        rows: { 4: { target: null } },
      }),
    ).toEqual([]);
  });
});
