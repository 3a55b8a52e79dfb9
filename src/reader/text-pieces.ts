/** The pieces of a text that lists indicators: lines, sentences, numbered items, and what a bracket heads. */

export interface Piece {
  /** What a bracket at its beginning holds: 产出指标-数量指标 of 【产出指标-数量指标】. */
  readonly heading: string | null;
  readonly text: string;
  /** How it is marked: the bracket, or the kind of its number (一、 1. （1）); null where it is not. */
  readonly mark: string | null;
}

const OPENING = '【〔［[〖「『<《';
const HEADING =
  /^[【〔［[〖「『<《]([^【】〔〕［］[\]〖〗「」『』<>《》\n]{2,40})[】〕］\]〗」』>》]/;

const NUMBERS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]{1,3}[、.．]\s*/],
  ['（一）', /^[(（][一二三四五六七八九十]{1,3}[)）][、.]?\s*/],
  ['（1）', /^[(（]\d{1,2}[)）][、.]?\s*/],
  ['1)', /^\d{1,2}[)）][、.]?\s*/],
  // 1.1数量指标, but not 2.5公里.
  [
    '1.1',
    /^\d{1,2}(?:[.．]\d{1,2}){1,3}[、.．]?\s*(?=\p{Script=Han})(?![万亿千百元米吨亩倍年天]|公里|公顷|平方|立方|小时|个)/u,
  ],
  ['1.', /^\d{1,2}(?:[、:：]|[.．](?!\d))\s*/],
  ['①', /^[①-⑳]\s*/],
  ['*', /^[●•■□◆◇▪▲△▶►➤✓√*]\s*/u],
  ['-', /^[-—–]+\s*/],
];

/** Where one piece ends and the next begins without a line of its own. */
const BREAK = new RegExp(
  [
    '[;；。\\n]',
    // 数量指标：培训期数≥5期（2）培训人次≥90人次
    '(?<=[^\\s(（【])(?=[(（]\\d{1,2}[)）]\\p{Script=Han})',
    '(?<=[^\\d.．\\s])(?=\\d{1,2}[.．、](?!\\d)\\s?\\p{Script=Han})',
    '(?<=[)）])(?=\\d{1,2}[.．]\\d{1,2}\\s?\\p{Script=Han})',
    '(?=[①-⑳●•■◆◇▪▲△▶►➤])',
    '(?<=[^【〔［[〖（(三级])(?=指标\\s?(?:\\d{1,2}|[一二三四五六七八九十])[:：])',
    `(?=[${OPENING.replace('[', '\\[')}][^<>《》≥≤=\\d]{2,30}指标)`,
  ].join('|'),
  'u',
);

export function piecesOf(text: string): Piece[] {
  return text.split(BREAK).flatMap((part) => {
    const piece = pieceOf(part.trim());
    return piece === null ? [] : [piece];
  });
}

function pieceOf(part: string): Piece | null {
  const numbered = NUMBERS.map(([mark, pattern]) => ({ mark, match: pattern.exec(part) })).find(
    ({ match }) => match !== null,
  );
  const text = (numbered?.match == null ? part : part.slice(numbered.match[0].length)).replace(
    /(?<![,，、])[,，、]+$/,
    '',
  );
  const heading = HEADING.exec(text);
  if (heading === null) {
    return text === '' ? null : { heading: null, text, mark: numbered?.mark ?? null };
  }
  return {
    heading: (heading[1] ?? '').trim(),
    text: text.slice(heading[0].length).trim(),
    mark: text.slice(0, 1),
  };
}
