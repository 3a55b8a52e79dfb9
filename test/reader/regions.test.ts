/** Further habits of forms in the provinces, each reduced to a few rows: words, headings, several labels in a cell. */
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readTables } from '../../src/reader/read-tables';
import { gridFromText } from '../support/grid-text';

function only(text: string): PerformanceTable {
  const tables = readTables(gridFromText(text));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const amounts = (table: PerformanceTable): unknown =>
  [table.funds.total, table.funds.fiscal, table.funds.other].map(
    (amount) => amount && [amount.amount, amount.cell],
  );

test('湖北: the annual block below its own heading; its value is what this year is to reach', () => {
  const table = only(`
    |项目支出绩效目标申报表|·|·|·|·|·|·|·|
    |项目名称|农村公路养护补助|·|·|·|·|·|·|
    |长期绩效目标1|建成畅安舒美的农村公路网。|·|·|·|·|·|·|
    |年度绩效目标1|养护农村公路1200公里。|·|·|·|·|·|·|
    |长期绩效目标表|·|·|·|·|·|·|·|
    |目标名称|一级指标|二级指标|三级指标|绩效目标值|绩效标准|||
    |长期绩效目标1|产出指标|数量指标|养护里程|3600公里|计划标准|||
    |年度绩效目标表|·|·|·|·|·|·|·|
    |目标名称|一级指标|二级指标|三级指标|绩效目标值|·|·|绩效标准|
    |·|·|·|·|前年实现值|上年实现值|预计当年实现值|·|
    |年度绩效目标1|产出指标|数量指标|养护里程|1100公里|1150公里|1200公里|计划标准|
    |·|·|质量指标|养护优良率|80%|82%|≥85%|行业标准|`);
  expect(table.title).toEqual({ value: '项目支出绩效目标申报表', cell: 'A1' });
  expect(
    table.indicators.map(({ name, target, lastYear }) => [name, target?.cell, lastYear?.cell]),
  ).toEqual([
    ['养护里程', 'G11', 'F11'],
    ['养护优良率', 'G12', 'F12'],
  ]);
  expect(table.goals.annual).toEqual({ value: '养护农村公路1200公里。', cell: 'B4' });
  expect(table.notices.map(({ code, cells }) => [code, cells])).toEqual([['other-block', ['A5']]]);
});

test('湖北: 指标标准 is what the value rests on', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|农村公路养护补助|·|·|·|
    |一级指标|二级指标|三级指标|当年预期值|指标标准|
    |产出指标|数量指标|养护里程|1200公里|计划标准|`);
  expect(table.indicators.map(({ target, basis }) => [target?.cell, basis])).toEqual([
    ['D4', { value: '计划标准', cell: 'E4' }],
  ]);
});

test('two forms that carry nothing but 年度绩效目标表 as a title stay two', () => {
  const form = `
    |年度绩效目标表|·|·|·|
    |项目名称|培训|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|培训期数|4期|`;
  const tables = readTables(gridFromText(form + form));
  expect(tables.map(({ range, title }) => [range, title?.cell])).toEqual([
    ['A1:D4', 'A1'],
    ['A5:D8', 'A5'],
  ]);
});

test('重庆: 运算符 and 计量单位 have columns of their own', () => {
  const table = only(`
    |2024年项目支出绩效目标表|·|·|·|·|
    |项目名称|困难群众救助|·|·|·|
    |绩效指标|指标|指标权重|计量单位|运算符|指标值|
    |·|低保对象人数|50|人|≥|8600|
    |·|救助资金总额|40|万元|≤|900|`);
  expect(table.indicators.map(({ target }) => [target?.comparator, target?.unit])).toEqual([
    ['>=', '人'],
    ['<=', '万元'],
  ]);
});

test('a row of column numbers below the header is no indicator', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|
    |部门（单位）|某县教育局|·|·|·|
    |一级指标|二级指标|三级指标|指标性质|指标值|度量单位|
    |1|2|3|4|5|6|
    |产出指标|数量指标|受益学生|>=|12000|人|`);
  expect(table.indicators.map(({ row, name }) => [row, name])).toEqual([[5, '受益学生']]);
  expect(table.fields.budgetUnit).toEqual({ value: '某县教育局', cell: 'B2' });
});

