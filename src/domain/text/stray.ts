/** Characters that nobody types: they come with text from PDF files and web pages, and look like others or like nothing. */
import { characterOf } from './radicals';

/**
 * Not stray: a variation selector or joiner behind a symbol (☑️; those that are no \p{S} by number, for ES2018), and
 * controls beside letters of scripts that need them. A line break or tab is what people type.
 */
const STRAY =
  /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]|(?<![\u203c\u2049\u2139\u3030\u303d\p{S}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}])(?:[\p{Default_Ignorable_Code_Point}\ufff9-\ufffc]|(?![\t\n\v\f\r\u0085])\p{Cc})(?![\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}])/gu;

export interface StrayKind {
  /** 康熙部首, 零宽空格 … */
  readonly name: string;
  /** Seen as something else rather than not at all. */
  readonly isSeen: boolean;
}

const INVISIBLE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u200b/, '零宽空格'],
  [/\u200c/, '零宽不连字符'],
  [/\u200d/, '零宽连字符'],
  [/\u2060/, '词连接符'],
  [/\ufeff/, '字节顺序标记'],
  [/\u00ad/, '软连字符'],
  [/[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, '异体字选择符'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, '文字方向控制符'],
  [/\p{Cc}/u, '控制字符'],
];

export function kindOfStray(character: string): StrayKind {
  if (/[\u2f00-\u2fd5]/.test(character)) return { name: '康熙部首', isSeen: true };
  if (/[\u2e80-\u2ef3]/.test(character)) return { name: '部首', isSeen: true };
  if (/\p{Script=Han}/u.test(character)) return { name: '兼容汉字', isSeen: true };
  const known = INVISIBLE_NAMES.find(([pattern]) => pattern.test(character));
  return { name: known?.[1] ?? '不可见字符', isSeen: false };
}

/** What should stand in its place; '' for what is not seen. A few ideographs of the ranges are proper ones and stay. */
export function meantBy(stray: string): string {
  return kindOfStray(stray).isSeen ? characterOf(stray).normalize('NFKC') : '';
}

/** The stray characters of a text, each once, in order. */
export function strayIn(text: string): string[] {
  const found = text.match(STRAY) ?? [];
  return [...new Set(found)].filter((character) => meantBy(character) !== character);
}

/** The text as it looks: only stray characters changed, everything else as it stands, the ends too. */
export function withoutStray(text: string): string {
  return text.replace(STRAY, meantBy);
}
