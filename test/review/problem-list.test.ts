import fc from 'fast-check';
import { cellAt } from '../../src/grid/sheet-snapshot';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { connectExcel } from '../../src/hosts/excel/connect';
import { readTables } from '../../src/reader/read-tables';
import { isProblemList, problemList, problemTexts } from '../../src/review/problem-list';
import { checkWorkbook, type CheckedSheet } from '../../src/review/review-workbook';
import { useExcel } from '../officehost/use-excel';
import { formSheet } from '../support/form';
import { specSnapshot, textAt, typeInto } from '../support/spec';

const office = useExcel();
const FORM = formSheet({ leader: null, total: null });
const checked = (name = '目标表'): CheckedSheet[] =>
  checkWorkbook({ sheets: [{ ...FORM, name }, formSheet()] });

const contentAt = (spec: SheetSpec, cell: string) =>
  spec.cells.find((each) => each.cell === cell)?.content;
const formulaAt = (spec: SheetSpec, cell: string): string | undefined => {
  const content = contentAt(spec, cell);
  return content?.kind === 'formula' ? content.formula : undefined;
};

test('lists every finding with its place, level, advice and source', () => {
  const sheets = checked();
  const findings = sheets[0]!.tables[0]!.findings;
  expect(findings.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
    ['C05', 'D5'],
    ['C03', 'H4'],
  ]);
  const spec = problemList(sheets);
  expect(spec.name).toBe('绩效问题清单');
  expect(textAt(spec, 'A1')).toBe('绩效问题清单');
  expect(textAt(spec, 'A2')).toBe(
    '共检查2张表，发现问题2个：错误1个、警告1个、提示0个。点“单元格”一栏可以跳到问题所在处。',
  );
  expect(Array.from('ABCDEFGH', (column) => textAt(spec, `${column}3`))).toEqual([
    ...['序号', '工作表', '单元格', '级别', '问题', '建议', '依据', '处理情况'],
  ]);
  expect(contentAt(spec, 'A4')).toEqual({ kind: 'number', number: 1 });
  expect(textAt(spec, 'B4')).toBe('目标表');
  expect(formulaAt(spec, 'C4')).toBe(`=HYPERLINK("#'目标表'!D5","D5")`);
  expect(textAt(spec, 'D4')).toBe('错误');
  expect(textAt(spec, 'E4')).toBe(findings[0]!.message);
  expect(textAt(spec, 'F4')).toBe(findings[0]!.advice);
  const [source] = findings[0]!.citations;
  expect(textAt(spec, 'G4')).toContain(`${source!.document}　${source!.section}`);
  expect(contentAt(spec, 'H4')).toBeUndefined();
  expect(formulaAt(spec, 'C5')).toBe(`=HYPERLINK("#'目标表'!H4","H4")`);
  expect(textAt(spec, 'D5')).toBe('警告');
  expect(spec.print).toMatchObject({ area: 'A1:H5', titleRows: '3:3', fitToWidth: true });
  expect(spec.rowHeights).toMatchObject({ 3: 22 });
  expect(spec.validations).toMatchObject([{ range: 'H4:H5' }]);
  expect(spec.formats).toContainEqual({
    ...{ range: 'D4', fill: '#FFC7CE', font: { color: '#7A0010', bold: true } },
  });
});

test('as words: the same list, without what only a sheet can do', () => {
  const sheets = checked();
  const [first, second] = sheets[0]!.tables[0]!.findings;
  const texts = problemTexts(sheets);
  expect(texts.summary).toBe('共检查2张表，发现问题2个：错误1个、警告1个、提示0个。');
  expect(texts.heads[2]).toBe('单元格');
  expect(texts.lines.map((line) => line.slice(0, 6))).toEqual([
    ['1', '目标表', 'D5', '错误', first!.message, first!.advice],
    ['2', '目标表', 'H4', '警告', second!.message, second!.advice],
  ]);
});

test('what was set aside stands at the end, with its reason, and is not counted', () => {
  const entry = {
    ...{
      sheet: '目标表',
      cells: 'D5',
      rule: 'C05',
      key: 'C05:total',
      contents: '',
      reason: '待批复',
      date: '2026-11-22',
    },
    ...{ message: checked()[0]!.tables[0]!.findings[0]!.message, row: 4 },
  };
  const sheets = checkWorkbook(
    { sheets: [{ ...FORM, name: '目标表' }, formSheet()] },
    { setAside: [entry] },
  );
  const spec = problemList(sheets);
  expect(textAt(spec, 'A2')).toBe(
    '共检查2张表，发现问题1个：错误0个、警告1个、提示0个。另有1个不采纳。点“单元格”一栏可以跳到问题所在处。',
  );
  expect([textAt(spec, 'D4'), textAt(spec, 'D5')]).toEqual(['警告', '不采纳']);
  expect(formulaAt(spec, 'C5')).toBe(`=HYPERLINK("#'目标表'!D5","D5")`);
  expect(textAt(spec, 'F5')).toBe('不采纳理由：待批复（2026-11-22）');
  expect(textAt(spec, 'H5')).toBe('无需修改');
  const fills = spec.formats!.filter(
    ({ fill, range }) => fill !== undefined && range.startsWith('D'),
  );
  expect(fills.map(({ range }) => range)).toEqual(['D4']);
});

