import { nameMissing } from '../../../src/rules/completeness/c16-name-missing';
import { found } from '../../support/form';

describe('C16 三级指标名称为空', () => {
  test('a row with value and weight but no name', () => {
    expect(found(nameMissing, { rows: { 1: { name: null } } })).toEqual([
      'C16 error C9: 第9行有指标值“≥95%”、权重15，没有三级指标名称。',
    ]);
  });

  test('an ordinal alone is no name', () => {
    expect(found(nameMissing, { rows: { 0: { name: '指标1：', weight: null } } })).toEqual([
      'C16 error C8: 第8行有指标值“≥4期”，没有三级指标名称。',
    ]);
  });

  test('names everywhere; an empty prepared row', () => {
    expect(found(nameMissing, {})).toEqual([]);
    expect(found(nameMissing, { footer: [[null, '生态效益指标']] })).toEqual([]);
  });
});
