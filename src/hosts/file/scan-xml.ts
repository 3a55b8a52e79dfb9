/**
 * One pass over the bytes of an XML part: it must be whole and well nested, and have no DTD. The parser after it
 * works with regular expressions and would silently read half of a broken part.
 */
import { WorkbookFileError } from './workbook-file-error';

/** A tag as met: the hash of its local name, and where its text lies. */
export interface XmlTag {
  name: number;
  start: number;
  end: number;
  selfClosing: boolean;
}

export function nameHash(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) | 0;
  return hash;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function broken(): WorkbookFileError {
  return new WorkbookFileError('broken');
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i += 1;
    if (i === text.length) return at;
  }
  throw broken();
}

/** Where the tag that starts at `from` ends (its ">"), quoted ">" passed over. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === GT) return at;
    else if (byte === LT) throw broken();
  }
  throw broken();
}

/** The tag's own text, for the few tags of which an attribute matters. */
export function tagText(bytes: Uint8Array, tag: XmlTag): string {
  let text = '';
  for (let at = tag.start; at < tag.end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const attributePatterns = new Map<string, RegExp>();

export function attribute(tag: string, name: string): string | null {
  let pattern = attributePatterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(tag);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Entities that XML itself knows; there is no DTD that could declare others. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, dec, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? all;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(dec);
      return code > 0x10ffff ? all : String.fromCodePoint(code);
    },
  );
}

const UTF8 = new TextDecoder();

/** Numbers, indexes and flags, without the cost of a decoder; null where there is anything to decode. */
function plainAscii(bytes: Uint8Array, from: number, to: number): string | null {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === 0x26 || byte === 0x0d || byte === LT) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The text between two offsets, entities, CDATA and line ends resolved as XML says. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  const short = to - from < 24 ? plainAscii(bytes, from, to) : null;
  if (short !== null) return short;
  const text = UTF8.decode(bytes.subarray(from, to));
  const plain = text.includes('<![CDATA[')
    ? text
        .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
        .map((piece, i) => (i % 2 === 0 ? unescapeXml(piece) : piece))
        .join('')
    : unescapeXml(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
  return plain;
}

/** The tag object is used again for the next tag: copy what is to be kept. */
export function scanXml(
  bytes: Uint8Array,
  onOpen: (tag: XmlTag) => void = () => undefined,
  onClose: (name: number, at: number) => void = () => undefined,
): void {
  const tag: XmlTag = { name: 0, start: 0, end: 0, selfClosing: false };
  const open: number[] = [];
  let depth = 0;
  let elements = 0;
  for (let at = bytes.indexOf(LT); at >= 0; at = bytes.indexOf(LT, at)) {
    const next = bytes[at + 1];
    if (next === 0x3f) {
      at = find(bytes, '?>', at) + 2;
      continue;
    }
    if (next === 0x21) {
      if (bytes[at + 2] === 0x2d) at = find(bytes, '-->', at + 4) + 3;
      else if (bytes[at + 2] === 0x5b) at = find(bytes, ']]>', at) + 3;
      // A DTD: no office program writes one, and it is where entities that swell are declared.
      else throw broken();
      continue;
    }
    const closing = next === SLASH;
    let nameAt = at + (closing ? 2 : 1);
    let hash = 0;
    let whole = 0;
    for (; nameAt < bytes.length; nameAt += 1) {
      const byte = bytes[nameAt] ?? 0;
      if (byte === GT || byte === SLASH || isSpace(byte)) break;
      whole = (whole * 31 + byte) | 0;
      hash = byte === 0x3a ? 0 : (hash * 31 + byte) | 0;
    }
    const end = tagEnd(bytes, nameAt);
    if (closing) {
      depth -= 1;
      if (depth < 0 || open[depth] !== whole) throw broken();
      onClose(hash, at);
    } else {
      if (depth === 0 && elements > 0) throw broken();
      elements += 1;
      tag.name = hash;
      tag.start = at;
      tag.end = end + 1;
      tag.selfClosing = bytes[end - 1] === SLASH;
      onOpen(tag);
      if (!tag.selfClosing) {
        open[depth] = whole;
        depth += 1;
      }
    }
    at = end + 1;
  }
  if (depth !== 0 || elements === 0) throw broken();
}
