/**
 * The one normal form of text that is compared. It is taken once, where the reader looks at a cell (reader/sheet-view.ts):
 * labels, names, values, goals and what checks look through are in it, and nothing behind has to think of PDF and web again.
 * What it folds looks the same or is not seen at all. Marks of Chinese typesetting （），：；！？ stay: 1，200 is a list.
 */
import { memoize, type MemoLimits } from '../memo';
import { characterOf } from './radicals';

/** Text that is in the form but for its ends: nearly every cell. */
const PLAIN =
  /^[\t\n\u0020-\u007e\u00b7\u00d7\u2014\u2018-\u201d\u2026\u2103\u2264\u2265\u3000-\u3011\u3014\u3015\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/;

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Default ignorable: zero width, soft hyphen, variation selectors, bidi controls, BOM; control and annotation characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffc]|(?![\t\n])\p{Cc}/gu;

/** No-break and of other widths; the ideographic space is how people indent, and stays. */
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/**
 * Kangxi radicals, compatibility ideographs, full-width letters, digits and signs, half-width marks, vertical and small forms
 * but the commas, ligatures, mathematical letters. Not ㎡, ①, ½: their NFKC says something else.
 */
const COMPATIBLE =
  /[\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe11-\ufe19\ufe30-\ufe4f\ufe51-\ufe6f\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff9f\uffe0-\uffe6\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/gu;

const RADICAL = /[\u2e80-\u2ef3]/g;
const HYPHEN = /[\u2010\u2011]/g;

/** Goals are asked for again and again; a cell may hold 32,767 characters. */
const MEMO: MemoLimits = { most: 1000, longest: 2000 };

const folded = memoize(
  (text) =>
    text
      .replace(LINE_END, '\n')
      .replace(INVISIBLE, '')
      .replace(SPACE, ' ')
      .replace(COMPATIBLE, (character) => character.normalize('NFKC'))
      .replace(RADICAL, characterOf)
      .replace(HYPHEN, '-')
      .normalize('NFC')
      .trim(),
  MEMO,
);

/** A cell's text in the normal form: ends trimmed, lines kept and parted by LF. */
export function cellText(text: string): string {
  return PLAIN.test(text) ? text.trim() : folded(text);
}

/** Latin letters, digits, ordinary punctuation and Chinese characters: NFKC leaves such text as it is. */
const NARROW = /^[\u0020-\u007e\u2018-\u201d\u3001-\u3011\u3014\u3015\u4e00-\u9fff]*$/;

/** The normal form with every compatibility character folded: how patterns see labels and values ("(" for "（", "m2" for "㎡"). */
export const normalizeText = memoize(
  (text) => (NARROW.test(text) ? text.trim() : cellText(text).normalize('NFKC').trim()),
  { longest: 800 },
);

/** The text without any white space: how labels and fixed vocabulary are compared. */
export const compact = memoize((text) => normalizeText(text).replace(/\s+/g, ''), {
  longest: 200,
});
