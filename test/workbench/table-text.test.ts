/** What Excel and WPS put on the clipboard as text. */
import fc from 'fast-check';
import { readTableText, writeTableText } from '../../src/workbench/clipboard/table-text';

test.each([
  ['one cell of Excel ends its row', '王芳\r\n', [['王芳']]],
  [
    'a block',
    '甲\t乙\r\n丙\t丁\r\n',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['line ends of other systems', '甲\n乙\r丙', [['甲'], ['乙'], ['丙']]],
  [
    'a line break within a cell',
    '"第一行\n第二行"\t乙\r\n丙\t丁\r\n',
    [
      ['第一行\n第二行', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['quotes within such a cell', '"他说""好""\r\n走了"', [['他说"好"\n走了']]],
  ['quotes that are the cell’s own', '"引号"后面\t甲', [['"引号"后面', '甲']]],
  ['a quote that nothing closes', '"没有结束\t甲\r\n乙', [['"没有结束', '甲'], ['乙']]],
  [
    'cells of a merged area',
    '合并\t\r\na\tb\r\n',
    [
      ['合并', ''],
      ['a', 'b'],
    ],
  ],
  ['an empty last cell', '甲\t', [['甲', '']]],
  ['an empty row', '甲\r\n\r\n乙\r\n', [['甲'], [''], ['乙']]],
])('%s', (_, text, rows) => {
  expect(readTableText(text)).toEqual(rows);
});

test('what is written reads back', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', '"', '\t', '\n', ' ', '1'), maxLength: 6 });
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      // A row of one empty cell at the end cannot be told from a last line end.
      fc.pre(rows.at(-1)!.join('') !== '');
      expect(readTableText(writeTableText(rows))).toEqual(rows);
    }),
  );
});

test('a long run of quotes costs no more than its length', () => {
  const text = `"${'""'.repeat(200_000)}`;
  expect(readTableText(text)[0]![0]!.length).toBeGreaterThan(0);
});
