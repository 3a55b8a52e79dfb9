import { level1Wording } from '../../../src/rules/standardization/n01-level1-wording';
import { found, runCheck } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N01 一级指标名称非标准', () => {
  test('other words, with what was meant', () => {
    const form = { rows: { 0: { level1: '产出类目标' } } };
    expect(found(level1Wording, form)).toEqual([
      'N01 warning A8: 一级指标“产出类目标”不是标准名称。',
    ]);
    expect(runCheck(level1Wording, form)[0]?.advice).toBe('改为“产出指标”。');
  });

  test('a two-level form', () => {
    expect(
      found(level1Wording, {
        header: ['一级指标', '备注一', '三级指标', '指标值'],
        rows: {
          0: { level1: '数量指标' },
          3: { level1: '经济成本指标' },
          4: { level1: '社会效益指标' },
          5: { level1: '服务对象满意度指标' },
        },
      }),
    ).toEqual([]);
  });

  test('something more exact is only suggested, an unknown word left alone', () => {
    expect(fixesOf('N01', spoiled({ 4: { level1: '社会效益指标' } }))).toEqual([
      ['suggestion', 'A12: 社会效益指标 → 效益指标'],
    ]);
    expect(fixesOf('N01', spoiled({ 4: { level1: '其他指标' } }))).toEqual([null]);
  });
});
