/** A row comes into a file: what follows it, what the new row looks like, what is refused. */
import { contentAt } from '../../../../src/grid/sheet-patch';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { packageParts, zipped, type Book, type Sheet } from '../make-package';
import { bookOf, changedParts, firstSheet, partsOf, PRESERVATION, sheetXml } from './open-package';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';
/** Behind row `above`, with its looks. */
async function inserted(bytes: Uint8Array, above: number): Promise<FileHost> {
  const host = new FileHost(bytes);
  const { id } = await firstSheet(host);
  await host.insertRow(id, { row: above + 1, like: 'above' });
  return host;
}

async function after(sheet: Sheet, above: number, book: Book = {}): Promise<string> {
  return sheetXml(await inserted(bookOf(sheet, book), above));
}

/** In a session of its own, which knows no way back but to take the row out. */
async function takenOut(host: FileHost, row: number): Promise<Uint8Array> {
  const later = new FileHost(host.save());
  await later.removeRow({ sheetId: (await firstSheet(later)).id, row, regardless: false });
  return later.save();
}

const rows = (...cells: readonly string[]): string =>
  cells.map((content, i) => `<row r="${i + 1}">${content}</row>`).join('');

test.each([8, 9, 11, 12, 16, 17])(
  'a row below row %i and out again: every part of a rich workbook byte for byte',
  async (above) => {
    const host = await inserted(PRESERVATION, above);
    expect(changedParts(PRESERVATION, host.save())).toContain(SHEET);
    const back = await takenOut(host, above + 1);
    expect(changedParts(PRESERVATION, back)).toEqual(['xl/workbook.xml']);
    expect(partsOf(back)['xl/workbook.xml']!.replace(' fullCalcOnLoad="1"', '')).toBe(
      partsOf(PRESERVATION)['xl/workbook.xml'],
    );
  },
);

test('right after it came, its removal leaves the very bytes', async () => {
  const host = await inserted(PRESERVATION, 9);
  await host.removeRow({ sheetId: (await firstSheet(host)).id, row: 10, regardless: false });
  expect(host.save()).toEqual(PRESERVATION);
});

test('rules, drop-downs, merges, names and notes follow', async () => {
  const parts = partsOf((await inserted(PRESERVATION, 17)).save());
  const xml = parts[SHEET]!;
  // The last row of the form: what lies on it lies on the new row as well.
  expect(xml).toContain('<conditionalFormatting sqref="G8:G18">');
  expect(xml).toContain('sqref="E8:E18"');
  expect(xml).toContain('<xm:sqref>I8:I18</xm:sqref>');
  expect(xml).toContain('<mergeCell ref="A13:A16"/>');
  expect(Buffer.from(parts['xl/workbook.xml']!, 'latin1').toString()).toContain('$A1:$I18<');
  const between = partsOf((await inserted(PRESERVATION, 9)).save());
  expect(between[SHEET]).toContain('<mergeCell ref="B8:B12"/>');
  expect(between[SHEET]).toContain('<mergeCell ref="A14:A17"/>');
  expect(between[SHEET]).toContain('<mergeCell ref="A1:I1"/>');
});

test('the new row: height, formats and merges across columns of the row above, nothing in it', async () => {
  const xml = await after(
    {
      data:
        '<row r="8" spans="1:9" ht="28.5" customHeight="1" hidden="1" outlineLevel="1"><c r="A8" s="3"><v>0</v></c><c r="C8" s="4"><f>1+1</f><v>2</v></c></row>' +
        '<row r="9" ht="15"><c r="A9"><v>1</v></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="C8:E8"/></mergeCells>',
    },
    8,
  );
  expect(xml).toContain(
    '<row r="9" spans="1:9" ht="28.5" customHeight="1"><c r="A9" s="3"/><c r="C9" s="4"/></row>' +
      '<row r="10" ht="15"><c r="A10"><v>1</v></c></row>',
  );
  expect(xml).toContain(
    '<mergeCells count="2"><mergeCell ref="C8:E8"/><mergeCell ref="C9:E9"/></mergeCells>',
  );
});

