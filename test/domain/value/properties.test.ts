import fc from 'fast-check';
import { exact } from '../../../src/domain/exact';
import { parseValue } from '../../../src/domain/value/parse-value';
import { parsedValueSchema } from '../../support/schemas';
import { convert } from '../../../src/domain/quantity/units';
import type { Comparator } from '../../../src/domain/value/value';

const VOCABULARY =
  '0 1 9 12 2024 99.5 万 亿 元 % ‰ 人 次 月 年 日 / 、 · - — ~ ( ) （ ） , ， ≥ <= 》 = * ** 不低于 控制在 以上 以内 ' +
  '每 月 季度 前 底 后 内 至 二 百 十 两 无 零 未发生 投诉 是 否 □ ☑ # . : ； X × 完成 收到 率'.trim();

const likeValues = fc
  .array(fc.constantFrom(...VOCABULARY.split(' '), ' ', '　', '\n'), { maxLength: 14 })
  .map((words) => words.join(''));

test('whatever the text, a value comes out that fits the schema', () => {
  const anything = fc.oneof(likeValues, fc.string({ unit: 'binary', maxLength: 200 }));
  fc.assert(
    fc.property(anything, fc.option(likeValues, { nil: '' }), likeValues, (raw, name, unit) => {
      const value = parseValue(raw, { name, unit, operator: name });
      expect(parsedValueSchema.safeParse(value).success).toBe(true);
      expect(value.number === null).toBe(value.kind !== 'number' && value.kind !== 'frequency');
      expect(value.range === null).toBe(value.kind !== 'range');
    }),
    { numRuns: 3000 },
  );
});

test.each([
  '1,'.repeat(16000),
  '('.repeat(32767),
  '1'.repeat(32767),
  '每个'.repeat(16000),
  '元/月、人'.repeat(6000),
  '1元/' + '人·'.repeat(10000),
  '百'.repeat(32767),
  '*'.repeat(32767),
  '　'.repeat(32767),
  '>='.repeat(16000),
  '1-'.repeat(16000),
  '一二三'.repeat(10000),
  '1 '.repeat(16000),
  '1,000'.repeat(6000),
  '建筑面积2万平方米,'.repeat(3000),
  `${'建'.repeat(32000)}1%`,
  '#'.repeat(32767),
  '－'.repeat(32767),
])('a hostile text is read to an end (case %#)', (raw) => {
  const value = parseValue(raw, { name: raw, unit: raw, operator: raw });
  expect(parsedValueSchema.safeParse(value).success).toBe(true);
});

const NUMBERS = fc
  .tuple(fc.integer({ min: 0, max: 99999999 }), fc.option(fc.integer({ min: 1, max: 9999 })))
  .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));

const COMPARATORS: readonly (readonly [string, Comparator | null])[] = [
  ['', null],
  ['≥', '>='],
  ['>=', '>='],
  ['＞＝', '>='],
  ['≧', '>='],
  ['》=', '>='],
  ['不低于', '>='],
  ['至少', '>='],
  ['>', '>'],
  ['大于', '>'],
  ['=', '='],
  ['﹦', '='],
  ['≤', '<='],
  ['≦', '<='],
  ['不超过', '<='],
  ['控制在', '<='],
  ['<', '<'],
  ['低于', '<'],
];

const UNITS = (
  '元 万元 亿元 人 万人 人次 户 家 个 条 项 次 % 小时 天 工作日 个月 公里 平方米 万平方米 亩 公顷 ' +
  '立方米 吨 公斤 台 套 座 株 元/月、人 万元/人/月 元/亩 个百分点 场次 标段'
).split(' ');

const composed = fc.tuple(fc.constantFrom(...COMPARATORS), NUMBERS, fc.constantFrom(...UNITS));

test('comparator, number and unit read back as themselves', () => {
  fc.assert(
    fc.property(composed, ([[written, comparator], number, unit]) => {
      expect(parseValue(`${written}${number}${unit}`)).toMatchObject({
        kind: 'number',
        comparator,
        number,
        unit,
        unitSource: 'value',
        flags: [],
      });
    }),
    { numRuns: 1000 },
  );
});

/** ASCII as an input method in full-width mode types it. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

test('full-width and half-width mean the same', () => {
  fc.assert(
    fc.property(composed, ([[written], number, unit]) => {
      const text = `${written}${number}${unit}`;
      const half = parseValue(text);
      const full = parseValue(fullWidth(text));
      expect({ ...full, raw: text, explanation: half.explanation }).toEqual(half);
    }),
  );
});

test('grouping by thousands changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (whole) => {
      const grouped = whole.toLocaleString('en-US');
      expect(parseValue(`≤${grouped}.50元`).number).toBe(`${whole}.50`);
    }),
  );
});

const DIMENSIONS = [
  ['元', '千元', '万元', '亿元'],
  ['人', '名', '万人'],
  ['%', '‰', '百分比'],
  ['秒', '分钟', '小时', '天'],
  ['月', '季度', '年'],
  ['米', '公里', '厘米'],
  ['平方米', '万平方米', '平方公里'],
  ['亩', '万亩', '公顷'],
  ['克', '斤', '公斤', '吨'],
  ['元/人/月', '万元/月·人'],
  ['次/月', '次/季度', '次/年'],
];

const pairs = fc
  .constantFrom(...DIMENSIONS)
  .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));

test('converting there and back changes nothing', () => {
  fc.assert(
    fc.property(pairs, NUMBERS, ([from, to], number) => {
      const there = convert(number, from, to);
      const back = there === null ? null : convert(there, to, from);
      // Thirds (月 as 年) end after 20 places; all else is exact.
      expect(
        exact(back ?? '-1')
          .minus(exact(number))
          .abs()
          .lt(exact('0.000000000001')),
      ).toBe(true);
    }),
  );
});
