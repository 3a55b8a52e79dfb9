import { parseValue } from '../../../src/domain/value/parse-value';
import { parsedValueSchema } from '../../support/schemas';
import {
  type Comparator,
  type ParsedValue,
  type ValueContext,
  type ValueFlag,
  type ValueKind,
} from '../../../src/domain/value/value';

interface Expected {
  kind: ValueKind;
  comparator: Comparator | null;
  number: string | null;
  unit: string | null;
  base: string | null;
  flags?: ValueFlag[];
}

/** kind, comparator, number, unit, base quantity as one text ("4535600 元"). */
type Row = [string, string | null, string | null, string | null, string | null];

function check(value: ParsedValue, expected: Expected): void {
  expect(parsedValueSchema.parse(value)).toEqual(value);
  expect({
    kind: value.kind,
    comparator: value.comparator,
    number: value.number,
    unit: value.unit,
    base: value.base && `${value.base.number} ${value.base.unit ?? ''}`,
    flags: value.flags,
  }).toEqual({ flags: [], ...expected });
}

function num(
  comparator: Comparator | null,
  number: string,
  unit: string | null,
  base: string | null,
  ...flags: ValueFlag[]
): Expected {
  return { kind: 'number', comparator, number, unit, base, flags };
}

function only(kind: ValueKind, comparator: Comparator | null = null, ...flags: ValueFlag[]) {
  return { kind, comparator, number: null, unit: null, base: null, flags };
}

const named = (name: string): ValueContext => ({ name });
const column = (unit: string): ValueContext => ({ unit });

