/** Layouts of other regions, each reduced to a few rows. Their sources are listed in docs/layouts.md. */
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readTables } from '../../src/reader/read-tables';
import { gridFromText } from '../support/grid-text';

function only(text: string): PerformanceTable {
  const tables = readTables(gridFromText(text));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** level1/level2/name/target raw, one line an indicator. */
function lines(table: PerformanceTable): string[] {
  return table.indicators.map((indicator) =>
    [indicator.level1, indicator.level2, indicator.name, indicator.target?.raw]
      .map((part) => part ?? '—')
      .join('/'),
  );
}

test('安徽太和: mid-term and annual blocks share 一级指标; the annual one counts', () => {
  const table = only(`
    |项目责任人(签字)：|·|·|·|单位(盖章):|·|·|·|
    |项目名称|城管执法车辆运行经费|·|·|·|·|·|·|
    |主管部门及代码|[055]某城管局|·|·|实施单位|某城管局|·|·|
    |项目属性|常年项目|·|·|项目期|1年|·|·|
    |项目资金(万元)|中期资金总额：|170.00|·|年度资金总额：|340.00|·|·|
    |·|其中:财政拨款|170.00|·|其中:财政拨款|340.00|·|·|
    |·|其他资金|0.00|·|其他资金|0.00|·|·|
    |总 体 目 标|中期目标(2021年—2023年)|·|·|年度目标|·|·|·|
    |·|保障执法车辆运行|·|·|保障本年执法车辆运行|·|·|·|
    |绩 效 指 标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值|
    |·|产出指标|数量指标|完成修理养护车辆|≥90辆|数量指标|本年修理养护车辆|≥30辆|
    |·|·|质量指标|车辆完好率|≥95%|质量指标|车辆完好率|≥96%|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/本年修理养护车辆/≥30辆',
    '产出指标/质量指标/车辆完好率/≥96%',
  ]);
  expect(table.funds.total).toMatchObject({ value: '340.00', cell: 'F5' });
  expect(table.funds.fiscal).toMatchObject({ value: '340.00', cell: 'F6' });
  expect(table.funds.periodItems.map((item) => item.amount.value)).toEqual([
    '170.00',
    '170.00',
    '0.00',
  ]);
  expect(table.goals.annual).toEqual({ value: '保障本年执法车辆运行', cell: 'E9' });
  expect(table.goals.overall).toEqual({ value: '保障执法车辆运行', cell: 'B9' });
  expect(table.fields.department?.value).toBe('某城管局');
});

test('the other block is read, and said so, when the annual one was left empty', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|·|·|·|
    |项目名称|城管执法车辆运行经费|·|·|·|·|·|·|
    |绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值|
    |·|产出指标|数量指标|完成修理养护车辆|≥90辆|数量指标|||`);
  expect(lines(table)).toEqual(['产出指标/数量指标/完成修理养护车辆/≥90辆']);
  expect(table.notices.map((notice) => notice.code)).toContain('other-block');
});

test('云南: a header of two tiers, operator and unit in columns of their own', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|·|·|
    |项目名称|古城消防巡查|·|·|·|·|·|
    |一级指标|二级指标|三级指标|年度指标值|·|·|指标解释|
    ||||指标性质|指标值|度量单位||
    |产出指标|数量指标|巡查次数|﹦|12|次|每月一次|
    |·|质量指标|巡查合格率|≥|95|%|抽查|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/巡查次数/12',
    '产出指标/质量指标/巡查合格率/95',
  ]);
  expect(table.indicators[0]?.target).toMatchObject({
    comparator: '=',
    number: '12',
    unit: '次',
    cell: 'E5',
  });
  expect(table.indicators[1]?.target).toMatchObject({ comparator: '>=', number: '95', unit: '%' });
  expect(table.indicators[1]?.explanation?.value).toBe('抽查');
});

