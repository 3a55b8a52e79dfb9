/** The list of files: what it says of each, and which one is next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../../src/hosts/file/read-workbook-bytes';
import { checkWorkbook } from '../../src/review/review-workbook';
import type { FileCheck, ListedFile } from '../../src/workbench/file-list';
import { summaryOf } from '../../src/workbench/file-summary';
import { filtered, nextFile, subjectWords, verdictWords } from '../../src/workbench/file-words';
import { formSheet } from '../support/form';

const summary = (sheets: Parameters<typeof checkWorkbook>[0]['sheets']): FileCheck => ({
  kind: 'done',
  summary: summaryOf(checkWorkbook({ sheets })),
});
const fail = summary([formSheet({ leader: null, total: null })]);
const pass = summary([formSheet()]);
const none = summary([{ ...formSheet(), rows: [] }]);

test('a file by its verdict, counts, unit and project', () => {
  expect(verdictWords(fail)).toBe('须修改后重报 错1 警1 提0');
  expect(verdictWords(pass)).toMatch(/^未发现问题 错0 警0 提\d$/);
  expect(verdictWords(none)).toBe('没有目标表');
  expect(subjectWords(none)).toBe('');
  expect(verdictWords({ kind: 'failed', why: '文件已损坏。' })).toBe('文件已损坏。');
  expect(verdictWords({ kind: 'waiting' })).toBe('等待检查');
});

test('of a workbook with several tables the first, and how many', () => {
  const path = join(__dirname, '../../samples/urumqi-2024.xlsx');
  const { sheets } = readWorkbookBytes(new Uint8Array(readFileSync(path)), 'a.xlsx');
  expect(subjectWords({ kind: 'done', summary: summaryOf(checkWorkbook({ sheets })) })).toBe(
    '乌鲁木齐市国有资产监督管理委员会　2024年三供一业移交补助支出（国资）等 10 张表',
  );
});

const file = (id: number, check: FileCheck): ListedFile => ({
  ...{
    id,
    name: `${id}.xlsx`,
    folder: '',
    unsaved: false,
    lost: false,
    marked: false,
    isSample: false,
    check,
  },
});

test('narrowed by verdict; the next is the next of those, and from the top again', () => {
  const files = [
    file(1, fail),
    file(2, pass),
    file(3, none),
    file(4, fail),
    file(5, { kind: 'none' }),
  ];
  expect(filtered(files, 'fail').map(({ id }) => id)).toEqual([1, 4]);
  expect(filtered(files, 'open').map(({ id }) => id)).toEqual([3]);
  expect(filtered(files, 'none').map(({ id }) => id)).toEqual([5]);
  expect(nextFile(files, 1, 'fail')).toBe(4);
  expect(nextFile(files, 4, 'fail')).toBe(1);
  expect(nextFile(files, 1, 'all')).toBe(2);
  expect(nextFile(files, 5, 'all')).toBe(1);
  expect(nextFile(files, 2, 'pass')).toBeNull();
  expect(nextFile(files, null, 'all')).toBe(1);
});
