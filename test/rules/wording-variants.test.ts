/** The same defects as people write them in other words; each was once missed or reported wrongly. */
import type { Check } from '../../src/rules/engine/check';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { type FormOptions, indicatorsWith, runCheck } from '../support/form';

function check(id: string): Check {
  const found = CHECKS.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

function cells(id: string, options: FormOptions): string[] {
  return runCheck(check(id), options).map((finding) => finding.cells[0] ?? '');
}

const target = (value: string): FormOptions => ({
  rows: { 0: { target: value } },
});

test.each(['—', '无', '新增指标', '≥', '≥（）台', '≥X台', '平方米'])(
  'C17: a target %s says nothing',
  (value) => {
    expect(cells('C17', target(value))).toEqual(['D8']);
  },
);

test.each(['８６００平方米', '八千六百平方米'])('N08: %s has no comparator', (value) => {
  expect(cells('N08', target(value))).toEqual(['D8']);
});

test.each([
  ['1、培训班期数', '2、培训班期数'],
  ['（1）培训班期数', '（2）培训班期数'],
])('N04: %s and %s are one name', (first, second) => {
  const indicators = indicatorsWith({ 0: { name: first }, 1: { name: second } });
  expect(cells('N04', { indicators })).toEqual(['C9']);
});

test('A07: a bare 11000 beside 1.2万人 is 11000人', () => {
  const indicators = indicatorsWith({
    0: { name: '培训人数', target: '≥1.2万人', lastYear: 11000 },
  });
  expect(cells('A07', { indicators })).toEqual([]);
  expect(cells('A04', { indicators })).toEqual([]);
});

test('A03 and A11: 元/生·年 is money per head, not words', () => {
  const indicators = indicatorsWith({ 3: { name: '生均资助标准', target: '≥2000元/生·年' } });
  expect(cells('A03', { indicators })).toEqual([]);
  expect(cells('A11', { indicators })).toEqual(['D11']);
});

test('K02: 500万 under a cost is 500万元', () => {
  const indicators = indicatorsWith({ 3: { name: '培训总成本', target: '≤500万' } });
  expect(cells('K02', { indicators, total: 480, fiscal: 480 })).toEqual(['D11']);
});

test.each(['无害化处理率', '疫苗接种率', '参保率', '漏损率'])('A21: %s of 130%%', (name) => {
  expect(cells('A21', { rows: { 1: { name, target: '≥130%' } } })).toEqual(['D9']);
});

test.each([
  ['季度新增担保额', '≥4亿元'],
  ['每半年新增担保额', '≥8亿元'],
])('K07: %s against the year', (name, value) => {
  const indicators = indicatorsWith({
    0: { name: '新增担保额', target: '≥21亿元' },
    1: { name, target: value },
  });
  expect(cells('K07', { indicators })).toEqual(['D9']);
});

test('R03: 14个地（州、市） counts places, not what is opened there', () => {
  const goal =
    '支持14个地（州、市）图书馆、文化馆免费开放，满足群众文化需求，群众满意度不低于90%。';
  const indicators = indicatorsWith({ 0: { name: '免费开放场馆数量', target: '=28个' } });
  expect(cells('R03', { goal, indicators })).toEqual([]);
});

test.each(['—', '[036]'])('C02: %s is no unit', (unit) => {
  expect(cells('C02', { unit })).toEqual(['C3']);
});

test('C03: a dash is no name', () => {
  expect(cells('C03', { leader: '-' })).toEqual(['H4']);
});

test('C04: a year in Chinese digits is a year', () => {
  expect(cells('C04', { year: '（二〇二四年度）', project: '职业技能培训补助' })).toEqual([]);
});

test('A10: meetings have an upper limit', () => {
  const indicators = indicatorsWith({ 0: { name: '召开会议次数', target: '≤4次' } });
  expect(cells('A10', { indicators })).toEqual([]);
});
