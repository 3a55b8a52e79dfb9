import { inFull, quantityAt, readAlong } from '../../../src/domain/quantity/quantity';

/** Number, unit, magnitude, whether it is approximate, and how much of the text that took. */
function read(text: string): unknown[] | null {
  const found = quantityAt(text, 0);
  if (found === null) return null;
  const { number, unit, magnitude, approximate, end } = found;
  return [number, unit?.text ?? null, magnitude, approximate, text.slice(0, end)];
}

test.each([
  ['12人', '12', '人', '', false, '12人'],
  ['约12人', '12', '人', '', true, '约12人'],
  ['¥12万', '12', '万元', '', false, '¥12万'],
  ['¥约12万', '12', '万元', '', true, '¥约12万'],
  ['12余 人', '12', '人', '', true, '12余 人'],
  ['12余  万人', '12', '万人', '', true, '12余  万人'],
  ['12余万人', '12', '万人', '', true, '12余万人'],
  ['12余万 人', '12', '万人', '', true, '12余万 人'],
  ['12万余人', '12', '万人', '', true, '12万余人'],
  ['12万 人', '12', '万人', '', false, '12万 人'],
  ['12万 ,', '12', null, '万', false, '12万'],
  ['12万/月', '12', '万/月', '', false, '12万/月'],
  ['12余 ,', '12', null, '', true, '12余'],
  ['12 ,', '12', null, '', false, '12'],
  ['-3%', '-3', '%', '', false, '-3%'],
  ['三成', '30', '%', '', false, '三成'],
  ['一级标准', '1', null, '', false, '一'],
])('%s: %s in %s', (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test('a unit is looked for so far and no further', () => {
  const far = (blank: number): string => `12${' '.repeat(blank)}人`;
  expect([read(far(2))?.[1], read(far(3))?.[1]]).toEqual(['人', null]);
});

const numbersIn = (text: string): string[] =>
  [...readAlong(text, quantityAt)].map(({ start, end }) => text.slice(start, end));

test.each([
  ['培训200人,近300人次,最近5天', ['200人', '近300人次', '5天']],
  ['花费约人民币: 12万元,节约5万元', ['约人民币: 12万元', '5万元']],
  ['节约人民币: 5元', ['人民币: 5元']],
  ['第3期,十二人,一次性', ['3期', '十二人']],
  ['没有数', []],
])('%s: %j', (text, found) => {
  expect(numbersIn(text)).toEqual(found);
});

test('what is no quantity is passed over, and the next one found', () => {
  const found = [
    ...readAlong('5个、6人', (text, at) => (text[at] === '5' ? null : quantityAt(text, at))),
  ];
  expect(found.map(({ number }) => number)).toEqual(['6']);
});

test('a list of numbers has an end', () => {
  expect(numbersIn('1、'.repeat(399))).toHaveLength(399);
  expect(numbersIn('1、'.repeat(500))).toHaveLength(400);
});

test('a number in full', () => {
  expect(inFull({ number: '250', magnitude: '万' })).toBe('2500000');
  expect(inFull({ number: '250.0', magnitude: '' })).toBe('250');
});
