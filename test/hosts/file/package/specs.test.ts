import { moveSpec } from '../../../../src/grid/spec-area';
import { FileHost } from '../../../../src/hosts/file/file-host';
import type { SheetSpec } from '../../../../src/grid/sheet-spec';
import { createWorkbook } from '../../../../src/hosts/file/package/new-workbook';
import { at, packageParts, zipped } from '../make-package';
import {
  bookOf,
  changedParts,
  firstSheet,
  formula,
  hostOf,
  number,
  partsOf,
  sheetXml,
  text,
  write,
} from './open-package';

/** As a part of the package is held here: byte by byte. */
const utf8 = (value: string): string => Buffer.from(value).toString('latin1');

const FORM: SheetSpec = {
  name: '目标表',
  cells: [
    { cell: 'A1', content: text('项目支出绩效目标表') },
    { cell: 'A2', content: text('=100%') },
    { cell: 'B2', content: number(90) },
    { cell: 'B3', content: formula('=SUM(B2:$B$2)') },
  ],
  merges: ['A1:C1'],
  columnWidths: { A: 54, 'B:C': 108 },
  rowHeights: { '1': 32, '2:3': 20 },
  formats: [
    {
      range: 'A1:C3',
      font: { name: '宋体', size: 10.5 },
      border: { style: 'Continuous', color: '#000000' },
    },
    {
      range: 'A1:C1',
      font: { bold: true, size: 18 },
      horizontal: 'Center',
      vertical: 'Center',
      wrap: true,
    },
    { range: 'B2:B3', numberFormat: '0.00', fill: '#DDEBF7', shrink: true },
  ],
  highlights: [
    { range: 'B3', formula: '=$B$3<>90', fill: '#FFC7CE', font: { bold: true, color: '#9C0006' } },
  ],
  validations: [
    { range: 'C2:C3', list: ['正向', '反"向'], strictness: 'warning', message: '请选择' },
  ],
  print: {
    orientation: 'Landscape',
    paper: 'A4',
    area: 'A1:C3',
    titleRows: '1:2',
    fitToWidth: true,
    centered: true,
  },
};

test('a workbook of nothing but specs, the same bytes each time', async () => {
  const bytes = createWorkbook([FORM, { ...FORM, name: '目标表' }]);
  expect(createWorkbook([FORM, { ...FORM, name: '目标表' }])).toEqual(bytes);
  const sheets = await new FileHost(bytes).read('all');
  expect(sheets.map(({ snapshot }) => snapshot.name)).toEqual(['目标表', '目标表 (2)']);
  const { snapshot } = sheets[0]!;
  expect(at(snapshot, 'A2')).toEqual({ value: '=100%', text: '=100%', formula: null });
  expect(at(snapshot, 'B2')).toMatchObject({ value: 90, text: '90.00' });
  expect(at(snapshot, 'B3')).toMatchObject({ formula: '=SUM(B2:$B$2)' });
  const parts = partsOf(bytes);
  const xml = parts['xl/worksheets/sheet1.xml']!;
  const order = [...xml.matchAll(/<(\w+)/g)].map(([, name]) => name);
  const top = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'mergeCells',
    'conditionalFormatting',
    'dataValidations',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ];
  expect(order.filter((name) => top.includes(name!))).toEqual(top);
  // 54 points are 72 pixels: 9 digits of 8 pixels in 宋体 11.
  expect(xml).toContain(
    '<col min="1" max="1" width="9" customWidth="1"/><col min="2" max="3" width="18" customWidth="1"/>',
  );
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toContain('<row r="1" ht="32" customHeight="1"><c r="A1"');
  expect(parts['xl/workbook.xml']).toContain(
    utf8(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'目标表 (2)'!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'目标表 (2)'!$1:$2</definedName>`,
    ),
  );
  expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
  expect(parts['xl/styles.xml']).toContain('<alignment shrinkToFit="1"/>');
  expect(xml).toContain(utf8('<formula1>"正向,反""向"</formula1>'));
});

test('what stays in sight, is filtered, or is drawn after numbers stands where the schema wants it', () => {
  const spec: SheetSpec = {
    name: '一览',
    cells: [
      { cell: 'A1', content: text('单位') },
      { cell: 'B2', content: number(3) },
      { cell: 'C2', content: text('=1<2 & "三"') },
    ],
    merges: ['A4:B4'],
    freeze: { rows: 1, columns: 2 },
    autoFilter: 'A1:B3',
    highlights: [{ range: 'B2', formula: '=B2>9', fill: '#FFC7CE' }],
    scales: [
      { kind: 'bar', range: 'B2:B3', color: '#5B9BD5' },
      { kind: 'color', range: 'B2:B3', color: '#F8696B' },
      { kind: 'signs', range: 'B2:B3', middle: 0.01, high: 0.5 },
    ],
    print: { orientation: 'Portrait', paper: 'A4', titleRows: '1:1' },
  };
  const parts = partsOf(createWorkbook([FORM, spec]));
  const xml = parts['xl/worksheets/sheet2.xml']!;
  const order = [
    '<sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView>',
    '<c r="C2"',
    '<autoFilter ref="A1:B3"/>',
    '<mergeCells',
    'type="expression" dxfId="1" priority="1"',
    '<cfRule type="dataBar" priority="2"><dataBar minLength="0" maxLength="90"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF5B9BD5"/></dataBar></cfRule>',
    '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFF8696B"/></colorScale></cfRule>',
    '<cfRule type="iconSet" priority="4"><iconSet iconSet="3Signs" reverse="1"><cfvo type="num" val="0"/><cfvo type="num" val="0.01"/><cfvo type="num" val="0.5"/></iconSet></cfRule>',
    '<pageMargins',
  ].map((piece) => xml.indexOf(utf8(piece)));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(xml).toContain(utf8('=1&lt;2 &amp; "三"</t>'));
  expect(parts['xl/workbook.xml']).toContain(
    utf8(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'一览'!$A$1:$B$3</definedName>`,
    ),
  );
});

