/** An XML part under change: every change replaces a range of its text and leaves all else as it is, character by character. */
import { attributeMarkup } from './xml-fragment';
import { childOf, graft, parseXml, setValue, type XmlElement } from './xml-tree';

/** White space that is nothing to a reader: it tells that the element stood in one tag before. */
const OPENED = ' ';

export class XmlPart {
  private tree: XmlElement | null = null;

  constructor(private content: string) {}

  get text(): string {
    return this.content;
  }

  set text(text: string) {
    if (text === this.content) return;
    this.content = text;
    this.tree = null;
  }

  /** Elements are good until the next change. */
  get root(): XmlElement {
    this.tree ??= parseXml(this.content);
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
    this.text = this.content.slice(0, from) + by + this.content.slice(to);
  }

  /** All at once, for places of one and the same tree. */
  replaceAll(changes: readonly { from: number; to: number; by: string }[]): void {
    const sorted = [...changes].sort((a, b) => a.from - b.from);
    let at = 0;
    let out = '';
    for (const { from, to, by } of sorted) {
      out += this.content.slice(at, from) + by;
      at = to;
    }
    this.text = out + this.content.slice(at);
  }

  setAttribute(element: XmlElement, name: string, value: string | number): void {
    const known = element.attributes.get(name);
    const by = attributeMarkup(String(value));
    if (known !== undefined) {
      const { content, root } = this;
      this.content = content.slice(0, known.from) + by + content.slice(known.to);
      setValue(root, known, String(value), by);
      return;
    }
    const at = element.start + 1 + element.name.length;
    this.replace(at, at, ` ${name}="${by}"`);
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, '');
  }

  /**
   * Behind the last child. Where there is an end tag, the tree grows with the text and the other elements stay good: lists of
   * thousands of formats are added to one by one. An element in one tag is opened for it.
   */
  append(element: XmlElement, markup: string): readonly XmlElement[] {
    const { content, root } = this;
    if (this.isInOneTag(element)) {
      const slash = element.openEnd - 2;
      this.replace(slash, element.openEnd, `>${markup}</${element.name}>`);
      return [];
    }
    const at = element.closeStart;
    this.content = content.slice(0, at) + markup + content.slice(at);
    return graft(root, element, markup);
  }

  /** Gives an element in one tag an end tag, so that `clear` can tell that it had none. */
  open({ name, openEnd }: XmlElement): void {
    this.replace(openEnd - 2, openEnd, `></${name}${OPENED}>`);
  }

  /** Takes away all content: in one tag again where `open` was called. */
  clear({ name, openEnd, closeStart, end }: XmlElement): void {
    const isOpened = this.content.slice(closeStart, end) === `</${name}${OPENED}>`;
    if (isOpened) this.replace(openEnd - 1, end, '/>');
    else this.replace(openEnd, closeStart, '');
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
