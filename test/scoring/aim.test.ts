import { parseValue } from '../../src/domain/value/parse-value';
import type { Value } from '../../src/domain/value/value';
import { aimOf, isNumeric, measure } from '../../src/scoring/aim';

const valueOf = (text: string): Value => ({ ...parseValue(text), text, cell: 'D8' });
const ROW = { name: '培训人数', level1: '产出指标', level2: '数量指标' };

test.each([
  ['5个', true],
  ['每月1次', true],
  ['3-5天', true],
  ['3个、5人', false],
  ['优良', false],
  ['2024年6月底前', false],
  ['', false],
])('%j is numeric: %s', (text, numeric) => {
  expect(isNumeric(valueOf(text))).toBe(numeric);
});

test.each([
  ['≥5个', { kind: 'at-least', number: '5', strict: false }],
  ['>5个', { kind: 'at-least', number: '5', strict: true }],
  ['≤5个', { kind: 'at-most', number: '5', strict: false }],
  ['<5个', { kind: 'at-most', number: '5', strict: true }],
  ['=5个', { kind: 'equal', number: '5' }],
  ['3-5天', { kind: 'between', low: '3', high: '5' }],
  ['优良', null],
  ['3个、5人', null],
  ['2024年6月底前', null],
])('%s aims at %j', (text, aim) => {
  expect(aimOf(valueOf(text), ROW)).toEqual(aim);
});

const NO_NUMBERS = '两者不都是单个数值，无法计算完成率';
const doubtful = (text: string): string => `实际完成值写作${text}，看不出是比例还是百分数`;

test.each([
  ['≥5个', '6个', '6'],
  ['≥5万元', '6万元', '6'],
  ['≥5万元', '6000元', '6000'],
  ['3-5天', '4天', '4'],
  ['3-5天', '48小时', '172800'],
  ['≥5', '6', '6'],
  ['优良', '6个', NO_NUMBERS],
  ['≥5个', '优良', NO_NUMBERS],
  ['≥5个', '5-6个', NO_NUMBERS],
  ['≥5个', '3个、5人', NO_NUMBERS],
  ['≥5个', '6万元', '单位不同，无法换算：≥5个与6万元'],
  ['3-5天', '4人', '单位不同，无法换算：3-5天与4人'],
  ['=100%', '0', '0'],
  ['=100%', '0.0', '0'],
  ['=100%', '0.97', doubtful('0.97')],
  ['=100%', '1', doubtful('1')],
  ['=100%', '1.5', '1.5'],
  ['=100%', '97', '97'],
  ['=100%', '0.97%', '0.97'],
  ['≥5个', '0.97', '0.97'],
])('%s beside %s: %s', (target, actual, expected) => {
  const measured = measure(valueOf(target), valueOf(actual), ROW);
  expect(typeof measured === 'string' ? measured : measured.actual).toBe(expected);
});

const both = (target: string, actual: string) => measure(valueOf(target), valueOf(actual), ROW);

test('an actual whose unit stands nowhere is taken in the unit of the target', () => {
  expect(both('≥5万元', '6')).toMatchObject({ actual: '6', unit: '万元' });
  expect(both('3-5天', '4')).toMatchObject({ aim: { low: '3', high: '5' }, actual: '4' });
});
