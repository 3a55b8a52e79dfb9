/** What is opened as it is, what as a copy, and what is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write, utils } from '@e965/xlsx';
import { FileHost } from '../../src/hosts/file/file-host';
import { openBytes } from '../../src/workbench/open-bytes';

const SAMPLE = join(__dirname, '../../samples/urumqi-2024.xlsx');

test('an .xlsx is opened as it is', () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const opened = openBytes(bytes, 'a.xlsx');
  expect(opened).toEqual({ bytes, note: null });
});

test.each(['xls', 'ods'] as const)(
  'an .%s is opened as a copy with its contents and merges',
  async (type) => {
    const sheet = utils.aoa_to_sheet([
      ['项目支出绩效目标表', null],
      ['-5%', 12.5],
    ]);
    sheet['!merges'] = [utils.decode_range('A1:B1')];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '表');
    const bookType = type === 'xls' ? 'biff8' : 'ods';
    const bytes = new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
    const opened = openBytes(bytes, `a.${type}`);
    expect(opened.note).toContain('原文件不会改动');
    const [read] = await new FileHost(opened.bytes).read('all');
    expect(read?.snapshot).toMatchObject({
      name: '表',
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      rows: [[{ value: '项目支出绩效目标表' }], [{ value: '-5%' }, { value: 12.5 }]],
    });
  },
);

test('what is no workbook is refused in a sentence', () => {
  expect(() => openBytes(Buffer.from('甲,乙\n1,2'), 'a.csv')).toThrow('纯文本表格');
  expect(() => openBytes(new Uint8Array(), 'a.xlsx')).toThrow('文件是空的');
});
