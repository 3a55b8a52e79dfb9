import { clauseAt, labelledClauseAt } from '../../../src/domain/quantity/clause';
import { readOwnQuantity } from '../../../src/domain/quantity/own-unit';
import {
  readPerSoMany,
  readRequirement,
  readWorkedOut,
} from '../../../src/domain/quantity/requirement';
import { valueText } from '../../../src/domain/quantity/spelling';

/** "3～5天", with the bounds where each end has its own; "3个、5人"; ">=4次/年"; null. */
function read(text: string): string | null {
  const found = readRequirement(text);
  switch (found?.kind) {
    case undefined:
      return null;
    case 'range': {
      const { low, high, upper, bounds, comparator, reversed } = found;
      const ends = `${low}～${high}${upper.unit?.text ?? upper.magnitude}${reversed ? ' reversed' : ''}`;
      return `${comparator ?? ''}${ends}${bounds === null ? '' : ` ${bounds.join()}`}`;
    }
    case 'several':
      return found.clauses
        .map(({ measured }) => measured.number + (measured.unit?.text ?? ''))
        .join('、');
    case 'one': {
      const { comparator, measured } = found.clause;
      return (comparator ?? '') + measured.number + (measured.unit?.text ?? measured.magnitude);
    }
  }
}

test.each([
  ['3-5天', '3～5天'],
  ['5-5天', '5～5天'],
  ['5-3天', '5～3天 reversed'],
  ['每年4-6次', '4～6次/年'],
  ['>=3-5天', '>=3～5天'],
  ['3-5天以内', '<=3～5天'],
  ['10万-20万', '10～20万'],
  ['10万-20万元', '10～20万元'],
  ['10元-20万元', '0.001～20万元'],
  ['10-20万', '10～20万'],
  ['10万-20', null],
  ['10千-20万元', null],
  ['10元-20', null],
  ['5人-6天', null],
  ['3%以上-5%', null],
  ['5万5万-6万', null],
  ['五至六月', null],
  ['3--5', '3～5'],
  ['3---5', null],
  ['>=95%且<=100%', '95～100% >=,<='],
  ['大于90%小于100%', '90～100% >,<'],
  ['<=5个且>=3个', '3～5个 >=,<='],
  ['>=3且<=5个', '3～5个 >=,<='],
  ['>=3个且<=5', '3～5个 >=,<='],
  ['>=3人且<=5天', '3人、5天'],
  ['>=3个且5个以内', '3～5个 >=,<='],
  ['3个以上且5个', '3个、5个'],
  ['>=3个且>=5个', '3个、5个'],
  ['<=5个且<=3个', '5个、3个'],
  ['>=95%且合格率<=100%', '95%、100%'],
  ['>=3个,<=5个完成', '3个、5个'],
  ['24小时内完成,5人', '24小时、5人'],
  ['3个完成,5人', null],
  ['3个,5', null],
  ['90%<=X<=100%', '90～100% >=,<='],
  ['100%>=合格率>90%', '90～100% >,<='],
  ['90%<=X<=100%左右', null],
  ['90%<=100%', '90%、100%'],
  ['每年不少于4次', '>=4次/年'],
  ['每月5', null],
  ['零', '0'],
  ['三', null],
])('%s asks for %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('ten quantities are a target, eleven a list', () => {
  const list = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${at + 1}个`).join('、');
  expect(read(list(10))).toBe(list(10));
  expect(read(list(11))).toBeNull();
});

test.each([
  ['5(个)', '5个', 4],
  ['5(二组)', '5', 1],
  ['每年每月每个县4次', '4次/年/月/县', 9],
  ['一年3次', '3次/年', 4],
  ['一个月两次', '2次/月', 5],
  ['每个月4次', '4次/月', 5],
  ['一年举办3个', '1年', 2],
  ['854万854万', '854', 8],
])('%s begins with %s', (text, expected, end) => {
  const clause = clauseAt(text, 0);
  const { number, unit } = clause!.measured;
  expect([number + (unit?.text ?? ''), clause?.end]).toEqual([expected, end]);
});

test('a year of occasions, not of what else is counted', () => {
  expect(clauseAt('一年5人3次', 0)).toBeNull();
});

test('a label has up to twenty characters', () => {
  const label = (length: number): string => '建'.repeat(length);
  expect(labelledClauseAt(`${label(20)}>=5个`, 0)?.label).toBe(label(20));
  expect(labelledClauseAt(`${label(21)}>=5个`, 0)).toBeNull();
});

test.each([
  ['2000元/课·年', null, '元/课·年'],
  ['5课以内', '<=', '课'],
  [`5${'课'.repeat(12)}`, null, '课'.repeat(12)],
  ['5课(含五个课时)及其以内(含五个课时)', '<=', '课'],
  [`${'0'.repeat(39)}5课(含五课程)及其以内`, '<=', '课'],
  ['5课内', null, '课内'],
  [`${'1'.repeat(40)}.${'1'.repeat(18)}课`, null, '课'],
])('%s is measured in its own unit', (text, comparator, unit) => {
  const read = readOwnQuantity(text);
  expect([read?.comparator, read?.measured.unit?.text]).toEqual([comparator, unit]);
});

test.each([
  '5课。',
  `5${'课'.repeat(13)}`,
  `${'1'.repeat(40)}.${'1'.repeat(18)}课课`,
  '五课',
  '课',
  '5课3',
  '5课前',
])('%s is no quantity of its own', (text) => {
  expect(readOwnQuantity(text)).toBeNull();
});

test.each([
  ['707元/人*42人=35.62万元', '35.62'],
  ['2x3=6', '6'],
  ['=6', undefined],
  ['2x3=>=6', undefined],
  ['23=6', undefined],
])('%s comes to %s', (text, number) => {
  expect(readWorkedOut(text)?.clause.measured.number).toBe(number);
});

test.each([
  ['10/10万', '10', '/10万'],
  ['5/1000人', '5', '/1000人'],
])('%s is a number per so many', (text, number, unit) => {
  expect(readPerSoMany(text)).toEqual({ number, unit });
});

test.each(['1/2', '5/2024', '五/10万', '/10万', '5人', '5'])('%s is none', (text) => {
  expect(readPerSoMany(text)).toBeNull();
});

test.each([
  ['1，000元', '1000元'],
  ['1 000  元', '1000元'],
  ['5 人\n次', '5人次'],
  ['95.5%', '95.5%'],
  ['≥ 5 个。', '>=5个'],
  ['1 2', '1 2'],
])('%j is looked at as %s', (raw, text) => {
  expect(valueText(raw)).toBe(text);
});

test('a value is looked at so far and no further', () => {
  expect(valueText('注'.repeat(400))).toHaveLength(300);
});
