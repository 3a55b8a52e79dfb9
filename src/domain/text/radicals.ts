/**
 * Radicals that stand for characters: what fonts of PDF files give back for ⾞ and ⻋, which look like 車 and 车.
 * Of the Kangxi radicals (U+2F00–2FD5) Unicode says so by NFKC. Those of the CJK radicals supplement (U+2E80–2EF3) have no
 * decomposition; this is the property Equivalent_Unified_Ideograph of the Unicode Character Database, Version 14.0
 * (EquivalentUnifiedIdeograph.txt, complete for the block): a radical, then its character.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民' +
  '⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹' +
  '⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
  '⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from(SUPPLEMENT).flatMap((radical, at, all) =>
    at % 2 === 0 ? [[radical, all[at + 1] ?? radical] as const] : [],
  ),
);

/** The character that a radical of the supplement looks like; the radical itself where there is none. */
export function characterOf(radical: string): string {
  return CHARACTERS.get(radical) ?? radical;
}
