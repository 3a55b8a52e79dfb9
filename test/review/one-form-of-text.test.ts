/** A table says the same however its text was pasted: the same findings at the same cells, and one that names the characters. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';
import { tableToJson } from '../../src/review/report-json';
import { checkWorkbook } from '../../src/review/review-workbook';
import type { SetAside } from '../../src/review/set-aside';
import { formSheet, indicatorsWith } from '../support/form';
import { gridFromText } from '../support/grid-text';
import { changedSheet, TEXT_CHANGES, type TextChange } from '../support/text-changes';

const root = join(__dirname, '../..');
const files = ['samples', 'test/fixtures/unseen'].flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name))
    .sort(),
);

/** The finding that names the characters. */
const NAMES_THEM = '文字里夹有看不见或与常用字形似的字符';

/** Findings that rightly differ: by change, their rule and why. */
const DIFFERS: Partial<Record<TextChange, Readonly<Record<string, string>>>> = {
  词中换行: {
    N26: 'a goal that lacks its full stop may, once it has several lines, be a list that needs none',
  },
};

/** What is found where; of each table its kind too. */
function foundIn(sheets: readonly SheetSnapshot[], differs: Readonly<Record<string, string>>) {
  return checkWorkbook({ sheets }).flatMap(({ sheet, tables }) =>
    tables.flatMap(({ table, findings }) => [
      `${sheet} ${table.range} ${table.kind}`,
      ...findings
        .filter(({ rule, message }) => !(rule in differs) && !message.startsWith(NAMES_THEM))
        .map(({ rule, severity, cells }) => `${sheet} ${rule} ${severity} ${cells.join()}`)
        .sort(),
    ]),
  );
}

test.each(files)('%s', async (file) => {
  const { sheets } = await readWorkbookFile(join(root, file));
  for (const [name, change] of Object.entries(TEXT_CHANGES) as [
    TextChange,
    (text: string) => string,
  ][]) {
    const changed = sheets.map((sheet) => changedSheet(sheet, change));
    const differs = DIFFERS[name] ?? {};
    expect({ name, found: foundIn(changed, differs) }).toEqual({
      name,
      found: foundIn(sheets, differs),
    });
  }
});

test('the tables hold what the changes change', async () => {
  const books = await Promise.all(files.map((file) => readWorkbookFile(join(root, file))));
  const texts = books.flatMap(({ sheets }) =>
    sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.map((cell) => cell?.text ?? '') ?? [])),
  );
  for (const [name, change] of Object.entries(TEXT_CHANGES)) {
    expect([name, texts.some((text) => change(text) !== text)]).toEqual([name, true]);
  }
});

test('what is displayed stays as written, what is compared is in the form', () => {
  const sheet = formSheet({
    project: '2024年职业技能\n培训补助\u200b',
    leader: '张\n某',
    indicators: indicatorsWith({
      0: {
        name: '培训⽣⼈数',
        target: '\u200b≥４\u00a0期',
        basis: '计划标\n准',
        scoringRule: '直接\u00ad赋分',
        evidence: '原始\n凭证、⼯作资料\n说明材料',
      },
    }),
  });
  const [table] = readTables(sheet);
  const json = tableToJson(table!, 'national');
  expect(json.fields.projectName?.value).toBe('2024年职业技能培训补助');
  expect(json.fields.leader?.value).toBe('张某');
  expect(json.indicators[0]).toMatchObject({
    name: '培训生人数',
    target: { raw: '\u200b≥４\u00a0期', number: '4', unit: '期', comparator: '>=' },
    basis: '计划标准',
    scoringRule: { raw: '直接\u00ad赋分', method: 'direct' },
    evidence: ['原始凭证', '工作资料', '说明材料'],
  });
  expect(table?.indicators[0]?.target?.text).toBe('≥4 期');
});

test('a finding is set aside by what its cell shows, such characters and all', () => {
  const sheet = formSheet({
    indicators: indicatorsWith({ 0: { evidence: '正式\u200b材料' } }),
  });
  const own = (setAside: readonly SetAside[]) =>
    checkWorkbook({ sheets: [sheet] }, { setAside })[0]?.tables[0];
  const finding = own([])?.findings.find(({ rule }) => rule === 'N20');
  const entry = (contents: string): SetAside => ({
    ...{ sheet: sheet.name, cells: 'I8', rule: 'N20', message: finding?.message ?? '', contents },
    ...{ key: finding?.key ?? '', reason: '本单位的叫法', date: '2026-11-27', row: 4 },
  });
  expect(own([entry('正式\u200b材料')])?.ignored).toHaveLength(1);
  expect(own([entry('正式材料')])?.ignored).toHaveLength(0);
});

test('a label that was broken to fit its cell begins no second label', () => {
  const amounts = (text: string) => {
    const sheet = gridFromText(`
      |项目支出绩效目标表|·|·|·|
      |项目名称|2024年某项目|·|·|
      |资金总额及构成|${text}|·|·|
      |年度总体目标|全年接待读者45万人次。|·|·|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|接待读者人次|≥45万人次|`);
    const funds = readTables(sheet)[0]?.funds;
    return [funds?.total, funds?.fiscal, funds?.other].map((amount) => amount?.amount ?? null);
  };
  const whole = '总额10万元财政拨款:6万元(其中:上级财政资金:6万元)二、自有资金:0万元三、其他:4万元';
  expect(amounts(whole)).toEqual(['10', '6', '4']);
  expect(amounts(whole.replace('财政资', '财\\n政资'))).toEqual(['10', '6', '4']);
  expect(amounts(whole.replace('元财政', '元财\\n政'))).toEqual(['10', '6', '4']);
});
