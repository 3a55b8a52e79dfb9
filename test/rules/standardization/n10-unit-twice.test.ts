import { unitTwice } from '../../../src/rules/standardization/n10-unit-twice';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N10 名称与值重复单位', () => {
  const periods = { 0: { name: '培训班期数（期）' } };

  test('one, and three', () => {
    expect(found(unitTwice, { rows: periods })).toEqual([
      'N10 info C8 D8: “培训班期数（期）”的名称已写单位“期”，指标值“≥4期”又带单位。',
    ]);
    const others = { 1: { name: '学员考核合格率（%）' }, 5: { name: '参训学员满意度（%）' } };
    expect(found(unitTwice, { rows: { ...periods, ...others } })).toEqual([
      'N10 info C8 D8 C9 D9 C13 D13: 共3项指标的名称和指标值重复写了单位（C8、C9、C13）。',
    ]);
  });

  test.each([
    ['another unit', { name: '培训人数（人）', target: '≥200人次' }],
    ['a value of last year that leans on the name', { name: '培训班期数（期）', lastYear: 4 }],
  ])('not mended: %s', (_, row) => {
    expect(fixesOf('N10', spoiled({ 0: row }))).toEqual([null]);
  });

  test('only the name', () => {
    expect(found(unitTwice, { rows: { 0: { name: '培训班期数（期）', target: '≥4' } } })).toEqual(
      [],
    );
  });
});
