import { blankTable } from '../../src/template/blank-table';
import { checkWorkbook } from '../../src/review/review-workbook';
import { describeLayout } from './describe-layout';
import { specSnapshot, textAt, typeInto } from '../support/spec';

const spec = blankTable({
  ...{ layout: 'urumqi', year: 2026, unit: '乌鲁木齐市天山区教育局', project: '校舍维修' },
});

describeLayout(spec, {
  profile: 'urumqi',
  grid: [
    ['A1:I1', '项  目  支  出  绩  效  目  标  表'],
    ['A2:I2', '（2026年度）'],
    ['A3', '预算单位'],
    ['B3:I3', '乌鲁木齐市天山区教育局'],
    ['A4', '项目名称'],
    ['B4:F4', '校舍维修'],
    ['G4', '项目负责人'],
    ['H4:I4', undefined],
    ['A5', '项目资金（万元）'],
    ['B5', '年度预算总额：'],
    ['C5:D5', undefined],
    ['E5', '其中：财政拨款'],
    ['G5', '其他资金：'],
    ['H5:I5', undefined],
    ['A6', '项目总体目标'],
    ['B6:I6', undefined],
    ['A7', '一级指标'],
    ['E7', '指标值设置依据'],
    ['I7', '佐证资料'],
    ['A8:A14', '产出指标'],
    ['B8:B10', '数量指标'],
    ['B11:B12', '质量指标'],
    ['B13:B14', '时效指标'],
    ['A15:A18', '成本指标'],
    ['B17', '社会成本指标'],
    ['A19:A22', '效益指标'],
    ['B20:B21', '社会效益指标'],
    ['A23', '满意度指标'],
    ['B23', '服务对象满意度指标'],
    ['A25:F25', '权重合计（应为90）'],
  ],
  fields: { budgetUnit: 'B3', projectName: 'B4', leader: 'H4' },
  funds: { total: 'C5', fiscal: 'F5', other: 'H5' },
  goal: 'B6',
  total: { cell: 'G25', formula: '=SUM(G8:G24)' },
  highlight: '=AND(COUNT($G$8:$G$24)>0,ROUND($G$25-90,6)<>0)',
  textCells: ['D8:D23', 'F8:F23'],
  dropdowns: {
    'A8:A23': ['成本指标', '产出指标', '效益指标', '满意度指标'],
    'B8:B23': [
      ...['数量指标', '质量指标', '时效指标', '经济成本指标', '社会成本指标', '生态环境成本指标'],
      ...['经济效益指标', '社会效益指标', '生态效益指标', '服务对象满意度指标', '满意度指标'],
    ],
    'E8:E23': [
      ...['计划标准', '行业标准', '历史标准', '预算支出标准', '其他标准'],
      ...['自定义', '行业或国家标准'],
    ],
    'H8:H23': [
      ...['按照正常比例赋分', '按评判等级赋分', '直接赋分', '按照完成比例赋分', '满意度赋分'],
    ],
    'I8:I23': ['正式资料', '工作资料', '原始凭证', '说明材料', '正式材料'],
  },
  print: { area: 'A1:I23', titleRows: '7:7' },
});

test('begun with a name, it asks for what only the user knows', () => {
  const spec = blankTable({ layout: 'urumqi', year: null });
  const [sheet] = checkWorkbook({ sheets: [specSnapshot(typeInto(spec, { B4: '道路改造' }))] });
  const [table] = sheet!.tables;
  expect(table!.findings.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
    ['C02', 'B3'],
    ['C05', 'C5'],
    ['C07', 'B6'],
    ['C04', 'A1'],
    ['C03', 'H4'],
  ]);
});

test('without a year its place stays open', () => {
  expect(textAt(blankTable({ layout: 'urumqi', year: null }), 'A2')).toBe('（    年度）');
});

test('a long unit name gets a higher row', () => {
  const long = blankTable({ layout: 'urumqi', year: 2026, unit: '某市教育局'.repeat(30) });
  expect([spec.rowHeights!['3'], long.rowHeights!['3']]).toEqual([22, 47]);
});

test('a unit that begins with = stays text', () => {
  const { cells } = blankTable({ layout: 'urumqi', year: 2026, unit: ' =HYPERLINK("x")' });
  expect(cells).toContainEqual({ cell: 'B3', content: { kind: 'text', text: '=HYPERLINK("x")' } });
});

test('rows are chosen for all 二级指标 or for each; none leaves a 二级指标 out', () => {
  const merges = (rows: number | Record<string, number>): string[] =>
    blankTable({ layout: 'urumqi', year: 2026, rows }).merges!.filter((each) =>
      /^[AB]\d+:[AB]/.test(each),
    );
  expect(merges(2)).toContain('B8:B9');
  expect(merges(2)).toContain('A8:A13');
  const some = blankTable({
    ...{ layout: 'urumqi', year: 2026 },
    rows: { 数量指标: 1, 质量指标: 0, 经济成本指标: 0, 社会成本指标: 0, 生态环境成本指标: 0 },
  });
  expect(textAt(some, 'B8')).toBe('数量指标');
  expect(textAt(some, 'B9')).toBe('时效指标');
  expect(textAt(some, 'A11')).toBe('效益指标');
});
