import { targetMissing } from '../../../src/rules/completeness/c17-target-missing';
import { found } from '../../support/form';

describe('C17 指标值为空', () => {
  test.each([
    ['培训班期数', '　', '为空。'],
    ['培训班期数', '≥', '是“≥”，没有说明要达到什么。'],
    ['学员考核合格率（≥**%）', null, '为空，名称里只有待填的“≥**%”。'],
    ['培训人数≥200人', null, '为空，数值“≥200人”写在了名称里。'],
  ])('%s: %p', (name, target, said) => {
    expect(found(targetMissing, { rows: { 0: { name, target } } })).toEqual([
      `C17 error D8: “${name}”的指标值${said}`,
    ]);
  });

  test('five are one finding', () => {
    const open = { target: null };
    const rows = { 0: open, 1: open, 2: open, 3: open, 4: open };
    expect(found(targetMissing, { rows })).toEqual([
      'C17 error D8 D9 D10 D11 D12: 共5项指标的指标值为空（D8、D9、D10、D11、D12）。',
    ]);
  });

  test('a column of words for qualitative ones', () => {
    expect(
      found(targetMissing, {
        header: ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'],
        rows: { 4: { target: null } },
      }),
    ).toEqual([]);
  });
});
