/** A table that was not read is no table without faults: nothing is said of it, no score and no grade. */
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { checkWorkbook } from '../../src/review/review-workbook';
import { problemList } from '../../src/review/problem-list';
import { ratingWords, selfRating } from '../../src/review/self-rating';
import { scoreWorkbook } from '../../src/review/score-workbook';
import { blankTable } from '../../src/template/blank-table';
import { LAYOUTS } from '../../src/template/layouts';
import { CLEAN_INDICATORS, formSheet, HEADER, indicatorsWith } from '../support/form';
import { snapshotOf, type GridCell } from '../support/snapshot';
import { specSnapshot, textAt } from '../support/spec';

const checkedTable = (sheet: SheetSnapshot) => checkWorkbook({ sheets: [sheet] })[0]!.tables[0]!;
const reasonOf = (sheet: SheetSnapshot) => checkedTable(sheet).summary.reason;

const HEAD: readonly (readonly GridCell[])[] = [
  ['项目支出绩效目标表'],
  ['（2024年度）'],
  ['项目名称', '河道清淤工程', '项目单位', '某县水务局'],
  ['项目资金（万元）', '资金总额：', 10, '财政拨款：', 10],
  [
    '年度目标',
    '年底前完成3条河道清淤5公里，验收合格率达到100%，沿岸群众满意度达到90%以上，提高河道行洪能力。',
  ],
];
const withTable = (heads: readonly GridCell[], ...rows: (readonly GridCell[])[]): SheetSnapshot =>
  snapshotOf({ name: '表', rows: [...HEAD, heads, ...rows] });

describe('unknown heads', () => {
  test.each([
    ['考核事项', '评分标准', '分数'],
    ['评价内容', '绩效内容', '绩效目标值', '权重'],
    ['工作类别', '工作内容', '年度标准', '分值', '完成时限'],
  ])('%s %s %s …', (...heads) => {
    const row = ['产出', '清淤长度', '5公里', '40', '年底'].slice(0, heads.length);
    const sheet = withTable(heads, row, row);
    expect(checkedTable(sheet)).toMatchObject({
      findings: [],
      summary: { errors: 0, warnings: 0, infos: 0, verdict: 'unchecked' },
    });
    const names = heads.map((head) => `“${head}”`).join('');
    expect(reasonOf(sheet)).toEqual({
      code: 'unknown-heads',
      message: `指标写在本工具不认识的表头${names}下，没有读取；请改用标准表头（一级指标、二级指标、三级指标、指标值等），或在本单位配置的表头名称中登记这些叫法。`,
    });
  });

  test('a form from which 绩效 and 指标 were taken out is said to be one', () => {
    const [, ...head] = HEAD;
    const rows = [
      ['一级', '二级', '三级', '年度数值', '备注'],
      ['产出值', '数量值', '清淤长度', '≥5公里', null],
      ['效益值', '社会效益值', '行洪能力', '有效', null],
    ];
    const sheet = snapshotOf({ rows: [['项目支出目标申报表'], ...head, ...rows] });
    expect(reasonOf(sheet)?.message).toContain(
      '指标写在本工具不认识的表头“一级”“二级”“三级”“年度数值”“备注”下，没有读取',
    );
  });

  test('two heads, or nothing below them, are no table', () => {
    const row = ['产出', '清淤长度', '5公里'];
    expect(reasonOf(withTable(['考核事项', '评分标准'], row))?.code).toBe('no-indicators');
    expect(reasonOf(withTable(['考核事项', '评分标准', '分数']))?.code).toBe('no-indicators');
    expect(reasonOf(withTable(['姓名', '职务', '电话'], row))?.code).toBe('no-indicators');
  });
});

test('a head without indicators, and a header without rows', () => {
  expect(reasonOf(snapshotOf({ name: '表', rows: HEAD }))).toEqual({
    code: 'no-indicators',
    message: '只读到表头部分，没有找到绩效指标；请确认指标部分是否在本表中。',
  });
  expect(reasonOf(formSheet({ indicators: [] }))?.code).toBe('no-indicators');
  expect(reasonOf(formSheet({ indicators: CLEAN_INDICATORS.slice(0, 1) }))).toBeNull();
});

test('another form is read and said to be one', () => {
  const sheet = formSheet({ title: '部门整体支出绩效目标表' });
  expect(checkedTable(sheet).summary).toMatchObject({
    verdict: 'unchecked',
    reason: { code: 'other-form' },
  });
});

