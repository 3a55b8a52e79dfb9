/** A column comes into a file or goes: what follows it, what it looks like, what is refused. */
import { columnName } from '../../../../src/grid/address';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { contentAt } from '../../../../src/grid/sheet-patch';
import type { Book, Sheet } from '../make-package';
import { bookOf, changedParts, firstSheet, partsOf, PRESERVATION, sheetXml } from './open-package';

const SHEET = 'xl/worksheets/sheet1.xml';

/** At a column by its letter. */
const at = (letter: string): number => letter.charCodeAt(0) - 65;

async function inserted(
  bytes: Uint8Array,
  letter: string,
  like: 'left' | 'right' = 'left',
): Promise<FileHost> {
  const host = new FileHost(bytes);
  const { id } = await firstSheet(host);
  await host.lines.insertColumn(id, { at: at(letter), like });
  return host;
}

const after = async (sheet: Sheet, letter: string, book: Book = {}): Promise<string> =>
  sheetXml(await inserted(bookOf(sheet, book), letter));

/** In a session of its own, which knows no way back but to take the column out. */
async function takenOut(host: FileHost, letter: string): Promise<Uint8Array> {
  const later = new FileHost(host.save());
  await later.lines.removeColumn((await firstSheet(later)).id, at(letter));
  return later.save();
}

const row = (cells: string): string => `<row r="1">${cells}</row>`;

