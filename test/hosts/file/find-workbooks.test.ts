import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWorkbooks } from '../../../src/hosts/file/find-workbooks';

const root = mkdtempSync(join(tmpdir(), 'find-workbooks-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function found(paths: string[], others: string[] = []): Promise<string[]> {
  const list: string[] = [];
  const onOther = (kind: string, { path, relative }: { path: string; relative: string }): void => {
    expect(join(root, relative)).toBe(path);
    others.push(`${kind} ${path.replace(`${root}/`, '')}`);
  };
  for await (const { path, error } of findWorkbooks(paths, onOther)) {
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
    '.~lock.b.XLSX#',
    '.c.xlsx',
    '.d.zip',
    '说明.DOCX',
    '盖章.pdf',
    '照片.JPG',
    'sub/材料.rar',
    'sub/d.xlsx',
  ];
  mkdirSync(join(root, 'sub'));
  mkdirSync(join(root, '.git'));
  for (const file of [...files, '.git/e.xlsx']) writeFileSync(join(root, file), '');
  symlinkSync(root, join(root, 'sub', 'loop'));
  symlinkSync(join(root, 'gone'), join(root, 'sub', 'dangling.xlsx'));
  const others: string[] = [];
  expect(await found([root, join(root, 'x.csv'), join(root, 'none')], others)).toEqual([
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
  // A hidden file is nobody's submission.
  expect(others).toEqual([
    'lock .~lock.b.XLSX#',
    'archive sub/材料.rar',
    'other x.csv',
    'lock ~$a.xlsx',
    'picture 照片.JPG',
    'pdf 盖章.pdf',
    'word 说明.DOCX',
  ]);
});
