import { weightInvalid } from '../../../src/rules/completeness/c20-weight-invalid';
import { formSheet, found } from '../../support/form';

const open = { weight: null };

describe('C20 分值权重缺失或非法', () => {
  test('missing, not a number, zero, negative and too large', () => {
    expect(
      found(weightInvalid, {
        rows: {
          0: { weight: null },
          1: { weight: '十分' },
          2: { weight: 0 },
          3: { weight: -5 },
          4: { weight: 95 },
        },
      }),
    ).toEqual([
      'C20 error G8: “培训班期数”没有填写分值权重。',
      'C20 error G9: “学员考核合格率”的分值权重“十分”不是数值。',
      'C20 error G10: “培训完成时间”的分值权重为0，应大于0。',
      'C20 error G11: “人均培训成本”的分值权重为-5，应大于0。',
      'C20 error G12: “学员岗位技能提升率”的分值权重为95，超过90分。',
    ]);
  });

  test('a column left open altogether is one finding', () => {
    expect(
      found(weightInvalid, {
        rows: { 0: open, 1: open, 2: open, 3: open, 4: open, 5: open },
      }),
    ).toEqual([
      'C20 error G8 G9 G10 G11 G12 G13: 6项指标都没有填写分值权重（G8、G9、G10、G11、G12等6处）。',
    ]);
  });

  test('one weight merged over two rows; no such column', () => {
    expect(
      found(weightInvalid, {
        ...formSheet({ rows: { 1: open } }),
        merges: [{ top: 7, left: 6, bottom: 8, right: 6 }],
      }),
    ).toEqual([]);
    expect(
      found(weightInvalid, { header: ['一级指标', '二级指标', '三级指标', '指标值'] }),
    ).toEqual([]);
  });
});
