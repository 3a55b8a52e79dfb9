/** Forms of a whole department and of transfers, as they come without 表 in their title; blocks below one heading. */
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readTables } from '../../src/reader/read-tables';
import { checkWorkbook } from '../../src/review/review-workbook';
import { gridFromText } from '../support/grid-text';

const read = (text: string): PerformanceTable[] => readTables(gridFromText(text));
const INDICATORS = `
  |年度总体目标|维护林区安全，森林火灾受害率控制在0.9‰以内。|·|·|·|·|·|
  |一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|
  |产出指标|数量指标|管护面积|≥8万亩|8万亩|50|50|`;

describe('a form of another kind under a heading without 表', () => {
  test.each([
    ['某区林业局2024年部门整体支出绩效目标', '部门整体支出绩效目标表'],
    ['2024年度整体支出绩效自评', '部门整体支出绩效目标表'],
    ['农业产业发展资金转移支付区域绩效目标', '转移支付绩效目标表'],
    ['附件2某县专项转移支付绩效自评', '转移支付绩效目标表'],
  ])('%s', (heading, form) => {
    const [table] = read(`|${heading}|·|·|·|·|·|·|\n|部门名称|某区林业局|·|·|·|·|·|${INDICATORS}`);
    expect(table!.kind).toBe('other');
    expect(table!.notices.find(({ code }) => code === 'other-form')!.message).toContain(
      `这是${form}`,
    );
  });

  test('the amounts of a whole department say so without any heading', () => {
    const [table] = read(
      `|部门名称|某区林业局|·|·|·|·|·|\n|部门整体支出（万元）|500|·|·|·|·|·|${INDICATORS}`,
    );
    expect(table).toMatchObject({ kind: 'other', funds: { total: { amount: '500', cell: 'B2' } } });
  });

  test('基本支出 beside 项目支出, and no project named', () => {
    const budget = '|部门预算（万元）|收入|基本支出|项目支出|·|·|·|\n|·|500|300|200|·|·|·|';
    const kindOf = (name: string): unknown =>
      read(`|${name}|某区林业局|·|·|·|·|·|\n${budget}${INDICATORS}`)[0]!.kind;
    expect(kindOf('部门名称')).toBe('other');
    expect(kindOf('项目名称')).toBe('self-evaluation');
  });

  test.each(['项目支出绩效目标', '整体推进路灯改造项目绩效自评表'])('not %s', (heading) => {
    const [table] = read(`|${heading}|·|·|·|·|·|·|\n|项目名称|路灯|·|·|·|·|·|${INDICATORS}`);
    expect(table!.kind).toBe('self-evaluation');
  });
});

describe('amounts of a whole department', () => {
  const form = (...rows: string[]): string =>
    `|某区林业局2024年部门整体支出绩效自评表|·|·|·|·|·|·|\n${rows.join('\n')}${INDICATORS}`;

  test('基本支出 and 项目支出 are words of the form, never amounts', () => {
    const [table] = read(
      form('|部门整体支出（万元）|资金总额|基本支出|项目支出|·|·|·|', '|·|500|300|200|·|·|·|'),
    );
    expect(table!.funds.total).toMatchObject({ amount: '500', cell: 'B3' });
  });

  const HEADER = '|资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|';
  const rules = (row: string): string[] =>
    checkWorkbook({ sheets: [gridFromText(form(HEADER, row))] })[0]!.tables[0]!.findings.map(
      ({ rule, cells }) => `${rule} ${cells[0]}`,
    );

  test.each(['部门整体支出', '整体支出总额', '年度资金总额', '部门整体预算'])(
    '%s in a row of its own',
    (label) => {
      const [table] = read(form(HEADER, `|${label}|500|520|400|10|76.92%|7.69|`));
      expect(table!.funds.total).toMatchObject({ amount: '520', cell: 'C3' });
      expect(table!.funds.execution).toMatchObject({
        executed: { amount: '400', cell: 'D3' },
        score: { amount: '7.69', cell: 'G3' },
      });
    },
  );

  test('the score of the execution is checked, and its parts are', () => {
    expect(rules('|部门整体支出|500|520|400|10|76.92%|7.69|')).toEqual([]);
    expect(rules('|部门整体支出|500|520|400|10|76.92%|9|')).toEqual(['K14 G3']);
    const parts = (other: number): string =>
      `|年度资金总额|500|520|400|10|76.92%|7.69|\n|其中：财政拨款|400|420|300|·|·|·|\n|其他资金|100|${other}|100|·|·|·|`;
    expect(rules(parts(100))).toEqual([]);
    expect(rules(parts(90))).toEqual(['K01 C3']);
  });
});

describe('several blocks below one heading', () => {
  const block = (name: string): string => `
    |项目名称|${name}|·|·|
    |年度目标|养护农村公路120公里。|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|养护里程|≥120公里|`;
  const years = (text: string): [number | null, string | null][] =>
    read(text).map(({ year, yearCell }) => [year, yearCell]);

  test('its year is that of all of them', () => {
    const text = `|2024年度项目支出绩效目标|·|·|·|${block('公路')}\n|||||${block('桥梁')}`;
    expect(years(text)).toEqual([
      [2024, 'A1'],
      [2024, 'A1'],
    ]);
  });

  test('the year of a name comes first, and a title of its own without a year has none', () => {
    const text = `|2024年度项目支出绩效目标|·|·|·|${block('公路')}\n|||||${block('2023年桥梁维修')}`;
    expect(years(text)[1]).toEqual([2023, 'B7']);
    const titled = `|2024年度项目支出绩效目标|·|·|·|${block('公路')}\n|||||\n|项目支出绩效目标表|·|·|·|${block('桥梁')}`;
    expect(years(titled)[1]).toEqual([null, null]);
  });
});
