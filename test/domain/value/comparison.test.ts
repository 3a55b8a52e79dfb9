import { compareToLastYear } from '../../../src/domain/value/comparison';
import { parseValue } from '../../../src/domain/value/parse-value';

function compared(target: string, lastYear: string, name: string) {
  return compareToLastYear(parseValue(target, { name }), parseValue(lastYear, { name }), name);
}

test.each([
  ['=9个', '9个', '改造供水小区数量', 'equal', null],
  ['=8个', '7个', '改造供暖小区数量', 'stricter', null],
  ['<=4小时', '1天', '系统故障修复处理时间', 'stricter', null],
  ['4小时', '1小时', '系统运行维护响应时间', 'looser', '300'],
  ['=100%', '100', '资金使用安全事项', 'equal', null],
  ['≥45人', '42人', '保障发放薪酬人数', 'stricter', null],
  ['≤4.5万元/月、人', '39075元/月、人', '专职外部董事薪酬发放标准', 'looser', '15.16'],
  ['>=21亿元', '335033.29万元', '新增担保规模', 'looser', '37.32'],
  ['>=4亿元', '40000万元', '每季度完成担保额', 'equal', null],
  ['<=1%', '1.13%', '担保费率', 'stricter', null],
  ['1%', '1.13%', '担保费率', 'stricter', null],
  ['>=13900人', '11430', '稳定和带动企业就业人数', 'stricter', null],
  ['1', '84%', '项目完工进度（%）', 'stricter', null],
  ['≥50000人', '9.9万人', '带动就业人数', 'looser', '49.49'],
  ['<=4%', '未发生代偿', '再担保代偿率', 'looser', null],
  ['1次/月', '12次/年', '巡检', 'equal', null],
  ['≤620万/月', '600万/月', '人工成本', 'looser', '3.33'],
  ['3次', '5次', '投诉次数', 'stricter', null],
  ['=95%', '90%', '投诉处理率', 'stricter', null],
])('%s after %s (%s) is %s by %s percent', (target, lastYear, name, outcome, change) => {
  expect(compared(target, lastYear, name)).toMatchObject({ outcome, reason: 'none', change });
});

test('both numbers are told in the base unit', () => {
  expect(compared('>=21亿元', '335033.29万元', '新增担保规模')).toEqual({
    outcome: 'looser',
    reason: 'none',
    direction: 'up',
    target: '2100000000',
    lastYear: '3350332900',
    unit: '元',
    change: '37.32',
    lastYearIsBareZero: false,
  });
});

test.each([
  ['=42人', '42人次', '慰问', 'unit'],
  ['10户', '10家', '支持企业', 'unit'],
  ['100亩', '66667平方米', '整治面积', 'unit'],
  ['3天', '2个工作日', '办理', 'unit'],
  ['≤620万/月', '600万元/月', '人工成本', 'unit'],
  ['良好', '是', '征信', 'kind'],
  ['9个', '新增指标，无上年完成值', '数量', 'kind'],
  ['9个', '', '数量', 'kind'],
  ['3-5天', '4天', '办理', 'kind'],
  ['3月30日前', '2月底前', '批复', 'kind'],
])('%s and %s are not compared', (target, lastYear, name, reason) => {
  expect(compared(target, lastYear, name)).toMatchObject({ outcome: 'incomparable', reason });
});

test.each([
  ['0', true],
  ['0.00', true],
  ['0万元', false],
  ['0%', false],
  ['未发生代偿', false],
  ['5', false],
  ['-', false],
])('last year %s: bare zero is %s', (lastYear, expected) => {
  expect(compared('<=453.56万元', lastYear, '公交集团补助').lastYearIsBareZero).toBe(expected);
});

test.each([
  ['≥1.2万人', '11000', 'stricter', '12000', '11000', '人'],
  ['≥1.2万人', '1.1', 'stricter', '1.2', '1.1', '万人'],
  ['11000', '1.2万人', 'looser', '11000', '12000', '人'],
  ['≤480万', '450万元', 'looser', '4800000', '4500000', '元'],
  ['≥12万元', '10万', 'stricter', '120000', '100000', '元'],
  ['≥3万吨', '28000', 'stricter', '30000', '28000', '吨'],
  ['≥50000人', '9.9', 'stricter', '50000', '9.9', '人'],
  ['=8个', '7', 'stricter', '8', '7', '个'],
  ['≤4小时', '3', 'looser', '4', '3', '小时'],
  ['≥12万元', '0', 'stricter', '12', '0', '万元'],
  ['≥12万元', '-110000', 'stricter', '120000', '-110000', '元'],
])('%s after the bare %s is %s: %s and %s %s', (target, lastYear, outcome, a, b, unit) => {
  expect(compared(target, lastYear, '数量')).toMatchObject({
    outcome,
    target: a,
    lastYear: b,
    unit,
  });
});

test.each([
  ['≥21亿元', '205000'],
  ['205000', '≥21亿元'],
  ['≥12亿元', '10万'],
])('%s and %s are too far apart in any magnitude', (target, lastYear) => {
  expect(compared(target, lastYear, '规模')).toMatchObject({
    outcome: 'incomparable',
    reason: 'unit',
  });
});
