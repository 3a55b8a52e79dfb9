import { strToU8, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { packageParts, zipped } from '../make-package';
import { firstSheet, number, write } from './open-package';

const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';
const workbook = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[1]]));
const made = (bookType: 'xls' | 'ods'): Uint8Array =>
  new Uint8Array(XLSX.write(workbook, { type: 'array', bookType }) as ArrayBuffer);

/** A container of the old kind with these streams in it; the library does not declare what makes one. */
function encrypted(): Uint8Array {
  const cfb = XLSX.CFB as {
    utils: {
      cfb_new: () => object;
      cfb_add: (cfb: object, name: string, content: Uint8Array) => void;
    };
    write: (cfb: object, options: { type: 'buffer' }) => Buffer;
  };
  const file = cfb.utils.cfb_new();
  cfb.utils.cfb_add(file, 'EncryptionInfo', new Uint8Array(64));
  cfb.utils.cfb_add(file, 'EncryptedPackage', new Uint8Array(5000).fill(7));
  return new Uint8Array(cfb.write(file, { type: 'buffer' }));
}

test.each([
  ['a file with a password', encrypted(), '文件有打开密码'],
  ['.xls', made('xls'), '另存为 .xlsx'],
  ['.ods', made('ods'), '另存为 .xlsx'],
  ['text', strToU8('a,b'), '不是 Excel 工作簿'],
  ['nothing', new Uint8Array(), '空的'],
  ['half a file', zipped(packageParts([{ data: DATA }])).subarray(0, 900), '已损坏'],
  ['an empty zip', zipSync({}), '另存为 .xlsx'],
])('%s cannot be written to', (_, bytes, sentence) => {
  expect(() => new FileHost(bytes)).toThrow(sentence);
});

test('a signed file is read, and every change is refused in one sentence', async () => {
  const bytes = zipped({
    ...packageParts([{ data: DATA }]),
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
  const host = new FileHost(bytes);
  const { id } = await firstSheet(host);
  const refused = { code: 'unsupported', message: expect.stringContaining('数字签名') as string };
  await expect(write(host, { A1: number(2) })).rejects.toMatchObject(refused);
  await expect(host.mark(id, [])).rejects.toMatchObject(refused);
  // There is nothing to clear.
  expect(await host.unmark('all')).toBe(0);
  await expect(host.insertSheet({ name: '新', cells: [] })).rejects.toMatchObject(refused);
  await expect(host.insertBlock(id, 'D1', { name: '', cells: [] })).rejects.toMatchObject(refused);
  expect(host.capabilities.read).toEqual({ supported: true });
  expect(host.save()).toEqual(bytes);
});

test.each([
  ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
  ['an open element', '<worksheet><sheetData>'],
  ['rows in disorder', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
  ['two bodies', '<worksheet><sheetData/><sheetData/></worksheet>'],
  ['no body', '<worksheet/>'],
  ['bytes that are no UTF-8', new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e])],
])('a sheet with %s is broken', (_, part) => {
  const bytes = zipped({ ...packageParts([{ data: DATA }]), 'xl/worksheets/sheet1.xml': part });
  expect(() => new FileHost(bytes)).toThrow('已损坏');
});

test('a part that is there twice is refused', () => {
  const bytes = zipped({
    ...packageParts([{ data: DATA }]),
    'xl/a.xml': '<a/>',
    'xl/b.xml': '<a/>',
  });
  const text = Buffer.from(bytes);
  for (let at = text.indexOf('xl/b.xml'); at >= 0; at = text.indexOf('xl/b.xml', at)) {
    text.write('xl/a.xml', at);
  }
  expect(() => new FileHost(new Uint8Array(text))).toThrow('已损坏');
});

test.each([
  ['text', { kind: 'text', text: '长'.repeat(32_768) } as const],
  ['number', { kind: 'number', number: Number.NaN } as const],
  ['formula', { kind: 'formula', formula: '1' } as const],
  ['formula', { kind: 'formula', formula: '=\u0001' } as const],
])('a %s that no cell can hold is refused', async (_, content) => {
  const host = new FileHost(zipped(packageParts([{ data: DATA }])));
  await expect(write(host, { B1: content })).rejects.toMatchObject({ code: 'unsupported' });
});
