import { nameMissing } from '../../../src/rules/completeness/c16-name-missing';
import { found } from '../../support/form';

describe('C16 三级指标名称为空', () => {
  test.each([
    ['with value and weight', { name: null }, '指标值“≥4期”、权重10'],
    ['an ordinal alone is no name', { name: '指标1：', weight: null }, '指标值“≥4期”'],
  ])('%s', (_, row, has) => {
    expect(found(nameMissing, { rows: { 0: row } })).toEqual([
      `C16 error C8: 第8行有${has}，没有三级指标名称。`,
    ]);
  });

  test('five are one finding', () => {
    const open = { name: null };
    const rows = { 0: open, 1: open, 2: open, 3: open, 4: open };
    expect(found(nameMissing, { rows })).toEqual([
      'C16 error C8 C9 C10 C11 C12: 共5行有指标值或权重，没有三级指标名称（C8、C9、C10、C11、C12）。',
    ]);
  });

  test('an empty prepared row', () => {
    expect(found(nameMissing, { footer: [[null, '生态效益指标']] })).toEqual([]);
  });
});