test('merges that end right above reach over the new row where that is asked, single cells too', async () => {
  const host = new FileHost(
    bookOf({
      data: rows('', '', ''),
      after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    }),
  );
  const { id } = await firstSheet(host);
  const stretched = [
    { from: 'A1:A2', to: 'A1:A3' },
    { from: 'B2', to: 'B2:B3' },
  ];
  await host.insertRow(id, { row: 3, like: 'above', stretched });
  expect(sheetXml(host)).toContain(
    '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B2:B3"/></mergeCells>',
  );
  expect(partsOf(await takenOut(host, 3))[SHEET]).toContain(
    '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
  );
});

test('a shared formula stays shared where it can, and is written out where it cannot', async () => {
  const shared = (own: string): string =>
    rows(
      '',
      `<c r="B2"><f t="shared" ref="B2:B4" si="0">${own}</f><v>1</v></c>`,
      '<c r="B3"><f t="shared" si="0"/><v>1</v></c>',
      '<c r="B4"><f t="shared" si="0"/><v>1</v></c>',
    );
  const same = await after({ data: shared('A2*2') }, 3);
  expect(same).toContain('<c r="B2"><f t="shared" ref="B2:B5" si="0">A2*2</f>');
  expect(same).toContain('<c r="B5"><f t="shared" si="0"/>');
  const running = await after({ data: shared('A1+A2') }, 2);
  expect(running).toContain('<c r="B2"><f>A1+A2</f><v>1</v></c>');
  // Of the row above, which is no longer right above.
  expect(running).toContain('<c r="B4"><f>A2+A4</f><v>1</v></c>');
  expect(running).toContain('<c r="B5"><f>A4+A5</f><v>1</v></c>');
});

test('rows and cells without addresses stay in their order', async () => {
  const xml = await after({ data: '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>' }, 1);
  const host = new FileHost(bookOf({ data: xml.split(/<\/?sheetData>/)[1]! }));
  const { snapshot } = await firstSheet(host);
  expect(snapshot.rows.map((row) => row?.[0]?.value ?? null)).toEqual([1, null, 2]);
});

test('what the view holds, breaks, links, filters and ranges follow', async () => {
  const xml = await after(
    {
      before:
        '<dimension ref="A1:B4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3 A1"/></sheetView></sheetViews>',
      data: rows('<c r="A1"><v>1</v></c>', '', '', ''),
      after:
        '<protectedRanges><protectedRange sqref="A3:A4" name="a"/></protectedRanges><autoFilter ref="A2:B4"/><hyperlinks><hyperlink ref="A3" location="Sheet1!B3" display="x"/></hyperlinks><rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="3" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B2" numberStoredAsText="1"/></ignoredErrors>',
    },
    2,
  );
  for (const piece of [
    '<dimension ref="A1:B5"/>',
    '<pane ySplit="2" topLeftCell="A4"',
    'activeCell="B4" sqref="B4 A1"',
    '<protectedRange sqref="A4:A5"',
    '<autoFilter ref="A2:B5"/>',
    '<hyperlink ref="A4" location="Sheet1!B4"',
    '<brk id="1" ',
    '<brk id="4" ',
    // A green corner of the row above is a look.
    '<ignoredError sqref="B2:B3"',
  ]) {
    expect(xml).toContain(piece);
  }
  const frozen = await after(
    {
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>',
      data: rows('', '', ''),
    },
    1,
  );
  expect(frozen).toContain('<pane ySplit="3" topLeftCell="A4"');
});

