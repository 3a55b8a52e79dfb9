/** Laws of saving, on random workbooks: nothing but what was asked changes, and marks leave no trace. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { parseCell } from '../../../../src/grid/address';
import type { Mark } from '../../../../src/grid/mark';
import { contentOf, type CellContent } from '../../../../src/grid/sheet-patch';
import { cellAt } from '../../../../src/grid/sheet-snapshot';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { readWorkbookBytes } from '../../../../src/hosts/file/read-workbook-bytes';
import { packageParts, stylesOf, type Sheet } from '../make-package';
import { changedParts } from './open-package';

const column = fc.constantFrom('A', 'B', 'C', 'D');
const cellName = fc.tuple(column, fc.integer({ min: 1, max: 6 })).map(([c, r]) => `${c}${r}`);
const body = fc.constantFrom('<v>1</v>', '<f>1+1</f><v>2</v>', '');
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"');

/** Rows with some of their cells, addressed or not, in one of the spellings of XML. */
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
    cells: fc.array(fc.tuple(fc.uniqueArray(column, { maxLength: 4 }), style, body), {
      minLength: 4,
      maxLength: 4,
    }),
    space: fc.constantFrom('', '\n', '\r\n  '),
    rules: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    tail: fc.constantFrom('', '<pageMargins left="0"/>', '<extLst><ext uri="a"/></extLst>'),
    cols: fc.boolean(),
  })
  .map(({ rows, cells, space, rules, tail, cols }) => ({
    before: `${space}${cols ? '<cols><col min="2" max="3" width="9" style="1"/></cols>' : ''}`,
    data: [...rows]
      .sort((a, b) => a - b)
      .map((row, i) => {
        const [names, s, content] = cells[i]!;
        const own = [...names].sort().map((name) => `<c r="${name}${row}"${s}>${content}</c>`);
        return `${space}<row r="${row}">${own.join(space)}</row>`;
      })
      .join(''),
    after:
      space +
      rules
        .map(
          (p) =>
            `<conditionalFormatting sqref="A1:B9"><cfRule type="expression" priority="${p}"><formula>A1</formula></cfRule></conditionalFormatting>`,
        )
        .join(space) +
      tail,
  }));

const dxfs = fc.constantFrom(
  '',
  '<dxfs count="0"/>',
  '<dxfs/>',
  '<dxfs></dxfs>',
  '<dxfs count="0"></dxfs>',
  '<dxfs count="3"><dxf/></dxfs>',
  '<dxfs count="1"><dxf/></dxfs>',
  '<dxfs><dxf><font/></dxf></dxfs>',
);

const book = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    dxfs,
    level: fc.constantFrom(0 as const, 6 as const),
  })
  .map(({ sheets, dxfs: list, level }) => {
    const styles = stylesOf([0, '@', '0.00']).replace('</styleSheet>', `${list}</styleSheet>`);
    const parts = {
      ...packageParts(sheets, { styles }),
      'xl/media/image1.png': 'not XML',
      'customXml/item1.xml': '<a',
    };
    const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
    return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level });
  });

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('=1', '-5%', '+1', '@a', '≥3个', ' ', '_x0041_', '&lt;'),
      )
      // The reader takes a line end of Windows for one character, and Excel has no cell that begins with NUL.
      .filter((text) => !/[\r\0\ufffe\uffff]/.test(text)),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  }),
  fc.record({ kind: fc.constant('boolean' as const), boolean: fc.boolean() }),
  fc.constant({ kind: 'error', error: '#N/A' } as const),
  fc.constant({ kind: 'formula', formula: '=SUM(A1:B2)&"<"' } as const),
  fc.constant({ kind: 'empty' } as const),
);

const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc.record({
    cell: cellName,
    severity: fc.constantFrom('error', 'warning', 'info'),
    rules: fc.subarray(['C01', 'C02', 'N01'], { minLength: 1 }),
  }),
  { minLength: 1, maxLength: 6 },
);

test('marking and unmarking, in sessions of their own, gives back every byte of every part', async () => {
  await fc.assert(
    fc.asyncProperty(book, marks, marks, async (bytes, first, second) => {
      const host = new FileHost(bytes);
      const sheets = await host.read('all');
      for (const { id } of sheets) await host.mark(id, first);
      await host.mark(sheets[0]!.id, second);
      const marked = host.save();
      expect(readWorkbookBytes(marked, 'a.xlsx')).toEqual(readWorkbookBytes(bytes, 'a.xlsx'));
      const later = new FileHost(marked);
      await later.unmark('all');
      expect(changedParts(bytes, later.save())).toEqual([]);
    }),
  );
});

test('an edited file reads as it was with the edits in it, and no other part has changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      book,
      fc.dictionary(cellName, content, { minKeys: 1, maxKeys: 6 }),
      async (bytes, edits) => {
        const host = new FileHost(bytes);
        const [sheet] = await host.read('all');
        const writes = Object.entries(edits).map(([cell, after]) => {
          const { row, column: at } = parseCell(cell)!;
          return { cell, before: contentOf(cellAt(sheet!.snapshot, row, at)), after };
        });
        const inverse = await host.apply({ sheetId: sheet!.id, writes });
        const [before, after] = [bytes, host.save()].map(
          (b) => readWorkbookBytes(b, 'a.xlsx').sheets,
        );
        expect(after!.slice(1)).toEqual(before!.slice(1));
        for (let row = 0; row < 8; row += 1) {
          for (let at = 0; at < 5; at += 1) {
            const edited = edits[`${'ABCDE'[at]}${row + 1}`];
            const now = contentOf(cellAt(after![0]!, row, at));
            expect(now).toEqual(edited ?? contentOf(cellAt(before![0]!, row, at)));
          }
        }
        const allowed = ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
        expect(changedParts(bytes, host.save()).filter((name) => !allowed.includes(name))).toEqual(
          [],
        );
        await host.apply(inverse);
        expect(host.save()).toEqual(bytes);
      },
    ),
  );
});