const NUMBERS: [string, Expected, ValueContext?][] = [
  ['=9个', num('=', '9', '个', '9 个')],
  ['>=504人次', num('>=', '504', '人次', '504 人次')],
  ['<=453.56万元', num('<=', '453.56', '万元', '4535600 元')],
  ['≥105%', num('>=', '105', '%', '105 %')],
  ['≦114352', num('<=', '114352', '万元', '1143520000 元'), named('指标1：项目支出（万元）')],
  ['≧90%', num('>=', '90', '%', '90 %')],
  ['﹦9个', num('=', '9', '个', '9 个')],
  ['＝9个', num('=', '9', '个', '9 个')],
  ['==9个', num('=', '9', '个', '9 个')],
  ...['》=', '》＝', '＞＝', '≥=', '=>', '>=', '≥', '≧', '⩾'].map((glyph): [string, Expected] => [
    `${glyph}9个`,
    num('>=', '9', '个', '9 个'),
  ]),
  ...['＜＝', '《=', '=<', '<=', '≤', '≦', '⩽'].map((glyph): [string, Expected] => [
    `${glyph}9个`,
    num('<=', '9', '个', '9 个'),
  ]),
  ['>92%', num('>', '92', '%', '92 %')],
  ['＞92%', num('>', '92', '%', '92 %')],
  ['》92%', num('>', '92', '%', '92 %')],
  ['《92%', num('<', '92', '%', '92 %')],
  ['〉92%', num('>', '92', '%', '92 %')],
  ['〈=92%', num('<=', '92', '%', '92 %')],
  ['¥350,000.00', num(null, '350000.00', '元', '350000 元')],
  ['≤￥35万元', num('<=', '35', '万元', '350000 元')],
  ['2025.12', num(null, '2025.12', null, null)],
  ['<24小时', num('<', '24', '小时', '86400 秒')],
  ['<1681680元', num('<', '1681680', '元', '1681680 元')],
  ...['不低于', '不少于', '不小于', '大于等于', '大于或等于', '至少', '达到'].map(
    (word): [string, Expected] => [`${word}90%`, num('>=', '90', '%', '90 %')],
  ),
  ['达到90%以上', num('>=', '90', '%', '90 %')],
  ['90%及以上', num('>=', '90', '%', '90 %')],
  ['30000人以上', num('>=', '30000', '人', '30000 人')],
  ...['不高于', '不超过', '不多于', '不大于', '小于等于'].map((word): [string, Expected] => [
    `${word}200万元`,
    num('<=', '200', '万元', '2000000 元'),
  ]),
  ['控制在200万元以内', num('<=', '200', '万元', '2000000 元')],
  ['200万元以内', num('<=', '200', '万元', '2000000 元')],
  ['5%以下', num('<=', '5', '%', '5 %')],
  ['达到30天以内', num('<=', '30', '天', '2592000 秒')],
  ...['低于', '少于', '小于', '不足'].map((word): [string, Expected] => [
    `${word}3次`,
    num('<', '3', '次', '3 次'),
  ]),
  ...['超', '超过', '大于', '高于', '多于'].map((word): [string, Expected] => [
    `${word}3次`,
    num('>', '3', '次', '3 次'),
  ]),
  ['等于3次', num('=', '3', '次', '3 次')],
  ['大于等于10157.6平方米', num('>=', '10157.6', '平方米', '10157.6 平方米')],
  ['超13万元/年', num('>', '13', '万元/年', '130000 元/年')],
  ['10户', num(null, '10', '户', '10 户')],
  ['45%', num(null, '45', '%', '45 %')],
  ['1', num(null, '100', '%', '100 %', 'ratio-without-percent'), named('项目完工进度（%）')],
  ['0.855', num(null, '85.5', '%', '85.5 %', 'ratio-without-percent'), named('验收合格率')],
  ['1', num(null, '100', '%', '100 %', 'ratio-without-percent'), named('担保费率')],
  ['0.5', num(null, '0.5', null, null), named('数据共享、统计效率')],
  ['95', num(null, '95', '%', '95 %'), named('农业项目占比')],
  ['0', num(null, '0', '%', '0 %'), named('改造工程验收合格率')],
  ['1次', num(null, '1', '次', '1 次'), named('验收合格率')],
  ['1', num(null, '1', '%', '1 %'), { name: '验收合格率', unit: '%' }],
  ['≥0.97比例', num('>=', '97', '%', '97 %')],
  ['≥100百分比', num('>=', '100', '%', '100 %')],
  ['=100.00(%)', num('=', '100.00', '%', '100 %')],
  ['≥90.00(%)', num('>=', '90.00', '%', '90 %')],
  ['100.00%', num(null, '100.00', '%', '100 %')],
  ['4.0‰', num(null, '0.4', '%', '0.4 %')],
  ['10/10万', num(null, '10', '/10万', null)],
  ['>=1万', num('>=', '10000', '户/家', '10000 户/家'), named('年度新增经营主体笔（户/家）')],
  ['>=1万', num('>=', '10000', null, null)],
  ['9.9万人', num(null, '9.9', '万人', '99000 人')],
  ['>=50亿元', num('>=', '50', '亿元', '5000000000 元')],
  ['335033.29万元', num(null, '335033.29', '万元', '3350332900 元')],
  ['3726.00', num(null, '3726.00', '人次', '3726 人次'), named('指标1：解决就业（人次）')],
  ['114,352.00', num(null, '114352.00', null, null)],
  ['114，352.00', num(null, '114352.00', null, null)],
  ['１２３．４％', num(null, '123.4', '%', '123.4 %')],
  ['250万', num(null, '2500000', null, null)],
  ['250万', num(null, '250', '万元', '2500000 元'), named('项目资金（万元）')],
  ['2亿', num(null, '2', '亿元', '200000000 元'), column('万元')],
  ['854万(高标准农田400万,示范建设295万)', num(null, '8540000', null, null)],
  ['854万854万(高标准农田400万)', num(null, '8540000', null, null, 'repeated')],
  ['771,325,800.00', num(null, '771325800.00', '元', '771325800 元'), named('项目资金（元）')],
  ['2279.048 万元', num(null, '2279.048', '万元', '22790480 元'), column('万元')],
  ['≤4.5万元/月、人', num('<=', '4.5', '万元/月、人', '45000 元/(人·月)')],
  ['39075元/月、人', num(null, '39075', '元/月、人', '39075 元/(人·月)')],
  ['707元/人/月*42人*12个月=35.62万元', num(null, '35.62', '万元', '356200 元')],
  ['1600元/亩', num(null, '1600', '元/亩', '1600 元/亩')],
  ['<=2875元/个', num('<=', '2875', '元/个', '2875 元/个')],
  ['<=3000元/平方米', num('<=', '3000', '元/平方米', '3000 元/平方米')],
  ['≤620万/月', num('<=', '620', '万/月', null, 'unit-incomplete')],
  ['1天', num(null, '1', '天', '86400 秒')],
  ['<=4小时', num('<=', '4', '小时', '14400 秒')],
  ['24小时内', num('<=', '24', '小时', '86400 秒')],
  ['8工作时', num(null, '8', '工作时', '8 工作时')],
  ['12个月', num(null, '12', '个月', '12 月')],
  ['12月', num(null, '12', '月', '12 月'), named('薪酬发放月数')],
  ['≥20年', num('>=', '20', '年', '240 月')],
  ['180', num(null, '180', null, null), named('服务周期')],
  ['85', num('>=', '85', '%', '85 %', 'from-name'), named('苗木成活率(≥**%)')],
  ['>=17600株', num('>=', '17600', '株', '17600 株'), named('苗木数量(≥**株)')],
  ['(≥**株)>=17600株', num('>=', '17600', '株', '17600 株')],
  ['建筑面积2.6万平方米,展示面积1万平方米', num(null, '2.6', '万平方米', '26000 平方米')],
  ['28.8万元', num(null, '28.8', '万元', '288000 元', 'unit-conflict'), column('%')],
  ['95%', num(null, '95', '%', '95 %'), column('%')],
  ['12月', num('<=', '12', '月', '12 月'), { operator: '≤', name: '工期' }],
  ['1346.0088万平方米', num(null, '1346.0088', '万平方米', '13460088 平方米')],
  ['≥80M', num('>=', '80', '米', '80 米')],
  ['未发生代偿', num(null, '0', '%', '0 %'), named('再担保代偿率')],
  ['零事故', num(null, '0', null, null)],
  ['无投诉', num(null, '0', '次', '0 次'), column('次')],
  ['0', num(null, '0', null, null)],
  ['二100百分比', num('=', '100', '%', '100 %', 'damaged')],
  ['%=99百分比', num('>=', '99', '%', '99 %', 'damaged')],
  ['100%%', num(null, '100', '%', '100 %', 'damaged')],
  ['292%', num(null, '292', '%', '292 %')],
  ['百分之五', num(null, '5', '%', '5 %')],
  ['不低于百分之九十五', num('>=', '95', '%', '95 %')],
  ['三成', num(null, '30', '%', '30 %')],
  ['两次', num(null, '2', '次', '2 次')],
  ['十户', num(null, '10', '户', '10 户')],
  ['一百二十人', num(null, '120', '人', '120 人')],
  ['十五日', num(null, '15', '日', '1296000 秒')],
  ['三万五千元', num(null, '35000', '元', '35000 元')],
  ['-3%', num(null, '-3', '%', '-3 %')],
  ['1 000 000元', num(null, '1000000', '元', '1000000 元')],
  ['满意度达到90%以上', num('>=', '90', '%', '90 %')],
  ['100余人', num(null, '100', '人', '100 人')],
  ['每人每月600元', num(null, '600', '元/人/月', '600 元/(人·月)')],
  ['100', num('=', '100', '%', '100 %'), { unit: '%', operator: '＝' }],
  ['100', num('>=', '100', '%', '100 %'), { unit: '%', operator: '≥' }],
  ['100', num(null, '100', '%', '100 %'), { unit: '%', operator: '定量' }],
  ['>5', num('>', '5', '个', '5 个'), { unit: '个', operator: '≥' }],
  ['百分之百', num(null, '100', '%', '100 %')],
  ['１００％', num(null, '100', '%', '100 %')],
  ['八千六百平方米', num(null, '8600', '平方米', '8600 平方米')],
  ['８６００平方米', num(null, '8600', '平方米', '8600 平方米')],
  ['≥2000元/生·年', num('>=', '2000', '元/生·年', '2000 元/(年·生)')],
  ['≤720元/生', num('<=', '720', '元/生', '720 元/生')],
  ['650元/生/年', num(null, '650', '元/生/年', '650 元/(年·生)')],
  ['≥500元/生·学期', num('>=', '500', '元/生·学期', '500 元/(学期·生)')],
  ['≤1800元/标准亩', num('<=', '1800', '元/标准亩', '1800 元/标准亩')],
  ['≤45微克/立方米', num('<=', '45', '微克/立方米', '0.000000045 公斤/立方米')],
  ['≤35μg/m3', num('<=', '35', '微克/立方米', '0.000000035 公斤/立方米')],
  ['≤35µg/m³', num('<=', '35', '微克/立方米', '0.000000035 公斤/立方米')],
  ['≤20mg/L', num('<=', '20', '毫克/升', '0.02 公斤/立方米')],
  ['≥300人·天', num('>=', '300', '人·天', '300 人天')],
  ['≥300人·次', num('>=', '300', '人·次', '300 人次')],
  ['25℃', num(null, '25', '℃', '25 ℃')],
  ['≥300元/人·天', num('>=', '300', '元/人·天', '300 元/(人·天)')],
  ['3生产线', num(null, '3', '生产线', '3 生产线')],
  ['≥2000元/课·年', num('>=', '2000', '元/课·年', null)],
  ['10次/幕·年以上', num('>=', '10', '次/幕·年', null)],
  ['90系统升级改造', num(null, '90', '系统升级改造', null)],
  ['≤8g/kWh', num('<=', '8', 'g/kWh', null)],
  ['≥5个IT系统', num('>=', '5', '个', '5 个')],
  ['95%~', num(null, '95', '%', '95 %')],
  ['3年半', num(null, '3', '年半', null)],
  ['100完成', num(null, '100', null, null)],
];

