/** What is typed where a name or a goal should stand and says nothing. Source: filed forms, 预算管理一体化 error lists. */
import { compact } from '../text';
import { words } from './words';

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  words(`
    无 暂无 没有 无内容 空 空白 待定 待填 待补 待补充 待完善 待确定 未定 未填 略 不详 不适用 不涉及 无此项 测试 NA N/A null none test
  `).map((word) => word.toLowerCase()),
);

/** Letters of any script; a digit, a star or a line is none. */
const LETTER = /\p{L}/u;
const LONGEST = 40;

/** True for *, _, 0, 123, —, 无, 暂无: something is typed, and it says nothing. False for an empty cell. */
export function saysNothing(text: string | null): boolean {
  if (text === null) return false;
  const plain = compact(text.slice(0, LONGEST));
  if (plain === '') return false;
  return !LETTER.test(plain) || EMPTY_WORDS.has(plain.replace(/[.。!！]$/, '').toLowerCase());
}
