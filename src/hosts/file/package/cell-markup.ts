/**
 * One cell as markup. Text goes in as an inline string: the table of shared strings, which may be the largest part,
 * need not change for it, and every program reads both.
 */
import type { CellContent } from '../../../grid/sheet-patch';
import { runMarkup, withText, type Run } from './rich-text';
import { attributeMarkup, markup, textMarkup, xml, type Fragment } from './xml-fragment';
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

/**
 * Whatever in the old cell is not content is kept, and so are the looks of the text that stays. Written as text: a new sheet may
 * have a million cells.
 */
export function cellMarkup(site: CellSite, content: CellContent, was?: OldCell): string {
  const old = was?.element ?? null;
  const { prefix: p, cell, style } = site;
  const others = [...(old?.attributes ?? [])].filter(([name]) => !OF_CONTENT.has(name));
  const { type, inner } = partsOf(content, p, was?.runs ?? []);
  const kept = (old?.children ?? [])
    .filter(({ local }) => !CONTENT.has(local))
    .map(({ start, end }) => was?.source.slice(start, end) ?? '');
  const hasStyle = style !== 0 || old?.attributes.has('s') === true;
  const tag = [
    `<${p}c r="${cell}"`,
    ...(hasStyle ? [`s="${style}"`] : []),
    ...(type === null ? [] : [`t="${type}"`]),
    ...others.map(([name, { value }]) => `${name}="${attributeMarkup(value)}"`),
  ].join(' ');
  const whole = inner + kept.join('');
  return whole === '' ? `${tag}/>` : `${tag}>${whole}</${p}c>`;
}

function partsOf(
  content: CellContent,
  p: string,
  runs: readonly Run[],
): { type: string | null; inner: string } {
  const value = (text: string): string => `<${p}v>${textMarkup(text)}</${p}v>`;
  switch (content.kind) {
    case 'empty':
      return { type: null, inner: '' };
    case 'text':
      return { type: 'inlineStr', inner: `<${p}is>${inlineText(content.text, p, runs)}</${p}is>` };
    case 'number':
      return { type: null, inner: value(String(content.number)) };
    case 'boolean':
      return { type: 'b', inner: value(content.boolean ? '1' : '0') };
    case 'error':
      return { type: 'e', inner: value(content.error) };
    case 'formula': {
      const { formula, result } = content;
      const shown = result === undefined ? '' : value(escaped(String(result)));
      const inner = `<${p}f>${textMarkup(formula.slice(1))}</${p}f>${shown}`;
      return { type: typeof result === 'string' ? 'str' : null, inner };
    }
  }
}

function inlineText(text: string, p: string, runs: readonly Run[]): string {
  if (runs.length === 0 || text === '') {
    const content = textMarkup(escaped(text));
    return content === ''
      ? `<${p}t xml:space="preserve"/>`
      : `<${p}t xml:space="preserve">${content}</${p}t>`;
  }
  const textOf = (part: string): Fragment =>
    xml(`${p}t`, { 'xml:space': 'preserve' }, escaped(part));
  return markup(runMarkup(withText(runs, text), p, textOf));
}

/** Characters that XML cannot hold are written _x0001_, and so is whatever looks like that. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- these are the characters to escape
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
