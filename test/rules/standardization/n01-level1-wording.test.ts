import { level1Wording } from '../../../src/rules/standardization/n01-level1-wording';
import { formSheet, found, runCheck } from '../../support/form';

describe('N01 一级指标名称非标准', () => {
  test('other words, with what was meant', () => {
    expect(found(level1Wording, { rows: { 0: { level1: '产出类目标' } } })).toEqual([
      'N01 warning A8: 一级指标“产出类目标”不是标准名称。',
    ]);
  });

  test('the advice names the standard wording', () => {
    const sheet = formSheet({ rows: { 0: { level1: '产出类目标' } } });
    expect(runCheck(level1Wording, sheet)[0]?.advice).toBe('改为“产出指标”。');
  });

  test('points, ordinals and 类 do not matter', () => {
    expect(found(level1Wording, {})).toEqual([]);
    expect(
      found(level1Wording, {
        rows: {
          0: { level1: '产出指标（40分）' },
          3: { level1: '一、成本指标' },
          4: { level1: '效益类指标' },
          5: { level1: '满意度' },
        },
      }),
    ).toEqual([]);
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
});