const OTHERS: [string, Expected, ValueContext?][] = [
  ['1次/月', { ...num(null, '1', '次/月', '12 次/年'), kind: 'frequency' }],
  ['每月1次', { ...num(null, '1', '次/月', '12 次/年'), kind: 'frequency' }],
  ['每季度一次', { ...num(null, '1', '次/季度', '4 次/年'), kind: 'frequency' }],
  ['12次/年', { ...num(null, '12', '次/年', '12 次/年'), kind: 'frequency' }],
  ['一年两次', { ...num(null, '2', '次/年', '2 次/年'), kind: 'frequency' }],
  ['一季度1次', only('deadline')],
  ['一月五日', only('qualitative')],
  ['每年不少于12次', { ...num('>=', '12', '次/年', '12 次/年'), kind: 'frequency' }],
  ['>=12次', num('>=', '12', '次', '12 次')],
  ...['全年', '按月安排', '每月按时发放', '及时', '按时'].map((w): [string, Expected] => [
    w,
    only('qualitative'),
  ]),
  ...['良好', '优良', '合理', '可控', '减少', '提升', '健全', '降低', '改善', '有效提升'].map(
    (word): [string, Expected] => [word, only('qualitative')],
  ),
  ...['确保', '持续提高', '有效保障', '严格执行相关制度规定', '在项目计划完成时间内完成'].map(
    (word): [string, Expected] => [word, only('qualitative')],
  ),
  ...['好坏', '达成预期指标', '达标', '通过', '完成', '超额完成', '一次性', '一级', '5A级'].map(
    (word): [string, Expected] => [word, only('qualitative')],
  ),
  ['基本建立', only('qualitative'), { operator: '定性' }],
  ['不超预算', only('qualitative', '<=')],
  ['不低于上年', only('qualitative', '>=')],
  ['是', only('yes-no')],
  ['否', only('yes-no')],
  ['=是', only('yes-no', '=')],
  ['☑是□否', only('yes-no')],
  ...['-', '—', '/', '－—', '－', '——', '无', '新增指标', '首次设立'].map(
    (word): [string, Expected] => [word, only('not-applicable')],
  ),
  ['新增指标，无上年完成值', only('not-applicable')],
  ['当年指标，无上年完成值', only('not-applicable')],
  ['上年度未设此指标，无上年完成值', only('not-applicable')],
  ['', only('empty')],
  ['　', only('empty')],
  [' \u00a0\u200b', only('empty')],
  ...['≥**%', '≤****000元', '**元/人·月', 'XX', '××', '≥XX%', '……', '…', '请填写'].map(
    (word): [string, Expected] => [word, only('placeholder')],
  ),
  ['（100字以内）', only('placeholder')],
  ...['≥', '=', '≥台', '≥（）台', '≥　　台', '≥X台', '≥×平方米', '≥○○', '≥N', '≥__台', '≥_台'].map(
    (word): [string, Expected] => [word, only('placeholder')],
  ),
  ...['≥*台', '≥%', '不低于', '平方米', '台', '万元', '元/亩', 'X台', '（）台', 'm2'].map(
    (word): [string, Expected] => [word, only('placeholder')],
  ),
  ...['AAA', 'OK', '年度', '季度', '对', '超期', '5G', '4A景区', '7×24小时', '1/2', '1：1.5'].map(
    (word): [string, Expected] => [word, only('qualitative')],
  ),
  ['≥AAA', only('qualitative', '>=')],
  ['完成3个系统的升级改造并通过验收', only('qualitative')],
  ['□是□否', only('placeholder')],
  ...['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A', '#NUM!', '#NULL!', '####'].map(
    (word): [string, Expected] => [word, only('error')],
  ),
];

