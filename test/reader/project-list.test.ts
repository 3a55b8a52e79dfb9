/** Lists of many projects: one table a project, whatever the list repeats, merges or leaves blank. */
import fc from 'fast-check';
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readTables } from '../../src/reader/read-tables';
import { gridFromText } from '../support/grid-text';
import { snapshotOf, type GridCell } from '../support/snapshot';

function brief(table: PerformanceTable) {
  return {
    range: table.range,
    project: [table.fields.projectName?.value, table.fields.projectName?.cell],
    indicators: table.indicators.map(({ name, row }) => `${row} ${name ?? ''}`),
    weight: table.weightTotal,
  };
}

test('the name merged over the rows of its project', () => {
  const tables = readTables(
    snapshotOf({
      rows: [
        ['2024年度项目支出绩效目标汇总表'],
        ['序号', '项目名称', '一级指标', '二级指标', '三级指标', '指标值', '权重'],
        [1, '甲项目', '产出指标', '数量指标', '培训期数', '4期', 50],
        [null, null, '效益指标', '社会效益指标', '就业率', '≥90%', 40],
        [2, '乙项目', '产出指标', '数量指标', '巡查次数', '9次', 90],
      ],
      merges: ['A1:G1', 'A3:A4', 'B3:B4'],
    }),
  );
  expect(tables.map(brief)).toEqual([
    {
      range: 'A3:G4',
      project: ['甲项目', 'B3'],
      indicators: ['3 培训期数', '4 就业率'],
      weight: '90',
    },
    { range: 'A5:G5', project: ['乙项目', 'B5'], indicators: ['5 巡查次数'], weight: '90' },
  ]);
  expect(tables.map(({ year, yearCell, title, kind }) => [year, yearCell, title, kind])).toEqual([
    [2024, 'A1', null, 'target'],
    [2024, 'A1', null, 'target'],
  ]);
  expect(tables.map(({ notices }) => notices.map(({ code, cells }) => [code, ...cells]))).toEqual([
    [['several-projects', 'B2']],
    [],
  ]);
});

test('names filled down or left blank below, two units with a project of one name', () => {
  const tables = readTables(
    gridFromText(`
    |项目支出绩效目标表|·|·|·|·|·|
    |预算单位|项目名称|一级指标|二级指标|三级指标|指标值|
    |某局|办公用房维修|产出指标|数量指标|维修面积|400平方米|
    ||办公用房维修||质量指标|验收合格率|100%|
    |某站|办公用房维修|产出指标|数量指标|维修面积|200平方米|
    ||设备购置|产出指标|数量指标|购置台数|3台|
    ||||质量指标|设备完好率|100%|`),
  );
  expect(tables.map(brief).map(({ range, indicators }) => [range, ...indicators])).toEqual([
    ['A3:F4', '3 维修面积', '4 验收合格率'],
    ['A5:F5', '5 维修面积'],
    ['A6:F7', '6 购置台数', '7 设备完好率'],
  ]);
  expect(tables.map(({ fields }) => fields.budgetUnit)).toEqual([
    { value: '某局', cell: 'A3' },
    { value: '某站', cell: 'A5' },
    { value: '某站', cell: 'A5' },
  ]);
});

test('amounts, goals and people beside the name, on either side of the indicators', () => {
  const [first, second] = readTables(
    gridFromText(`
    |单位|项目名称|年度资金总额（万元）|其他资金|年度绩效目标|一级指标|二级指标|三级指标|指标值|项目负责人|
    |某局|219001-维修|12.5|0|维修办公用房400平方米。|产出指标|数量指标|维修面积|400平方米|张某|
    |某局|设备购置|3|||产出指标|数量指标|购置台数|3台||`),
  );
  expect(first?.fields).toMatchObject({
    projectName: { value: '维修', cell: 'B2' },
    budgetUnit: { value: '某局', cell: 'A2' },
    leader: { value: '张某', cell: 'J2' },
  });
  expect(first?.funds).toMatchObject({
    currencyUnit: '万元',
    unitStated: true,
    total: { amount: '12.5', cell: 'C2' },
    other: { amount: '0', cell: 'D2' },
  });
  expect(first?.goals.annual).toEqual({ value: '维修办公用房400平方米。', cell: 'E2' });
  expect(second?.funds.other).toMatchObject({ value: null, cell: 'D3' });
  expect(second?.goals.annual).toEqual({ value: null, cell: 'E3' });
  expect(second?.fields.leader).toEqual({ value: '张某', cell: 'J2' });
});

