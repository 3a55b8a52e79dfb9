import { unzipSync } from 'fflate';
import { FileHost } from '../../../../src/hosts/file/file-host';
import type { Mark } from '../../../../src/grid/mark';
import { packageParts, zipped } from '../make-package';
import { bookOf, firstSheet, hostOf, partsOf, sheetXml } from './open-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MARKS: readonly Mark[] = [
  { cell: 'A1', severity: 'error', rules: ['C03'] },
  { cell: 'B1', severity: 'info', rules: ['N01'] },
];
const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';
const rule = (priority: number | string, more = ''): string =>
  `<conditionalFormatting sqref="A1:A9"${more.includes('pivot') ? ' pivot="1"' : ''}><cfRule type="expression" priority="${priority}"${more}><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`;

async function markAndUnmark(
  bytes: Uint8Array,
): Promise<{ marked: Uint8Array; after: Uint8Array }> {
  const host = new FileHost(bytes);
  await host.mark((await firstSheet(host)).id, MARKS);
  const later = new FileHost(host.save());
  expect(await later.unmark('all')).toBe(2);
  return { marked: host.save(), after: later.save() };
}

test.each([
  ['no list of rule formats', `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs></styleSheet>`],
  ['nothing in them', `<styleSheet xmlns="${MAIN}"/>`],
  ['an empty list', `<styleSheet xmlns="${MAIN}"><dxfs count="0"/></styleSheet>`],
  [
    'an empty list, spaced',
    `<styleSheet xmlns="${MAIN}"><cellXfs/><dxfs count="0" /><tableStyles/></styleSheet>`,
  ],
  ['a list', `<styleSheet xmlns="${MAIN}"><dxfs count="1"><dxf/></dxfs></styleSheet>`],
  ['a list without a count', `<styleSheet xmlns="${MAIN}"><dxfs><dxf/></dxfs></styleSheet>`],
  ['an empty list in two tags', `<styleSheet xmlns="${MAIN}"><dxfs count="0"></dxfs></styleSheet>`],
  ['an empty list without a count', `<styleSheet xmlns="${MAIN}"><dxfs></dxfs></styleSheet>`],
  ['an empty list in one tag, without a count', `<styleSheet xmlns="${MAIN}"><dxfs/></styleSheet>`],
  [
    'an entry that later programs read otherwise',
    `<styleSheet xmlns="${MAIN}" xmlns:m="urn:m"><dxfs count="2"><m:AlternateContent><m:Fallback><dxf/></m:Fallback></m:AlternateContent><dxf/></dxfs></styleSheet>`,
  ],
  ['a wrong count', `<styleSheet xmlns="${MAIN}"><dxfs count="3"><dxf/></dxfs></styleSheet>`],
  ['an odd count', `<styleSheet xmlns="${MAIN}"><dxfs count="01"><dxf/></dxfs></styleSheet>`],
  [
    'a prefix',
    `<s:styleSheet xmlns:s="${MAIN}"><s:cellXfs><s:xf/></s:cellXfs><s:extLst/></s:styleSheet>`,
  ],
])('styles with %s come back byte for byte', async (_, styles) => {
  const bytes = bookOf({ data: DATA, after: rule(1) + rule(3) }, { styles });
  const { marked, after } = await markAndUnmark(bytes);
  expect(partsOf(marked)['xl/styles.xml']).not.toBe(styles);
  expect(partsOf(after)).toEqual(partsOf(bytes));
});

test.each([' 1', '01', '0', '-3', '2147483646', '2147483647'])(
  'a rule of the user of priority “%s” keeps it',
  async (priority) => {
    const bytes = bookOf({ data: DATA, after: rule(3) + rule(priority) }, {});
    const { marked, after } = await markAndUnmark(bytes);
    for (const [, written] of partsOf(marked)['xl/worksheets/sheet1.xml']!.matchAll(
      /priority="([^"]*)"/g,
    )) {
      expect(Number(written)).toBeLessThanOrEqual(2_147_483_647);
    }
    expect(partsOf(after)).toEqual(partsOf(bytes));
  },
);

test('formats of marks come behind entries that later programs read otherwise', async () => {
  const styles = `<styleSheet xmlns="${MAIN}" xmlns:m="urn:m"><dxfs count="1"><m:AlternateContent><m:Fallback><dxf/></m:Fallback></m:AlternateContent></dxfs></styleSheet>`;
  const { marked } = await markAndUnmark(bookOf({ data: DATA }, { styles }));
  const used = [...partsOf(marked)['xl/worksheets/sheet1.xml']!.matchAll(/dxfId="(\d+)"/g)];
  expect(used.map(([, id]) => id)).toEqual(['1', '2']);
});