test('云南自评: the levels in the lower tier, below 绩效指标; value, points and reason merged over both', () => {
  const sheet = gridFromText(`
    |2023年度项目支出绩效自评表|·|·|·|·|·|·|·|·|·|
    |项目名称|乡镇卫生院能力提升|·|·|·|·|·|·|·|·|
    |绩效指标|·|·|年度指标值|·|·|实际完成值|分值|得分|偏差原因分析及改进措施|
    |一级指标|二级指标|三级指标|指标性质|指标值|度量单位|||||
    |产出指标|数量指标|更新设备数量|=|6|台|5|20|16.5|招标延期|`);
  const downwards = [6, 7, 8, 9].map((column) => ({
    top: 2,
    bottom: 3,
    left: column,
    right: column,
  }));
  const merged = readTables({ ...sheet, merges: [...sheet.merges, ...downwards] });
  expect(merged[0]?.indicators).toEqual(readTables(sheet)[0]?.indicators);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.indicators).toHaveLength(1);
  expect(merged[0]?.indicators[0]).toMatchObject({
    name: '更新设备数量',
    target: { comparator: '=', number: '6', unit: '台', cell: 'E5' },
    actual: { number: '5', cell: 'G5' },
    weight: { amount: '20', cell: 'H5' },
    score: { amount: '16.5', cell: 'I5' },
    deviation: { value: '招标延期', cell: 'J5' },
  });
});

test('衔接资金: 配套 of each level stands beside 中央补助', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|职业教育补助|·|·|·|
    |资金金额（万元）|年度资金总额|·|214.2|·|
    |·|其中：中央补助|·|150|·|
    |·|省级配套|·|50|·|
    |·|县级配套资金|·|14.2|·|
    |·|其他资金|·|/|·|
    |绩效指标|一级指标|二级指标|三级指标|指标值|
    |·|产出指标|数量指标|资助人数|＝714人|`);
  expect(table.funds.items.map(({ role, amount }) => [role, amount.value])).toEqual([
    ['total', '214.2'],
    ['upper', '150'],
    ['upper', '50'],
    ['upper', '14.2'],
    ['other', '/'],
  ]);
  expect(table.funds.fiscal).toMatchObject({ value: '150', cell: 'D4' });
});

test('金额单位 in a cell of its own gives the unit; 单位 with a name beside it does not', () => {
  const form = (label: string, value: string) =>
    only(`
      |项目支出绩效目标表|·|·|·|
      |${label}|${value}|项目名称|供水管网维修|
      |年度资金总额|260|其中：财政拨款|260|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|维修长度|≥48公里|`).funds.currencyUnit;
  expect(form('金额单位', '万元')).toBe('万元');
  expect(form('单位', '元')).toBe('元');
  expect(form('单位', '某县水务局')).toBeNull();
});

test('江西: operator, target, unit as the system exports them', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|·|·|
    |（2024年度）|·|·|·|·|·|·|
    |项目名称|乡村道路养护|·|·|·|·|·|
    |一级指标|二级指标|三级指标|计算符号|目标值|度量单位|指标值说明|
    |成本指标|经济成本指标|养护成本|≤|20|万元|合同价|
    |产出指标|数量指标|养护里程|≥|30|公里|台账|`);
  expect(table.indicators.map((indicator) => indicator.target)).toMatchObject([
    { comparator: '<=', number: '20', unit: '万元', base: { number: '200000', unit: '元' } },
    { comparator: '>=', number: '30', unit: '公里' },
  ]);
});

test('浙江: no third level, the indicator stands under 指标名称', () => {
  const table = only(`
    |项目支出绩效目标申报表|·|·|·|
    |项目名称|智慧停车|·|·|
    |年度绩效目标|新增泊位300个，缓解停车难。|·|·|
    |指标类型|指标名称|指标值|指标描述|
    |数量指标|新增泊位数|≥300个|年度计划|
    |满意度指标|车主满意度|≥85%|问卷|`);
  expect(lines(table)).toEqual(['—/数量指标/新增泊位数/≥300个', '—/满意度指标/车主满意度/≥85%']);
});

