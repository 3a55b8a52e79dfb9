import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { readWorkbookBytes } from '../../../src/hosts/file/read-workbook-bytes';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';
import type { WorkbookFileErrorCode } from '../../../src/hosts/file/workbook-file-error';
import { packageParts, zipped } from './make-package';

const folder = mkdtempSync(join(tmpdir(), 'workbook-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const good = packageParts([{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);
const SHEET = 'xl/worksheets/sheet1.xml';

/** Reads from disk (native inflate) and from memory (built-in inflate): both must refuse alike. */
async function refused(
  name: string,
  bytes: Uint8Array,
  code: WorkbookFileErrorCode,
  sentence: RegExp,
): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const expected = {
    name: 'WorkbookFileError',
    code,
    message: expect.stringMatching(sentence) as unknown,
  };
  await expect(readWorkbookFile(path)).rejects.toMatchObject(expected);
  expect(() => readWorkbookBytes(bytes, path)).toThrow(expect.objectContaining({ code }) as Error);
}

test('a missing file, a folder, a path through a file', async () => {
  await expect(readWorkbookFile(join(folder, 'none.xlsx'))).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(readWorkbookFile(folder)).rejects.toMatchObject({ code: 'is-folder' });
  await expect(readWorkbookFile('package.json/a.xlsx')).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(readWorkbookFile('a\0b.xlsx')).rejects.toMatchObject({ code: 'not-found' });
});

test('a file above the size limit is not even opened', async () => {
  const path = join(folder, 'large.xlsx');
  writeFileSync(path, 'PK\u0003\u0004');
  truncateSync(path, 201 * 1024 * 1024);
  await expect(readWorkbookFile(path)).rejects.toMatchObject({ code: 'too-large' });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['text.xlsx', '项目支出绩效目标表', /不是 Excel 工作簿/],
  ['report.xlsx', '%PDF-1.7\n%âãÏÓ', /不是 Excel 工作簿/],
  [
    'picture.xlsx',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    /不是 Excel 工作簿/,
  ],
  ['table.csv', '一级指标,二级指标\n产出指标,数量指标\n', /纯文本表格.*另存为 \.xlsx/],
  [
    'export.xls',
    '<html><body><table><tr><td>1</td></tr></table></body></html>',
    /网页表格（HTML）/,
  ],
  ['export2.xls', '\uFEFF<!DOCTYPE html><table></table>', /网页表格（HTML）/],
  [
    '2003.xls',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    /XML 表格 2003/,
  ],
  ['archive.xlsx', zipped({ 'a.txt': 'a' }), /不是 Excel 工作簿/],
  [
    'letter.xlsx',
    zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
    /不是 Excel/,
  ],
  ['binary.xlsx', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'a' }), /xlsb/],
])('%s is not a workbook', (name, content, sentence) =>
  refused(
    name,
    typeof content === 'string' ? strToU8(content) : content,
    'not-a-workbook',
    sentence,
  ),
);

test('an empty file', () => refused('empty.xlsx', new Uint8Array(0), 'empty', /0 字节/));

interface CfbTools {
  utils: {
    cfb_new: () => object;
    cfb_add: (cfb: object, name: string, content: Uint8Array) => void;
  };
  write: (cfb: object, options: { type: 'buffer' }) => Buffer;
}

function cfbOf(streams: Record<string, Uint8Array>): Uint8Array {
  const cfb = XLSX.CFB as CfbTools;
  const file = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(file, name, content);
  return new Uint8Array(cfb.write(file, { type: 'buffer' }));
}

test('encrypted .xlsx', () =>
  refused(
    'locked.xlsx',
    cfbOf({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(5000).fill(7) }),
    'encrypted',
    /^文件有打开密码，无法读取；请在 Excel 或 WPS 中取消密码后再试。$/,
  ));

