/** Columns that continue a form in a file, to the letter: what is written outside of them, and that it goes again. */
import type { Continuation } from '../../../../src/grid/continuation';
import type { SheetSpec } from '../../../../src/grid/sheet-spec';
import type { FileHost } from '../../../../src/hosts/file/file-host';
import { stylesOf, type Book, type Sheet } from '../make-package';
import { changedParts, firstSheet, hostOf, partsOf } from './open-package';

const BLOCK: SheetSpec = { name: '', cells: [], formats: [{ range: 'A1:B3' }] };
const CONTINUATION: Continuation = {
  looks: [{ range: 'D1:E3', like: 'C1:C3' }],
  stretched: [{ from: 'A1:C1', to: 'A1:E1' }],
  // Twelve and twenty-four digits of the default font.
  widths: { D: 63, E: 126 },
  print: { form: 'A1:C3', whole: 'A1:E5' },
};

const ROWS = [1, 2, 3].map((row) => `<row r="${row}"><c r="C${row}" s="1"/></row>`).join('');
const FORM: Sheet = {
  name: "T'1,2",
  data: ROWS,
  after: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
};
const STYLES = stylesOf([0, 9]);

interface Drawn {
  readonly host: FileHost;
  readonly sheet: string;
  readonly workbook: string;
  readonly styles: string;
  /** Takes it back after something else has happened, so that no state of before can be put back. */
  readonly undo: () => Promise<string[]>;
}

async function drawn(form: Sheet, book: Book = {}, continuation = CONTINUATION): Promise<Drawn> {
  const host = hostOf(form, { styles: STYLES, ...book });
  const { id } = await firstSheet(host);
  const opened = host.save();
  const block = await host.insertBlock(id, 'D1', BLOCK, continuation);
  const parts = partsOf(host.save());
  return {
    host,
    sheet: parts['xl/worksheets/sheet1.xml']!,
    workbook: parts['xl/workbook.xml']!,
    styles: parts['xl/styles.xml']!,
    undo: async () => {
      const other = await host.insertBlock(id, 'G9', { ...BLOCK, formats: [{ range: 'A1' }] });
      await host.remove({ ...block, expected: [] });
      await host.remove({ ...other, expected: [] });
      // Formats that nothing uses any more, and the wish to calculate.
      const left = ['xl/styles.xml', 'xl/workbook.xml'];
      return changedParts(opened, host.save()).filter((name) => !left.includes(name));
    },
  };
}

test('a band of columns is cut where one of them gets wider; the others keep its width', async () => {
  const { sheet, undo } = await drawn({
    ...FORM,
    before: '<cols><col min="2" max="16384" width="9" customWidth="1" style="1"/></cols>',
  });
  expect(/<cols>.*<\/cols>/.exec(sheet)?.[0]).toBe(
    '<cols><col min="2" max="3" width="9" customWidth="1" style="1"/>' +
      '<col min="4" max="4" width="12" customWidth="1" style="1"/>' +
      '<col min="5" max="5" width="24" customWidth="1" style="1"/>' +
      '<col min="6" max="16384" width="9" customWidth="1" style="1"/></cols>',
  );
  expect(await undo()).toEqual([]);
});

test.each([
  ['hidden', '<col min="4" max="4" width="9" hidden="1"/>'],
  ['chosen by somebody', '<col min="4" max="4" width="3.5" customWidth="1"/>'],
  ['wide enough', '<col min="4" max="4" width="30"/>'],
])('a column that is %s stays', async (_, own) => {
  const { sheet } = await drawn({ ...FORM, before: `<cols>${own}</cols>` });
  expect(sheet).toContain(own);
  expect(sheet).toContain('<col width="24" customWidth="1" min="5" max="5"/>');
});

