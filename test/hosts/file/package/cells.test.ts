import { strToU8 } from 'fflate';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { at, packageParts, stylesOf, zipped } from '../make-package';
import {
  bookOf,
  firstSheet,
  formula,
  hostOf,
  number,
  partsOf,
  sheetXml,
  text,
  write,
} from './open-package';

const rows = (...cells: string[]): string => `<row r="1">${cells.join('')}</row>`;

test('a shared formula is written out before its first cell changes', async () => {
  const host = hostOf({
    data:
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f t="shared" ref="C1:D3" si="0">A1*$A$1+LOG10(B1)</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="E2"><f t="shared" ref="E2:E3" si="1">A2</f><v>0</v></c></row>' +
      '<row r="3"><c r="C3" s="0"><f t="shared" si="0"></f><v>3</v></c><c r="E3"><f t="shared" si="1"/><v>0</v></c></row>',
  });
  await write(host, { C1: text('无') });
  const xml = sheetXml(host);
  expect(xml).toContain('<c r="D1"><f>B1*$A$1+LOG10(C1)</f><v>1</v></c>');
  expect(xml).toContain('<c r="C2"><f>A2*$A$1+LOG10(B2)</f><v>2</v></c>');
  expect(xml).toContain('<c r="C3" s="0"><f>A3*$A$1+LOG10(B3)</f><v>3</v></c>');
  expect(xml).toContain('<c r="E3"><f t="shared" si="1"/><v>0</v></c>');
});

test('a cell that follows a shared formula changes alone', async () => {
  const host = hostOf({
    data: '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
  });
  await write(host, { C2: number(7) });
  expect(sheetXml(host)).toContain('<f t="shared" ref="C1:C2" si="0">A1</f>');
  expect(sheetXml(host)).toContain('<c r="C2"><v>7</v></c>');
});

test('a part of an array formula, of a merge, a header of a table are refused and nothing changes', async () => {
  const parts = packageParts([
    {
      data: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1" t="inlineStr"><is><t>列1</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>',
    },
  ]);
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = zipped({
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/table" Target="../tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="C1:D3"/>',
  });
  const host = new FileHost(bytes);
  for (const [cell, sentence] of [
    ['A2', '属于数组公式'],
    ['C1', '列标题'],
    ['F2', '合并单元格 E1:F2'],
  ]) {
    await expect(write(host, { [cell!]: text('新') })).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining(sentence!) as string,
    });
  }
  expect(host.save()).toEqual(bytes);
});

test('the order of calculation goes with a formula, with its type and its reference', async () => {
  const bytes = zipped({
    ...packageParts([{ data: rows('<c r="A1"><f>1+1</f><v>2</v></c>', '<c r="B1"><v>1</v></c>') }]),
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
  });
  const parts = partsOf(bytes);
  parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
  );
  parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
    '</Types>',
    '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
  );
  const book = zipped(parts);
  const numbers = new FileHost(book);
  await write(numbers, { B1: number(2) });
  expect(partsOf(numbers.save())).toHaveProperty(['xl/calcChain.xml']);
  const host = new FileHost(book);
  const inverse = await write(host, { A1: number(2) });
  const after = partsOf(host.save());
  expect(after).not.toHaveProperty(['xl/calcChain.xml']);
  expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  expect(after['[Content_Types].xml']).not.toContain('calcChain');
  expect(after['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
  await host.apply(inverse);
  expect(host.save()).toEqual(book);
});

test('the format of a cell stays; text cells become General for numbers; a number format is added once', async () => {
  const host = hostOf(
    {
      before: '<cols><col min="4" max="5" width="9" style="2"/></cols>',
      data: '<row r="1" s="1" customFormat="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>甲</t></is></c></row>',
    },
    { styles: stylesOf([0, '@', '0.00"元"']) },
  );
  await write(host, { A1: number(3), C1: text('=1'), D2: number(4), A2: text('=1') });
  await write(host, { B2: { after: number(0.5), numberFormat: '0%' } });
  await write(host, { B3: { after: number(0.5), numberFormat: '0.0"元"' } });
  await write(host, { B4: { after: number(0.5), numberFormat: '0.0"元"' } });
  const { snapshot } = await firstSheet(host);
  expect(at(snapshot, 'A1')).toMatchObject({ value: 3, text: '3' });
  expect(at(snapshot, 'C1')).toMatchObject({ value: '=1', formula: null });
  expect(at(snapshot, 'D2')?.text).toBe('4.00元');
  expect(at(snapshot, 'B2')?.text).toBe('50%');
  expect(at(snapshot, 'B4')?.text).toBe('0.5元');
  const xml = sheetXml(host);
  expect(xml).toContain('spans="1:3"');
  // Formatted as text by its row: no apostrophe is needed.
  expect(xml).toContain('<c r="C1" s="1" t="inlineStr">');
  const { 'xl/styles.xml': styles } = partsOf(host.save());
  expect(styles!.match(/<xf /g)).toHaveLength(7);
  expect(styles).toContain('<xf quotePrefix="1" numFmtId="0"/>');
});

