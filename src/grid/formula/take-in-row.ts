/** Makes totals take in a row that has come in right below a row that they count: SUM(G8:G17) becomes SUM(G8:G18). */
import { cellName, parseRange, type Rectangle } from '../address';
import { isFunctionToken, isSheetToken, mapTokens } from './tokens';

export interface RowBelow {
  /** The rows that totals count, 0-based, without the new one: its number is `above` + 1. */
  readonly first: number;
  readonly above: number;
}

/** Of these, a cell more is one more to be counted. */
const COUNTING = new Set([
  ...['SUM(', 'AVERAGE(', 'COUNT(', 'COUNTA(', 'MAX(', 'MIN(', 'PRODUCT('],
]);

interface Word {
  readonly text: string;
  /** Of a reference without a sheet's name. */
  readonly area: Rectangle | null;
  /** The function whose arguments it stands among; "" in brackets or outside of all. */
  readonly within: string;
}

/** The formula stands on the sheet of the row. */
export function takeInRow(formula: string, row: RowBelow): string {
  const words = wordsOf(formula);
  return words
    .map((word, i) => {
      const { area, text } = word;
      if (area?.bottom !== row.above || area.top < row.first) return text;
      if (text.includes(':')) return text.replace(/(?<!\d)\d+$/, String(row.above + 2));
      const joint = jointOf(words, i, row);
      return joint === null ? text : text + joint + cellName(row.above + 1, area.left);
    })
    .join('');
}

function wordsOf(formula: string): Word[] {
  const words: Word[] = [];
  const open: string[] = [];
  let ofSheet = false;
  mapTokens(formula, (text) => {
    if (isFunctionToken(text)) open.push(text.toUpperCase());
    else if (text === '(') open.push('');
    else if (text === ')') open.pop();
    const isName = !ofSheet && /^[$A-Z]/i.test(text) && !isFunctionToken(text);
    const area = isName ? parseRange(text.replaceAll('$', '').toUpperCase()) : null;
    if (text.trim() !== '') words.push({ text, area, within: open.at(-1) ?? '' });
    else words.push({ text, area: null, within: '' });
    ofSheet = isSheetToken(text);
    return text;
  });
  return words;
}

/** What joins the cell to others of its column that are counted: "+", or "," in a SUM; null where it stands alone. */
function jointOf(words: readonly Word[], at: number, row: RowBelow): string | null {
  const column = words[at]?.area?.left;
  const isCounted = (word: Word | undefined): boolean =>
    word?.area != null &&
    word.area.left === column &&
    word.area.right === column &&
    word.area.top >= row.first &&
    word.area.top !== row.above;
  const near = (step: 1 | -1, from: number): number => {
    let i = from + step;
    while (words[i]?.text.trim() === '') i += step;
    return i;
  };
  const [before, after] = [near(-1, at), near(1, at)];
  const isSumBefore = isOpening(words[before]) || words[before]?.text === '+';
  const isSumAfter = isClosing(words[after]) || words[after]?.text === '+';
  const isAdded = (i: number, step: 1 | -1): boolean =>
    words[i]?.text === '+' && isCounted(words[near(step, i)]);
  if (isSumBefore && isSumAfter && (isAdded(before, -1) || isAdded(after, 1))) return '+';
  const isListed = (i: number, step: 1 | -1): boolean =>
    words[i]?.text === ',' && COUNTING.has(words[i].within) && isCounted(words[near(step, i)]);
  return isListed(before, -1) || isListed(after, 1) ? ',' : null;
}

function isOpening(word: Word | undefined): boolean {
  return word === undefined || word.text === '=' || word.text.endsWith('(') || word.text === ',';
}

function isClosing(word: Word | undefined): boolean {
  return word === undefined || [')', ',', '=', '<', '>', '&'].includes(word.text);
}