test('title and header of a list are no form of their own', () => {
  const tables = readTables(
    gridFromText(`
    |2024年度项目支出绩效目标汇总表|·|·|·|·|·|·|
    |单位：万元|·|·|·|·|·|·|
    |单位名称|项目名称|年度预算金额|年度绩效目标|一级指标|二级指标|三级指标|指标值|
    |某局|维修|12.5|维修办公用房400平方米。|产出指标|数量指标|维修面积|400平方米|`),
  );
  expect(tables.map(({ range, funds }) => [range, funds.currencyUnit, funds.total?.cell])).toEqual([
    ['A4:H4', '万元', 'C4'],
  ]);
});

test('totals, footers and the next page belong to no other project', () => {
  const tables = readTables(
    gridFromText(`
    |项目支出绩效目标表|·|·|·|·|·|
    |项目名称|一级指标|二级指标|三级指标|指标值|权重|
    |甲项目|产出指标|数量指标|培训期数|4期|50|
    |项目名称|一级指标|二级指标|三级指标|指标值|权重|
    ||产出指标|质量指标|合格率|≥90%|40|
    |乙项目|产出指标|数量指标|巡查次数|9次|90|
    |合计|·|·|·|·|180|
    |填表人：张某|·|·|·|·|·|`),
  );
  expect(tables.map(brief)).toEqual([
    {
      range: 'A3:F5',
      project: ['甲项目', 'A3'],
      indicators: ['3 培训期数', '5 合格率'],
      weight: '90',
    },
    { range: 'A6:F6', project: ['乙项目', 'A6'], indicators: ['6 巡查次数'], weight: '90' },
  ]);
});

test('rows without a name are not lost, and a form below a list stays a form', () => {
  const tables = readTables(
    gridFromText(`
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|一级指标|二级指标|三级指标|指标值|
    ||产出指标|数量指标|培训期数|4期|
    |对口支援资金|产出指标|数量指标|巡查次数|9次|
    |项目支出绩效目标表|·|·|·|·|
    |项目名称|丙项目|·|·|·|
    |一级指标|二级指标|三级指标|指标值|·|
    |产出指标|数量指标|维修面积|400平方米|·|`),
  );
  expect(tables.map(({ fields }) => fields.projectName?.value)).toEqual([
    null,
    '对口支援资金',
    '丙项目',
  ]);
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([1, 1, 1]);
  expect(tables[2]?.title?.value).toBe('项目支出绩效目标表');
});

const project = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  style: fc.constantFrom('merged', 'repeated', 'once'),
});

