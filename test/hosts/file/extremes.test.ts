import { at, readSheet } from './make-package';

const cell = (name: string) => {
  const row = /\d+/.exec(name)![0];
  return `<row r="${row}"><c r="${name}"><v>1</v></c></row>`;
};

test('a huge declared dimension with three cells', () => {
  const sheet = readSheet({
    before: '<dimension ref="A1:XFD1048576"/>',
    data: cell('C3') + cell('D4') + cell('C5'),
  });
  expect(sheet.origin).toEqual({ row: 2, column: 2 });
  expect(sheet.rows.map((row) => row?.length)).toEqual([1, 2, 1]);
});

test('cells at both ends of a sheet', () => {
  const sheet = readSheet({ data: cell('A1') + cell('XFD1048576') });
  expect(sheet.rows).toHaveLength(1_048_576);
  expect(sheet.rows[0]).toHaveLength(1);
  expect(sheet.rows[1]).toBeNull();
  expect(at(sheet, 'XFD1048576')?.value).toBe(1);
});

test('one far cell in each of many rows is refused before it pads out', () => {
  const data = Array.from({ length: 5000 }, (_, i) => cell(`XFD${i + 1}`)).join('');
  expect(() => readSheet({ data })).toThrow(
    expect.objectContaining({ code: 'too-large' }) as Error,
  );
});

test('merges without end are kept up to the limit', () => {
  const merges = Array.from(
    { length: 101_000 },
    (_, i) => `<mergeCell ref="A${i + 1}:XFD${i + 1}"/>`,
  );
  const sheet = readSheet({
    data: `${cell('A1')}<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>`,
    after: `<mergeCells>${merges.join('')}</mergeCells>`,
  });
  expect(sheet.merges).toHaveLength(100_000);
  expect(sheet.rows.map((row) => row?.length)).toEqual([1, 1]);
});

test('merges over everything, again and again', () => {
  const sheet = readSheet({
    data: cell('A1') + cell('B2') + cell('XFD1048576'),
    after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
  });
  expect(sheet.merges).toHaveLength(1);
  expect(sheet.rows).toHaveLength(1);
});

test('formatting down to the last row is not content', () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, i) => `<row r="${i + 1}" s="0" customFormat="1"><c r="A${i + 1}" s="0"/></row>`,
  );
  const sheet = readSheet({
    data: rows.join('').replace('<c r="A3" s="0"/>', '<c r="A3"><v>1</v></c>'),
  });
  expect(sheet.origin).toEqual({ row: 2, column: 0 });
  expect(sheet.rows).toHaveLength(1);
});
