/** Packages that Excel opens although few programs write them so: they are read, written into, and unmarked as they were. */
import { cellAt } from '../../../../src/grid/sheet-snapshot';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { readWorkbookBytes } from '../../../../src/hosts/file/read-workbook-bytes';
import { encodeXml, type XmlEncoding } from '../../../../src/hosts/file/ooxml/xml-text';
import { packageParts, zipped } from '../make-package';
import { changedParts, firstSheet, partsOf, text, write } from './open-package';

type Parts = Record<string, string | Uint8Array>;

const plain = (): Record<string, string> =>
  packageParts(
    [
      {
        name: '目标表',
        data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>9</v></c></row>',
      },
    ],
    { strings: '<si><t>数量指标</t></si>' },
  );

function inEncoding(encoding: XmlEncoding, mark: string): Parts {
  return Object.fromEntries(
    Object.entries(plain()).map(([name, xml]) => {
      const body = xml.replace(/^<\?xml[^>]*\?>/, '');
      const declared = `${mark}<?xml version="1.0" encoding="UTF-16"?>${body}`;
      return [name, encodeXml(declared, encoding)];
    }),
  );
}

function renamed(change: (name: string) => string): Parts {
  return Object.fromEntries(Object.entries(plain()).map(([name, xml]) => [change(name), xml]));
}

function elsewhere(): Parts {
  const parts = renamed((name) => name.replace(/^xl\//, 'book/'));
  return {
    ...parts,
    '_rels/.rels': String(parts['_rels/.rels']).replace('xl/workbook.xml', '/book/workbook.xml'),
  };
}

function withSheets(more: string): Parts {
  const parts = plain();
  return {
    ...parts,
    'xl/workbook.xml': parts['xl/workbook.xml']!.replace('</sheets>', `${more}$&`),
  };
}

function withTargets(change: (target: string) => string): Parts {
  const name = 'xl/_rels/workbook.xml.rels';
  const rels = plain()[name]!.replace(
    /Target="([^"]+)"/g,
    (_, to: string) => `Target="${change(to)}"`,
  );
  return { ...plain(), [name]: rels };
}

const ODD: [string, Parts][] = [
  ['UTF-16, little end first, with its mark', inEncoding('utf-16le', '\ufeff')],
  ['UTF-16, big end first, with its mark', inEncoding('utf-16be', '\ufeff')],
  ['UTF-16 without a mark', inEncoding('utf-16be', '')],
  ['the main part in another folder', elsewhere()],
  ['names in small letters', renamed((name) => name.toLowerCase())],
  ['names that begin with a slash in the references', withTargets((to) => `/xl/${to}`)],
  ['backslashes in the references', withTargets((to) => `..\\xl\\${to.replace('/', '\\')}`)],
  ['references in other letters', withTargets((to) => to.toUpperCase())],
  [
    'a module sheet of old macros',
    withSheets('<sheet name="Module1" sheetId="7" state="veryHidden" r:id=""/>'),
  ],
  ['a sheet that refers to nothing', withSheets('<sheet name="无" sheetId="8"/>')],
];

test.each(ODD)('%s is read', (_, parts) => {
  const { sheets } = readWorkbookBytes(zipped(parts), 'odd.xlsx');
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    [
      '目标表',
      [
        [
          { value: '数量指标', text: '数量指标', formula: null },
          { value: 9, text: '9', formula: null },
        ],
      ],
    ],
  ]);
});

test.each(ODD)('%s: a cell is written, all other parts stay as they are', async (_, parts) => {
  const bytes = zipped(parts);
  const host = new FileHost(bytes);
  await write(host, { A1: text('质量指标') });
  const saved = host.save();
  // Besides the sheet, the workbook is told to work its formulas out anew.
  expect(
    changedParts(bytes, saved).filter((name) => !/(?:sheet1|workbook)\.xml$/i.test(name)),
  ).toEqual([]);
  const [sheet] = readWorkbookBytes(saved, 'odd.xlsx').sheets;
  expect(cellAt(sheet!, 0, 0)?.value).toBe('质量指标');
  expect(cellAt(sheet!, 0, 1)?.value).toBe(9);
});

test.each(ODD)('%s: unmarking gives every part back', async (_, parts) => {
  const bytes = zipped(parts);
  const marking = new FileHost(bytes);
  const { id } = await firstSheet(marking);
  await marking.mark(id, [{ cell: 'A1', severity: 'error', rules: ['C01'] }]);
  const marked = marking.save();
  expect(changedParts(bytes, marked)).not.toEqual([]);
  const unmarking = new FileHost(marked);
  await unmarking.unmark('all');
  expect(partsOf(unmarking.save())).toEqual(partsOf(bytes));
});

test('a sheet that refers to an unknown part, or to the part of another, makes a broken file', () => {
  const broken = expect.objectContaining({ code: 'broken' }) as Error;
  const unknown = withSheets('<sheet name="二" sheetId="8" r:id="rId77"/>');
  expect(() => readWorkbookBytes(zipped(unknown), 'odd.xlsx')).toThrow(broken);
  const twice = withSheets('<sheet name="二" sheetId="8" r:id="rId1"/>');
  expect(() => readWorkbookBytes(zipped(twice), 'odd.xlsx')).toThrow(broken);
});