test('the names of parts are written as they were, with backslashes', async () => {
  const parts = packageParts([{ data: DATA }]);
  const names = Object.keys(parts).map((name) => name.replaceAll('/', '\\'));
  const bytes = zipped(
    Object.fromEntries(Object.values(parts).map((text, i) => [names[i]!, text])),
  );
  const { after } = await markAndUnmark(bytes);
  expect(Object.keys(unzipSync(after))).toEqual(names);
});

test('a format of the user that looks like ours and is not used stays when the marks go', async () => {
  const { marked } = await markAndUnmark(bookOf({ data: DATA }, {}));
  const [, ours] = /(<dxf >.*?<\/dxf>)/.exec(partsOf(marked)['xl/styles.xml']!)!;
  const own = ours!.replace('<dxf >', '<dxf>');
  const styles = `<styleSheet xmlns="${MAIN}"><dxfs count="1">${own}</dxfs></styleSheet>`;
  const bytes = bookOf({ data: DATA }, { styles });
  expect(partsOf((await markAndUnmark(bytes)).after)).toEqual(partsOf(bytes));
});

test('a package without styles or strings gets styles for the marks, and loses them again', async () => {
  const parts = packageParts([{ data: DATA }]);
  delete parts['xl/styles.xml'];
  delete parts['xl/sharedStrings.xml'];
  const without = (xml: string): string =>
    xml.replace(/<(Override|Relationship) [^>]*(styles|sharedStrings)\.xml"[^>]*>/g, '');
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    parts[name] = without(parts[name]!);
  }
  const bytes = zipped(parts);
  const { marked, after } = await markAndUnmark(bytes);
  expect(partsOf(marked)).toHaveProperty(['xl/styles.xml']);
  expect(partsOf(after)).toEqual(partsOf(bytes));
});

test('ours come first, and the others keep their order', async () => {
  const host = hostOf({ data: DATA, after: rule(2) + rule(1) });
  await host.mark((await firstSheet(host)).id, MARKS);
  const priorities = [...sheetXml(host).matchAll(/priority="(\d+)"/g)].map(([, p]) => Number(p));
  expect(priorities).toEqual([1, 2, 4, 3]);
});

test('rules of pivot tables are named by priority elsewhere: they keep it, and ours come last', async () => {
  const bytes = bookOf({ data: DATA, after: rule(1, ' pivot="1"') + rule(2) });
  const { marked, after } = await markAndUnmark(bytes);
  const xml = partsOf(marked)['xl/worksheets/sheet1.xml']!;
  const priorities = [...xml.matchAll(/priority="(\d+)"/g)].map(([, p]) => Number(p));
  expect(priorities).toEqual([3, 4, 1, 2]);
  expect(partsOf(after)).toEqual(partsOf(bytes));
});

test('a rule of ours beside one of the user goes alone', async () => {
  const both =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("jixiao:C03")&gt;0</formula></cfRule>' +
    '<cfRule type="expression" priority="2"><formula>LEN("jixiao")&gt;0</formula></cfRule></conditionalFormatting>';
  const host = hostOf({ data: DATA, after: both });
  expect(await host.unmark('all')).toBe(1);
  expect(sheetXml(host)).toContain(
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("jixiao")&gt;0</formula></cfRule></conditionalFormatting>',
  );
});

test('a rule format of ours that something else uses stays', async () => {
  const host = hostOf({ data: DATA });
  const { id } = await firstSheet(host);
  await host.mark(id, MARKS);
  const parts = partsOf(host.save());
  const name = 'xl/worksheets/sheet1.xml';
  const used = rule(9, ' dxfId="0"');
  parts[name] = parts[name]!.replace('</worksheet>', `${used}</worksheet>`);
  const later = new FileHost(zipped(parts));
  await later.unmark('all');
  const styles = partsOf(later.save())['xl/styles.xml']!;
  expect(styles.match(/<dxf >/g)).toHaveLength(1);
});

test('marks of two sheets share their formats, which go with the last of them', async () => {
  const bytes = zipped(packageParts([{ data: DATA }, { data: DATA }]));
  const host = new FileHost(bytes);
  const [one, two] = await host.read('all');
  await host.mark(one!.id, MARKS);
  await host.mark(two!.id, MARKS);
  expect(partsOf(host.save())['xl/styles.xml']!.match(/<dxf >/g)).toHaveLength(2);
  await host.unmark({ sheetId: one!.id });
  expect(partsOf(host.save())['xl/styles.xml']!.match(/<dxf >/g)).toHaveLength(2);
  await host.unmark({ sheetId: two!.id });
  expect(partsOf(host.save())).toEqual(partsOf(bytes));
});

test('saving leaves the bytes that it came from alone, a Buffer too', async () => {
  const source = Buffer.from(bookOf({ data: DATA }));
  const before = Uint8Array.from(source);
  const host = new FileHost(source);
  await host.mark((await firstSheet(host)).id, MARKS);
  const saved = host.save();
  expect(Uint8Array.from(source)).toEqual(before);
  expect(host.save()).toEqual(saved);
});
