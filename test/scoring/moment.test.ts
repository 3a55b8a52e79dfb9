import { parseValue } from '../../src/domain/value/parse-value';
import type { Value } from '../../src/domain/value/value';
import { keptDeadline } from '../../src/scoring/moment';
import { statedGrade, statedInTime } from '../../src/scoring/stated-grade';

const valueOf = (text: string): Value => ({ ...parseValue(text), text, cell: 'D8' });

test.each([
  ['2024年11月底前', '2024年10月', true],
  ['2024年11月底前', '2024年11月', true],
  ['2024年11月底前', '2024年12月', false],
  ['2024年11月15日前', '2024年11月15日', true],
  ['2024年11月15日前', '2024年11月16日', false],
  ['2024年11月15日前', '2024年11月', null],
  ['2024年11月15日前', '2024年10月', true],
  ['2024年11月15日前', '2024年12月', false],
  ['2024年底前', '2024年', true],
  ['2024年底前', '2025年1月', false],
  ['2024年1月31日前', '2023年12月31日', true],
  ['11月底前', '2024年12月', false],
  ['11月底前', '2023年12月', true],
  ['2024年11月底前', '12月', false],
  ['11月底前', '10月', true],
  ['11月底前', '12月', false],
  ['每月15日前', '每月10日前', true],
  ['每月15日前', '每月15日前', true],
  ['每月15日前', '每月16日前', false],
  ['每月15日前', '2024年11月10日', null],
  ['2024年11月底前', '每月10日前', null],
  ['2024年11月底前', '已完成', null],
  ['优良', '2024年11月', null],
])('%s, done %s: %s', (target, actual, kept) => {
  expect(keptDeadline(valueOf(target), valueOf(actual), 2024)).toBe(kept);
});

test('without the year of the budget only dates of one kind are compared', () => {
  const kept = (target: string, actual: string): boolean | null =>
    keptDeadline(valueOf(target), valueOf(actual), null);
  expect(kept('11月底前', '2024年10月')).toBeNull();
  expect(kept('2024年11月底前', '10月')).toBeNull();
  expect(kept('11月底前', '10月')).toBe(true);
  expect(kept('2024年11月底前', '2024年12月')).toBe(false);
});

test('last year’s date is moved by a year', () => {
  const kept = (actual: string): boolean | null =>
    keptDeadline(valueOf('2024年11月底前'), valueOf(actual), 2024, 1);
  expect(['2023年11月', '2023年12月', '10月'].map(kept)).toEqual([true, false, true]);
});

test('a stated grade stands at the beginning of a short text', () => {
  const padded = (blank: number): string => `${' '.repeat(blank)}达成`;
  expect(statedGrade(padded(38))).toBe('achieved');
  expect(statedGrade(padded(39))).toBeNull();
  expect(statedGrade('达成预期指标。')).toBe('achieved');
  expect(statedGrade('培训达成')).toBeNull();
});

test.each([
  ['按时完成', true],
  ['逾期', false],
  ['未按时完成', false],
  ['已完成', true],
  ['未完成', false],
  ['部分完成', null],
  ['10月', null],
])('%s: in time %s', (text, expected) => {
  expect(statedInTime(text)).toBe(expected);
});
