import { createHash } from 'node:crypto';
import type { SheetSpec } from '../../../src/grid/sheet-spec';
import { createWorkbook } from '../../../src/hosts/file/package/new-workbook';
import { readBytesNatively } from '../../../src/hosts/file/read-workbook-file';
import { readWorkbook } from '../../../src/review/review-workbook';
import { folderFigures } from '../../../src/review/folder/folder-figures';
import type { FolderReview } from '../../../src/review/folder/folder-review';
import { buildSummary } from '../../../src/review/folder/summary/build-summary';
import { cellWords } from '../../../src/review/folder/summary/cell-words';
import { isSummaryWorkbook } from '../../../src/review/folder/summary/known-summary';
import {
  matterSheets,
  MOST_ROWS as MOST_MATTERS,
} from '../../../src/review/folder/summary/matter-list';
import { MOST_ROWS, summaryPage } from '../../../src/review/folder/summary/summary-page';
import { PAGE_STYLE } from '../../../src/review/folder/summary/page-style';
import type { Summary } from '../../../src/review/folder/summary/summary';
import { summarySpecs } from '../../../src/review/folder/summary/summary-workbook';
import { finding, folderReview, project } from '../../support/reviewed-project';
import { textAt } from '../../support/spec';

const DATE = '2026年11月28日';
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const summaryOf = (review: FolderReview): Summary => buildSummary(folderFigures(review), DATE);
const pageOf = (review: FolderReview): string =>
  summaryPage(summaryOf(review), (file) => `./${encodeURIComponent(file)}`, hash);

function rowsOf(summary: Summary, name: string, table = 0): string[][] {
  const sheet = summary.sheets.find((each) => each.name === name);
  return (sheet?.tables[table]?.rows ?? []).map((row) => row.map(cellWords));
}

const REVIEW = folderReview(
  [
    project({ findings: [finding('C03'), finding('N16', 'info', { matter: 'C03', main: false })] }),
    project({
      ...{ file: '子/乙.xlsx', sheet: "乙's表", unit: '乙局', budget: '674.294', range: 'B2:J9' },
      findings: [finding('K01', 'error', { cells: ['D5', 'F5', 'H5', 'J5'] })],
    }),
    project({ name: '城区道路改造工程', reason: { code: 'blank', message: '待填写。' } }),
    project({ name: '草稿', hidden: true }),
  ],
  {
    unreadable: [{ file: '坏.xlsx', message: '文件不是 Excel 工作簿。' }],
    formless: ['名单.xlsx'],
    copies: [{ file: '副本.xlsx', of: '甲.xlsx' }],
    others: new Map([['picture', ['图.png']]]),
  },
);

test('总览 says how much was looked at, what came of it and what is listed', () => {
  const summary = summaryOf(REVIEW);
  expect(rowsOf(summary, '总览')).toEqual([
    ['检查的文件', '2', '个', ''],
    ['绩效目标表', '3', '张', ''],
    ['涉及单位', '2', '个', '按单位名称归并'],
    ['问题', '2', '项', '同一指标、同一原因的问题归为一项'],
    ['错误', '1', '条', ''],
    ['警告', '1', '条', ''],
    ['提示', '1', '条', ''],
    ['预算合计', '874.294', '万元', '3张目标表的项目资金总额'],
    ['疑似重复', '1', '组', '其中跨单位1组'],
    ['隐藏的工作表中的表', '1', '张', '不计入以上各项'],
    ['无法读取的文件', '1', '个', ''],
    ['没有绩效目标表的文件', '1', '个', ''],
    ['内容相同的文件', '1', '个', '只检查其中一个，其余不计入'],
    ['其他文件', '1', '个', '不是工作簿，没有检查'],
  ]);
  expect(rowsOf(summary, '总览', 1).map((row) => row.slice(0, 3))).toEqual([
    ['须修改后重报', '1', '33.3%'],
    ['无法判断', '1', '33.3%'],
    ['建议完善', '1', '33.3%'],
    ['未发现问题', '0', '0.0%'],
  ]);
  expect(rowsOf(summary, '总览', 2).map(([name, rows]) => [name, rows])).toEqual([
    ...[
      ['单位情况', '2'],
      ['项目一览', '3'],
      ['问题明细', '2'],
      ['常见问题', '3'],
    ],
    ...[
      ['单位×类别', '2'],
      ['资金', '2'],
      ['疑似重复', '2'],
      ['未能检查', '6'],
    ],
  ]);
});

