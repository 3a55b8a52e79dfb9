/** The characters of an XML part: its encoding, references to characters, and the escapes of the format. */
import { WorkbookFileError } from '../workbook-file-error';

/** What OPC allows; a byte-order mark stays in the text as a character, so that the same bytes come out again. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export function broken(cause?: unknown): WorkbookFileError {
  return new WorkbookFileError('broken', undefined, { cause });
}

/** By the byte-order mark, or by the zero beside the first "<". */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw broken(error);
  }
}

export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** "#x10FFFF" with some zeros in front. */
const LONGEST_REFERENCE = 16;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}

function referenced(name: string): string {
  const entity = ENTITIES.get(name);
  if (entity !== undefined) return entity;
  const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
  if (number === null) throw broken();
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  if (!isCharacter(code)) throw broken();
  return String.fromCodePoint(code);
}

/** Resolves &lt; and &#10;; any entity that XML itself does not know makes the file a broken one. */
export function resolved(raw: string): string {
  let ampersand = raw.indexOf('&');
  if (ampersand < 0) return raw;
  let out = '';
  let at = 0;
  while (ampersand >= 0) {
    const end = raw.indexOf(';', ampersand);
    if (end < 0 || end - ampersand > LONGEST_REFERENCE) throw broken();
    out += raw.slice(at, ampersand) + referenced(raw.slice(ampersand + 1, end));
    at = end + 1;
    ampersand = raw.indexOf('&', at);
  }
  return out + raw.slice(at);
}

const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** A string of the format (ECMA-376 part 1, 22.4.2.4): _x000D_ stands for a character; lines end as in a cell. */
export function unescaped(text: string): string {
  const plain =
    text.includes('_x') || text.includes('_X')
      ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : text;
  return plain.includes('\r\n') ? plain.replaceAll('\r\n', '\n') : plain;
}
