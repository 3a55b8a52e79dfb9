import { CLEAN_INDICATORS, formSheet, type IndicatorCells } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

function withNames(names: readonly string[]) {
  const indicators = CLEAN_INDICATORS.map((row, i) =>
    row.map((cell, c) => (c === 2 ? names[i] : cell)),
  );
  return formSheet({ indicators: indicators as unknown as IndicatorCells[] });
}

const plain = CLEAN_INDICATORS.map((row) => row[2] as string);
const all = plain.map((name) => `指标1：${name}`);

test('N06 a gap', () => {
  const sheet = withNames([`指标2：${plain[0]!}`, ...all.slice(1)]);
  expect(fixesOf('N06', sheet)).toEqual([['safe', 'C8: 指标2：培训班期数 → 指标1：培训班期数']]);
  expect(mends('N06', sheet)).toBe(true);
});

test('N06 the few follow the many', () => {
  const missing = withNames([plain[0]!, ...all.slice(1)]);
  expect(fixesOf('N06', missing)).toEqual([['safe', 'C8: 培训班期数 → 指标1：培训班期数']]);
  expect(mends('N06', missing)).toBe(true);
  const odd = withNames([all[0]!, ...plain.slice(1)]);
  expect(fixesOf('N06', odd)).toEqual([['safe', 'C8: 指标1：培训班期数 → 培训班期数']]);
  expect(mends('N06', odd)).toBe(true);
});
