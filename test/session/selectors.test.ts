/** What the pane shows of the forms beside the findings, over the small form. */
import { BLANK_FORM_GROUPS, BLANK_FORMS, previewOf } from '../../src/session/blank-forms';
import { findChecks } from '../../src/session/check-list';
import { explanationOf } from '../../src/session/explanation';
import { ratingOf, scoreOf, scoreOffer } from '../../src/session/scores';
import type { SheetResult } from '../../src/session/state';
import { wordsOf } from '../../src/session/table-words';
import { listedCounts, totalsOf } from '../../src/session/totals';
import { exportUnitProfile, importUnitProfile } from '../../src/session/unit-profile';
import { weightStructureOf } from '../../src/session/weight-structure';
import { useExcel } from '../officehost/use-excel';
import { openSession, smallForm } from './open-session';

const office = useExcel();

async function checked(changes: Readonly<Record<string, string | number>> = {}) {
  const session = await openSession(office.excel, [smallForm('一', changes)]);
  await session.check('active');
  const sheets: readonly SheetResult[] = session.state.sheets!;
  const sheet = sheets[0]!;
  return { session, sheets, sheet, table: sheet.tables[0]! };
}

test('a table is called by its project and its unit', async () => {
  const { table } = await checked();
  expect(wordsOf(table)).toEqual({
    headline: '职工培训（一）',
    unit: '市财政局',
    kind: '',
    verdict: '建议完善',
    counts: '1 项问题　错误 0　警告 1　提示 0',
    notices: [],
  });
});

test('the worst verdict speaks for all tables, and each is counted', async () => {
  const [fair, bad] = [await checked(), await checked({ E6: 10 })];
  expect(totalsOf([...fair.sheets, ...bad.sheets])).toMatchObject({
    tables: 2,
    errors: 1,
    verdict: 'fail',
    word: '须修改后重报',
    parts: ['须修改后重报 1 张', '建议完善 1 张'],
  });
  expect(totalsOf([])).toMatchObject({ tables: 0, verdict: 'pass', parts: [] });
});

test('tables of hidden sheets are counted apart, and their findings stay in the list', async () => {
  const [fair, bad] = [await checked(), await checked({ E6: 10 })];
  const hide = (sheets: typeof bad.sheets) =>
    sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((each) => ({ ...each, table: { ...each.table, hidden: true } })),
    }));
  const hidden = hide(bad.sheets);
  expect(totalsOf([...fair.sheets, ...hidden])).toMatchObject({
    ...{ tables: 1, hidden: 1, errors: 0, verdict: 'revise', parts: ['建议完善 1 张'] },
  });
  expect(totalsOf(hidden)).toMatchObject({ tables: 0, hidden: 1, verdict: 'unchecked' });
  expect(listedCounts(hidden).error).toBe(1);
  expect(wordsOf(hidden[0]!.tables[0]!).kind).toBe('隐藏的工作表');
});

test('a table of which nothing can be said shows no count of 0', async () => {
  const { table } = await checked();
  expect(wordsOf(table).counts).toBe('1 项问题　错误 0　警告 1　提示 0');
  const summary = { errors: 0, warnings: 0, infos: 0, matters: 0, verdict: 'unchecked' } as const;
  const reason = { code: 'other-form', message: '这是部门整体支出绩效目标表。' } as const;
  expect(wordsOf({ ...table, summary: { ...summary, reason } }).counts).toBe('');
});

test('weights are set beside the recommended ones, and a wrong total beside the right one', async () => {
  const [right, wrong] = [await checked(), await checked({ E6: 10 })];
  expect(weightStructureOf(right.table)).toMatchObject({ total: '90', expectedTotal: null });
  expect(weightStructureOf(wrong.table)).toMatchObject({
    total: '80',
    expectedTotal: '90或100',
    levels: [{ name: '成本指标', weight: '10', aim: '20' }, {}, {}, {}],
    most: '40',
  });
});

test('a finding is explained over the sheet as it was checked', async () => {
  const { sheets, sheet, table } = await checked();
  const place = { sheet, checked: table };
  const explanation = explanationOf(place, table.findings[0]!, sheets);
  expect(explanation?.inputs).toMatchObject([{ cell: 'D2', label: '项目负责人', value: null }]);
  const gone = { sheet: { ...sheet, snapshot: null }, checked: table };
  expect(explanationOf(gone, table.findings[0]!, sheets)).toBeNull();
});

test('scores, the estimate, and what would be written', async () => {
  const { session, sheet, table } = await checked();
  const { settings } = session.state;
  expect(scoreOf(table, settings)).toMatchObject({ total: null, maximum: '90' });
  expect(ratingOf(table)?.words).toBe('送审前自查预估98分（仅供参考）');
  const offer = scoreOffer(sheet, table, settings);
  expect(offer?.sentence).toContain('将在“一”的空白区域');
  expect(offer?.actions).toEqual([
    { place: 'beside', label: '添加自评列' },
    { place: 'sheet', label: '生成自评表' },
  ]);
});

test('checks are found by number and by title', () => {
  expect(findChecks(' c03 ').map(({ title }) => title)).toEqual(['项目负责人未填']);
  expect(findChecks('负责人未填').map(({ id }) => id)).toEqual(['C03']);
  expect(findChecks('').length).toBeGreaterThan(100);
});

test('every blank form has a preview, and an impossible one a reason', () => {
  for (const { id: layout, levels } of BLANK_FORMS) {
    const rows = Object.fromEntries(levels);
    expect(previewOf({ layout, year: 2026, rows })).toMatch(/^将写入 \d+ 行 \d+ 列；/);
  }
  expect(previewOf({ layout: 'urumqi', year: 24 })).toContain('年度应为');
});

test('blank forms are grouped, and say where they only follow what was published', () => {
  expect(
    BLANK_FORM_GROUPS.map(({ name, forms }) => [name, forms.map((form) => form.name)]),
  ).toEqual([
    [
      '各地表样',
      [
        ...[
          '乌鲁木齐市',
          '新疆维吾尔自治区',
          '安徽省',
          '湖北省（参考）',
          '四川省（参考）',
          '湖南省',
        ],
        ...['广东省东莞市', '河北省（参考）', '云南省（参考）', '上海市'],
      ],
    ],
    [
      '全国通用',
      ['国家（财预〔2021〕101号）', '国家（财预〔2015〕88号）', '一体化系统填报（参考）'],
    ],
  ]);
  for (const { name, caution } of BLANK_FORMS) {
    expect(caution?.includes('以印发的为准') ?? false).toBe(name.endsWith('（参考）'));
  }
});

test('a unit’s file is taken whole or not at all, and goes out with the levels chosen here', async () => {
  const { session } = await checked();
  const file = (text: string): File => new File([text], '本单位.json');
  await importUnitProfile(
    session,
    file('{"format":"jixiao.profile/1","name":"某局","off":["Z99"]}'),
  );
  expect(session.state.settings.unit).toBeNull();
  expect(session.state.message?.text).toBe('没有导入“本单位.json”：没有编号为“Z99”的检查项。');
  await importUnitProfile(
    session,
    file('{"format":"jixiao.profile/1","name":"某局","off":["C03"]}'),
  );
  session.changeSettings({ levels: { C01: 'off', C02: 'info' } });
  expect(JSON.parse(exportUnitProfile(session.state.settings))).toMatchObject({
    name: '某局',
    off: ['C03', 'C01'],
    severities: { C02: 'info' },
  });
});