test('rows are as high as their text; neighbours of one height are one entry', () => {
  const [sheet] = checked();
  const [table] = sheet!.tables;
  const [short] = table!.findings;
  const long = { ...short!, message: '很长的说明'.repeat(20) };
  const findings = [short!, short!, long, short!];
  const spec = problemList([{ ...sheet!, tables: [{ ...table!, findings }] }]);
  const { '4:5': two, 6: one, 7: last } = spec.rowHeights!;
  expect(two).toBe(last);
  // 100 characters at 21 a line.
  expect(one).toBe(Math.ceil(5 * 10 * 1.35 + 6));
});

test('of many cells the first three are named and the first one is linked', () => {
  const [sheet] = checked();
  const [table] = sheet!.tables;
  const finding = { ...table!.findings[0]!, cells: ['D8', 'D9', 'D10', 'D11'] };
  const spec = problemList([{ ...sheet!, tables: [{ ...table!, findings: [finding] }] }]);
  expect(formulaAt(spec, 'C4')).toBe(`=HYPERLINK("#'目标表'!D8","D8、D9、D10等4处")`);
});

test('the further findings of a matter stand below its main one, by its number', () => {
  const sheet = formSheet({ leader: null, rows: { 1: { target: '90' } } });
  const spec = problemList(checkWorkbook({ sheets: [sheet] }));
  expect(textAt(spec, 'A2')).toContain('发现问题3个，归为2项：错误0个、警告3个');
  expect(['A4', 'A5', 'A6'].map((name) => contentAt(spec, name))).toEqual([
    { kind: 'number', number: 1 },
    { kind: 'number', number: 2 },
    { kind: 'text', text: '2-1' },
  ]);
  expect(['E5', 'E6'].map((name) => textAt(spec, name)?.slice(0, 9))).toEqual([
    '“学员考核合格率”',
    '“学员考核合格率”',
  ]);
});

test('nothing found is said too', () => {
  const spec = problemList(checkWorkbook({ sheets: [formSheet()] }));
  expect(textAt(spec, 'A2')).toContain('发现问题0个');
  expect(textAt(spec, 'E4')).toBe('没有发现问题。');
  expect(isProblemList(specSnapshot(spec))).toBe(true);
});

test.each([
  [`"&WEBSERVICE("http://x")&"`, `=HYPERLINK("#'""&WEBSERVICE(""http://x"")&""'!D5","D5")`],
  [`'!A1`, `=HYPERLINK("#'''!A1'!D5","D5")`],
  [`=1+1`, `=HYPERLINK("#'=1+1'!D5","D5")`],
])('the sheet name %s stays a name', (name, formula) => {
  expect(formulaAt(problemList(checked(name)), 'C4')).toBe(formula);
  expect(textAt(problemList(checked(name)), 'B4')).toBe(name);
});

test.each(['长'.repeat(250), "'".repeat(130), '两\n行'])(
  'a name that no link can hold is text: %j',
  (name) => {
    expect(textAt(problemList(checked(name)), 'C4')).toBe('D5');
  },
);

test('any sheet name gives one literal for the target and one for the cell', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "'", '!', '(', '&', '表', ','), maxLength: 31 }),
      (name) => {
        const formula = formulaAt(problemList(checked(name)), 'C4')!;
        const [, target = ''] = /^=HYPERLINK\("((?:[^"]|"")*)","D5"\)$/.exec(formula) ?? [];
        const [, quoted = ''] = /^#'((?:[^']|'')*)'!D5$/.exec(target.replaceAll('""', '"')) ?? [];
        expect(quoted.replaceAll("''", "'")).toBe(name);
      },
    ),
  );
});

test('is known again after the user worked in it, and only then', () => {
  const spec = problemList(checked());
  const worked = typeInto(spec, {
    A1: '问题',
    H4: '已修改',
    A2: '一级指标',
    B2: '二级指标',
    J9: 5,
  });
  expect(isProblemList(specSnapshot(worked))).toBe(true);
  expect(isProblemList(FORM)).toBe(false);
  // The name alone is anybody's.
  expect(isProblemList(specSnapshot(typeInto(spec, { H3: '备注' })))).toBe(false);
});

test('Excel takes it and it is known again in a later session', async () => {
  const spec = problemList(checked(`甲"乙'丙`));
  const host = await connectExcel();
  await host.insertSheet(spec);
  office.excel.workbook.saveAndReopen();
  const [, list] = await (await connectExcel()).read('all');
  expect(list!.snapshot.name).toBe('绩效问题清单');
  expect(isProblemList(list!.snapshot)).toBe(true);
  expect(cellAt(list!.snapshot, 3, 2)?.formula).toBe(`=HYPERLINK("#'甲""乙''丙'!D5","D5")`);
});

test('the reader finds no table in it, whatever the sheets are called', () => {
  for (const name of ['目标表', '一级指标', '项目支出绩效目标表', '绩效指标']) {
    const snapshot = specSnapshot(problemList(checked(name)), () => 'D5');
    expect(cellAt(snapshot, 0, 0)?.text).toBe('绩效问题清单');
    expect(readTables(snapshot)).toEqual([]);
  }
});
