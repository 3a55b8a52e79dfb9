/** An XML part under change: every change replaces a range of its text and leaves all else as it is, character by character. */
import { attributeMarkup } from './xml-fragment';
import { childOf, graft, parseXml, setValue, type XmlElement } from './xml-tree';

/** White space that is nothing to a reader: it tells that the element stood in one tag before. */
const OPENED = ' ';

export class XmlPart {
  private tree: XmlElement | null = null;
  /** The text in pieces: hundreds of changes in a part of 20 MB must not copy it as often. */
  private pieces: string[];

  constructor(content: string) {
    this.pieces = [content];
  }

  get text(): string {
    if (this.pieces.length !== 1) this.pieces = [this.pieces.join('')];
    return this.pieces[0] ?? '';
  }

  set text(text: string) {
    if (text === this.text) return;
    this.pieces = [text];
    this.tree = null;
  }

  /** As of `text`, which need not be put together for it. */
  slice(from: number, to: number): string {
    let out = '';
    let start = 0;
    for (const piece of this.pieces) {
      if (start >= to) break;
      if (start + piece.length > from) {
        out += piece.slice(Math.max(0, from - start), to - start);
      }
      start += piece.length;
    }
    return out;
  }

  /** Changes the text alone; the tree is the caller's. */
  private put(from: number, to: number, by: string): void {
    const before: string[] = [];
    const after: string[] = [];
    let start = 0;
    for (const piece of this.pieces) {
      const end = start + piece.length;
      if (start < from) before.push(end <= from ? piece : piece.slice(0, from - start));
      if (end > to) after.push(start >= to ? piece : piece.slice(to - start));
      start = end;
    }
    this.pieces = [...before, by, ...after];
  }

  /** Elements are good until the next change. */
  get root(): XmlElement {
    this.tree ??= parseXml(this.text);
    return this.tree;
  }

  /** The prefix of the part's own namespace, with its colon. */
  get prefix(): string {
    return this.root.prefix;
  }

  child(local: string): XmlElement | null {
    return childOf(this.root, local);
  }

  replace(from: number, to: number, by: string): void {
    this.put(from, to, by);
    this.tree = null;
  }

  /** All at once, for places of one and the same tree. */
  replaceAll(changes: readonly { from: number; to: number; by: string }[]): void {
    const sorted = [...changes].sort((a, b) => a.from - b.from);
    const { text } = this;
    let at = 0;
    let out = '';
    for (const { from, to, by } of sorted) {
      out += text.slice(at, from) + by;
      at = to;
    }
    this.text = out + text.slice(at);
  }

  setAttribute(element: XmlElement, name: string, value: string | number): void {
    const known = element.attributes.get(name);
    const by = attributeMarkup(String(value));
    if (known !== undefined) {
      const { root } = this;
      this.put(known.from, known.to, by);
      setValue(root, known, String(value), by);
      return;
    }
    const at = element.start + 1 + element.name.length;
    this.replace(at, at, ` ${name}="${by}"`);
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, '');
  }

  /** Behind the last child; an element in one tag is opened for it. */
  append(element: XmlElement, markup: string): void {
    if (!this.isInOneTag(element)) {
      this.replace(element.closeStart, element.closeStart, markup);
      return;
    }
    const slash = element.openEnd - 2;
    this.replace(slash, element.openEnd, `>${markup}</${element.name}>`);
  }

  /**
   * Behind the last child of an element that has an end tag, for lists of thousands that are added to one by one: the tree
   * grows with the text, and the other elements stay good. Returns the new ones; a long text is better appended.
   */
  grow(element: XmlElement, markup: string): readonly XmlElement[] {
    const { root } = this;
    this.put(element.closeStart, element.closeStart, markup);
    return graft(root, element, markup);
  }

  /** Gives an element in one tag an end tag, so that `clear` can tell that it had none. */
  open({ name, openEnd }: XmlElement): void {
    this.replace(openEnd - 2, openEnd, `></${name}${OPENED}>`);
  }

  /** Takes away all content: in one tag again where `open` was called. */
  clear(element: XmlElement): void {
    const { openEnd, closeStart, end } = element;
    if (this.isOpened(element)) this.replace(openEnd - 1, end, '/>');
    else this.replace(openEnd, closeStart, '');
  }

  isOpened({ name, closeStart, end }: XmlElement): boolean {
    return this.slice(closeStart, end) === `</${name}${OPENED}>`;
  }

  isInOneTag({ closeStart, openEnd, end }: XmlElement): boolean {
    return closeStart === openEnd && end === openEnd;
  }

  /** Puts markup where the schema wants it, behind or (`first`) in front of what there is of its kind. */
  insertInOrder(local: string, order: readonly string[], markup: string, first = false): void {
    const { root } = this;
    const rank = order.indexOf(local) - (first ? 1 : 0);
    const before = root.children.findLast((child) => {
      const own = child.prefix === root.prefix ? order.indexOf(child.local) : -1;
      return own >= 0 && own <= rank;
    });
    if (before !== undefined) {
      this.replace(before.end, before.end, markup);
    } else if (this.isInOneTag(root)) {
      this.append(root, markup);
    } else {
      this.replace(root.openEnd, root.openEnd, markup);
    }
  }
}