test('a rule keeps meaning its own row; a list that stands below moves', async () => {
  const rule = (sqref: string, formula: string): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const list =
    '<dataValidations count="1"><dataValidation type="list" sqref="E1"><formula1>A8:A9</formula1></dataValidation></dataValidations>';
  const xml = await after(
    {
      data: rows('', '', '', ''),
      after: rule('A1:C4', '$B1&gt;$B$4') + rule('A3:C4', 'A3=1') + list,
    },
    2,
  );
  expect(xml).toContain(
    'sqref="A1:C5"><cfRule type="expression" priority="1"><formula>$B1&gt;$B$5<',
  );
  expect(xml).toContain('sqref="A4:C5"><cfRule type="expression" priority="1"><formula>A4=1<');
  expect(xml).toContain('<formula1>A9:A10<');
});

test('a rule that begins at the place takes in a row that comes before its first one, and means each row as before', async () => {
  const host = new FileHost(
    bookOf({
      data: rows('', '<c r="A2"><v>1</v></c>'),
      after:
        '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>A2&gt;$C$1</formula></cfRule></conditionalFormatting>',
    }),
  );
  await host.insertRow((await firstSheet(host)).id, { row: 2, like: 'below' });
  expect(sheetXml(host)).toContain('sqref="A2:A10"');
  expect(sheetXml(host)).toContain('<formula>A2&gt;$C$1</formula>');
});

