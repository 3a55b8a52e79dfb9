/** A workbook with a protected sheet: it is marked in a copy, and its other sheets are fixed and scored. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt } from '../../src/grid/sheet-snapshot';
import { hostOverBytes, readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { fileBench } from '../hosts/file/bench';
import { changedParts } from '../hosts/file/package/open-package';
import { smallForm } from '../session/open-session';
import { jixiao } from '../support/console';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-protected-'));
  file = join(folder, '表.xlsx');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Forms with one safe fix each, at D7. */
async function place(names: readonly string[], locked: readonly string[]): Promise<void> {
  const bench = fileBench();
  await bench.open(names.map((name) => smallForm(name, { D7: '≧4期' })));
  for (const name of locked) bench.user.protect(name);
  writeFileSync(file, bench.file().save());
}

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const at = (name: string): string => join(folder, name);
async function periods(path: string): Promise<unknown[]> {
  return (await readWorkbookFile(path)).sheets.map((sheet) => cellAt(sheet, 6, 3)?.value);
}

test('a copy is marked, protected sheets and all, which stay protected; and unmarked again', async () => {
  await place(['一', '二', '三'], ['二']);
  const { code, said } = await jixiao('check', file, '--mark-to', at('标'), '--fail-on', 'never');
  expect({ code, said }).toEqual({
    code: 0,
    said: [`已在“${at('标')}”写入1个带标记的副本。`],
  });
  const marked = at('标/表.xlsx');
  expect(changedParts(bytes(file), bytes(marked))).toEqual(
    expect.arrayContaining([1, 2, 3].map((n) => `xl/worksheets/sheet${n}.xml`)),
  );
  // In an application it is the user who decides.
  const host = hostOverBytes(bytes(marked));
  await expect(host.unmark('all')).rejects.toMatchObject({
    code: 'protected',
    message: '工作表“二”受保护；请先撤销工作表保护后再试。',
  });
  expect((await jixiao('unmark', marked, '-o', at('清.xlsx'))).code).toBe(0);
  expect(changedParts(bytes(file), bytes(at('清.xlsx')))).toEqual([]);
});

test('fixes go into the other sheets, and the one that was left is named', async () => {
  await place(['一', '二', '三'], ['二']);
  const { code, said, out } = await jixiao('check', file, '--fix', '-o', at('改.xlsx'));
  expect(said).toEqual([
    `${file}：没有修正受保护的工作表“二”；请先撤销工作表保护后再试。`,
    `已另存为“${at('改.xlsx')}”。`,
  ]);
  expect(code).toBe(0);
  expect(out).toContain('一!D7');
  expect(out).not.toMatch(/二!D7 +N07/);
  expect(await periods(at('改.xlsx'))).toEqual(['≥4期', '≧4期', '≥4期']);
  expect(changedParts(bytes(file), bytes(at('改.xlsx')))).not.toContain('xl/worksheets/sheet2.xml');
});

test('where all sheets are protected no copy is made, and they are named', async () => {
  await place(['一', '二'], ['一', '二']);
  const { code, said } = await jixiao('check', file, '--fix', '-o', at('改.xlsx'));
  expect(said).toEqual([
    `${file}：没有写出修正后的副本。工作表“一”、“二”受保护；请先撤销工作表保护后再试。`,
    '没有写出文件。',
  ]);
  expect(code).toBe(2);
  expect(existsSync(at('改.xlsx'))).toBe(false);
});

test('scores go into the other sheets, and the one that was left is named', async () => {
  await place(['一', '二', '三'], ['二']);
  const { code, said } = await jixiao('score', file, '-o', at('评.xlsx'));
  expect(said).toEqual([
    expect.stringMatching(/^一!A1:F11：已在 .* 添加自评列，合计在 .*。$/),
    '二!A1:F11：没有写入得分。工作表“二”受保护；请先撤销工作表保护后再试。',
    expect.stringMatching(/^三!A1:F11：已在 .* 添加自评列，合计在 .*。$/),
    `已另存为“${at('评.xlsx')}”。`,
  ]);
  expect(code).toBe(0);
});

test('no scores where the only sheet is protected', async () => {
  await place(['一'], ['一']);
  const { code, said } = await jixiao('score', file, '-o', at('评.xlsx'));
  expect(said).toEqual([
    '一!A1:F11：没有写入得分。工作表“一”受保护；请先撤销工作表保护后再试。',
    `${file}：没有可以写入得分的表，没有写出文件。`,
  ]);
  expect(code).toBe(2);
  expect(existsSync(at('评.xlsx'))).toBe(false);
});
