/** Where our reader and SheetJS read differently, and why ours is right. */
import type { CellPair } from './compare';

interface Explanation {
  readonly name: string;
  /** Why, for the report. */
  readonly why: string;
  readonly fits: (pair: CellPair) => boolean;
}

/** What SheetJS takes for the formats that belong to the language; it has none for 27 to 36 and 50 to 58. */
const ENGLISH = new Set([
  ...['m/d/yy', 'm/d/yy h:mm', '"$"#,##0_);\\("$"#,##0\\)', '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  ...['"$"#,##0.00_);\\("$"#,##0.00\\)', '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  ...['#,##0 ;(#,##0)', '#,##0 ;[Red](#,##0)', '#,##0.00;(#,##0.00)', '#,##0.00;[Red](#,##0.00)'],
  ...[
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  ],
  ...['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 'mm:ss.0'],
  '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  ...['General', ''],
]);

const RANGE_OF_BANDS = /(?:^|[^A-Z\d])\$?(?:[A-Z]{1,3}:\$?[A-Z]|\d{1,7}:\$?\d)/;

function plainLines(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

/** The first that fits is the reason. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    name: '从未计算的公式',
    why: 'SheetJS makes up a result (0, "", FALSE) where none is stored',
    fits: ({ ours, theirs }) =>
      ours?.value === null && ours.formula !== null && ours.formula === theirs?.formula,
  },
  {
    name: '语言自带的数字格式',
    why: 'formats that belong to the language are shown as in Chinese Excel, by SheetJS as in English or not at all',
    fits: ({ ours, theirs, format }) =>
      ours !== null &&
      theirs !== null &&
      Object.is(ours.value, theirs.value) &&
      ours.formula === theirs.formula &&
      (format === undefined || ENGLISH.has(format) || format.includes('時')),
  },
  {
    name: '换行符',
    why: 'XML ends lines with one character, whatever the file has',
    fits: ({ ours, theirs }) =>
      [ours, theirs].some((cell) => JSON.stringify(cell).includes('\\r\\n')) &&
      plainLines(theirs?.value) === plainLines(ours?.value) &&
      plainLines(theirs?.formula) === plainLines(ours?.formula),
  },
  {
    name: '按编号书写的字符',
    why: 'SheetJS garbles characters above U+FFFF that are given by number',
    fits: ({ ours, theirs }) =>
      typeof ours?.value === 'string' &&
      typeof theirs?.value === 'string' &&
      /[\u{10000}-\u{10ffff}]/u.test(ours.value) &&
      ours.formula === theirs.formula,
  },
  {
    name: '空字符串',
    why: 'SheetJS does not count a shared string in one tag, and all behind it move up',
    fits: ({ lostStrings, ours, theirs }) => lostStrings && ours?.formula === theirs?.formula,
  },
  {
    name: '两次还原的转义',
    why: 'SheetJS resolves &amp;lt; and _x005F_ twice in the results of formulas',
    fits: ({ ours, theirs }) =>
      typeof ours?.value === 'string' &&
      /&(?:lt|gt|amp|quot|apos|#\w+);|_x[0-9a-f]{4}_/i.test(ours.value) &&
      ours.formula === theirs?.formula,
  },
  {
    name: '整行整列的共享公式',
    why: 'SheetJS does not move A:A and 1:1 when it writes out a shared formula',
    fits: ({ ours, theirs }) =>
      Object.is(ours?.value, theirs?.value) &&
      typeof ours?.formula === 'string' &&
      RANGE_OF_BANDS.test(ours.formula),
  },
  {
    name: 'ISO 日期的尾数',
    why: 'SheetJS cuts fractions of a second after the third digit, and counts the 28th of February 1900 as the 29th',
    fits: ({ ours, theirs }) =>
      typeof ours?.value === 'number' &&
      typeof theirs?.value === 'number' &&
      (Math.abs(ours.value - theirs.value) < 1e-6 || (theirs.value === 60 && ours.value === 59)),
  },
  {
    name: '小写的单元格名',
    why: 'SheetJS drops cells whose name is in small letters',
    fits: ({ ours, theirs }) => theirs === null && ours !== null && ours.formula === null,
  },
  {
    name: '空的布尔值',
    why: 'SheetJS takes a boolean cell without a value for FALSE',
    fits: ({ ours, theirs }) => ours === null && theirs?.value === false,
  },
  {
    name: '错误值',
    why: 'SheetJS knows no errors newer than #N/A',
    fits: ({ ours, theirs }) =>
      typeof ours?.value === 'string' && ours.value.startsWith('#') && theirs?.value !== ours.value,
  },
  {
    name: '文字后的分段文字',
    why: 'SheetJS reads the plain text of a string and drops the runs behind it',
    fits: ({ ours, theirs }) =>
      typeof ours?.value === 'string' &&
      typeof theirs?.value === 'string' &&
      ours.value.startsWith(theirs.value),
  },
];

export function reasonOf(pair: CellPair): string | null {
  return EXPLANATIONS.find(({ fits }) => fits(pair))?.name ?? null;
}
