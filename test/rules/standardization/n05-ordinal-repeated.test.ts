import { ordinalRepeated } from '../../../src/rules/standardization/n05-ordinal-repeated';
import { found } from '../../support/form';

describe('N05 指标序号重复', () => {
  test('指标1 twice', () => {
    expect(
      found(ordinalRepeated, {
        rows: {
          0: { name: '指标1：培训班期数' },
          1: { level2: null, name: '指标1：学员考核合格率' },
        },
      }),
    ).toEqual(['N05 warning C9 C8: 二级指标“数量指标”下序号“指标1”出现2次（C8、C9）。']);
  });

  test('each 二级指标 counts for itself', () => {
    expect(found(ordinalRepeated, {})).toEqual([]);
    expect(
      found(ordinalRepeated, {
        rows: {
          0: { name: '指标1：培训班期数' },
          1: { name: '指标1：学员考核合格率' },
        },
      }),
    ).toEqual([]);
  });
});