test('湖北: two named levels, history columns', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|·|
    |项目名称|河道清淤|·|·|·|·|
    |年度绩效目标|完成清淤|·|·|·|·|
    |二级指标|三级指标|2022年实际完成值|2023年完成值|指标值|权重|
    |数量指标|清淤长度|8公里|9公里|≥10公里|40|
    |质量指标|验收合格率|100%|100%|100%|40|`);
  expect(lines(table)).toEqual(['—/数量指标/清淤长度/≥10公里', '—/质量指标/验收合格率/100%']);
  expect(table.weightTotal).toBe('80');
  expect(table.indicators[0]?.lastYear?.raw).toBe('9公里');
});

test('several years side by side: the column of the budget year counts', () => {
  const table = only(`
    |2025年项目支出绩效目标表|·|·|·|·|·|
    |项目名称|河道清淤|·|·|·|·|
    |年度绩效目标|完成清淤|·|·|·|·|
    |一级指标|二级指标|三级指标|2024年指标值|2025年指标值|2026年指标值|
    |产出指标|数量指标|清淤长度|8公里|9公里|10公里|`);
  expect(lines(table)).toEqual(['产出指标/数量指标/清淤长度/9公里']);
});

test('宁夏: levels carry 必填 and 选填, points and ordinals', () => {
  const table = only(`
    |项目支出绩效目标申报表|·|·|·|
    |项目名称|村级活动场所|·|·|
    |项目绩效目标|建成2处。|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |一、产出指标（50分）|数量指标（必填硬性指标）|建成场所数量|≥2处|
    |·|质量指标（选填）|验收合格率|100%|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/建成场所数量/≥2处',
    '产出指标/质量指标/验收合格率/100%',
  ]);
  expect(table.statedPoints).toEqual([{ level1: '产出指标', points: '50', cell: 'A5' }]);
});

test('a self-evaluation with its funds header, totals and signatures', () => {
  const table = only(`
    |项目支出绩效自评表|·|·|·|·|·|·|·|·|
    |（2023年度）|·|·|·|·|·|·|·|·|
    |项目名称|公共服务项目|·|·|·|·|·|·|·|
    |主管部门|219-某镇政府|·|·|实施单位|219001-某镇政府|·|·|·|
    |项目资金（万元）||·|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
    |·|年度资金总额：|·|90|89.974|89.974|10|100%|10|
    |·|其中：财政拨款|·|90|89.974|89.974|-|100%|-|
    |年度总体目标|预期目标|·|·|·|实际完成情况|·|·|·|
    |·|提供服务50次|·|·|·|已提供50次|·|·|·|
    |绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
    |·|产出指标(50分)|数量指标|服务次数|≥50次|50|50|50||
    |·|效益指标(40分)|社会效益指标|受益人数|≥1000人|800|40|32|天气原因|
    |总分|·|·|·|·|·|100|92||
    |填表人：王某|·|·|·|·|·|·|·|·|`);
  expect(table.kind).toBe('self-evaluation');
  expect(table.range).toBe('A1:I13');
  expect(table.funds.execution).toMatchObject({
    initial: { amount: '90' },
    budget: { amount: '89.974' },
    executed: { amount: '89.974' },
    rate: { value: '100' },
    weight: { amount: '10' },
    score: { amount: '10' },
  });
  expect(table.goals.annual).toEqual({ value: '提供服务50次', cell: 'B9' });
  expect(table.indicators[1]).toMatchObject({
    actual: { number: '800', cell: 'F12' },
    score: { amount: '32' },
    deviation: { value: '天气原因', cell: 'I12' },
  });
  expect(table.statedTotal).toMatchObject({ weight: { amount: '100' }, score: { amount: '92' } });
});

test('long-term and annual blocks below each other: the annual one counts', () => {
  const table = only(`
    |项目绩效目标表|·|·|·|·|
    |项目名称|镇域基础设施|·|·|·|
    |项目绩效目标|长期目标|·|年度目标|·|
    |·|改善基础设施|·|完成立面改造|·|
    |长期绩效指标|一级指标|二级指标|指标内容|指标值|
    |·|产出指标|数量指标|改造集镇数|3个|
    |年度绩效指标|一级指标|二级指标|指标内容|指标值|
    |·|产出指标|数量指标|改造立面数|88处|
    |·|·|质量指标|验收合格率|100%|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/改造立面数/88处',
    '产出指标/质量指标/验收合格率/100%',
  ]);
  expect(table.notices.map((notice) => notice.code)).toEqual(['other-block']);
});

test('a header repeated on the next page goes on with the same table', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|培训|·|·|
    |年度目标|培训4期|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|培训期数|4期|
    |一级指标|二级指标|三级指标|指标值|
    |效益指标|社会效益指标|技能提升率|≥80%|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/培训期数/4期',
    '效益指标/社会效益指标/技能提升率/≥80%',
  ]);
});

test('a row slipped to the left is healed as one slipped to the right is', () => {
  const table = only(`
    |项目支出绩效目标表|||||||||
    |项目名称|培训||||||||
    |年度目标|培训4期||||||||
    |序号|一级指标|二级指标|三级指标|指标值|指标值设置依据|上年完成值|指标分值权重|指标赋分规则|佐证资料|
    |1|产出指标|数量指标|培训期数|4期|计划标准|3期|10|按照完成比例赋分|正式资料|
    |2||培训人数|≥200人|计划标准|180人|10|按照完成比例赋分|正式资料||
    |3||质量指标|合格率|≥95%|历史标准|95%|10|按照完成比例赋分|正式资料|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/培训期数/4期',
    '产出指标/数量指标/培训人数/≥200人',
    '产出指标/质量指标/合格率/≥95%',
  ]);
  expect(table.weightTotal).toBe('30');
  expect(table.notices).toMatchObject([{ code: 'shifted-row', cells: ['C6'] }]);
});