test('each table and each matter has its row, the worst first', () => {
  const summary = summaryOf(REVIEW);
  expect(rowsOf(summary, '项目一览')).toEqual([
    [
      ...['乙局', '职业技能培训补助', '2024', '674.294', '须修改后重报', '1', '0', '0'],
      ...['K01的问题', '子/乙.xlsx', "乙's表!B2:J9"],
    ],
    [
      ...['甲局', '城区道路改造工程', '2024', '100.00', '待填写', '0', '0', '0'],
      ...['待填写。', '甲.xlsx', '目标表!A1:I17'],
    ],
    [
      ...['甲局', '职业技能培训补助', '2024', '100.00', '建议完善', '0', '1', '1'],
      ...['C03的问题', '甲.xlsx', '目标表!A1:I17'],
    ],
  ]);
  const source = '财预〔2015〕88号　绩效目标审核';
  expect(rowsOf(summary, '问题明细')).toEqual([
    [
      ...['乙局', '职业技能培训补助', '错误', '一致性（勾稽）', 'K01的问题', 'K01的建议', source],
      ...["子/乙.xlsx\n乙's表!D5、F5、H5等4处", 'K01'],
    ],
    [
      ...['甲局', '职业技能培训补助', '警告', '完整性', 'C03的问题\n另：N16的问题'],
      ...['C03的建议\nN16的建议', source, '甲.xlsx\n目标表!C4', 'C03、N16'],
    ],
  ]);
});

test('units, money, categories and alike projects', () => {
  const summary = summaryOf(REVIEW);
  expect(rowsOf(summary, '单位情况')).toEqual([
    ['1', '乙局', '1', '1', '0', '0', '0', '100.0%', '1', '0', '0', '1'],
    ['2', '甲局', '2', '0', '1', '1', '0', '0.0%', '0', '1', '1', '1'],
  ]);
  expect(rowsOf(summary, '资金')).toEqual([
    ['乙局', '1', '1', '0', '674.294', '77.1%'],
    ['甲局', '2', '2', '0', '200.00', '22.9%'],
  ]);
  expect(rowsOf(summary, '单位×类别')).toEqual([
    ['乙局', '1', '0', '0', '0', '0', '0', '1', '1', '1'],
    ['甲局', '2', '1', '0', '0', '0', '0', '0', '1', '0.5'],
  ]);
  expect(rowsOf(summary, '疑似重复').map((row) => row.slice(0, 5))).toEqual([
    ['1', '不同单位', '名称相同', '甲局', '职业技能培训补助'],
    ['1', '不同单位', '名称相同', '乙局', '职业技能培训补助'],
  ]);
  expect(rowsOf(summary, '未能检查').map((row) => [row[0], row[1], row[5]])).toEqual([
    ['无法读取', '坏.xlsx', '文件不是 Excel 工作簿。'],
    ['待填写', '甲.xlsx', '待填写。'],
    ['没有绩效目标表', '名单.xlsx', '没有找到绩效目标表。'],
    ['隐藏的工作表', '甲.xlsx', '检查结果：未发现问题。没有计入统计。'],
    ['内容相同的文件', '副本.xlsx', '与“甲.xlsx”内容完全相同，没有重复检查。'],
    ['其他文件', '图.png', '图片，没有检查。'],
  ]);
});

test('what would be empty is left out, and 总览 says so', () => {
  const summary = summaryOf(folderReview([project({})]));
  expect(summary.sheets.map(({ name }) => name)).toEqual(['总览', '单位情况', '项目一览', '资金']);
  expect(rowsOf(summary, '总览', 2)).toContainEqual(['问题明细', '0', '未列出', '没有发现问题。']);
});

const specOf = (name: string, target: string | null = '子/乙.xlsx'): SheetSpec =>
  summarySpecs(summaryOf(REVIEW), () => target).find((each) => each.name === name)!;
const contentAt = (spec: SheetSpec, cell: string) =>
  spec.cells.find((each) => each.cell === cell)?.content;

test('the workbook links file and cell, keeps heads in sight and prints on A4', () => {
  const spec = specOf('项目一览');
  expect(textAt(spec, 'A1')).toBe('绩效目标审核汇总：项目一览');
  expect(textAt(spec, 'A3')).toBe('单位');
  expect(contentAt(spec, 'D4')).toEqual({ kind: 'number', number: 674.294 });
  expect(contentAt(spec, 'J4')).toMatchObject({
    formula: '=HYPERLINK("子/乙.xlsx","子/乙.xlsx")',
  });
  expect(contentAt(spec, 'K4')).toMatchObject({
    formula: `=HYPERLINK("子/乙.xlsx#'乙''s表'!D5","乙's表!B2:J9")`,
  });
  expect(spec).toMatchObject({ freeze: { rows: 3 }, autoFilter: 'A3:K6' });
  expect(spec.print).toEqual({
    ...{ orientation: 'Landscape', paper: 'A4', fitToWidth: true, centered: true },
    ...{ area: 'A1:K6', titleRows: '3:3' },
  });
  expect(spec.formats).toContainEqual({ range: 'D4:D6', numberFormat: '#,##0.000' });
  expect(contentAt(specOf('项目一览', null), 'J4')).toEqual({ kind: 'text', text: '子/乙.xlsx' });
});

