import { qualityInPercent } from '../../../src/rules/standardization/n18-quality-in-percent';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N18 名称“…性”配百分比', () => {
  test('percent, not words', () => {
    const row = { name: '资金发放及时性', target: '100%' };
    expect(found(qualityInPercent, { rows: { 1: row } })).toEqual([
      'N18 info C9 D9: “资金发放及时性”的指标值“100%”是百分比，名称应以“率”结尾。',
    ]);
    expect(found(qualityInPercent, { rows: { 1: { ...row, target: '及时' } } })).toEqual([]);
  });

  test('a unit in brackets stays', () => {
    const sheet = spoiled({ 1: { name: '学员考核完整性（%）', target: '≥95', lastYear: '95' } });
    expect(fixesOf('N18', sheet)).toEqual([
      ['suggestion', 'C9: 学员考核完整性（%） → 学员考核完整率（%）'],
    ]);
  });
});
