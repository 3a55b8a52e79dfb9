/** Labels and rows of another project, pasted among the indicators of a form, and forms that really begin below. */
import { readTables } from '../../src/reader/read-tables';
import { snapshotOf, type GridCell } from '../support/snapshot';

const HEAD: GridCell[][] = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '职业技能培训补助', null, null, '实施单位', '某市人社局'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
];
const OUTPUTS: GridCell[][] = [
  ['产出指标', '数量指标', '培训班期数', '≥4期', '4期', 40, 40],
  [null, '质量指标', '培训合格率', '≥90%', '95%', 10, 10],
];
const BENEFITS: GridCell[][] = [
  ['效益指标', '社会效益指标', '新增就业人数', '≥100人', '110人', 30, 30],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', 10, 10],
];
const TOTAL: GridCell[] = ['总分', null, null, null, null, 90, 90];

function namesIn(rows: GridCell[][]): (string | null)[][] {
  const tables = readTables(snapshotOf({ rows, merges: ['A1:G1', 'A2:G2'] }));
  return tables.map(({ indicators }) => indicators.map(({ name }) => name));
}

const OWN = ['培训班期数', '培训合格率', '新增就业人数', '学员满意度'];

test.each<[string, GridCell[][]]>([
  ['its name', [['项目名称', '农村公路养护', null, null, '实施单位', '某市交通局']]],
  ['its name in one cell', [['项目名称：农村公路养护']]],
  ['its name in the column of 二级指标', [[null, '项目名称', '农村公路养护']]],
  ['its name before an indicator', [['项目名称', '农村公路养护', '养护里程', '≥40公里', '40公里']]],
  ['its funds', [['项目资金', '年度资金总额', 20, 20, 20]]],
  ['its unit', [['主管部门', '某市交通局', null, null, '实施单位', '养护中心']]],
  [
    'several of these',
    [
      ['项目名称', '农村公路养护'],
      ['主管部门', '某市交通局'],
      ['项目资金', '年度资金总额', 20, 20],
    ],
  ],
])('%s between the indicators is left out and named', (_, rows) => {
  const sheet = snapshotOf({ rows: [...HEAD, ...OUTPUTS, ...rows, ...BENEFITS, TOTAL] });
  const tables = readTables(sheet);
  expect(tables.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([OWN]);
  const [table] = tables;
  expect([table?.weightTotal, table?.statedTotal?.weight?.amount]).toEqual(['90', '90']);
  const named = table?.notices.filter(({ code }) => code === 'unplaced-row') ?? [];
  expect(named.length).toBe(rows.length);
});

test('a row that stands last, right above the total', () => {
  const rows = [...HEAD, ...OUTPUTS, ...BENEFITS, ['项目名称：农村公路养护'], TOTAL];
  expect(namesIn(rows)).toEqual([OWN]);
});

test('a second form begins below: with its own title, or with its own header', () => {
  const own = [...HEAD, ...OUTPUTS, ...BENEFITS];
  expect(namesIn([...own, ...HEAD, ...OUTPUTS])).toEqual([OWN, OWN.slice(0, 2)]);
  expect(namesIn([...own, ...HEAD.slice(2), ...OUTPUTS])).toEqual([OWN, OWN.slice(0, 2)]);
});

test('levels that start over, or what follows a total, are not taken for more of the same form', () => {
  const own = [...HEAD, ...OUTPUTS, ...BENEFITS];
  const name: GridCell[] = ['项目名称', '农村公路养护'];
  expect(namesIn([...own, name, ...OUTPUTS])[0]).toEqual(OWN);
  expect(namesIn([...HEAD, ...OUTPUTS, TOTAL, name, ...BENEFITS])[0]).toEqual(OWN.slice(0, 2));
});

test('rows of indicators below, without a header of their own, are said to be unread', () => {
  const said = (rows: GridCell[][]): string[] =>
    (readTables(snapshotOf({ rows, merges: ['A1:G1', 'A2:G2'] }))[0]?.notices ?? []).map(
      ({ message }) => message,
    );
  const own = [...HEAD, ...OUTPUTS];
  const name: GridCell[] = ['项目名称：农村公路养护'];
  expect(said([...own, name, ...OUTPUTS, ...BENEFITS, TOTAL])).toEqual([
    '第7行“项目名称：农村公路养护”以下还有4行指标，没有自己的表头，分不清属于哪个项目，没有读取；属于本项目的请删去这一行，属于另一个项目的请另列表题和表头。',
  ]);
  expect(said([...own, ...BENEFITS, TOTAL, name, ...OUTPUTS])[0]).toContain('以下还有2行指标');
  expect(said([...own, ...BENEFITS, ...HEAD.slice(2), ...OUTPUTS])).toEqual([]);
  expect(said([...own, ...BENEFITS, ...HEAD, ...OUTPUTS])).toEqual([]);
  expect(said([...own, ...BENEFITS, TOTAL, name])).toEqual([]);
});
