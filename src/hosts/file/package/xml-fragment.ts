/** New markup, built as nodes and written by a serializer. */
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/** `null` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

export type Fragment = Element;

const document = new DOMImplementation().createDocument(null, 'fragment', null);
const serializer = new XMLSerializer();

/** Names with their prefix; what the prefix means, the place where the fragment goes decides. */
export function xml(
  name: string,
  attributes: Attributes = {},
  children: string | readonly Fragment[] = [],
): Fragment {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, String(value));
  }
  if (typeof children === 'string') element.appendChild(document.createTextNode(children));
  else for (const child of children) element.appendChild(child);
  return element;
}

export function markup(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => serializer.serializeToString(fragment)).join('');
}

/** A value for between the quotes of an attribute that stands there already. */
export function attributeMarkup(value: string): string {
  const written = markup([xml('a', { b: value })]);
  return written.slice('<a b="'.length, -'"/>'.length);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text between tags, as the serializer writes it: for what there are hundreds of thousands of. */
export function textMarkup(text: string): string {
  return text.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c);
}