test.each([
  ['_x0041_', '_x0041_'],
  ['行\n二\t末\u0001', '行\n二\t末\u0001'],
  // The file holds both characters; the reader takes them for one line end.
  ['行\r\n二', '行\n二'],
  [' 前后 ', ' 前后 '],
  ['<&>"]]>', '<&>"]]>'],
  ['𠮷😀', '𠮷😀'],
])('%j is read as it was written', async (written, read) => {
  const host = hostOf({ data: '' });
  await write(host, { B2: text(written) });
  const { snapshot } = await firstSheet(new FileHost(host.save()));
  expect(at(snapshot, 'B2')?.value).toBe(read);
});

test.each([
  ['sheetData in one tag', '<worksheet xmlns="U"><sheetData/></worksheet>'],
  [
    'another prefix',
    '<x:worksheet xmlns:x="U"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  ],
  [
    'no addresses',
    '<worksheet xmlns="U"><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>',
  ],
  [
    'lines of Windows',
    '<?xml version="1.0"?>\r\n<worksheet\r\n xmlns="U">\r\n<sheetData>\r\n<row r="2"\r\n>\r\n<c\r\n r="A2"><v>1</v></c>\r\n</row>\r\n</sheetData>\r\n</worksheet>\r\n',
  ],
  [
    'a byte-order mark',
    '\uFEFF<worksheet xmlns="U"><sheetData><row r="2"/></sheetData></worksheet>',
  ],
  [
    '> and quotes in attributes',
    `<worksheet xmlns="U" a='>"'><sheetData b=">"><row r="2" c='<'/></sheetData></worksheet>`.replace(
      "'<'",
      "'&lt;'",
    ),
  ],
  [
    'comments and CDATA',
    '<worksheet xmlns="U"><!-- <row r="9"> --><sheetData><row r="2"><c r="A2" t="str"><v><![CDATA[<c r="B2">]]></v></c></row></sheetData></worksheet>',
  ],
])('cells and marks go into a part with %s, and out of it', async (_, part) => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const bytes = zipped({
    ...packageParts([{ data: '' }]),
    'xl/worksheets/sheet1.xml': strToU8(part.replace('"U"', `"${main}"`)),
  });
  const host = new FileHost(bytes);
  const inverse = await write(host, { B2: text('乙'), C9: number(9), A1: formula('=B2') });
  const read = await firstSheet(new FileHost(host.save()));
  expect(at(read.snapshot, 'B2')?.value).toBe('乙');
  expect(at(read.snapshot, 'C9')?.value).toBe(9);
  expect(at(read.snapshot, 'A1')?.formula).toBe('=B2');
  await host.apply(inverse);
  expect(host.save()).toEqual(bytes);
  await host.mark(read.id, [{ cell: 'B2', severity: 'error', rules: ['C03'] }]);
  const later = new FileHost(host.save());
  expect(await later.unmark('all')).toBe(1);
  expect(partsOf(later.save())).toEqual(partsOf(bytes));
});

test('a macro workbook keeps its macros and its type', async () => {
  const parts = packageParts([{ data: rows('<c r="A1"><v>1</v></c>') }]);
  parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  const bytes = zipped({ ...parts, 'xl/vbaProject.bin': new Uint8Array([1, 2, 0, 255]) });
  const host = new FileHost(bytes);
  await write(host, { A1: number(2) });
  await host.insertSheet({ name: '新', cells: [] });
  const after = partsOf(host.save());
  expect(after['xl/vbaProject.bin']).toBe(partsOf(bytes)['xl/vbaProject.bin']);
  expect(after['[Content_Types].xml']).toContain('macroEnabled.main+xml');
});

test('strict flavour: new parts speak it too', async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = packageParts([{ data: rows('<c r="A1"><v>1</v></c>') }]);
  const bytes = zipped(
    Object.fromEntries(Object.entries(parts).map(([n, xml]) => [n, strict(xml)])),
  );
  const host = new FileHost(bytes);
  await write(host, { A1: text('甲') });
  await host.insertSheet({ name: '新', cells: [{ cell: 'B2', content: text('乙') }] });
  const after = partsOf(host.save());
  expect(after['xl/worksheets/sheet2.xml']).toContain(
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  );
  expect(JSON.stringify(after)).not.toContain('officeDocument/2006');
  const sheets = await new FileHost(host.save()).read('all');
  expect(sheets.map(({ snapshot }) => snapshot.name)).toEqual(['Sheet1', '新']);
});

test('cells that are locked in a protected sheet are refused, open ones are written', async () => {
  const host = hostOf(
    {
      data: rows('<c r="A1" s="1"><v>1</v></c>', '<c r="B1"><v>1</v></c>'),
      after: '<sheetProtection sheet="1"/>',
    },
    {
      styles:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>',
    },
  );
  await write(host, { A1: number(2) });
  await expect(write(host, { B1: number(2) })).rejects.toMatchObject({ code: 'protected' });
});

test('an edit that fails in the middle changes nothing', async () => {
  const bytes = bookOf({
    data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"/><c r="A2"/></row>',
  });
  const host = new FileHost(bytes);
  await expect(write(host, { A1: number(2), C2: number(3) })).rejects.toThrow('文件已损坏');
  expect(host.save()).toEqual(bytes);
});
