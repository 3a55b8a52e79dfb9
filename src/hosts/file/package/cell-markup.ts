/**
 * One cell as markup. Text goes in as an inline string: the table of shared strings, which may be the largest part,
 * need not change for it, and every program reads both.
 */
import type { CellContent } from '../../../grid/sheet-patch';
import { runMarkup, withText, type Run } from './rich-text';
import { markup, xml, type Fragment } from './xml-fragment';
import { XmlPart } from './xml-part';
import type { XmlElement } from './xml-tree';

export interface CellSite {
  readonly prefix: string;
  /** A1. */
  readonly cell: string;
  readonly style: number;
}

/** Attributes that say what the old content was: its type, its metadata, its reading aid. */
const OF_CONTENT = new Set(['r', 's', 't', 'cm', 'vm', 'ph']);
const CONTENT = new Set(['f', 'v', 'is']);

/** What the cell was: `element` stands in `source`, and its text is made of `runs` where parts of it look different. */
export interface OldCell {
  readonly element: XmlElement;
  readonly source: string;
  readonly runs: readonly Run[];
}

/** Whatever in the old cell is not content is kept, and so are the looks of the text that stays. */
export function cellMarkup(site: CellSite, content: CellContent, was?: OldCell): string {
  const old = was?.element ?? null;
  const { prefix, cell, style } = site;
  const others = [...(old?.attributes ?? [])].filter(([name]) => !OF_CONTENT.has(name));
  const { type, children } = partsOf(content, prefix, was?.runs ?? []);
  const element = xml(
    `${prefix}c`,
    {
      r: cell,
      s: style === 0 && old?.attributes.has('s') !== true ? null : style,
      t: type,
      ...Object.fromEntries(others.map(([name, { value }]) => [name, value])),
    },
    children,
  );
  const kept = (old?.children ?? []).filter(({ local }) => !CONTENT.has(local));
  if (kept.length === 0) return markup([element]);
  const part = new XmlPart(markup([element]));
  part.append(part.root, kept.map(({ start, end }) => was?.source.slice(start, end)).join(''));
  return part.text;
}

function partsOf(
  content: CellContent,
  p: string,
  runs: readonly Run[],
): { type: string | null; children: Fragment[] } {
  const textOf = (text: string): Fragment =>
    xml(`${p}t`, { 'xml:space': 'preserve' }, escaped(text));
  const value = (text: string): Fragment[] => [xml(`${p}v`, {}, text)];
  switch (content.kind) {
    case 'empty':
      return { type: null, children: [] };
    case 'text':
      return {
        type: 'inlineStr',
        children: [
          xml(
            `${p}is`,
            {},
            runs.length === 0 || content.text === ''
              ? [textOf(content.text)]
              : runMarkup(withText(runs, content.text), p, textOf),
          ),
        ],
      };
    case 'number':
      return { type: null, children: value(String(content.number)) };
    case 'boolean':
      return { type: 'b', children: value(content.boolean ? '1' : '0') };
    case 'error':
      return { type: 'e', children: value(content.error) };
    case 'formula': {
      const { formula, result } = content;
      const shown = result === undefined ? [] : value(escaped(String(result)));
      return {
        type: typeof result === 'string' ? 'str' : null,
        children: [xml(`${p}f`, {}, formula.slice(1)), ...shown],
      };
    }
  }
}

/** Characters that XML cannot hold are written _x0001_, and so is whatever looks like that. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- these are the characters to escape
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