test('bars, colours and signs lie over the numbers, never over a total', () => {
  expect(specOf('单位情况').scales).toEqual([
    { kind: 'signs', range: 'H5:H6', middle: 0.0001, high: 0.5 },
    { kind: 'bar', range: 'L5:L6', color: '#9DC3E6' },
  ]);
  expect(specOf('单位×类别').scales).toEqual([{ kind: 'color', range: 'C4:H5', color: '#F4978E' }]);
  expect(textAt(specOf('单位×类别'), 'A6')).toBe('合计');
  expect(specOf('单位×类别').autoFilter).toBe('A3:J5');
});

test('money of more than fifteen digits is written as text, all of it', () => {
  const of = (budget: string) => {
    const review = folderReview([project({ budget })]);
    const specs = summarySpecs(summaryOf(review), () => null);
    return contentAt(
      specs.find(({ name }) => name === '项目一览')!,
      'D4',
    );
  };
  expect(of('1234567890123.45')).toEqual({ kind: 'number', number: 1234567890123.45 });
  expect(of('12345678901234.56')).toEqual({ kind: 'text', text: '12,345,678,901,234.56' });
});

test('a cell holds 32,767 characters; what does not fit is told', () => {
  const of = (length: number) => cellWords('长'.repeat(length));
  expect(of(32_767)).toBe('长'.repeat(32_767));
  expect(of(32_768)).toHaveLength(32_767);
  expect(of(32_768).endsWith('……（文字过长，余下部分见原表）')).toBe(true);
});

test('matters go on in a further sheet where one is full', () => {
  const one = { main: finding('C03'), others: [] };
  const many = (count: number) => {
    const matters = new Array<typeof one>(count).fill(one);
    return matterSheets(folderFigures(folderReview([{ ...project(), matters }]))).map((sheet) => [
      ...[sheet.name, sheet.tables[0]?.rows.length],
    ]);
  };
  expect(many(MOST_MATTERS)).toEqual([['问题明细', MOST_MATTERS]]);
  expect(many(MOST_MATTERS + 1)).toEqual([
    ['问题明细', MOST_MATTERS],
    ['问题明细（2）', 1],
  ]);
});

test('a summary is known again, and nothing in it is read as a form', () => {
  const specs = summarySpecs(summaryOf(REVIEW), () => '甲.xlsx');
  const workbook = readBytesNatively(createWorkbook(specs), '审核汇总.xlsx');
  expect(isSummaryWorkbook(workbook)).toBe(true);
  expect(readWorkbook(workbook).flatMap(({ tables }) => tables)).toEqual([]);
  const rest = workbook.sheets.filter(({ name }) => name !== '总览');
  expect(isSummaryWorkbook({ ...workbook, sheets: rest })).toBe(false);
});

describe('the page', () => {
  test('asks for nothing, runs nothing, and allows the one style that it has', () => {
    const page = pageOf(REVIEW);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|https?:/);
  });

  test('what forms and files are called is text', () => {
    const evil = `</style><script>alert("1")</script>'&`;
    const page = pageOf(
      folderReview([project({ unit: evil, name: evil, file: 'javascript:alert(1).xlsx' })]),
    );
    expect(page).not.toContain('<script');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(
      '&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;',
    );
    expect(page).toContain('href="./javascript%3Aalert(1).xlsx"');
  });

  test('has the sheets of the workbook in their order', () => {
    const heads = [...pageOf(REVIEW).matchAll(/<h2 [^>]*>([^<]+)</g)].map(([, name]) => name);
    expect(heads).toEqual(summaryOf(REVIEW).sheets.map(({ name }) => name));
  });

  test('colours cells by their share of the most, in five steps', () => {
    const of = (count: number) =>
      project({
        unit: `${count}项`,
        findings: Array.from({ length: count }, (_, i) =>
          finding('C03', 'info', { matter: String(i) }),
        ),
      });
    const page = pageOf(folderReview([of(10), of(2), of(3)]));
    const steps = [...page.matchAll(/class="right (heat\d)" data-head="完整性"/g)];
    expect(steps.map(([, step]) => step)).toEqual(['heat5', 'heat1', 'heat2']);
  });

  test('lists five thousand rows of a table, and says how many are left', () => {
    const page = (count: number) =>
      pageOf(folderReview(Array.from({ length: count }, () => project({ name: null }))));
    expect(page(MOST_ROWS)).not.toContain('网页只列出');
    expect(page(MOST_ROWS + 1)).toContain('共5001行，网页只列出前5000行，其余1行见工作簿。');
  });
});
