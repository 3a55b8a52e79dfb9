import { ordinalGaps } from '../../../src/rules/standardization/n06-ordinal-gaps';
import { CLEAN_INDICATORS, formSheet, found } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

const plain = CLEAN_INDICATORS.map((row) => row[2] as string);
const all = plain.map((name) => `指标1：${name}`);

function withNames(first: string, others: readonly string[]) {
  const names = [first, ...others.slice(1)];
  return formSheet({ rows: Object.fromEntries(names.map((name, at) => [at, { name }])) });
}

describe('N06 序号不连续或部分有部分无', () => {
  test('a gap', () => {
    const sheet = withNames('指标2：培训班期数', all);
    expect(found(ordinalGaps, sheet)).toEqual(['N06 info C8: “数量指标”下的序号应为1，实际为2。']);
    expect(fixesOf('N06', sheet)).toEqual([['safe', 'C8: 指标2：培训班期数 → 指标1：培训班期数']]);
  });

  test('some without: the few follow the many', () => {
    const sheet = withNames('指标1：培训班期数', plain);
    expect(found(ordinalGaps, sheet)).toEqual(['N06 info C8: 1项指标写了序号，5项没有写。']);
    expect(fixesOf('N06', sheet)).toEqual([['safe', 'C8: 指标1：培训班期数 → 培训班期数']]);
    expect(mends('N06', sheet)).toBe(true);
  });

  test('none', () => {
    expect(found(ordinalGaps, {})).toEqual([]);
  });
});
