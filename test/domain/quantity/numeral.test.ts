import {
  chineseNumber,
  digitNumeralsIn,
  numeralAt,
  percentAt,
} from '../../../src/domain/quantity/numeral';

const whole = (text: string): string | null => {
  const numeral = numeralAt(text, 0);
  return numeral?.end === text.length ? numeral.number : null;
};

test.each([
  ['12', '12'],
  ['0.50', '0.50'],
  ['.5', '0.5'],
  ['十', '10'],
  ['十五', '15'],
  ['二十三', '23'],
  ['一百零二', '102'],
  ['一百二', '120'],
  ['两千五', '2500'],
  ['一万二', '12000'],
  ['一万零五', '10005'],
  ['三万五千', '35000'],
  ['三万亿', '3000000000000'],
  ['三万五千亿', '3500000000000'],
  ['一亿二千万', '120000000'],
  ['壹亿贰仟万', '120000000'],
  ['二点五', '2.5'],
  ['三点五万', '35000'],
  ['1亿2千万', '120000000'],
  ['1亿2000万', '120000000'],
  ['1亿零500万', '105000000'],
  ['3万5千', '35000'],
  ['3万5百', '30500'],
  ['2千3百万', '23000000'],
  ['3百5十', '350'],
])('%s is %s', (text, number) => {
  expect(whole(text)).toBe(number);
});

test.each([
  ['453.56万', '453.56'],
  ['2千万', '2'],
  ['854万854万', '854'],
  ['3万5万', '3'],
  ['1.5万3千', '1.5'],
  ['5百', '5'],
  ['3千万', '3'],
  ['3万5', '3'],
  ['3百万亿', '3'],
  ['0五万三千', '0'],
  ['1亿0万', '1'],
  ['1亿20000万', '1'],
  ['5人', '5'],
  ['5、', '5'],
])('of %s the number is %s, its magnitude left to the unit', (text, number) => {
  expect(numeralAt(text, 0)?.number).toBe(number);
});

test('the longest numerals', () => {
  const places = (count: number): string => `一点${'二'.repeat(count)}`;
  expect(whole(places(7))).toBe('1.2222222');
  expect(whole(places(8))).toBeNull();
  const digits = '1'.repeat(40);
  expect(whole(`${digits}.${'1'.repeat(18)}`)).toBe(`${digits}.${'1'.repeat(18)}`);
  // Sixteen figures and steps; 零 between them is one of them.
  const sixteen = '一千零二百零三十零四亿零五百零六十';
  expect(whole(sixteen.slice(0, 16))).toBe('123400000506');
  expect(numeralAt(sixteen, 0)).toBeNull();
});

test.each([
  ...['三十五十', '一百五百', '十二百', '百二', '一千千', '五十六十', '一二十', '十千'],
  ...['一亿零万', '一亿二亿', '二万三万', '一亿二万万', '三百五千', '零万', '一百200', '一千百'],
  ...['万', '百', '千方百计', '二五', '二〇二四', '一十百', '人', ''],
])('%s is no numeral', (text) => {
  expect(numeralAt(text, 0)).toBeNull();
});

test('a figure behind the last step is none of a number in digits', () => {
  expect(numeralAt('3万5千2', 0)).toMatchObject({ number: '35000', end: 4 });
});

test('a Chinese numeral is the whole text or none', () => {
  expect(chineseNumber('一百二十')).toBe('120');
  expect(chineseNumber('一百二十人')).toBeNull();
  expect(chineseNumber('12')).toBeNull();
});

test('numbers that begin with a digit are found with their places', () => {
  expect(digitNumeralsIn('≥3万5千人，第2期')).toEqual([
    { number: '35000', start: 1, end: 5 },
    { number: '2', start: 8, end: 9 },
  ]);
});

test.each([
  ['百分之五', '5', 4],
  ['百分之5', '5', 4],
  ['百分百', '100', 3],
  ['百分之百', '100', 4],
  ['三成', '30', 2],
  ['九成五', '95', 3],
])('%s is %s percent', (text, number, end) => {
  expect(percentAt(text, 0)).toEqual({ number, end, isChinese: true });
});

test.each(['百分之人', '百分', '零成', '成', '三'])('%s is no percentage', (text) => {
  expect(percentAt(text, 0)).toBeNull();
});
