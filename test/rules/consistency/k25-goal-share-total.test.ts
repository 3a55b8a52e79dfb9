/** What part of the whole each goal is, in all the places where forms write it. */
import { readTables } from '../../../src/reader/read-tables';
import { checkWorkbook } from '../../../src/review/review-workbook';
import { gridFromText } from '../../support/grid-text';

const form = (...rows: string[]) =>
  gridFromText(`
    |项目支出绩效目标表|·|·|·|·|·|
    |（2024年度）|·|·|·|·|·|
    |项目名称|农村公路养护|·|主管部门|某县交通局|·|
    ${rows.join('\n')}
    |一级指标|二级指标|三级指标|指标值|分值|备注|
    |产出指标|数量指标|养护里程|≥120公里|40||
    |效益指标|社会效益指标|出行时间缩短率|≥10%|40||`);
const shares = (...rows: string[]) =>
  readTables(form(...rows))[0]!.goalShares.map(({ percent, cell }) => [percent, cell]);
const findings = (...rows: string[]) =>
  checkWorkbook({ sheets: [form(...rows)] })[0]!.tables[0]!.findings.filter(
    ({ rule }) => rule === 'K25',
  );

describe('read', () => {
  test.each([
    ['年度绩效目标1（占比60%）', '年度绩效目标2（占比40%）'],
    ['年度目标1（60%）', '年度目标2（40％）'],
    ['年度目标1（权重：60%）', '年度目标2（权重：40%）'],
    ['年度目标一（占比：60%）', '年度目标二（占比：40%）'],
  ])('in the labels %s', (a, b) => {
    const rows = [`|${a}|养护120公里。|·|·|·|·|`, `|${b}|维修5座桥。|·|·|·|·|`];
    expect(shares(...rows)).toEqual([
      ['60', 'A4'],
      ['40', 'A5'],
    ]);
  });

  test.each(['占比', '目标权重', '所占比例', '目标比例（%）', '权重'])('in a cell %s', (label) => {
    const rows = [
      `|年度目标1|养护120公里。|·|·|${label}|60%|`,
      `|年度目标2|维修5座桥。|·|·|${label}|40|`,
    ];
    expect(shares(...rows)).toEqual([
      ['60', 'F4'],
      ['40', 'F5'],
    ]);
  });

  test.each(['占60%', '所占比例：60%', '权重60%'])('in a cell of its own that says %s', (said) => {
    const rows = [
      `|年度目标1|养护120公里。|·|·|·|${said}|`,
      `|年度目标2|维修5座桥。|·|·|·|${said.replace('60', '40')}|`,
    ];
    expect(shares(...rows)).toEqual([
      ['60', 'F4'],
      ['40', 'F5'],
    ]);
    expect(shares('|项目占比|养护120公里。|·|·|·|占60%|')).toEqual([]);
  });

  test('beside a column headed 年度目标, which then is no goal of its own', () => {
    const rows = [
      '|总体目标|年度目标|·|·|·|目标占比|',
      '|·|目标1：养护120公里。|·|·|·|60%|',
      '|·|目标2：维修5座桥。|·|·|·|40%|',
    ];
    expect(shares(...rows)).toEqual([
      ['60', 'F5'],
      ['40', 'F6'],
    ]);
    expect(readTables(form(...rows))[0]!.goals.annual).toEqual({
      value: '目标1：养护120公里。\n目标2：维修5座桥。',
      cell: 'B5',
    });
  });

  test('in a table of the goals, whose texts are the goal', () => {
    const rows = [
      '|年度绩效目标|目标名称|目标内容|·|·|占比|',
      '|·|目标1|养护120公里。|·|·|60%|',
      '|·|目标2|维修5座桥。|·|·|40%|',
    ];
    expect(shares(...rows)).toEqual([
      ['60', 'F5'],
      ['40', 'F6'],
    ]);
    expect(readTables(form(...rows))[0]!.goals.annual).toEqual({
      value: '养护120公里。\n维修5座桥。',
      cell: 'C5',
    });
  });

  test('in the text of the goal', () => {
    const row = '|年度目标|目标1（60%）：养护120公里。\\n目标2（40%）：维修5座桥。|·|·|·|·|';
    expect(shares(row)).toEqual([
      ['60', 'B4'],
      ['40', 'B4'],
    ]);
  });

  test('one goal, and a percentage of something else, have none', () => {
    expect(shares('|年度目标1（60%）|养护120公里。|·|·|·|·|')).toEqual([]);
    expect(shares('|年度目标|目标1（养护率60%）、目标2（完好率40%）。|·|·|·|·|')).toEqual([]);
  });
});

describe('checked', () => {
  const cells = (a: string, b: string): string[] => [
    `|年度目标1|养护120公里。|·|·|占比|${a}|`,
    `|年度目标2|维修5座桥。|·|·|占比|${b}|`,
  ];

  test.each([
    ['60%', '40%'],
    ['60', '40'],
    ['0.6', '0.4'],
    ['66.67%', '33.33%'],
    ['60%', '40.1%'],
  ])('%s and %s are 100%%', (a, b) => {
    expect(findings(...cells(a, b))).toEqual([]);
  });

  test.each([
    ['60%', '30%', '60%、30%', '90'],
    ['60', '50', '60%、50%', '110'],
    ['0.6', '0.3', '60%、30%', '90'],
    ['60%', '40.2%', '60%、40.2%', '100.2'],
  ])('%s and %s are not', (a, b, said, total) => {
    expect(findings(...cells(a, b))).toMatchObject([
      {
        severity: 'warning',
        cells: ['F4', 'F5'],
        message: `2个目标的占比（${said}）合计${total}%，应为100%。`,
      },
    ]);
  });

  test('one that is not filled is said, all that are not is a form without them', () => {
    expect(findings(...cells('60%', ''))).toMatchObject([
      { cells: ['F5'], message: '2个目标中有1个没有填写占比，无法核对占比合计。' },
    ]);
    expect(findings(...cells('', ''))).toEqual([]);
  });
});
