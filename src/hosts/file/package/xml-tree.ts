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

type Changing<T> = { -readonly [K in keyof T]: T[K] };

interface Growing extends Omit<Changing<XmlElement>, 'children' | 'attributes' | 'parent'> {
  attributes: Map<string, Changing<XmlAttribute>>;
  parent: Growing | null;
  children: Growing[];
}

export function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':') + 1;
  return { prefix: name.slice(0, colon), local: name.slice(colon) };
}

/** Refuses what is not well-formed, and any DTD. */
export function parseXml(text: string): XmlElement {
  return parse(text);
}

function parse(text: string): Growing {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const roots: Growing[] = [];
  const open: Growing[] = [];
  let attributes = new Map<string, Changing<XmlAttribute>>();
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

/**
 * Keeps a tree in step with its text: what was put in behind the last child of `parent`, which has an end tag. Returns the
 * new elements. Nothing that stood before `parent` is looked at.
 */
export function graft(root: XmlElement, parent: XmlElement, markup: string): XmlElement[] {
  const at = parent.closeStart;
  const wrapped = parse(`<r>${markup}</r>`);
  shift(root as Growing, at, markup.length);
  const grown = parent as Growing;
  for (const child of wrapped.children) {
    moveAll(child, at - '<r>'.length);
    child.parent = grown;
    grown.children.push(child);
  }
  return wrapped.children;
}

/** Keeps a tree in step with its text: another value between the quotes of an attribute. */
export function setValue(
  root: XmlElement,
  attribute: XmlAttribute,
  value: string,
  markup: string,
): void {
  const changed: Changing<XmlAttribute> = attribute;
  const by = markup.length - (changed.to - changed.from);
  shift(root as Growing, changed.to, by);
  changed.value = value;
}

/** Everything from `at` on moves; what ends there stays. */
function shift(element: Growing, at: number, by: number): void {
  if (element.end <= at) return;
  if (element.start >= at) {
    moveAll(element, by);
    return;
  }
  if (element.openEnd > at) {
    element.openEnd += by;
    for (const attribute of element.attributes.values()) {
      // The one whose value changes ends there.
      if (attribute.from > at) attribute.from += by;
      if (attribute.to >= at) attribute.to += by;
    }
  }
  if (element.closeStart >= at) element.closeStart += by;
  element.end += by;
  for (const child of element.children) shift(child, at, by);
}

function moveAll(element: Growing, by: number): void {
  element.start += by;
  element.openEnd += by;
  element.closeStart += by;
  element.end += by;
  for (const attribute of element.attributes.values()) {
    attribute.from += by;
    attribute.to += by;
  }
  for (const child of element.children) moveAll(child, by);
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