test('every list reads back as its projects', () => {
  fc.assert(
    fc.property(
      fc.array(project, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (projects, left, hasNumbers) => {
        const rows: GridCell[][] = [];
        const merges: string[] = [];
        const pad: GridCell[] = Array.from({ length: left }, () => null);
        const lead = hasNumbers ? ['序号'] : [];
        const name = String.fromCharCode(65 + left + lead.length);
        rows.push([...pad, '项目支出绩效目标表']);
        const header = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
        rows.push([...pad, ...lead, ...header]);
        projects.forEach(({ rows: count, style }, at) => {
          const top = rows.length + 1;
          for (let row = 0; row < count; row++) {
            const isShown = row === 0 || style === 'repeated';
            rows.push([
              ...pad,
              ...(hasNumbers ? [row === 0 ? at + 1 : null] : []),
              isShown ? `第${at}号维修工程` : null,
              ...['产出指标', '数量指标', `维修面积${at}之${row}`, `${row + 1}平方米`],
            ]);
          }
          if (style === 'merged' && count > 1) {
            merges.push(`${name}${top}:${name}${top + count - 1}`);
          }
        });
        const tables = readTables(snapshotOf({ rows, merges }));
        expect(
          tables.map(({ fields, indicators }) => [
            fields.projectName?.value,
            ...indicators.map((indicator) => indicator.name),
          ]),
        ).toEqual(
          projects.map(({ rows: count }, at) => [
            `第${at}号维修工程`,
            ...Array.from({ length: count }, (_, row) => `维修面积${at}之${row}`),
          ]),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('a list of thousands of projects takes its time by the row', () => {
  const list = (count: number) =>
    snapshotOf({
      rows: [
        ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
        ...Array.from({ length: count }, (_, at) => [
          `第${at}号维修工程`,
          ...['产出指标', '数量指标', `维修面积${at}`, '3平方米'],
        ]),
      ],
    });
  const timed = (count: number): number => {
    const sheet = list(count);
    const start = performance.now();
    expect(readTables(sheet)).toHaveLength(count);
    return performance.now() - start;
  };
  timed(500);
  // Quadratic would be 64 times as long.
  expect(timed(8000)).toBeLessThan(25 * Math.max(timed(1000), 20));
});

test('云南: units and projects in one column, column numbers, amounts elsewhere', () => {
  const tables = readTables(
    gridFromText(`
    |项目支出绩效目标表（本次下达）|·|·|·|·|·|·|·|
    |单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标内容|
    |1|2|3|4|5|6|7|8|9|
    |某县教育体育局||||||||
    |营养改善计划|学生每天吃上营养餐。|产出指标|数量指标|受益学生|>=|12000|人|反映人数|
    |·|·|·|质量指标|食品安全达标率|=|100|%|反映安全|
    |校舍维修|维修8所学校校舍。|产出指标|数量指标|维修学校|=|8|所|反映学校数|
    |某县第一中学||||||||
    |公用经费|保障学校运转。|产出指标|数量指标|保障学生|>=|900|人|反映人数|`),
  );
  expect(tables.map(brief).map(({ project, indicators }) => [...project, ...indicators])).toEqual([
    ['营养改善计划', 'A5', '5 受益学生', '6 食品安全达标率'],
    ['校舍维修', 'A7', '7 维修学校'],
    ['公用经费', 'A9', '9 保障学生'],
  ]);
  expect(tables.map(({ fields, goals }) => [fields.budgetUnit, goals.annual?.cell])).toEqual([
    [{ value: '某县教育体育局', cell: 'A4' }, 'B5'],
    [{ value: '某县教育体育局', cell: 'A4' }, 'B7'],
    [{ value: '某县第一中学', cell: 'A8' }, 'B9'],
  ]);
});

test('a project whose name stands in a row above its indicators is no unit', () => {
  const tables = readTables(
    gridFromText(`
    |项目名称|一级指标|二级指标|三级指标|指标值|
    |甲项目|||||
    ||产出指标|数量指标|培训期数|4期|
    |乙项目|||||
    ||产出指标|数量指标|巡查次数|9次|`),
  );
  expect(
    tables.map(({ fields, indicators }) => [fields.projectName?.value, indicators.length]),
  ).toEqual([
    ['甲项目', 1],
    ['乙项目', 1],
  ]);
});

test("填表说明 below a list is nobody's unit, and the paragraphs below it are no projects", () => {
  const tables = readTables(
    gridFromText(`
    |单位名称、项目名称|一级指标|二级指标|三级指标|指标值|
    |某县教育体育局|||||
    |校舍维修|产出指标|数量指标|维修学校|=8所|
    ||||||
    |填表说明：|||||
    |1. 指标值写明计算符号。|||||
    |2. 用不到的空行可以删除。|||||`),
  );
  expect(
    tables.map(({ fields, indicators }) => [
      fields.projectName?.value,
      fields.budgetUnit?.value,
      indicators.length,
    ]),
  ).toEqual([['校舍维修', '某县教育体育局', 1]]);
});