test('of several print areas the one over the form grows, whatever the sheet is called', async () => {
  const area = (range: string): string => `'T''1,2'!${range}`;
  const names = (first: string): string =>
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${area(first)},${area('$A$20:$C$30')}</definedName>`;
  const { workbook, host, undo } = await drawn(FORM, {
    workbookExtra: `<definedNames>${names('$A$1:$C$3')}</definedNames>`,
  });
  expect(workbook).toContain(names('$A$1:$E$5'));
  await undo();
  expect(partsOf(host.save())['xl/workbook.xml']).toContain(names('$A$1:$C$3'));
});

test('without a print area none is made: all that is filled is printed', async () => {
  expect((await drawn(FORM)).workbook).not.toContain('Print_Area');
});

test('the page counts its width; it is set up where it was not', async () => {
  const { sheet, undo } = await drawn(FORM);
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(/<pageSetup[^>]*>/.exec(sheet)?.[0]).toBe(
    '<pageSetup fitToHeight="0" orientation="portrait" paperSize="9"/>',
  );
  expect(await undo()).toEqual([]);
});

test('a page that is counted already keeps its height', async () => {
  const { sheet, undo } = await drawn({
    ...FORM,
    before: '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    after: `${FORM.after}<pageSetup paperSize="9" fitToWidth="2" fitToHeight="1"/>`,
  });
  expect(sheet).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="1"/>');
  expect(await undo()).toEqual([]);
});

test('where somebody set page breaks they stay: print gets smaller instead', async () => {
  const breaks =
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>';
  const { sheet, undo } = await drawn({
    ...FORM,
    before: '<cols><col min="1" max="3" width="30" customWidth="1"/></cols>',
    after: `${FORM.after}<pageSetup paperSize="9" scale="90"/>${breaks}`,
  });
  expect(sheet).not.toContain('fitToPage');
  // 661.5 points on the 741.2 of a page that was turned.
  expect(sheet).toContain('<pageSetup orientation="landscape" paperSize="9" scale="90"/>');
  expect(sheet).toContain(breaks);
  expect(await undo()).toEqual([]);
});

test('and no smaller than they need', async () => {
  const { sheet } = await drawn({
    ...FORM,
    before: '<cols><col min="1" max="1" width="60" customWidth="1"/></cols>',
    after: `${FORM.after}<pageSetup paperSize="9"/><rowBreaks count="1"><brk id="3"/></rowBreaks>`,
  });
  // 494.2 of 600.
  expect(sheet).toContain('<pageSetup scale="82" paperSize="9"/>');
});

test.each([
  // 494.2 points between the margins are 75% of 658.9; 285 of them are the other columns.
  ['portrait', 71],
  ['landscape', 72],
])('the page is %s with columns of %i digits before it', async (orientation, width) => {
  const { sheet } = await drawn({
    ...FORM,
    before: `<cols><col min="1" max="1" width="${width}" customWidth="1"/></cols>`,
    after: `${FORM.after}<pageSetup paperSize="9" orientation="portrait"/>`,
  });
  expect(/orientation="(\w+)"/.exec(sheet)?.[1]).toBe(orientation);
});

test('looks are those of the edge, with number formats and line breaks of their own', async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/>' +
    '<xf numFmtId="9" fontId="7" fillId="5" borderId="3" quotePrefix="1"><protection locked="0"/></xf></cellXfs></styleSheet>';
  const host = hostOf(FORM, { styles });
  const { id } = await firstSheet(host);
  const formats = [{ range: 'B2', numberFormat: 'General', wrap: true }];
  await host.insertBlock(
    id,
    'D1',
    { ...BLOCK, formats: [...BLOCK.formats!, ...formats] },
    CONTINUATION,
  );
  const parts = partsOf(host.save());
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  // The apostrophe belongs to what the edge holds.
  expect(parts['xl/styles.xml']).toContain(
    '<xf numFmtId="9" fontId="7" fillId="5" borderId="3" quotePrefix="0"><protection locked="0"/></xf>',
  );
  expect(parts['xl/styles.xml']).toMatch(
    /<xf applyAlignment="1" applyNumberFormat="1" numFmtId="0" fontId="7" fillId="5" borderId="3" quotePrefix="0"><alignment [^>]*wrapText="1"[^>]*\/><protection locked="0"\/><\/xf>/,
  );
  expect(sheet).toContain('<c r="D2" s="2"/>');
  expect(sheet).toContain('<c r="E2" s="3"/>');
});
