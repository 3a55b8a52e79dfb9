/** A workbook with everything that other writers lose: what is not changed comes out byte for byte. */
import { FileHost } from '../../../../src/hosts/file/file-host';
import type { Mark } from '../../../../src/grid/mark';
import { changedParts, partsOf, PRESERVATION, text, number, write } from './open-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const MARKS: readonly Mark[] = [
  { cell: 'H4', severity: 'warning', rules: ['C03'] },
  { cell: 'G17', severity: 'error', rules: ['A03'] },
  { cell: 'A1', severity: 'info', rules: ['N01'] },
];

async function marked(): Promise<FileHost> {
  const host = new FileHost(PRESERVATION);
  const [sheet] = await host.read('all');
  await host.mark(sheet!.id, MARKS);
  return host;
}

test('without a change the file is the very same', async () => {
  const host = new FileHost(PRESERVATION);
  await host.read('all');
  expect(host.save()).toEqual(PRESERVATION);
});

test('one edit changes the cell, and asks for calculation; nothing else', async () => {
  const host = new FileHost(PRESERVATION);
  await write(host, { D9: text('≥3个') });
  expect(changedParts(PRESERVATION, host.save())).toEqual(['xl/workbook.xml', SHEET]);
  const [before, after] = [partsOf(PRESERVATION), partsOf(host.save())];
  expect(after['xl/workbook.xml']).toBe(
    before['xl/workbook.xml']!.replace('<calcPr ', '<calcPr fullCalcOnLoad="1" '),
  );
  const cell = Buffer.from(
    '<c r="D9" s="4" t="inlineStr"><is><t xml:space="preserve">≥3个</t></is></c>',
  );
  expect(after[SHEET]).toBe(
    before[SHEET]!.replace('<c r="D9" s="4" t="s"><v>32</v></c>', cell.toString('latin1')),
  );
});

test('text that begins with = gets the apostrophe that the file knows already, and no new one', async () => {
  const host = new FileHost(PRESERVATION);
  await write(host, { D8: text('=10个'), D10: text('=3个') });
  expect(changedParts(PRESERVATION, host.save())).toEqual(['xl/workbook.xml', SHEET]);
  const after = partsOf(host.save())[SHEET]!;
  expect(after).toContain('<c r="D8" s="14" t="inlineStr">');
  expect(after).toContain('<c r="D10" s="15" t="inlineStr">'.replace('15', '14'));
});

test('marks change the sheet and the list of rule formats; the order of the rules stays', async () => {
  const host = await marked();
  expect(changedParts(PRESERVATION, host.save())).toEqual(['xl/styles.xml', SHEET]);
  const after = partsOf(host.save());
  expect(after['xl/styles.xml']).toContain('<dxfs count="4">');
  // The user's rule and that of a later Excel (x14) move back by three.
  expect(after[SHEET]).toContain('<cfRule type="cellIs" dxfId="0" priority="4" ');
  expect(after[SHEET]).toContain('<x14:cfRule type="containsText" priority="12" ');
  const [ours, theirs] = ['jixiao:C03', 'type="cellIs"'].map((part) => after[SHEET]!.indexOf(part));
  expect(ours).toBeLessThan(theirs!);
  expect(after[SHEET]).toContain(
    '<conditionalFormatting sqref="H4:I4"><cfRule type="expression" dxfId="1" priority="1">' +
      '<formula>LEN("jixiao:C03")&gt;0</formula></cfRule></conditionalFormatting>',
  );
});

test('unmarking in a later session gives back every byte of every part, in the same order', async () => {
  const later = new FileHost((await marked()).save());
  expect(await later.unmark('all')).toBe(3);
  expect(changedParts(PRESERVATION, later.save())).toEqual([]);
  expect(Object.keys(partsOf(later.save()))).toEqual(Object.keys(partsOf(PRESERVATION)));
});

test('marks survive an edit, and go without touching it', async () => {
  const edited = new FileHost(PRESERVATION);
  await write(edited, { G9: number(9) });
  const host = new FileHost(edited.save());
  const [sheet] = await host.read('all');
  await host.mark(sheet!.id, MARKS);
  await host.mark(sheet!.id, MARKS.slice(1));
  const later = new FileHost(host.save());
  expect(await later.unmark('all')).toBe(2);
  expect(changedParts(edited.save(), later.save())).toEqual([]);
});

test('a new sheet adds a part and its entries; the sheets that there are stay as they are', async () => {
  const host = new FileHost(PRESERVATION);
  const { id, name } = await host.insertSheet({
    name: '问题清单',
    cells: [{ cell: 'A1', content: text('=1') }],
    formats: [{ range: 'A1', font: { bold: true }, fill: '#FFC7CE' }],
  });
  expect(name).toBe('问题清单');
  expect(changedParts(PRESERVATION, host.save())).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  await host.remove({ sheetId: id, range: null, expected: [{ cell: 'A1', content: text('=1') }] });
  expect(host.save()).toEqual(PRESERVATION);
});
