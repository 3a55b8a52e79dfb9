import { unitInNameOnly } from '../../../src/rules/standardization/n11-unit-in-name-only';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N11 单位仅写在名称中', () => {
  const rows = { 0: { name: '培训班期数（期）', target: '≥4', lastYear: 4 } };

  test('only the name', () => {
    expect(found(unitInNameOnly, { rows })).toEqual([
      'N11 info D8 C8: “培训班期数（期）”的单位“期”只写在名称里，指标值“≥4”没有单位。',
    ]);
    expect(found(unitInNameOnly, { rows: { 0: { name: '培训班期数（期）' } } })).toEqual([]);
  });

  test('the unit goes with all its numbers', () => {
    expect(fixesOf('N11', spoiled(rows))).toEqual([
      ['suggestion', 'C8: 培训班期数（期） → 培训班期数', 'D8: ≥4 → ≥4期', 'F8: 4 → 4期'],
    ]);
  });
});
