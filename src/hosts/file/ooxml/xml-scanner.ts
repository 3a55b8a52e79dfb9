/**
 * The tags of an XML part one after the other, in one pass that also proves the part well-formed: who reads its content
 * with this reads all of it or nothing. DTDs are refused: no office program writes one, and entities that swell live there.
 */
import { LIMITS } from '../limits';
import { broken, resolved } from './xml-text';

const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [BANG, QUOTE, APOSTROPHE, SLASH, COLON] = [0x21, 0x22, 0x27, 0x2f, 0x3a];
const [EQUALS, GREATER, QUESTION] = [0x3d, 0x3e, 0x3f];
const [MINUS, POINT, LOW_X, UNDERSCORE] = [0x2d, 0x2e, 0x78, 0x5f];

// eslint-disable-next-line no-control-regex -- these are what no XML may hold
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[a-z][\w.-]*"|'[a-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/i;

/** From so many attributes on, a set finds those that are given twice. */
const MANY = 16;

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === TAB || code === RETURN;
}

/** ASCII exactly; of the rest, whatever is above it. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= COLON) ||
    code === UNDERSCORE ||
    code === MINUS ||
    code === POINT ||
    code >= 0xb7
  );
}

function isNameStart(code: number): boolean {
  return (
    isNameCharacter(code) && !(code >= 0x30 && code <= 0x39) && code !== MINUS && code !== POINT
  );
}

interface OpenElement {
  readonly fullName: string;
  readonly name: string;
}

/** Line ends as XML has them: a scanner finds no carriage return but one that is given by number. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

export class XmlScanner {
  /** With its prefix. */
  fullName = '';
  /** Without prefix, or "" of an element in another namespace than the root's. */
  name = '';
  isClose = false;
  isSelfClosing = false;
  /** The "<" of the tag. */
  start = 0;
  /** Behind the tag. */
  end = 0;

  private readonly open: OpenElement[] = [];
  private hadRoot = false;
  private attributes = 0;
  private readonly names: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** The text before the tag: the last piece of it, and what comments and CDATA have cut off before. */
  private textFrom = 0;
  private earlier = '';
  private readonly spaces = new Spaces();
  /** Where the next of these stand, looked for once each: -1 or a place that is passed means that it is not known. */
  private nextTag = -1;
  private nextAmpersand = -1;
  private nextLine = -1;
  private nextTab = -1;
  /** Whether a line ends within the tag, which an attribute has as a space. */
  private hasBlanks = false;
  private nextCdataEnd = -1;

  constructor(readonly text: string) {
    if (FORBIDDEN.test(text)) throw broken();
    if (text.startsWith('\ufeff')) this.end = 1;
    if (text.startsWith('<?xml', this.end) && isSpace(text.charCodeAt(this.end + 5))) {
      const end = text.indexOf('?>', this.end) + 2;
      const declaration = text.slice(this.end, Math.min(end, this.end + LIMITS.xmlName));
      if (end < 2 || !DECLARATION.test(declaration)) throw broken();
      this.end = end;
    }
  }

  /** How many elements are open; of a tag that closes one, without that one. */
  get depth(): number {
    return this.open.length;
  }

  /** The next tag; false at the end of the part. */
  next(): boolean {
    const { text } = this;
    this.earlier = '';
    this.textFrom = this.end;
    for (;;) {
      const start = this.nextTag < this.end ? found(text, '<', this.end) : this.nextTag;
      if (start > text.length) return this.finish();
      this.start = start;
      this.checkText(this.end, start);
      const code = text.charCodeAt(start + 1);
      if (code === BANG || code === QUESTION) {
        this.skip(start, code);
        continue;
      }
      if (code === SLASH) this.readClose(start + 2);
      else this.readOpen(start + 1);
      return true;
    }
  }

  /** The text between the tag before and this one, resolved. */
  get before(): string {
    const last = resolved(this.text.slice(this.textFrom, this.start));
    return this.earlier === '' ? last : this.earlier + last;
  }

  /** How much text stands before the tag, as it is written. */
  get lengthBefore(): number {
    return this.earlier.length + this.start - this.textFrom;
  }

  /** The value of an attribute without prefix. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.attributes; i += 1) if (this.names[i] === name) return this.value(i);
    return undefined;
  }

  /** The value of the first attribute of that name with a prefix, whatever prefix the file has given it. */
  prefixedAttribute(local: string): string | undefined {
    const i = this.names.findIndex(
      (name, at) => at < this.attributes && name.endsWith(`:${local}`),
    );
    return i < 0 ? undefined : this.value(i);
  }

  /** Every attribute with the place of its value, between the quotes. */
  *allAttributes(): Generator<{ name: string; value: string; from: number; to: number }> {
    for (let i = 0; i < this.attributes; i += 1) {
      const [from = 0, to = 0] = [this.from[i], this.to[i]];
      yield { name: this.names[i] ?? '', value: this.value(i), from, to };
    }
  }

  private value(i: number): string {
    const raw = this.text.slice(this.from[i], this.to[i]);
    return resolved(this.hasBlanks ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw);
  }

  private finish(): boolean {
    if (this.open.length > 0 || !this.hadRoot) throw broken();
    this.checkText(this.end, this.text.length);
    this.end = this.text.length;
    return false;
  }

  /** Text that nobody asks for must be sound as well. */
  private checkText(from: number, to: number): void {
    if (from === to) return;
    const { text } = this;
    if (this.open.length === 0) {
      for (let i = from; i < to; i += 1) if (!isSpace(text.charCodeAt(i))) throw broken();
      return;
    }
    if (this.nextAmpersand < from) this.nextAmpersand = found(text, '&', from);
    if (this.nextAmpersand < to) resolved(text.slice(this.nextAmpersand, to));
    if (this.nextCdataEnd < from) this.nextCdataEnd = found(text, ']]>', from);
    if (this.nextCdataEnd < to) throw broken();
  }

  /** Comments, CDATA and processing instructions. */
  private skip(start: number, code: number): void {
    const { text } = this;
    this.earlier += resolved(text.slice(this.textFrom, start));
    if (code === QUESTION) {
      this.end = after(text, '?>', start + 2);
      const nameEnd = this.nameEnd(start + 2);
      const isNamed = nameEnd === this.end - 2 || isSpace(text.charCodeAt(nameEnd));
      if (!isNamed || text.slice(start + 2, nameEnd).toLowerCase() === 'xml') throw broken();
    } else if (text.startsWith('--', start + 2)) {
      const dashes = text.indexOf('--', start + 4);
      if (dashes < 0 || text.charCodeAt(dashes + 2) !== GREATER) throw broken();
      this.end = dashes + 3;
    } else if (text.startsWith('[CDATA[', start + 2) && this.open.length > 0) {
      this.end = after(text, ']]>', start + 9);
      this.earlier += text.slice(start + 9, this.end - 3);
    } else throw broken();
    this.textFrom = this.end;
  }

  private readClose(from: number): void {
    const { text } = this;
    const element = this.open.pop();
    if (element === undefined || !text.startsWith(element.fullName, from)) throw broken();
    let i = from + element.fullName.length;
    while (isSpace(text.charCodeAt(i))) i += 1;
    if (text.charCodeAt(i) !== GREATER) throw broken();
    this.spaces.leave(this.open.length);
    this.fullName = element.fullName;
    this.name = element.name;
    this.isClose = true;
    this.isSelfClosing = false;
    this.attributes = 0;
    this.end = i + 1;
  }

  private readOpen(from: number): void {
    if (this.open.length === 0 && this.hadRoot) throw broken();
    const { text } = this;
    // No "<" can stand inside a tag.
    this.nextTag = found(text, '<', from);
    let i = this.nameEnd(from);
    this.fullName = text.slice(from, i);
    this.isClose = false;
    this.attributes = 0;
    let declares = false;
    let known: Set<string> | null = null;
    for (;;) {
      let code = text.charCodeAt(i);
      const wasSpace = isSpace(code);
      while (isSpace(code)) code = text.charCodeAt((i += 1));
      if (code === GREATER || code === SLASH) break;
      if (!wasSpace) throw broken();
      const start = i;
      i = this.nameEnd(i);
      const name = text.slice(start, i);
      i = this.valueOf(name, i);
      if (this.attributes > MANY) known = this.mustBeNew(name, known);
      else
        for (let k = 0; k < this.attributes - 1; k += 1) if (this.names[k] === name) throw broken();
      if (text.charCodeAt(start) === LOW_X && name.startsWith('xmlns')) declares = true;
    }
    this.isSelfClosing = text.charCodeAt(i) === SLASH;
    if (this.isSelfClosing && text.charCodeAt((i += 1)) !== GREATER) throw broken();
    this.end = i + 1;
    if (this.nextLine < from) this.nextLine = found(text, '\n', from);
    if (this.nextTab < from) this.nextTab = found(text, '\t', from);
    this.hasBlanks = this.nextLine < i || this.nextTab < i;
    this.enter(declares);
  }

  /** Reads ="…" and notes the attribute; gives back where it ends. */
  private valueOf(name: string, from: number): number {
    const { text } = this;
    let i = from;
    while (isSpace(text.charCodeAt(i))) i += 1;
    if (text.charCodeAt(i) !== EQUALS) throw broken();
    do i += 1;
    while (isSpace(text.charCodeAt(i)));
    const quote = text.charCodeAt(i);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw broken();
    const start = i + 1;
    const end = text.indexOf(quote === QUOTE ? '"' : "'", start);
    if (end < 0 || end - start > LIMITS.attribute) throw broken();
    if (end > this.nextTag) throw broken();
    if (this.nextAmpersand < start) this.nextAmpersand = found(text, '&', start);
    if (this.nextAmpersand < end) resolved(text.slice(start, end));
    this.names[this.attributes] = name;
    this.from[this.attributes] = start;
    this.to[this.attributes] = end;
    this.attributes += 1;
    return end + 1;
  }

  private mustBeNew(name: string, known: Set<string> | null): Set<string> {
    const all = known ?? new Set(this.names.slice(0, this.attributes - 1));
    if (all.size < this.attributes - 1 || all.has(name)) throw broken();
    return all.add(name);
  }

  private nameEnd(from: number): number {
    const { text } = this;
    if (!isNameStart(text.charCodeAt(from))) throw broken();
    let i = from + 1;
    while (isNameCharacter(text.charCodeAt(i))) i += 1;
    if (i - from > LIMITS.xmlName) throw broken();
    return i;
  }

  private enter(declares: boolean): void {
    if (declares) {
      for (let i = 0; i < this.attributes; i += 1) {
        const name = this.names[i] ?? '';
        if (name === 'xmlns') this.spaces.declare('', this.value(i), this.open.length);
        else if (name.startsWith('xmlns:')) {
          this.spaces.declare(name.slice(6), this.value(i), this.open.length);
        }
      }
    }
    const colon = this.fullName.indexOf(':');
    const prefix = colon < 0 ? '' : this.fullName.slice(0, colon);
    if (!this.hadRoot) this.spaces.setOwn(prefix);
    this.hadRoot = true;
    this.name = !this.spaces.isOwn(prefix)
      ? ''
      : colon < 0
        ? this.fullName
        : this.fullName.slice(colon + 1);
    if (this.isSelfClosing) this.spaces.leave(this.open.length);
    else this.open.push({ fullName: this.fullName, name: this.name });
  }
}

