/** A part as a tree that knows where in the text everything stands, so that a change touches nothing else. */
import { SaxesParser } from 'saxes';
import { WorkbookFileError } from '../workbook-file-error';

/** Places are indexes into the text of the part. */
export interface XmlAttribute {
  /** Resolved: entities are gone. */
  readonly value: string;
  /** Between the quotes. */
  readonly from: number;
  readonly to: number;
}

export interface XmlElement {
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** The "<" of the opening tag. */
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** The "<" of the closing tag; `openEnd` of an element in one tag. */
  readonly closeStart: number;
  readonly end: number;
}

interface Growing extends Omit<XmlElement, 'children' | 'text' | 'closeStart' | 'end'> {
  children: XmlElement[];
  text: string;
  closeStart: number;
  end: number;
}

export function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':') + 1;
  return { prefix: name.slice(0, colon), local: name.slice(colon) };
}

/** Refuses what is not well-formed, and any DTD. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const roots: Growing[] = [];
  const open: Growing[] = [];
  let attributes = new Map<string, XmlAttribute>();
  parser.on('doctype', () => {
    throw new WorkbookFileError('broken');
  });
  parser.on('attribute', ({ name, value }) => {
    // The parser stands behind the closing quote, and no quote of that kind can stand inside the value.
    const to = parser.position - 1;
    attributes.set(name, { value, from: text.lastIndexOf(text.charAt(to), to - 1) + 1, to });
  });
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1) ?? null;
    const openEnd = parser.position;
    const element: Growing = {
      name,
      ...splitName(name),
      attributes,
      parent,
      children: [],
      text: '',
      // No "<" can stand inside a tag, so the last one before its end is its own.
      start: text.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    attributes = new Map();
    if (parent === null) roots.push(element);
    else parent.children.push(element);
    open.push(element);
  });
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined || isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf('<', element.end - 1);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('broken', undefined, { cause: error });
  }
  const [root] = roots;
  if (root === undefined) throw new WorkbookFileError('broken');
  return root;
}

/** The child of that local name in the element's own namespace, by its prefix. */
export function childOf(element: XmlElement, local: string): XmlElement | null {
  return childrenOf(element, local)[0] ?? null;
}

export function childrenOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter(
    (child) => child.local === local && child.prefix === element.prefix,
  );
}

export function attributeOf(element: XmlElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

/** Elements at any depth, the element itself included. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
