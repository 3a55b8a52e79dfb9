/** What a file is, by its first bytes. The parser below would take almost any text for a CSV, so it never sees one. */
import { WorkbookFileError } from './workbook-file-error';

export type Container = 'zip' | 'cfb' | 'biff';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** A bare BIFF stream: BOF record (0x0009, 0x0209, 0x0409 or 0x0809) with a body of 4 to 16 bytes. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [id, version = 0, length = 0, zero] = bytes;
  return id === 0x09 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && zero === 0;
}

/** The first characters without byte-order mark and NULs (UTF-16), lower case, to tell texts apart. */
function firstText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
  }
  return text.trim().toLowerCase();
}

export function containerOf(bytes: Uint8Array, name: string): Container {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, CFB)) return 'cfb';
  if (isBareBiff(bytes)) return 'biff';
  const text = firstText(bytes);
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    throw new WorkbookFileError(
      'not-a-workbook',
      '文件是“XML 表格 2003”，不是 Excel 工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。',
    );
  }
  // Many office systems export a web page under the name .xls. Its merges and hidden rows depend on style sheets
  // that only a browser resolves, so it is refused and not half read.
  if (/<(!doctype html|html|head|body|table|meta)\b/.test(text)) {
    throw new WorkbookFileError(
      'not-a-workbook',
      '文件其实是网页表格（HTML），只是扩展名写成了工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。',
    );
  }
  if (/\.(csv|tsv|txt)$/i.test(name)) {
    throw new WorkbookFileError(
      'not-a-workbook',
      '文件是纯文本表格，没有合并单元格等版式；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。',
    );
  }
  throw new WorkbookFileError('not-a-workbook');
}