/** Which prefixes mean the namespace of the root, at the place that is being read. */
class Spaces {
  private readonly uris = new Map<string, string>();
  /** What inner elements have declared, with what it was before. */
  private readonly inner: { prefix: string; was: string | undefined; depth: number }[] = [];
  private own: string | undefined = undefined;
  private ownPrefix = '';

  declare(prefix: string, uri: string, depth: number): void {
    if (depth > 0) this.inner.push({ prefix, was: this.uris.get(prefix), depth });
    this.uris.set(prefix, uri);
  }

  /** Without a declaration, the root's prefix stands for its namespace. */
  setOwn(prefix: string): void {
    this.own = this.uris.get(prefix);
    this.ownPrefix = prefix;
  }

  isOwn(prefix: string): boolean {
    return this.own === undefined ? prefix === this.ownPrefix : this.uris.get(prefix) === this.own;
  }

  /** Back to what held outside the element at that depth. */
  leave(depth: number): void {
    for (
      let last = this.inner.at(-1);
      last !== undefined && last.depth >= depth;
      last = this.inner.at(-1)
    ) {
      if (last.was === undefined) this.uris.delete(last.prefix);
      else this.uris.set(last.prefix, last.was);
      this.inner.pop();
    }
  }
}

function found(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  if (at < 0) throw broken();
  return at + what.length;
}