const title = (raw: string, context?: ValueContext): string =>
  context === undefined ? raw : `${raw} ${JSON.stringify(context)}`;

describe.each([
  ['numbers', NUMBERS],
  ['other forms', OTHERS],
])('%s', (_, cases) => {
  test.each(
    cases.map(([raw, expected, context]) => [title(raw, context), raw, expected, context] as const),
  )('%s', (_title, raw, expected, context) => {
    const value = parseValue(raw, context);
    check(value, expected);
    expect(value.raw).toBe(expected.kind === 'empty' ? '' : raw);
  });
});

const RANGES: Row[] = [
  ['3-5', '3', '5', null, null],
  ['3～5天', '3', '5', '天', null],
  ['3—5', '3', '5', null, null],
  ['3至5天', '3', '5', '天', null],
  ['90%-95%', '90', '95', '%', null],
  ['2600-3000元/吨', '2600', '3000', '元/吨', null],
  ['10万-20万元', '10', '20', '万元', null],
  ['10万-20万', '100000', '200000', null, null],
  ['≤3-5天', '3', '5', '天', '<='],
];

test.each(RANGES)('range %s', (raw, low, high, unit, comparator) => {
  const value = parseValue(raw);
  expect(value.range).toEqual({ low, high });
  expect(value).toMatchObject({ kind: 'range', number: null, unit, comparator, base: null });
});

