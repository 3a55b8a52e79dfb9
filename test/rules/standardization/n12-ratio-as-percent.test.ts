import { ratioAsPercent } from '../../../src/rules/standardization/n12-ratio-as-percent';
import { found } from '../../support/form';

describe('N12 百分比写成小数或1', () => {
  test('1 where 100% is meant, this year and last', () => {
    expect(
      found(ratioAsPercent, {
        rows: {
          1: { name: '学员考核合格率（%）', target: 1, lastYear: 0.98 },
        },
      }),
    ).toEqual([
      'N12 warning D9: “学员考核合格率（%）”的指标值“1”没有百分号，按100%读取。',
      'N12 warning F9: “学员考核合格率（%）”的上年完成值“0.98”没有百分号，按98%读取。',
    ]);
  });

  test('percentages, units, names that are no rate', () => {
    expect(found(ratioAsPercent, {})).toEqual([]);
    expect(
      found(ratioAsPercent, { rows: { 0: { target: '≥1期' }, 1: { target: '≥1%' } } }),
    ).toEqual([]);
    expect(found(ratioAsPercent, { rows: { 1: { name: '设备使用效率', target: 1 } } })).toEqual([]);
  });
});
