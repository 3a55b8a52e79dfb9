/** 总分 below the frame of a 自评表, in its 得分 column. */
import { readTables } from '../../src/reader/read-tables';
import { snapshotOf, type GridCell } from '../support/snapshot';

/** Header in row 2, indicators in rows 3 and 4, the label in G and the value in H from row 6 on. */
function totalOf(below: readonly (readonly GridCell[])[]) {
  const [table] = readTables(
    snapshotOf({
      rows: [
        ['项目支出绩效目标表'],
        [
          ...['一级指标', '二级指标', '三级指标', '指标值', '分值权重'],
          ...['实际完成值', '完成率', '得分', '偏差原因分析及改进措施'],
        ],
        ['产出指标', '数量指标', '培训期数', '≥4期', 60, 4, 1, 60, null],
        ['产出指标', '质量指标', '合格率', '≥95%', 30, 0.95, 1, 30, null],
        [],
        ...below,
      ],
    }),
  );
  return table?.statedTotal ?? null;
}

const beside = (label: string, value: GridCell): GridCell[] => [
  ...Array<null>(6).fill(null),
  label,
  value,
];

test.each(['总分（100分）', '总分', '总得分：', '自评总分（满分100分）'])('%s', (label) => {
  expect(totalOf([beside('产出指标小计（90分）', 90), beside(label, 90)])).toMatchObject({
    score: { amount: '90', cell: 'H7' },
    cell: 'G7',
  });
});

test('a narrower form that begins beside it', () => {
  const total = ['项目名称', '某项目', null, null, null, null, '总分（100分）', 90];
  expect(totalOf([beside('等级', null), total])?.score).toMatchObject({ amount: '90', cell: 'H7' });
});

test('the maximum is that of the label', () => {
  expect(totalOf([beside('总分（100分）', 90)])?.weight).toMatchObject({
    amount: '100',
    cell: 'G6',
  });
  expect(totalOf([beside('总分', 90)])?.weight).toBeNull();
});

test('a total that waits, and one that says so', () => {
  expect(totalOf([beside('总分（100分）', { f: '=1', v: '' })])?.score?.amount).toBeNull();
  expect(totalOf([beside('总分（100分）', '未完成')])?.score?.amount).toBeNull();
});

test.each<[string, (readonly GridCell[])[]]>([
  ['another label', [beside('平均分', 90)]],
  ['another column', [[null, null, '总分', 90]]],
  ['not directly beside it', [[null, null, null, null, '总分', null, null, 90]]],
  ['the next form', [['项目名称', '某项目'], beside('分值', '得分'), beside('总分', 90)]],
  ['far below', [...Array<GridCell[]>(20).fill([]), beside('总分', 90)]],
])('none: %s', (_, below) => {
  expect(totalOf(below)).toBeNull();
});