test.each([
  [{ rows: 2 }, 'ySplit="2" topLeftCell="A3" activePane="bottomLeft"'],
  [{ rows: 0, columns: 1 }, 'xSplit="1" topLeftCell="B1" activePane="topRight"'],
])('%j freezes one pane', (freeze, pane) => {
  const parts = partsOf(createWorkbook([{ ...FORM, freeze }]));
  expect(parts['xl/worksheets/sheet1.xml']).toContain(`<pane ${pane} state="frozen"/>`);
});

test('marks on a new workbook go without a trace', async () => {
  const bytes = createWorkbook([FORM]);
  const host = new FileHost(bytes);
  await host.mark((await firstSheet(host)).id, [{ cell: 'A1', severity: 'error', rules: ['C03'] }]);
  const later = new FileHost(host.save());
  expect(await later.unmark('all')).toBe(1);
  expect(changedParts(bytes, later.save())).toEqual([]);
});

const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';

test('a block moves its formulas, rules and drop-downs to where it stands, and leaves columns and printing alone', async () => {
  const host = hostOf({ before: '<dimension ref="A1"/>', data: `${DATA}<row r="11"/>` });
  const { id } = await firstSheet(host);
  expect(await host.insertBlock(id, 'C10', FORM)).toEqual({ sheetId: id, range: 'C10:E12' });
  const xml = sheetXml(host);
  expect(xml).toContain('<dimension ref="A1:E12"/>');
  expect(xml).toContain('<f>SUM(D11:$D$11)</f>');
  expect(xml).toContain('<formula>$D$12&lt;&gt;90</formula>');
  expect(xml).toContain('<mergeCell ref="C10:E10"/>');
  expect(xml).toContain('sqref="E11:E12"');
  // The row that the file knows already keeps its height.
  expect(xml.match(/<row [^>]*>/g)).toEqual([
    '<row r="1">',
    '<row ht="32" customHeight="1" r="10">',
    '<row r="11">',
    '<row ht="20" customHeight="1" r="12">',
  ]);
  for (const word of ['<cols', 'pageSetup', 'sheetPr']) expect(xml).not.toContain(word);
  expect(partsOf(host.save())['xl/workbook.xml']).not.toContain('definedName');
});