test('an indicator column that is headed 绩效指标 only', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|培训|·|·|
    |年度目标|培训4期|·|·|
    |一级指标|二级指标|绩效指标|指标值|
    |产出指标|数量指标|培训期数|4期|`);
  expect(lines(table)).toEqual(['产出指标/数量指标/培训期数/4期']);
});

test('labels and values that share cells, and money in 元', () => {
  const table = only(`
    |某市项目支出绩效目标表（2025年度）|·|·|·|
    |填报单位（盖章）：某市水务局|·|金额单位：元|·|
    |项目名称：河道治理|·|负责人：李某|·|
    |资金总额：1,200,000.00|·|其中：财政拨款：1,000,000.00|·|
    |其他资金：200,000.00|·|||
    |年度绩效目标：治理河道12公里。|·|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|治理河道长度|≥12公里|`);
  expect(table.fields.budgetUnit).toEqual({ value: '某市水务局', cell: 'A2' });
  expect(table.fields.projectName).toEqual({ value: '河道治理', cell: 'A3' });
  expect(table.fields.leader).toEqual({ value: '李某', cell: 'C3' });
  expect(table.funds.currencyUnit).toBe('元');
  expect(table.funds.total).toMatchObject({ value: '1200000.00', cell: 'A4' });
  expect(table.funds.fiscal).toMatchObject({ value: '1000000.00', cell: 'C4' });
  expect(table.funds.other).toMatchObject({ value: '200000.00', cell: 'A5' });
  expect(table.goals.annual).toEqual({ value: '治理河道12公里。', cell: 'A6' });
});

test('an amount right of the last header column belongs to the label beside it', () => {
  const table = only(`
    |项目支出绩效目标表|||||内部备注|
    |项目名称|培训|||||
    |资金（万元）|年度资金总额|20|其他资金|5||
    |年度目标|培训4期|||||
    |一级指标|二级指标|三级指标|指标值|||
    |产出指标|数量指标|培训期数|4期|||`);
  expect(table.funds.other).toMatchObject({ value: '5', cell: 'E3' });
  expect(table.range).toBe('A1:E6');
});

test('side by side, the amounts below the mid-term total are its parts whatever their words', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|生活补助|·|·|·|
    |项目资金(万元)|中期资金总额:|90|年度资金总额:|30|
    |·|其中:本年财政拨款|60|其中:本年财政拨款|20|
    |·|其他资金|30|其他资金|10|
    |年度目标|补助学生|·|·|·|
    |一级指标|二级指标|三级指标|指标值|备注|
    |产出指标|数量指标|补助人数|4人||`);
  expect(table.funds.items.map((item) => item.amount.amount)).toEqual(['30', '20', '10']);
  expect(table.funds.periodItems.map((item) => item.amount.amount)).toEqual(['90', '60', '30']);
});

const HEAD = `
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|培训|·|·|·|
    |年度目标|培训4期|·|·|·|`;

test.each([
  '全年目标值',
  '本年绩效指标值',
  '年度指标值及单位',
  '2025年预期值',
  '预计当年实现',
  '绩效约定',
])('a value column headed %s', (header) => {
  const table = only(`${HEAD}
    |一级指标|二级指标|三级指标|${header}|分值|
    |产出指标|数量指标|培训期数|4期|50|`);
  expect(lines(table)).toEqual(['产出指标/数量指标/培训期数/4期']);
  expect(table.weightTotal).toBe('50');
});

