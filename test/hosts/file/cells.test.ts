import * as XLSX from '@e965/xlsx';
import { readWorkbookBytes } from '../../../src/hosts/file/read-workbook-bytes';
import { at, packageParts, readSheet, readSheets, stylesOf, zipped } from './make-package';

const constant = (value: string | number | boolean, text = String(value)) => ({
  value,
  text,
  formula: null,
});

test('kinds of cells', () => {
  const sheet = readSheet(
    {
      data:
        '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="b"><v>1</v></c>' +
        '<c r="E2" t="e"><v>#REF!</v></c><c r="F2"><v>0.30000000000000004</v></c>' +
        '<c r="G2" t="inlineStr"><is><t>甲</t></is></c><c r="H2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
        '<row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3"><f>1+1</f></c>' +
        '<c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F3" t="s"><v>4</v></c><c r="G3"><v>1E+20</v></c></row>',
    },
    {
      strings:
        '<si><t>=9个</t></si>' +
        '<si><r><t>第一</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 行&#10;第二行</t></r><rPh sb="0" eb="1"><t>di yi</t></rPh></si>' +
        '<si><t>__proto__</t></si><si><t>a_x000D_b &lt;&amp;&gt;</t></si><si><t></t></si>',
    },
  );
  expect(sheet.origin).toEqual({ row: 1, column: 1 });
  expect(at(sheet, 'B2')).toEqual(constant('=9个'));
  expect(at(sheet, 'C2')).toEqual(constant('第一 行\n第二行'));
  expect(at(sheet, 'D2')).toEqual(constant(true, 'TRUE'));
  expect(at(sheet, 'E2')).toEqual(constant('#REF!'));
  expect(at(sheet, 'F2')).toEqual({ value: 0.1 + 0.2, text: '0.3', formula: null });
  expect(at(sheet, 'G2')).toEqual(constant('甲'));
  expect(at(sheet, 'H2')).toEqual({ value: 'ab', text: 'ab', formula: '="a"&"b"' });
  expect(at(sheet, 'B3')).toEqual(constant('__proto__'));
  expect(at(sheet, 'C3')).toEqual(constant('a\rb <&>'));
  // Never calculated: no result is made up.
  expect(at(sheet, 'D3')).toEqual({ value: null, text: '', formula: '=1+1' });
  expect(at(sheet, 'E3')).toEqual({ value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0' });
  expect(at(sheet, 'F3')).toBeNull();
  expect(at(sheet, 'G3')).toEqual(constant(1e20, '1E+20'));
});

test('formulas without a stored result, however the cell is written', () => {
  const bodies = [
    '<f>1+1</f>',
    '<f>1+1</f><v/>',
    '<f>1+1</f><v></v>',
    '<f t="normal">1+1</f> <v />',
  ];
  const types = ['', ' t="str"', ' t="b"', ' t="e"', ' t="n"'];
  const cells = [
    ...bodies.map((body, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="0">${body}</c></row>`),
    ...types.map((type, i) => `<row r="${i + 9}"><c r="A${i + 9}"${type}><f>1+1</f></c></row>`),
  ];
  const sheet = readSheet({ data: cells.join('') });
  const read = sheet.rows.flatMap((row) => row ?? []);
  expect(read).toHaveLength(9);
  for (const cell of read) expect(cell).toEqual({ value: null, text: '', formula: '=1+1' });
  const shared = readSheet({
    data: '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
  });
  expect(at(shared, 'A2')).toEqual({ value: null, text: '', formula: '=B2' });
});

test('strings: empty ones in one tag, characters by number, a text that looks like a formula', () => {
  const sheet = readSheet(
    {
      data:
        '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c>' +
        '<c r="C1" t="str"><f>A1</f><v>&#x7EE9;&#25928; 甲</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>',
    },
    {
      strings: '<si/><si><t>乙</t></si><si><t>&#128512;&#10;😀</t></si><si><t>=A1</t></si>',
      styles: stylesOf([0, 0]).replace(
        '<xf numFmtId="0"/></',
        '<xf numFmtId="0" quotePrefix="1"/></',
      ),
    },
  );
  expect(sheet.rows[0]).toEqual([
    constant('乙'),
    constant('😀\n😀'),
    { value: '绩效 甲', text: '绩效 甲', formula: '=A1' },
    constant('=A1'),
  ]);
});

test('a part with a byte-order mark, one with prefixes, one with corners of a control behind links', () => {
  const parts = packageParts([
    { data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    { data: '' },
    {
      data: '<row r="1"><c r="A1"><v>3</v></c></row>',
      after:
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>' +
        '<controls><from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></from></controls>',
    },
  ]);
  const path = (i: number) => `xl/worksheets/sheet${i}.xml`;
  parts[path(1)] = `\uFEFF${parts[path(1)]!}`;
  parts[path(2)] =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>甲</x:v></x:c><x:c r="B1" s="0" /></x:row></x:sheetData>' +
    '<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
  const { sheets } = readWorkbookBytes(zipped(parts), 'a.xlsx');
  expect(sheets.map((sheet) => sheet.rows)).toEqual([
    [[constant(1)]],
    [[constant('甲')]],
    [[constant(3)]],
  ]);
  expect(sheets[1]!.merges).toHaveLength(1);
});

test('a sheet that is a chart is left out', () => {
  const parts = packageParts([{ data: '' }, { data: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);
  parts['xl/worksheets/sheet1.xml'] = '<chartsheet xmlns:r="r"><drawing r:id="rId1"/></chartsheet>';
  parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
    'relationships/worksheet"',
    'relationships/chartsheet"',
  );
  expect(readWorkbookBytes(zipped(parts), 'a.xlsx').sheets.map((s) => s.name)).toEqual(['Sheet2']);
});

test('shared formulas move with the cell, array formulas stand at their anchor', () => {
  const sheet = readSheet({
    data:
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1+[1]Sheet1!D1</f><v>1</v></c>' +
      '<c r="E1"><f t="array" ref="E1:E2">TRANSPOSE(A1:B1)</f><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="E2"><v>6</v></c></row>',
  });
  expect(at(sheet, 'A1')?.formula).toBe('=B1*$C$1+[1]Sheet1!D1');
  expect(at(sheet, 'A2')).toEqual({ value: 2, text: '2', formula: '=B2*$C$1+[1]Sheet1!D2' });
  expect(at(sheet, 'E1')?.formula).toBe('=TRANSPOSE(A1:B1)');
  expect(at(sheet, 'E2')).toEqual(constant(6));
});

test.each<[string | number, number, string]>([
  ['General', 1 / 3, '0.333333333'],
  [2, 674.285, '674.29'],
  ['0.00_ ', 12.5, '12.50 '],
  ['#,##0.00_);[Red](#,##0.00)', -1234.5, '(1,234.50)'],
  ['#,##0.00_);[Red](#,##0.00)', 1234.5, '1,234.50 '],
  ['0"个"', 9, '9个'],
  ['0个', 9, '9个'],
  ['0.00%', 0.98765, '98.77%'],
  ['G/通用格式"万元"', 12.5, '12.5万元'],
  ['yyyy"年"m"月"d"日"', 45296, '2024年1月5日'],
  ['yyyy年m月d日', 45296, '2024年1月5日'],
  ['[$-804]yyyy"年"m"月"d"日" dddd', 45296, '2024年1月5日 星期五'],
  ['aaaa', 45296, '星期五'],
  ['[$-F800]dddd, mmmm dd, yyyy', 45296, '2024年1月5日'],
  [14, 45296, '2024/1/5'],
  [22, 45296.5, '2024/1/5 12:00'],
  [27, 45296, '2024年1月'],
  [28, 45296, '1月5日'],
  [30, 45296, '1-5-24'],
  [31, 45296, '2024年1月5日'],
  [32, 45296.75, '18时00分'],
  [34, 45296.75, '下午6时00分'],
  [57, 45296, '2024年1月'],
  [58, 45296, '1月5日'],
  [43, 1234.5, ' 1,234.50 '],
  [7, -1234.5, '¥-1,234.50'],
  ['0.0.0.[', 5, '5'],
])('format %j shows %d as %j', (format, value, text) => {
  const sheet = readSheet(
    { data: `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>` },
    { styles: stylesOf([0, format]) },
  );
  expect(at(sheet, 'A1')).toEqual(constant(value, text));
});

test('dates of the 1904 system', () => {
  const sheet = readSheet(
    { data: '<row r="1"><c r="A1" s="1"><v>43834</v></c></row>' },
    { styles: stylesOf([0, 'yyyy-m-d aaa']), workbookPr: '<workbookPr date1904="1"/>' },
  );
  expect(at(sheet, 'A1')).toEqual(constant(43834, '2024-1-5 五'));
});

test('merges: covered cells are null, overlapping and single-cell merges are dropped', () => {
  const row = (r: number) =>
    `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>${r}</v></c><c r="C${r}"><v>${r}</v></c></row>`;
  const sheet = readSheet({
    data: row(1) + row(2) + row(3),
    after:
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="C1:C1"/><mergeCell ref="A3:C3"/></mergeCells>',
  });
  expect(sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 2, left: 0, bottom: 2, right: 2 },
  ]);
  expect(sheet.rows.map((cells) => cells?.map((cell) => cell?.value ?? null))).toEqual([
    [1, null, 1],
    [null, null, 2],
    [3],
  ]);
});

test('hidden rows and columns within what is filled; hidden sheets are read', () => {
  const [first, second] = readSheets([
    {
      before:
        '<cols><col min="1" max="1" width="9" hidden="1"/><col min="3" max="16384" width="0"/></cols>',
      data:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/>' +
        '<row r="4"><c r="D4"><v>1</v></c></row><row r="9" hidden="1"/>',
    },
    { name: '隐藏', state: 'veryHidden', data: '<row><c><v>7</v></c><c><v>8</v></c></row>' },
  ]);
  expect(first!.hiddenRows).toEqual([1, 2]);
  expect(first!.hiddenColumns).toEqual([0, 2, 3]);
  expect(first!.rows[1]).toBeNull();
  expect(second!.name).toBe('隐藏');
  expect(second!.rows).toEqual([[constant(7), constant(8)]]);
});

test('odd sheet names and defined names', () => {
  const names = ['__proto__', 'constructor', 'A&amp;B &lt;1&gt;', "it's", '😀表'];
  const sheets = readSheets(
    names.map((name, i) => ({ name, data: `<row r="1"><c r="A1"><v>${i}</v></c></row>` })),
    {
      workbookExtra:
        '<definedNames><definedName name="__proto__">Sheet1!$A$1</definedName></definedNames>',
    },
  );
  expect(sheets.map((s) => s.name)).toEqual([
    '__proto__',
    'constructor',
    'A&B <1>',
    "it's",
    '😀表',
  ]);
  expect(sheets.map((s) => at(s, 'A1')?.value)).toEqual([0, 1, 2, 3, 4]);
  expect(({} as Record<string, unknown>)['rows']).toBeUndefined();
});

test('attributes with spaces around the equals sign', () => {
  const sheet = readSheet({ data: '<row r = "2"><c r = "C2" t ="b"><v>1</v></c></row>' });
  expect(sheet.origin).toEqual({ row: 1, column: 2 });
  expect(at(sheet, 'C2')).toEqual(constant(true, 'TRUE'));
});

test('a tag that goes on in the next line', () => {
  const sheet = readSheet({ data: '<row\n r="2"><c\nr="C2"\n t="b"\n><v>1</v></c></row>' });
  expect(sheet.origin).toEqual({ row: 1, column: 2 });
  expect(at(sheet, 'C2')).toEqual(constant(true, 'TRUE'));
});

test('an ISO date', () => {
  const sheet = readSheet(
    { data: '<row r="1"><c r="A1" s="1" t="d"><v>2024-01-05T12:00:00</v></c></row>' },
    { styles: stylesOf([0, 22]) },
  );
  expect(at(sheet, 'A1')).toEqual(constant(45296.5, '2024/1/5 12:00'));
});

test('an empty sheet', () => {
  expect(readSheet({ data: '<row r="5"><c r="A5" s="0"/></row>' })).toMatchObject({
    origin: { row: 0, column: 0 },
    rows: [],
  });
});

test.each(['biff8', 'xls', 'xlsm', 'ods'] as const)('the same workbook as %s', (bookType) => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ['项目支出绩效目标表', null, null],
    ['数量', 9, '=9个'],
    ['合格率', 0.985, '第一行\n第二行'],
    [null, true, 12.5],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  book.SheetNames.push('目标表', '二');
  book.Sheets['目标表'] = sheet;
  book.Sheets['二'] = XLSX.utils.aoa_to_sheet([['乙']]);
  const read = (type: 'xlsx' | typeof bookType) =>
    readWorkbookBytes(
      new Uint8Array(XLSX.write(book, { type: 'array', bookType: type }) as ArrayBuffer),
      'same',
    );
  expect(read(bookType)).toEqual(read('xlsx'));
  expect(at(read(bookType).sheets[0]!, 'B3')).toEqual(constant(0.985));
});

test('Chinese text of an Excel 95 workbook, in its code page', () => {
  const book = XLSX.utils.book_new();
  // The writer knows no code pages: ASCII stand-ins of the same length are replaced by GBK bytes.
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['AAAABBBB', 1]]), 'S1');
  const bytes = Buffer.from(XLSX.write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
  Buffer.from([0xbc, 0xa8, 0xd0, 0xa7, 0xc4, 0xbf, 0xb1, 0xea]).copy(
    bytes,
    bytes.indexOf('AAAABBBB'),
  );
  const codepage = bytes.indexOf(Buffer.from([0x42, 0, 2, 0]));
  bytes.writeUInt16LE(936, codepage + 4);
  const [sheet] = readWorkbookBytes(new Uint8Array(bytes), '95.xls').sheets;
  expect(sheet!.rows).toEqual([[constant('绩效目标'), constant(1)]]);
});

test('hidden rows and columns and number formats of .xls', () => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    [1, 2],
    [3, 45296],
    [5, 6],
  ]);
  sheet['!rows'] = [{}, { hidden: true }, {}];
  sheet['!cols'] = [{}, { hidden: true }];
  (sheet['B2'] as XLSX.CellObject).z = 'yyyy"年"m"月"d"日"';
  XLSX.utils.book_append_sheet(book, sheet, 'S1');
  const bytes = XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer;
  const [read] = readWorkbookBytes(new Uint8Array(bytes), 'a.et').sheets;
  expect(read!.hiddenColumns).toEqual([1]);
  expect(at(read!, 'B2')).toEqual(constant(45296, '2024年1月5日'));
});

test('hidden rows and columns of .ods', () => {
  const table =
    '<table:table table:name="一"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
    '<table:table-row><table:table-cell office:value-type="float" office:value="1.5"><text:p>1.50</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell></table:table-row>' +
    '<table:table-row table:visibility="filter"><table:table-cell/></table:table-row>' +
    '<table:table-row><table:table-cell office:value-type="string"><text:p>乙</text:p></table:table-cell></table:table-row></table:table>';
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
  const manifest = '<manifest:manifest xmlns:manifest="m"/>';
  const [sheet] = readWorkbookBytes(
    zipped({ 'META-INF/manifest.xml': manifest, 'content.xml': content }),
    'a.ods',
  ).sheets;
  expect(sheet).toEqual({
    name: '一',
    origin: { row: 0, column: 0 },
    rows: [[constant(1.5, '1.50'), null, constant('甲')], null, [constant('乙')]],
    merges: [],
    hiddenRows: [1],
    hiddenColumns: [1, 2],
  });
});

test('remarks of the parser do not reach the console', () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const style =
      '<office:automatic-styles><number:number-style style:name="N1"><number:number/><style:map style:condition="value()&lt;0" style:apply-style-name="N0"/></number:number-style></office:automatic-styles>';
    const table =
      '<table:table table:name="一"><table:table-row><table:table-cell office:value-type="float" office:value="-2"><text:p>-2</text:p></table:table-cell></table:table-row></table:table>';
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:number="n" xmlns:style="s">${style}<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
    const manifest = '<manifest:manifest xmlns:manifest="m"/>';
    const [sheet] = readWorkbookBytes(
      zipped({ 'META-INF/manifest.xml': manifest, 'content.xml': content }),
      'a.ods',
    ).sheets;
    expect(at(sheet!, 'A1')).toEqual(constant(-2, '-2'));
    expect(error).not.toHaveBeenCalled();
    expect(globalThis.console.error).toBe(error);
  } finally {
    error.mockRestore();
  }
});