test.each([
  ...['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((letter) => [letter, 'left'] as const),
  ...['A', 'B', 'G', 'I'].map((letter) => [letter, 'right'] as const),
])(
  'a column at %s like the %s one and out again: every part byte for byte',
  async (letter, like) => {
    const host = await inserted(PRESERVATION, letter, like);
    expect(changedParts(PRESERVATION, host.save())).toContain(SHEET);
    const back = await takenOut(host, letter);
    expect(changedParts(PRESERVATION, back)).toEqual(['xl/workbook.xml']);
    expect(partsOf(back)['xl/workbook.xml']!.replace(' fullCalcOnLoad="1"', '')).toBe(
      partsOf(PRESERVATION)['xl/workbook.xml'],
    );
  },
);

test('right after it came, its removal leaves the very bytes', async () => {
  const host = await inserted(PRESERVATION, 'D');
  await host.lines.removeColumn((await firstSheet(host)).id, at('D'));
  expect(host.save()).toEqual(PRESERVATION);
});

test('the new column: width and formats of its neighbour, nothing in it', async () => {
  const sheet = {
    before:
      '<cols><col min="1" max="2" width="9" customWidth="1"/><col min="3" max="3" width="20" customWidth="1"/></cols>',
    data: row('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1"><v>3</v></c>'),
  };
  const xml = await after(sheet, 'C');
  expect(xml).toContain(
    '<cols><col min="1" max="3" width="9" customWidth="1"/><col min="4" max="4" width="20" customWidth="1"/></cols>',
  );
  expect(xml).toContain('<c r="B1" s="2"><v>2</v></c><c r="C1" s="2"/><c r="D1"><v>3</v></c>');
  const right = sheetXml(await inserted(bookOf(sheet), 'C', 'right'));
  expect(right).toContain(
    '<col min="1" max="2" width="9" customWidth="1"/><col min="3" max="4" width="20" customWidth="1"/>',
  );
});

test('a hidden neighbour does not hide it', async () => {
  const xml = await after(
    {
      before: '<cols><col min="1" max="1" width="9" hidden="1"/></cols>',
      data: row('<c r="A1"><v>1</v></c>'),
    },
    'B',
  );
  expect(xml).toContain('<cols><col min="1" max="1" width="9" hidden="1"/></cols>');
});

test('formulas, merges, rules, drop-downs and what the view holds follow', async () => {
  const xml = await after(
    {
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/><selection activeCell="C2" sqref="C2:D3"/></sheetView></sheetViews>',
      data: row(
        '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>SUM(A1:B1)+$B$1</f></c><c r="D1"><f>SUM(A:B)+SUM(1:1)</f></c>',
      ),
      after:
        '<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="C2:D2"/></mergeCells>' +
        '<conditionalFormatting sqref="B3:C9"><cfRule type="expression" priority="1"><formula>B3&gt;$A3</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>$D$1:$D$9</formula1></dataValidation></dataValidations>' +
        '<colBreaks count="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
    },
    'B',
  );
  expect(xml).toContain('<f>SUM(A1:C1)+$C$1</f>');
  expect(xml).toContain('<f>SUM(A:C)+SUM(1:1)</f>');
  expect(xml).toContain('<mergeCell ref="A2:C2"/><mergeCell ref="D2:E2"/>');
  expect(xml).toContain('sqref="C3:D9"');
  expect(xml).toContain('<formula>C3&gt;$A3</formula>');
  expect(xml).toContain('sqref="C3"><formula1>$E$1:$E$9</formula1>');
  expect(xml).toContain('xSplit="3" ySplit="1" topLeftCell="D2"');
  expect(xml).toContain('activeCell="D2" sqref="D2:E3"');
  expect(xml).toContain('<brk id="3" max="1048575" man="1"/>');
});

test('a shared formula that fills columns stays shared where it can', async () => {
  const shared = (text: string) =>
    row(
      `<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:D1" si="0">${text}</f></c>` +
        '<c r="C1"><f t="shared" si="0"/></c><c r="D1"><f t="shared" si="0"/></c>',
    );
  expect(await after({ data: shared('$A1*2') }, 'D')).toContain(
    '<f t="shared" ref="B1:E1" si="0">$A1*2</f>',
  );
  const running = await after({ data: shared('A1*2') }, 'D');
  expect(running).toContain('<c r="B1"><f>A1*2</f>');
  expect(running).toContain('<c r="E1"><f>C1*2</f>');
});

test('cells without addresses stay in their order', async () => {
  const xml = await after(
    { data: '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>' },
    'B',
  );
  const host = new FileHost(bookOf({ data: xml.split(/<\/?sheetData>/)[1]! }));
  const [line] = (await firstSheet(host)).snapshot.rows;
  expect(line?.map((cell) => cell?.value ?? null)).toEqual([1, null, 2, 3]);
});

describe('what cannot follow is refused with one sentence, and nothing changes', () => {
  test.each([
    [
      { data: row('<c r="A1"><f t="array" ref="A1:B1">C1:D1</f></c>') },
      '数组公式 A1:B1 占用这一列',
    ],
    [
      {
        data: row('<c r="A1"><v>1</v></c>'),
        after: '<autoFilter ref="A1:C9"><filterColumn colId="1"/></autoFilter>',
      },
      '筛选 A1:C9 占用这一列，而且设了条件',
    ],
    [{ data: row('<c r="XFD1"><v>1</v></c>') }, '工作表已用到最后一列'],
  ])('%j', async (sheet, why) => {
    const bytes = bookOf(sheet);
    const host = new FileHost(bytes);
    const { id } = await firstSheet(host);
    await expect(host.lines.insertColumn(id, { at: 1, like: 'left' })).rejects.toThrow(
      `第 B 列插入：${why}；请在 Excel 或 WPS 中插入。`,
    );
    expect(host.save()).toEqual(bytes);
  });

  test('a cell right before the last column, and an array or filter beside the place, are no obstacle', async () => {
    const xml = await after(
      {
        data: row(
          '<c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:C1">D1:E1</f></c><c r="XFC1"><v>1</v></c>',
        ),
        after: '<autoFilter ref="B1:C9"><filterColumn colId="1"/></autoFilter>',
      },
      'B',
    );
    expect(xml).toContain('<f t="array" ref="C1:D1">E1:F1</f>');
    expect(xml).toContain('<c r="XFD1">');
    expect(xml).toContain('<autoFilter ref="C1:D9"><filterColumn colId="1"/></autoFilter>');
  });

  test('a column that holds something by now is not taken out', async () => {
    const host = await inserted(PRESERVATION, 'D');
    const { id } = await firstSheet(host);
    host.type(id, 'D12', { kind: 'text', text: '新' });
    await expect(host.lines.removeColumn(id, at('D'))).rejects.toMatchObject({ code: 'changed' });
  });

  test('a column that a formula refers to by itself stays', async () => {
    const bytes = bookOf({ data: row('<c r="A1"><f>B1</f></c><c r="B1"><v>1</v></c>') });
    const host = new FileHost(bytes);
    await expect(
      host.lines.deleteLine((await firstSheet(host)).id, { axis: 'column', at: 1 }),
    ).rejects.toThrow(
      '还有公式、名称或图表引用第 B 列，删除后会出现 #REF!；请先改好这些引用，再删除。',
    );
    expect(host.save()).toEqual(bytes);
  });
});

describe('a column that the user deletes', () => {
  test.each([0, 1, 3, 4, 7, 8].map((column) => [columnName(column), column] as const))(
    'column %s of a rich workbook comes back, whatever was typed beside it since',
    async (_, column) => {
      const host = new FileHost(PRESERVATION);
      const { id } = await firstSheet(host);
      const deleted = await host.lines.deleteLine(id, { axis: 'column', at: column });
      expect(changedParts(PRESERVATION, host.save())).toContain(SHEET);
      host.type(id, 'K12', { kind: 'text', text: '旁注' });
      host.type(id, 'K12', { kind: 'empty' });
      await host.lines.restoreLine(id, deleted);
      const cells = async (bytes: Uint8Array) => {
        const { snapshot } = await firstSheet(new FileHost(bytes));
        return ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].flatMap((letter) =>
          Array.from({ length: 18 }, (__, i) => contentAt(snapshot, `${letter}${i + 1}`)),
        );
      };
      expect(await cells(host.save())).toEqual(await cells(PRESERVATION));
      const without12 = (xml: string): string => xml.replace(/<row r="12"[^]*?<\/row>/, '');
      expect(without12(partsOf(host.save())[SHEET]!)).toBe(
        without12(partsOf(PRESERVATION)[SHEET]!),
      );
    },
  );

  test('right away the very file is there again', async () => {
    const host = new FileHost(PRESERVATION);
    const { id } = await firstSheet(host);
    await host.lines.restoreLine(id, await host.lines.deleteLine(id, { axis: 'column', at: 4 }));
    expect(host.save()).toEqual(PRESERVATION);
  });

  test('ranges end one column earlier; what a merge shows moves into its next column', async () => {
    const host = new FileHost(
      bookOf({
        before: '<cols><col min="1" max="1" width="9"/></cols>',
        data: row('<c r="A1" s="2"><v>1</v></c><c r="B1" s="3"/><c r="C1"><f>SUM(A2:B2)</f></c>'),
        after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      }),
    );
    const before = sheetXml(host);
    const { id } = await firstSheet(host);
    const deleted = await host.lines.deleteLine(id, { axis: 'column', at: 0 });
    const xml = sheetXml(host);
    expect(xml).toContain('<c r="A1" s="2"><v>1</v></c><c r="B1"><f>SUM(A2:A2)</f></c>');
    expect(xml).not.toMatch(/mergeCell|<col/);
    host.type(id, 'D1', { kind: 'number', number: 1 });
    await host.lines.restoreLine(id, deleted);
    expect(sheetXml(host).replace('<c r="E1"><v>1</v></c>', '')).toBe(before);
  });
});