type Day = [number | null, number | null, number | null] | null;
const day = (parts: Day) => parts && { year: parts[0], month: parts[1], day: parts[2] };

const DEADLINES: [string, Day][] = [
  ['每月25日前', [null, null, 25]],
  ['3月30日前给企业下达预算批复', [null, 3, 30]],
  ['收到财政厅预算批复后15日内下达企业', null],
  ['15日内', null],
  ['合同签订后60日历天内', null],
  ['预算年度内', [null, 12, 31]],
  ['每季度末', null],
  ['2023年底', [2023, 12, 31]],
  ['2024年12月31日前', [2024, 12, 31]],
  ['于2024年12月31日前完成', [2024, 12, 31]],
  ['12月底前', [null, 12, 31]],
  ['3月底前', [null, 3, 31]],
  ['2024年2月底前', [2024, 2, 29]],
  ['2024-12-31', [2024, 12, 31]],
  ['2024/12/31', [2024, 12, 31]],
  ['2024.12.31', [2024, 12, 31]],
  ['2024-12-05', [2024, 12, 5]],
  ['年底前', [null, 12, 31]],
  ['第三季度', [null, 9, 30]],
  ['上半年完成', [null, 6, 30]],
  ['2024年12月', [2024, 12, null]],
  ['6月、12月', [null, 12, null]],
  ['2024年3月底前、9月底前', [2024, 9, 30]],
  ['3月20日和9月20日前', [null, 9, 20]],
  ['1月、4月、7月、10月发放', [null, 10, null]],
];