test.each([
  ['content', '<row r="3"><c r="B3"><v>1</v></c></row>', ''],
  ['a format', '<row r="3"><c r="B3" s="1"/></row>', ''],
  ['a merge', '', '<mergeCells><mergeCell ref="C3:D9"/></mergeCells>'],
  [
    'a drop-down',
    '',
    '<dataValidations><dataValidation type="list" sqref="H1 C1:C4"/></dataValidations>',
  ],
  ['a rule', '', '<conditionalFormatting sqref="C3"/>'],
  [
    'a rule of a later Excel',
    '',
    '<extLst><ext><x14:a xmlns:x14="a" xmlns:xm="b"><xm:sqref>C3</xm:sqref></x14:a></ext></extLst>',
  ],
])('an area with %s is occupied', async (_, data, after) => {
  const bytes = bookOf(
    { data: DATA + data, after },
    {
      styles:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf fillId="2"/></cellXfs></styleSheet>',
    },
  );
  const host = new FileHost(bytes);
  const { id } = await firstSheet(host);
  await expect(host.insertBlock(id, 'B2', FORM)).rejects.toMatchObject({ code: 'occupied' });
  expect(host.save()).toEqual(bytes);
});

test('a block goes without a trace right away, and without its contents later', async () => {
  const bytes = bookOf({ data: DATA });
  const host = new FileHost(bytes);
  const { id } = await firstSheet(host);
  const { range } = await host.insertBlock(id, 'C3', {
    ...FORM,
    print: { orientation: 'Portrait', paper: 'A4' },
  });
  const inserted = host.save();
  const expected = moveSpec(FORM, 2, 2).cells;
  await write(host, { D4: number(80) });
  await expect(host.remove({ sheetId: id, range, expected })).rejects.toMatchObject({
    code: 'changed',
  });
  const undone = new FileHost(inserted);
  await undone.remove({ sheetId: id, range, expected });
  const xml = sheetXml(undone);
  for (const word of ['mergeCell', 'dataValidation', 'conditionalFormatting', 'r="C3"', 'r="D5"']) {
    expect(xml).not.toContain(word);
  }
  expect((await firstSheet(undone)).snapshot).toEqual(
    (await firstSheet(new FileHost(bytes))).snapshot,
  );
  const atOnce = new FileHost(bytes);
  await atOnce.insertBlock(id, 'C3', FORM);
  await atOnce.remove({ sheetId: id, range, expected });
  expect(atOnce.save()).toEqual(bytes);
});

test('a sheet that is removed later takes its names along, and those behind it follow', async () => {
  const host = new FileHost(zipped(packageParts([{ data: DATA }])));
  const first = await host.insertSheet(FORM);
  await host.insertSheet({ ...FORM, name: '后一张' });
  const later = new FileHost(host.save());
  await later.remove({ sheetId: first.id, range: null, expected: FORM.cells });
  const { 'xl/workbook.xml': workbook, ...others } = partsOf(later.save());
  expect(workbook!.match(/localSheetId="\d+"/g)).toEqual(['localSheetId="1"', 'localSheetId="1"']);
  expect(others).not.toHaveProperty(['xl/worksheets/sheet2.xml']);
  expect(others['[Content_Types].xml']).not.toContain('sheet2.xml');
  expect((await later.read('all')).map(({ snapshot }) => snapshot.name)).toEqual([
    'Sheet1',
    '后一张',
  ]);
});

test('a locked structure refuses a new sheet', async () => {
  const bytes = zipped(
    packageParts([{ data: DATA }], { workbookPr: '<workbookProtection lockStructure="1"/>' }),
  );
  const host = new FileHost(bytes);
  await expect(host.insertSheet(FORM)).rejects.toMatchObject({ code: 'protected' });
  expect(host.save()).toEqual(bytes);
});

test.each<[string, Partial<SheetSpec>]>([
  ['an address that is none', { cells: [{ cell: '1A', content: number(1) }] }],
  [
    'a list that is too long',
    { validations: [{ range: 'A1', list: ['长'.repeat(256)], strictness: 'stop', message: '' }] },
  ],
  ['whole columns', { formats: [{ range: 'A1:Z1048576', wrap: true }] }],
  ['a range that is none', { merges: ['A:A'] }],
  ['a row that is none', { rowHeights: { '0': 20 } }],
])('a spec with %s is refused and nothing changes', async (_, wrong) => {
  const bytes = zipped(packageParts([{ data: DATA }]));
  const host = new FileHost(bytes);
  await expect(host.insertSheet({ ...FORM, ...wrong })).rejects.toMatchObject({
    code: 'unsupported',
  });
  expect(host.save()).toEqual(bytes);
});
