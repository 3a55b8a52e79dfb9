import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWorkbooks } from '../../../src/hosts/file/find-workbooks';

const root = mkdtempSync(join(tmpdir(), 'find-workbooks-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function found(paths: string[]): Promise<string[]> {
  const list: string[] = [];
  for await (const { path, error } of findWorkbooks(paths)) {
    list.push(path.replace(`${root}/`, '') + (error === null ? '' : ` ${error.code}`));
  }
  return list;
}

test('walks folders in code point order, keeps what is named, reports what cannot be opened', async () => {
  const files = [
    'b.XLSX',
    'a.xlsm',
    'Z.xls',
    '表.et',
    '一.ods',
    'x.csv',
    '~$a.xlsx',
    '.c.xlsx',
    'sub/d.xlsx',
  ];
  mkdirSync(join(root, 'sub'));
  mkdirSync(join(root, '.git'));
  for (const file of [...files, '.git/e.xlsx']) writeFileSync(join(root, file), '');
  symlinkSync(root, join(root, 'sub', 'loop'));
  symlinkSync(join(root, 'gone'), join(root, 'sub', 'dangling.xlsx'));
  expect(await found([root, join(root, 'x.csv'), join(root, 'none')])).toEqual([
    'Z.xls',
    'a.xlsm',
    'b.XLSX',
    'sub/d.xlsx',
    'sub/dangling.xlsx not-found',
    '一.ods',
    '表.et',
    'x.csv',
    'none not-found',
  ]);
});