test('our marks do not spread to the new row', async () => {
  const host = new FileHost(
    bookOf({ data: rows('<c r="A1"><v>1</v></c>', '<c r="A2"><v>1</v></c>') }),
  );
  const { id } = await firstSheet(host);
  await host.mark(id, [{ cell: 'A2', severity: 'error', rules: ['C03'] }]);
  await host.insertRow(id, { row: 3, like: 'above' });
  expect(sheetXml(host)).toContain('<conditionalFormatting sqref="A2">');
});

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const related = (kind: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${REL}/${kind}" Target="${target}"/></Relationships>`;

test('other sheets, names, charts, pictures, sources of pivot tables', async () => {
  const parts = packageParts(
    [
      { name: '目标 表', data: rows('', '', ''), after: '<drawing r:id="rId1"/>' },
      {
        name: '汇总',
        data: '<row r="1"><c r="A1"><f>\'目标 表\'!B3+B3</f></c></row>',
        after:
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>\'目标 表\'!$A$3&gt;A1</formula></cfRule></conditionalFormatting>',
      },
    ],
    {
      workbookExtra:
        '<definedNames><definedName name="总权重">\'目标 表\'!$B$3</definedName></definedNames>',
    },
  );
  const anchor = (from: number, to: number, offset: number): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:to></xdr:twoCellAnchor>`;
  const bytes = zipped({
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': related('drawing', '../drawings/drawing1.xml'),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="d">${anchor(0, 2, 0)}${anchor(1, 2, 5)}${anchor(2, 3, 0)}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': related('chart', '../charts/chart1.xml'),
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="c"><c:f>\'目标 表\'!$B$1:$B$3</c:f></c:chartSpace>',
  });
  const host = await inserted(bytes, 2);
  const now = Object.fromEntries(
    Object.entries(partsOf(host.save())).map(([name, text]) => [
      name,
      Buffer.from(text, 'latin1').toString(),
    ]),
  );
  expect(now['xl/worksheets/sheet2.xml']).toContain("<f>'目标 表'!B4+B3</f>");
  expect(now['xl/worksheets/sheet2.xml']).toContain("<formula>'目标 表'!$A$4&gt;A1<");
  expect(now['xl/workbook.xml']).toContain("'目标 表'!$B$4<");
  expect(now['xl/charts/chart1.xml']).toContain('$B$1:$B$4<');
  // One that ends above the row, one across it, one below it.
  expect(now['xl/drawings/drawing1.xml']).toContain(
    anchor(0, 2, 0) + anchor(1, 3, 5) + anchor(3, 4, 0),
  );
  expect(changedParts(bytes, await takenOut(host, 3))).toEqual(['xl/workbook.xml']);
});

describe('what cannot follow is refused with one sentence, and nothing changes', () => {
  const refusal = async (bytes: Uint8Array, row: number): Promise<string> => {
    const host = new FileHost(bytes);
    const { id } = await firstSheet(host);
    const error: unknown = await host
      .insertRow(id, { row, like: 'above' })
      .catch((e: unknown) => e);
    expect(host.save()).toEqual(bytes);
    return error instanceof Error ? error.message : 'no refusal';
  };
  const withPart = (kind: string, content: string): Uint8Array =>
    bookOf(
      { data: rows('', '', '', '') },
      {},
      {
        'xl/worksheets/_rels/sheet1.xml.rels': related(kind, '../x/part1.xml'),
        'xl/x/part1.xml': content,
      },
    );

  test.each([
    [
      'an array formula over the place',
      bookOf({ data: rows('<c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c>', '', '') }),
      '不能在工作表“Sheet1”第 3 行插入：数组公式 A1:A3 占用这一行；请在 Excel 或 WPS 中插入。',
    ],
    [
      'a table over the place',
      withPart('table', '<table ref="A1:B3"/>'),
      '不能在工作表“Sheet1”第 3 行插入：表格（超级表）A1:B3 占用这一行；请在 Excel 或 WPS 中插入。',
    ],
    [
      'a pivot table',
      withPart('pivotTable', '<x/>'),
      '不能在工作表“Sheet1”第 3 行插入：工作表里有数据透视表；请在 Excel 或 WPS 中插入。',
    ],
    [
      'a part that nobody knows',
      withPart('fancyThing', '<x/>'),
      '不能在工作表“Sheet1”第 3 行插入：工作表里有本工具不认识的内容；请在 Excel 或 WPS 中插入。',
    ],
    [
      'an extension with references',
      bookOf({ data: rows('', ''), after: '<extLst><ext uri="{0}"><a ref="B2"/></ext></extLst>' }),
      '不能在工作表“Sheet1”第 3 行插入：工作表里有本工具不认识的扩展内容；请在 Excel 或 WPS 中插入。',
    ],
    [
      'a formula over several sheets',
      bookOf({ data: rows('<c r="A1"><f>SUM(甲:乙!A1)</f></c>', '') }),
      '不能在工作表“Sheet1”第 3 行插入：工作表“Sheet1”第 1 行的公式同时引用几张工作表的同一位置；请在 Excel 或 WPS 中插入。',
    ],
    [
      'protection',
      bookOf({ data: rows('', ''), after: '<sheetProtection sheet="1"/>' }),
      '工作表“Sheet1”受保护；请先撤销工作表保护后再试。',
    ],
  ])('%s', async (_, bytes, sentence) => {
    expect(await refusal(bytes, 3)).toBe(sentence);
  });

  test('a table or an array right above or right below the place is no obstacle', async () => {
    const table = withPart('table', '<table ref="A3:B4"><autoFilter ref="A3:B4"/></table>');
    expect(partsOf((await inserted(table, 2)).save())['xl/x/part1.xml']).toBe(
      '<table ref="A4:B5"><autoFilter ref="A4:B5"/></table>',
    );
    const above = await inserted(withPart('table', '<table ref="A1:B2"/>'), 2);
    expect(partsOf(above.save())['xl/x/part1.xml']).toBe('<table ref="A1:B2"/>');
  });
});

test('a row that holds something by now is only taken out when that is asked', async () => {
  const host = await inserted(PRESERVATION, 9);
  const { id } = await firstSheet(host);
  host.type(id, 'C10', { kind: 'text', text: '新指标' });
  await expect(host.removeRow({ sheetId: id, row: 10, regardless: false })).rejects.toMatchObject({
    code: 'changed',
    where: ['C10'],
  });
  await host.removeRow({ sheetId: id, row: 10, regardless: true });
  expect(changedParts(PRESERVATION, host.save())).toEqual(['xl/workbook.xml']);
});

test('a row that formulas refer to by itself is not taken out', async () => {
  const host = await inserted(
    bookOf({ data: rows('<c r="A1"><v>1</v></c>', '<c r="A2"><v>1</v></c>') }),
    1,
  );
  const { id } = await firstSheet(host);
  host.type(id, 'B1', { kind: 'formula', formula: '=A2' });
  await expect(host.removeRow({ sheetId: id, row: 2, regardless: true })).rejects.toThrow('#REF!');
  expect(sheetXml(host)).toContain('<f>A2</f>');
});

describe('a row that the user deletes', () => {
  test.each([8, 9, 10, 11, 12, 13, 16, 17])(
    'row %i of a rich workbook comes back byte for byte, whatever was typed elsewhere since',
    async (row) => {
      const host = new FileHost(PRESERVATION);
      const { id } = await firstSheet(host);
      const deleted = await host.lines.deleteLine(id, { axis: 'row', at: row - 1 });
      expect(changedParts(PRESERVATION, host.save())).toContain(SHEET);
      host.type(id, 'B3', { kind: 'text', text: '另一名称' });
      host.type(id, 'B3', contentAt((await firstSheet(new FileHost(PRESERVATION))).snapshot, 'B3'));
      await host.lines.restoreLine(id, deleted);
      const [was, now] = [partsOf(PRESERVATION)[SHEET]!, partsOf(host.save())[SHEET]!];
      // The cell that was typed into holds its text itself now.
      const withoutTyped = (xml: string): string => xml.replace(/<c r="B3"[^]*?<\/c>/, '');
      expect(withoutTyped(now)).toBe(withoutTyped(was));
    },
  );

  test('right away the very file is there again', async () => {
    const host = new FileHost(PRESERVATION);
    const { id } = await firstSheet(host);
    await host.lines.restoreLine(id, await host.lines.deleteLine(id, { axis: 'row', at: 16 }));
    expect(host.save()).toEqual(PRESERVATION);
  });

  test('ranges end one row higher; what a merge shows moves into its next row', async () => {
    const host = new FileHost(
      bookOf({
        data: rows(
          '<c r="A1" s="2"><v>1</v></c>',
          '<c r="A2" s="3"/><c r="B2"><v>2</v></c>',
          '<c r="B3"><f>SUM(B1:B2)</f></c>',
        ),
        after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
      }),
    );
    const { id } = await firstSheet(host);
    const deleted = await host.lines.deleteLine(id, { axis: 'row', at: 0 });
    const xml = sheetXml(host);
    expect(xml).toContain('<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>');
    expect(xml).toContain('<f>SUM(B1:B1)</f>');
    expect(xml).not.toContain('mergeCell');
    await host.lines.restoreLine(id, deleted);
    expect(sheetXml(host)).toContain('<mergeCell ref="A1:A2"/>');
  });

  test('a row that a formula refers to by itself stays', async () => {
    const host = new FileHost(
      bookOf({ data: rows('<c r="A1"><f>A2</f></c>', '<c r="A2"><v>1</v></c>') }),
    );
    const { id } = await firstSheet(host);
    const before = host.save();
    await expect(host.lines.deleteLine(id, { axis: 'row', at: 1 })).rejects.toThrow(
      '还有公式、名称或图表引用第 2 行，删除后会出现 #REF!；请先改好这些引用，再删除。',
    );
    expect(host.save()).toEqual(before);
  });

  test('is not brought back over what has changed since', async () => {
    const host = new FileHost(
      bookOf({
        data: rows(
          '<c r="A1"><v>1</v></c>',
          '<c r="A2"><v>1</v></c>',
          '<c r="A3"><f>SUM(A1:A2)</f></c>',
        ),
      }),
    );
    const { id } = await firstSheet(host);
    const deleted = await host.lines.deleteLine(id, { axis: 'row', at: 1 });
    host.type(id, 'A2', { kind: 'formula', formula: '=SUM(A1:A1)+1' });
    const before = host.save();
    await expect(host.lines.restoreLine(id, deleted)).rejects.toMatchObject({ code: 'changed' });
    expect(host.save()).toEqual(before);
  });
});