test('numbers that do not count up are an indicator row', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|培训|·|·|·|
    |一级指标|二级指标|三级指标|指标值|权重|
    |产出指标|数量指标|4|4|10|`);
  expect(table.indicators).toHaveLength(1);
});

test('several labels in one cell: each keeps its own value', () => {
  const table = only(`
    |2024年度项目支出绩效目标表|·|·|·|·|
    |预算单位：某县水利局    项目名称：小型水库维修养护    金额单位：万元|·|·|·|·|
    |资金总额：86.5  其中：财政拨款：80  其他资金：6.5|·|·|·|·|
    |年度总体目标：完成12座水库维修养护：保障下游 群众安全。|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|分值|
    |产出指标|数量指标|维修养护水库数量|≥12座|90|`);
  expect(table.fields.budgetUnit).toEqual({ value: '某县水利局', cell: 'A2' });
  expect(table.fields.projectName).toEqual({ value: '小型水库维修养护', cell: 'A2' });
  expect(table.funds.currencyUnit).toBe('万元');
  expect(amounts(table)).toEqual([
    ['86.5', 'A3'],
    ['80', 'A3'],
    ['6.5', 'A3'],
  ]);
  expect(table.goals.annual?.value).toBe('完成12座水库维修养护：保障下游 群众安全。');
});

test('一级 and 二级指标 as headings across a form without columns for them', () => {
  const table = only(`
    |某市2024年项目绩效目标表|·|·|·|
    |项目名称|中小学营养午餐|·|·|
    |序号|指标名称|指标值|权重|
    |一、产出指标（60分）|·|·|·|
    |（一）数量指标|·|·|·|
    |1|供餐学生数|800人|60|
    |二、满意度指标（30分）|·|·|·|
    |2|家长满意度|≥90%|30|`);
  expect(table.indicators.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
    ['产出指标', '数量指标', '供餐学生数'],
    ['满意度指标', null, '家长满意度'],
  ]);
  expect(table.indicators[0]?.cells).toMatchObject({ level1: 'A4', level2: 'A5' });
  expect(table.statedPoints).toEqual([
    { level1: '产出指标', points: '60', cell: 'A4' },
    { level1: '满意度指标', points: '30', cell: 'A7' },
  ]);
});

test('河南: what stands below 实施期总额 belongs to the whole period', () => {
  const table = only(`
    |项目（政策）绩效目标表|·|·|·|
    |项目（政策）名称|高标准农田建设|·|·|
    |项目（政策）资金情况（万元）|实施期总额：|3000|·|
    |·|其中：财政性资金：|3000|当年预算数：1800|
    |绩效目标|期限目标|·|年度目标|
    |·|建设2万亩|·|建设1.2万亩|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|建设面积|≥12000亩|`);
  expect(amounts(table)).toEqual([['1800', 'D4'], null, null]);
  expect(table.funds.periodItems.map(({ amount }) => amount.cell)).toEqual(['C3', 'C4']);
  expect(table.goals).toEqual({
    annual: { value: '建设1.2万亩', cell: 'D6' },
    overall: { value: '建设2万亩', cell: 'B6' },
  });
});

test('天津: 主管预算部门名称, 项目申请资金合计 and 元', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|·|
    |申报年度：2025|·|·|·|·|单位：元|
    |主管预算部门名称|某区民政局|·|·|·|·|
    |项目申请资金合计|1,250,000.00|其中：财政资金|1,250,000.00|其他资金|0.00|
    |一级指标|二级指标|绩效指标名称|绩效指标描述（指标内容）|绩效指标值|·|
    |产出|数量|补贴老人数|享受补贴的老人|2500人|·|`);
  expect(table.fields.department).toEqual({ value: '某区民政局', cell: 'B3' });
  expect(table.funds.currencyUnit).toBe('元');
  expect(amounts(table)).toEqual([
    ['1250000', 'B4'],
    ['1250000', 'D4'],
    ['0', 'F4'],
  ]);
});

test('河北: code and unit on a line of their own below the title', () => {
  const table = only(`
    |48.老旧小区改造绩效目标表|·|·|·|
    |113001某县住房和城乡建设局本级|·|·|·|
    |项目名称|老旧小区改造|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|改造小区数量|≥6个|`);
  expect(table.fields.budgetUnit).toEqual({ value: '某县住房和城乡建设局本级', cell: 'A2' });
});

test('项目预算 heads the funds: 申报总额 beside it is the total', () => {
  const table = only(`
    |2024年预算项目绩效目标申报表|·|·|·|·|
    |项目名称|智慧城管|·|·|·|
    |项目预算（万元）|申报总额|655.2|其中：财政资金|655.2|
    |·|自筹资金|0|||
    |一级指标|二级指标|三级指标|目标值|权重|
    |产出指标|数量指标|接入点位|≥1200路|90|`);
  expect(amounts(table)).toEqual([
    ['655.2', 'C3'],
    ['655.2', 'E3'],
    ['0', 'C4'],
  ]);
});