test('header cells that fill two rows are no indicator', () => {
  const table = only(`
    |2025年项目支出绩效目标表|·|·|·|·|·|·|
    |项目名称|培训|·|·|·|·|·|
    |年度目标|培训4期|·|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|·|·|分值|
    |·|·|·|2025年|2026年|2027年|·|
    |产出指标|数量指标|培训期数|4期|5期|6期|50|`);
  expect(lines(table)).toEqual(['产出指标/数量指标/培训期数/4期']);
});

test('subtotals, grades and an execution row with a level of its own are no indicators', () => {
  const table = only(`${HEAD}
    |一级指标|二级指标|三级指标|指标值|分值|
    |产出指标|数量指标|培训期数|4期|50|
    |产出指标小计||||50|
    |效益指标|社会效益指标|技能提升率|≥80%|40|
    |预算执行指标|预算执行率|预算执行率|=100%|10|
    |指标合计||||100|
    |自评等级|优|·|·|·|`);
  expect(table.indicators.map((indicator) => indicator.name)).toEqual(['培训期数', '技能提升率']);
  expect(table.executionRow).toMatchObject({ weight: { amount: '10' } });
  expect(table.statedTotal).toMatchObject({ weight: { amount: '100' } });
});

test('a caption between head and indicators does not split the form', () => {
  const table = only(`${HEAD}
    |年度绩效指标表|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|分值|
    |产出指标|数量指标|培训期数|4期|50|`);
  expect(table.fields.projectName?.value).toBe('培训');
  expect(table.range).toBe('A1:E6');
});

test('a goal over several rows is read whole', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|河道|·|·|
    |年度绩效目标|目标1|治理河道12公里|·|
    |·|目标2|清淤3万方|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|治理长度|≥12公里|`);
  expect(table.goals.annual).toEqual({
    value: '目标1：治理河道12公里\n目标2：清淤3万方',
    cell: 'C3',
  });
});

test('the amount beside the block label is the total; a composite may begin with it', () => {
  const row = only(`
    |项目支出绩效目标表|·|·|·|·|·|
    |项目名称|培训|·|·|·|·|
    |项目资金（万元）|5|其中：财政拨款|4|其他资金|1|
    |年度目标|培训4期|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|分值|备注|
    |产出指标|数量指标|培训期数|4期|50||`);
  expect([row.funds.total?.amount, row.funds.fiscal?.amount, row.funds.other?.amount]).toEqual([
    '5',
    '4',
    '1',
  ]);
  const cell = only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|培训|·|·|
    |项目资金|总额：34.50万元，其中：财政拨款30万元，其他资金4.50万元|·|·|
    |年度目标|培训4期|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|培训期数|4期|`);
  expect([cell.funds.total?.amount, cell.funds.fiscal?.amount, cell.funds.other?.amount]).toEqual([
    '34.5',
    '30',
    '4.5',
  ]);
});

test('side by side with heads of different length, each keeps its own', () => {
  const tables = readTables(
    gridFromText(`
    |项目支出绩效目标表|·|·|·||项目支出绩效目标表|·|·|·|
    |项目名称|甲|·|·||项目名称|乙|·|·|
    |年度目标|治理|·|·||主管部门|某局|·|·|
    |一级指标|二级指标|三级指标|指标值||年度目标|养护|·|·|
    |产出指标|数量指标|长度|≥1公里||一级指标|二级指标|三级指标|指标值|
    ||||||产出指标|数量指标|里程|≥2公里|`),
  );
  expect(tables.map((table) => [table.range, table.fields.projectName?.value])).toEqual([
    ['A1:D5', '甲'],
    ['F1:I6', '乙'],
  ]);
});

