/** One cell's text brought to one spelling, so that the grammar knows each form only once. */
import { normalizeText } from '../text';

/** What the patterns look at. A target is short; what stands further out is a note or an attack. */
const LOOK_AT = 300;

const COMMA_GROUPS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d|,\d)/g;
const SPACE_GROUPS = /(?<![\d.]|[\d.] )\d{1,3}(?: \d{3})+(?! ?\d|\.\d{4})/g;

/** 1,200,000 and 1 200 000 without what groups their digits. */
export function withoutGrouping(text: string): string {
  let plain = text;
  if (plain.includes(' ')) {
    plain = plain.replace(SPACE_GROUPS, (grouped) => grouped.replaceAll(' ', ''));
  }
  if (plain.includes(',')) {
    plain = plain.replace(COMMA_GROUPS, (grouped) => grouped.replaceAll(',', ''));
  }
  return plain;
}

/**
 * NFKC, ≥ and its look-alikes as ">=", no grouping in numbers, no white space but between two
 * digits (where removing it would make one number of two).
 */
export function valueText(raw: string): string {
  let text = normalizeText(raw.slice(0, LOOK_AT));
  if (/^[\d.%]*$/.test(text)) return text;
  text = text
    .replace(/[≥≧⩾≮]/g, '>=')
    .replace(/[≤≦⩽≯]/g, '<=')
    .replace(/[〉˃]/g, '>')
    .replace(/[〈˂]/g, '<')
    .replace(/−/g, '-')
    .replace(/[∕⁄]/g, '/');
  const isSpaced = /\s/.test(text);
  text = withoutGrouping(isSpaced ? text.replace(/\s+/g, ' ') : text);
  if (isSpaced) text = text.replace(/(?<!\d) | (?!\d)/g, '');
  return text.replace(/(?<![。;,、])[。;,、]+$/, '');
}

/** A name without 指标n： in front, in the same spelling as values. */
export function nameText(name: string): string {
  return valueText(name).replace(/^指标\d{0,2}[:.、]/, '');
}