describe('a form that nobody has filled', () => {
  test.each(LAYOUTS.map(({ id }) => id))('our own blank form %s', (layout) => {
    const sheet = specSnapshot(blankTable({ layout, year: 2026, unit: '某市教育局' }));
    expect(checkedTable(sheet)).toMatchObject({
      findings: [],
      summary: { verdict: 'unchecked', reason: { code: 'blank' } },
    });
  });

  const nothing = { project: null, leader: null, total: null, fiscal: null, other: null };
  const rows = CLEAN_INDICATORS.map(([level1, level2, , , , , weight]) => {
    const empty = [null, null, null, null] as const;
    return [level1, level2, ...empty, weight, null, null] as const;
  });
  const blank = { ...nothing, goal: null, indicators: rows };

  test('levels and weights may be printed on it, the unit may be filled in', () => {
    expect(reasonOf(formSheet(blank))?.code).toBe('blank');
    expect(reasonOf(formSheet({ ...blank, unit: null }))?.code).toBe('blank');
  });

  test.each([
    ['a project', { project: '河道清淤工程' }],
    ['a leader', { leader: '张某' }],
    ['an amount', { total: 10 }],
    ['an amount of another year', { other: 0 }],
    ['a goal', { goal: '清淤河道5公里。' }],
    ['the name of one indicator', { indicators: [CLEAN_INDICATORS[0]!, ...rows.slice(1)] }],
  ])('with %s it is no longer blank', (_, filled) => {
    expect(reasonOf(formSheet({ ...blank, ...filled }))?.code).not.toBe('blank');
  });
});

test.each([
  ['six labels and six rows', 6, {}, 12],
  ['a row less', 5, {}, 11],
  ['a unit that is not filled in either', 6, { unit: null }, 13],
  ['no row at all: the indicators are to be filled in all the same', 0, {}, 7],
])('what is to be filled in is counted: %s', (_, laidOut, change, count) => {
  const sheet = formSheet({
    ...{ project: null, leader: null, goal: null, total: null, fiscal: null, other: null },
    indicators: CLEAN_INDICATORS.slice(0, laidOut).map(([level1, level2]) => [
      ...([level1, level2, null, null, null, null, null, null, null] as const),
    ]),
    ...change,
  });
  expect(reasonOf(sheet)?.message).toContain(`，还有${count}项待填；`);
});

describe('formulas that were never calculated', () => {
  const never = (f: string) => ({ v: null, f });
  const last = CLEAN_INDICATORS.length - 1;

  test.each([
    ['the unit', { unit: never('="某市人社局"') }, 'C3'],
    ['the total', { total: never('=D6+H5') }, 'D5'],
    ['the goal', { goal: never('=A1') }, 'C6'],
    ['a target', { rows: { 0: { target: never('="≥"&4') } } }, 'D8'],
    ['a weight', { rows: { 0: { weight: never('=5+5') } } }, 'G8'],
    ['a name', { rows: { 0: { name: never('=A1') } } }, 'C8'],
  ])('%s: nothing is said to be missing', (_, change, cell) => {
    const checked = checkedTable(formSheet(change));
    expect(checked.findings).toEqual([]);
    expect(checked.summary).toMatchObject({
      verdict: 'unchecked',
      reason: {
        code: 'uncalculated',
        message: `${cell}的公式没有计算结果，请用 Excel 或 WPS 打开并保存后再查。`,
      },
    });
    expect(checked.table.indicators).toHaveLength(last + 1);
  });

  test('the value is of a kind of its own, and no empty cell', () => {
    const { table } = checkedTable(formSheet({ rows: { 0: { target: never('="≥"&4') } } }));
    expect(table.indicators[0]?.target).toMatchObject({
      ...{ raw: '', kind: 'uncalculated', number: null, cell: 'D8' },
    });
  });

  test('many cells are counted; an empty text is a result, =95% says what it is', () => {
    const rows = Object.fromEntries(
      CLEAN_INDICATORS.map((__, at) => [at, { weight: never('=5+5'), lastYear: never('=A1') }]),
    );
    expect(reasonOf(formSheet({ rows }))?.message).toMatch(
      /^F8、G8、F9、G9、F10、G10等\d+个单元格的公式没有计算结果/,
    );
    const result = checkedTable(formSheet({ leader: { v: '', f: '=IF(A1="","甲","")' } }));
    expect(result.summary.reason).toBeNull();
    expect(result.findings.map(({ rule }) => rule)).toContain('C03');
    expect(reasonOf(formSheet({ rows: { 1: { target: never('=95%') } } }))).toBeNull();
  });

  test('a blank form with a sum is still blank, a form of formulas is not', () => {
    const blank = { title: '项目支出绩效目标表', project: null, leader: null, goal: null };
    const none = { total: null, fiscal: null, other: null, indicators: [] };
    const total = ['合计', null, null, null, null, null, never('=SUM(G8:G13)')];
    expect(reasonOf(formSheet({ ...blank, ...none, footer: [total] }))?.code).toBe('blank');
    expect(reasonOf(formSheet({ ...blank, ...none, total: never('=1') }))?.code).toBe(
      'uncalculated',
    );
  });
});