test('encrypted .xls', () => {
  const bof = [0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const filePass = [0x2f, 0, 6, 0, 0, 0, 0x34, 0x12, 0x78, 0x56];
  const stream = new Uint8Array(5000);
  stream.set([...bof, ...filePass]);
  return refused('locked.xls', cfbOf({ Workbook: stream }), 'encrypted', /有打开密码/);
});

test('a Word document (.doc) renamed', () =>
  refused(
    'letter.xls',
    cfbOf({ WordDocument: new Uint8Array(5000) }),
    'not-a-workbook',
    /不是 Excel/,
  ));

test('truncated files', async () => {
  const whole = zipped(good);
  await refused('cut.xlsx', whole.subarray(0, whole.length >> 1), 'broken', /已损坏/);
  await refused('cut2.xlsx', whole.subarray(0, whole.length - 4), 'broken', /已损坏/);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'a');
  const xls = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  await refused('cut.xls', xls.subarray(0, 600), 'broken', /已损坏/);
});

test.each<[string, Record<string, string>]>([
  ['a sheet cut off', { [SHEET]: good[SHEET]!.slice(0, -30) }],
  ['tags that do not match', { [SHEET]: good[SHEET]!.replace('</row>', '</rov>') }],
  ['not XML at all', { [SHEET]: 'hello' }],
  [
    'a shared string that is not there',
    { [SHEET]: good[SHEET]!.replace('r="A1"', 'r="A1" t="s"') },
  ],
  ['a row that cannot be', { [SHEET]: good[SHEET]!.replace('row r="1"', 'row r="99999999"') }],
  ['a cell that cannot be', { [SHEET]: good[SHEET]!.replace('r="A1"', 'r="XFE1"') }],
  ['a cell that is nowhere', { [SHEET]: good[SHEET]!.replace('r="A1"', 'r="?"') }],
  [
    'columns without end',
    {
      [SHEET]: good[SHEET]!.replace(
        '<sheetData>',
        '<cols><col min="1" max="4000000000"/></cols>$&',
      ),
    },
  ],
  [
    'links before the cells',
    {
      [SHEET]: good[SHEET]!.replace(
        '<sheetData>',
        '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>$&',
      ),
    },
  ],
  ['an entity that is not declared', { [SHEET]: good[SHEET]!.replace('<v>1', '<v>&a;') }],
  ['strings cut off', { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' }],
  ['a workbook part cut off', { 'xl/workbook.xml': good['xl/workbook.xml']!.slice(0, -20) }],
  [
    'entities that swell',
    {
      'xl/sharedStrings.xml':
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>',
    },
  ],
])('broken: %s', (_, changed) =>
  refused('b.xlsx', zipped({ ...good, ...changed }), 'broken', /已损坏/),
);

test.each(['xl/workbook.xml', SHEET])('broken: %s is missing', (name) => {
  const parts = Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
  return refused('m.xlsx', zipped(parts), 'broken', /已损坏/);
});

test('zip bombs: declared, lying about the size, of many entries', async () => {
  const huge = zipSync(
    { ...zipOf(good), [SHEET]: new Uint8Array(64 * 1024 * 1024).fill(32) },
    { level: 9 },
  );
  await refused('bomb.xlsx', huge, 'zip-bomb', /解压后大得不正常/);

  const lying = Buffer.from(huge);
  const real = 64 * 1024 * 1024;
  for (let at = 0; (at = lying.indexOf(le32(real), at)) >= 0; at += 4)
    lying.writeUInt32LE(1000, at);
  await refused('liar.xlsx', new Uint8Array(lying), 'zip-bomb', /解压后大得不正常/);

  const crowd: Record<string, Uint8Array> = {};
  for (let i = 0; i < 20_001; i += 1) crowd[`f${i}`] = new Uint8Array(0);
  await refused('crowd.xlsx', zipSync(crowd, { level: 0 }), 'zip-bomb', /解压后大得不正常/);
});

function zipOf(parts: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

test('.ods that repeats a filled cell over the whole sheet', () => {
  const row =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>';
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="a">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const parts = { 'META-INF/manifest.xml': '<m/>', 'content.xml': content };
  return refused('flood.ods', zipped(parts), 'too-large', /太大/);
});

test('encrypted .ods', () =>
  refused(
    'locked.ods',
    zipped({ 'META-INF/manifest.xml': '<m:encryption-data/>', 'content.xml': '<a/>' }),
    'encrypted',
    /有打开密码/,
  ));