test.each(DEADLINES)('deadline %s', (raw, date) => {
  const value = parseValue(raw);
  check(value, only('deadline'));
  expect(value.date).toEqual(day(date));
});

const PERIODS: [string, Day, Day, ValueFlag[]][] = [
  ['2023.07-2024.01', [2023, 7, null], [2024, 1, null], []],
  ['2020年1月--2020年11月', [2020, 1, null], [2020, 11, null], []],
  ['20246-202516', [2024, 6, null], [2025, 1, null], ['damaged']],
  ['202406-202501', [2024, 6, null], [2025, 1, null], []],
  ['2024年1月至12月', [2024, 1, null], [2024, 12, null], []],
  ['1-12月', [null, 1, null], [null, 12, null], []],
  ['2023-2025年', [2023, null, null], [2025, null, null], []],
  ['2026/1/1–2027/12/31', [2026, 1, 1], [2027, 12, 31], []],
  ['2024年全年', [2024, 1, null], [2024, 12, null], []],
];

test('2025.12 is a month where the name asks for a date', () => {
  const value = parseValue('2025.12', { name: '项目完成时间' });
  check(value, only('deadline'));
  expect(value.date).toEqual({ year: 2025, month: 12, day: null });
});

test.each(PERIODS)('period %s', (raw, start, end, flags) => {
  const value = parseValue(raw);
  check(value, only('period', null, ...flags));
  expect([value.startDate, value.date]).toEqual([day(start), day(end)]);
});

test('several quantities keep all, and the first speaks', () => {
  expect(parseValue('建筑面积2.6万平方米,展示面积1万平方米').parts).toEqual([
    { number: '2.6', unit: '万平方米' },
    { number: '1', unit: '万平方米' },
  ]);
  expect(parseValue('2.6万平方米').parts).toEqual([]);
});

test('the source of the unit is told', () => {
  expect(parseValue('3元', { unit: '元', name: '（元）' }).unitSource).toBe('value');
  expect(parseValue('3', { unit: '元', name: '（万元）' }).unitSource).toBe('column');
  expect(parseValue('3', { name: '总额（万元）' }).unitSource).toBe('name');
  expect(parseValue('3').unitSource).toBeNull();
});

test('the explanation is in the words of a finance officer', () => {
  expect(parseValue('≤453.56万元').explanation).toEqual([
    '“≤”识别为“不高于”',
    '453.56万元 = 4535600元',
  ]);
  expect(parseValue('5', { name: '利润总额（万元）' }).explanation).toContain(
    '名称带（万元），单位取自名称',
  );
  expect(parseValue('未发生代偿').explanation).toContain('“未发生代偿”即数量为0');
});

test('outer white space is no part of the raw text', () => {
  expect(parseValue(' \u3000≥ 95 % ').raw).toBe('≥ 95 %');
});

test('a value read twice is the same frozen object', () => {
  expect(parseValue('7个')).toBe(parseValue('7个'));
  expect(Object.isFrozen(parseValue('7个'))).toBe(true);
});
