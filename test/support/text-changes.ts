/** What copying from PDF, web and word processors does to text that looks the same afterwards. */
import { isErrorText, type Cell, type SheetSnapshot } from '../../src/grid/sheet-snapshot';

/** By their characters, from the Unicode Character Database and not from the product's own table. */
const KANGXI = new Map(
  Array.from({ length: 0xd6 }, (_, at) => String.fromCodePoint(0x2f00 + at)).map((radical) => [
    radical.normalize('NFKC'),
    radical,
  ]),
);
const SUPPLEMENT = new Map(
  Array.from(
    '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙',
  ).flatMap((radical, at, all) => (at % 2 === 0 ? [[all[at + 1] ?? '', radical] as const] : [])),
);
/** Compatibility ideographs that look like 金, 度, 率, 利, 行, 不, 量, 年, 理. */
const COMPATIBLE = new Map(
  Array.from('\uf90a\ufa01\uf961\uf9dd\ufa08\uf967\uf97e\uf98e\uf9e4', (ideograph) => [
    ideograph.normalize('NFKC'),
    ideograph,
  ]),
);

const all =
  (table: ReadonlyMap<string, string>) =>
  (text: string): string =>
    Array.from(text, (character) => table.get(character) ?? character).join('');

const between = (mark: string) => (text: string) => Array.from(text).join(mark);
const around = (before: string, after: string) => (text: string) => `${before}${text}${after}`;

/** Every ASCII mark in its full width. */
function widened(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

/** One break in the middle of the longest run of Chinese characters; texts of a word or two stay. */
function brokenInside(text: string): string {
  const runs = [...text.matchAll(/\p{Script=Han}{4,}/gu)];
  const [longest] = runs.sort((a, b) => b[0].length - a[0].length || a.index - b.index);
  if (longest === undefined) return text;
  const at = longest.index + Math.floor(longest[0].length / 2);
  return `${text.slice(0, at)}\n${text.slice(at)}`;
}

export const TEXT_CHANGES = {
  不间断空格: (text: string) => around('\u00a0', '\u00a0')(text.replaceAll(' ', '\u00a0')),
  两端零宽空格: around('\u200b', '\u200b'),
  字间零宽空格: between('\u200b'),
  字间零宽连字符: between('\u200d'),
  软连字符: between('\u00ad'),
  字节顺序标记: around('\ufeff', ''),
  文字方向控制符: around('\u202a', '\u202c'),
  从右至左标记: between('\u200f'),
  异体字选择符: (text: string) => text.replace(/\p{Script=Han}/gu, '$&\ufe00'),
  康熙部首: all(KANGXI),
  部首补充: all(SUPPLEMENT),
  兼容汉字: all(COMPATIBLE),
  全角字符: widened,
  词中换行: brokenInside,
  回车换行: (text: string) => text.replace(/\r?\n/g, '\r\n'),
} as const satisfies Record<string, (text: string) => string>;
export type TextChange = keyof typeof TEXT_CHANGES;

/** The sheet with every typed text changed; what formulas show stays, and error values. */
export function changedSheet(
  sheet: SheetSnapshot,
  change: (text: string, cell: Cell) => string,
): SheetSnapshot {
  const cellOf = (cell: Cell | null): Cell | null => {
    if (cell === null || typeof cell.value !== 'string' || cell.formula !== null) return cell;
    // An error value is no typed text.
    if (isErrorText(cell.text)) return cell;
    return { ...cell, value: change(cell.value, cell), text: change(cell.text, cell) };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(cellOf) ?? null) };
}