test('a small form under heads of its own, as a file', async () => {
  const file = join(__dirname, '../fixtures/heads-of-its-own.xlsx');
  const { summary } = checkWorkbook(await readWorkbookFile(file))[0]!.tables[0]!;
  expect(summary).toMatchObject({ verdict: 'unchecked', reason: { code: 'unknown-heads' } });
});

describe('no score and no grade', () => {
  const sheet = formSheet({
    title: '部门整体支出绩效自评表',
    header: [...HEADER.slice(0, 5), '实际完成值', ...HEADER.slice(6)],
    indicators: indicatorsWith({ 2: { lastYear: '2024年11月底前' } }),
  });

  test('in what jixiao score gives', () => {
    const [scored] = scoreWorkbook({ sheets: [sheet] }, { source: 'sheet' })[0]!.tables;
    expect(scored!.score.items.some(({ score }) => score !== null)).toBe(true);
    expect(scored).toMatchObject({
      score: { total: null, grade: null },
      reason: { code: 'other-form' },
    });
  });

  test('where a target was never calculated; scores that were not are worked out all the same', () => {
    const header = [...HEADER.slice(0, 5), '实际完成值', ...HEADER.slice(6, 8), '得分'];
    const scored = (rows: Parameters<typeof formSheet>[0]) =>
      scoreWorkbook({ sheets: [formSheet({ header, ...rows })] }, { source: 'sheet' })[0]!
        .tables[0]!;
    const never = { v: null, f: '=G8' };
    const results = scored({ rows: { 0: { evidence: never } } });
    expect(results.table.notices.map(({ code, cells }) => [code, cells])).toEqual([
      ['uncalculated', ['I8']],
    ]);
    expect(results.reason).toBeNull();
    expect(results.score.total).not.toBeNull();
    const target = scored({ rows: { 0: { target: never } } });
    expect(target).toMatchObject({ reason: { code: 'uncalculated' }, score: { total: null } });
  });

  test('nor an estimate; with an error none that contradicts it', () => {
    const words = (spoiled: SheetSnapshot): string | null => {
      const { summary, findings } = checkedTable(spoiled);
      return ratingWords(summary, selfRating(findings));
    };
    expect(words(sheet)).toBeNull();
    expect(words(formSheet({ leader: null }))).toBe('送审前自查预估98分（仅供参考）');
    expect(words(formSheet({ project: null }))).toBe('送审前自查预估：有1处错误，改正后再估');
  });
});

describe('hidden sheets', () => {
  const draft = (rows?: Parameters<typeof formSheet>[0]): SheetSnapshot => ({
    ...formSheet(rows),
    ...{ name: '去年底稿', hidden: true },
  });

  test('are read and said to be hidden, and compared with nothing that is submitted', () => {
    const [own, hidden] = checkWorkbook({
      sheets: [formSheet(), draft({ rows: { 0: { weight: 30 } } })],
    });
    expect(own).toMatchObject({
      hidden: false,
      tables: [{ findings: [], table: { notices: [] } }],
    });
    expect(hidden).toMatchObject({
      hidden: true,
      tables: [
        {
          summary: { verdict: 'fail' },
          table: {
            hidden: true,
            notices: [
              {
                code: 'hidden-sheet',
                message:
                  '工作表“去年底稿”是隐藏的；已读取并检查，但不计入报送表格的结论。不需要的请在报送前删除。',
                cells: ['A1'],
              },
            ],
          },
        },
      ],
    });
  });
});

test('the list of problems names what could not be judged instead of finding nothing', () => {
  const blank = specSnapshot(blankTable({ layout: 'national', year: 2026 }));
  const spec = problemList(checkWorkbook({ sheets: [blank] }));
  expect(textAt(spec, 'A2')).toBe(
    '共检查1张表，其中1张无法判断，发现问题0个：错误0个、警告0个、提示0个。点“单元格”一栏可以跳到问题所在处。',
  );
  expect(['D4', 'E4'].map((cell) => textAt(spec, cell))).toEqual([
    '无法判断',
    '待填写：项目名称、资金、总体目标和绩效指标都还没有填写，还有18项待填；填写之后再检查。',
  ]);
});
