import { nameRepeated } from '../../../src/rules/standardization/n04-name-repeated';
import { formSheet, found } from '../../support/form';

describe('N04 三级指标重名', () => {
  test('twice under one 二级指标; under two of them: a warning', () => {
    expect(found(nameRepeated, { rows: { 1: { level2: null, name: '培训班 期数' } } })).toEqual([
      'N04 error C9 C8: 三级指标“培训班期数”出现2次（C8、C9），列在同一二级指标下。',
    ]);
    expect(found(nameRepeated, { rows: { 1: { name: '指标1：培训班期数' } } })).toEqual([
      'N04 warning C9 C8: 三级指标“培训班期数”出现2次（C8、C9），分列在不同的二级指标下。',
    ]);
  });

  test('one name merged over two rows', () => {
    expect(
      found(nameRepeated, {
        ...formSheet({ rows: { 1: { name: null } } }),
        merges: [{ top: 7, left: 2, bottom: 8, right: 2 }],
      }),
    ).toEqual([]);
  });
});