test.each([
  ['【306001】某县水利局', '某县水利局'],
  ['（306）某局', '某局'],
  ['306001 某中心', '某中心'],
  ['2024 年项目办', '2024 年项目办'],
])('the unit %s is %s', (written, name) => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|
    |预算单位|${written}|·|·|
    |项目名称|培训|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|培训期数|4期|`);
  expect(table.fields.budgetUnit?.value).toBe(name);
});

test('a sheet of instructions is no form', () => {
  expect(
    readTables(
      gridFromText(`
    |项目支出绩效目标表填报说明|·|·|
    |1|项目名称|与项目库一致|
    |2|预算单位|填写全称|
    |3|年度目标|不超过300字|
    |4|项目资金|万元|`),
    ),
  ).toEqual([]);
});

test('sheets without a form give none', () => {
  expect(readTables(gridFromText('|姓名|部门|得分|\n|张某|办公室|90|'))).toEqual([]);
  expect(readTables(gridFromText('|指标名称|单位|数值|\n|人口|万人|35|'))).toEqual([]);
  expect(readTables(gridFromText('|项目名称|单位|金额|\n|道路|某局|35|'))).toEqual([]);
});

test('prepared rows left open under a merged level do not end the table', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|培训|·|·|·|
    |一级指标|二级指标|三级指标|指标值|权重|
    |产出指标|数量指标|培训期数|≥4期|50|
    |·|·||||
    |·|·||||
    |·|·||||
    |·|·||||
    |效益指标|社会效益指标|技能提升率|≥80%|40|
    |权重合计（应为90）|·|·|·|90|`);
  expect(lines(table)).toEqual([
    '产出指标/数量指标/培训期数/≥4期',
    '效益指标/社会效益指标/技能提升率/≥80%',
  ]);
  expect(table.weightTotal).toBe('90');
  expect(table.range).toBe('A1:E10');
  expect(table.notices).toEqual([]);
});

test('a form whose indicators are not filled in yet is told from a head without indicators', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|培训|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|||`);
  expect(table.notices).toEqual([
    { code: 'no-indicators', message: '绩效指标还没有填写。', cells: ['A1'] },
  ]);
});

test('预算执行 as labels below the indicators of a 自评表', () => {
  const table = only(`
    |项目支出绩效自评表|·|·|·|·|·|·|
    |项目名称|培训|·|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|分值|实际完成值|完成率|得分|
    |产出指标|数量指标|培训期数|≥4期|90|4期|100%|90|
    |||||||全年预算数（万元）|20|
    |||||||全年执行数|18.5|
    |||||||预算执行得分（10分）|9.25|`);
  expect(table.range).toBe('A1:H4');
  expect(table.funds.execution).toMatchObject({
    budget: { amount: '20', cell: 'H5' },
    executed: { amount: '18.5', cell: 'H6' },
    weight: { amount: '10', cell: 'G7' },
    score: { amount: '9.25', cell: 'H7' },
    initial: null,
  });
});

test('the execution columns of the next form are not taken for labels of the one above', () => {
  const [first, second] = readTables(
    gridFromText(`
    |项目支出绩效自评表|·|·|·|·|·|·|
    |项目名称|培训|·|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|
    |产出指标|数量指标|培训期数|≥4期|4期|90|90|
    |项目支出绩效自评表|·|·|·|·|·|·|
    |项目名称|修缮|·|·|·|·|·|
    |资金（万元）||全年预算数|全年执行数|分值|执行率|得分|
    ||年度资金总额|10|9|10|90%|9|
    |一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|
    |产出指标|数量指标|修缮面积|≥40平方米|40平方米|90|90|`),
  );
  expect(first!.funds.execution).toBeNull();
  expect(second!.funds.execution).toMatchObject({ executed: { amount: '9', cell: 'D8' } });
});

test('columns behind a gap did not slip with the row', () => {
  const table = only(`
    |项目支出绩效目标表|·|·|·|·|·|·||·|·|
    |项目名称|培训|·|·|·|·|·||·|·|
    |一级指标|二级指标|三级指标|指标值|指标值设定依据|分值权重|指标赋分规则||实际完成值|得分|
    |产出指标|数量指标|培训期数|≥4期|计划标准|50|按照完成比例赋分||4期|50|
    |产出指标||质量指标|培训合格率|≥95%|计划标准|40|直接赋分|98%|40|`);
  expect(table.notices.map(({ code }) => code)).toEqual(['shifted-row']);
  expect(table.indicators[1]).toMatchObject({
    name: '培训合格率',
    weight: { amount: '40', cell: 'G5' },
    actual: { number: '98', cell: 'I5' },
    score: { amount: '40', cell: 'J5' },
  });
});
