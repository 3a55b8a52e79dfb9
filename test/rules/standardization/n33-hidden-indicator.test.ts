import { hiddenIndicator } from '../../../src/rules/standardization/n33-hidden-indicator';
import { found } from '../../support/form';

describe('N33 隐藏行列中有指标', () => {
  test('a hidden row with a weight', () => {
    expect(found(hiddenIndicator, { hiddenRows: [8] })).toEqual([
      'N33 warning C9: 第9行被隐藏，其中的指标“学员考核合格率”有权重15分，计入了合计。',
    ]);
  });

  test('several of them', () => {
    expect(found(hiddenIndicator, { hiddenRows: [8, 9] })).toEqual([
      'N33 warning C9 C10: 2行指标被隐藏（C9、C10），权重共30分，计入了合计。',
    ]);
  });

  test('a hidden column of weights', () => {
    expect(found(hiddenIndicator, { hiddenColumns: [6] })).toEqual([
      'N33 warning G7: “指标分值权重”列被隐藏，其中的内容仍参与检查和合计。',
    ]);
  });

  test('a hidden row without weight', () => {
    expect(found(hiddenIndicator, { hiddenRows: [8], rows: { 1: { weight: null } } })).toEqual([]);
  });
});
