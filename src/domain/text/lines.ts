/** Line breaks: those that only fit a text into its cell, and those that part it. */

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;

function linesOf(text: string): string[] {
  return text.split(/[\r\n]+/).map((line) => line.trim());
}

/** Lines joined, with nothing in their place: a name that was broken to fit its cell. */
export function joinLines(text: string): string {
  return linesOf(text).join('');
}

/** As far as it matters how a line begins and ends; a cell may hold thousands of lines. */
const START = 12;

function joinWhere(text: string, continues: (before: string, after: string) => boolean): string {
  if (!text.includes('\n')) return text;
  const pieces: string[] = [];
  for (const line of text.split('\n')) {
    const before = pieces.at(-1)?.trimEnd() ?? '';
    const after = line.trimStart();
    if (continues(before.slice(-2), after.slice(0, START))) {
      pieces[pieces.length - 1] = before;
      pieces.push(after);
    } else if (pieces.length === 0) pieces.push(line);
    else pieces.push('\n', line);
  }
  return pieces.join('');
}

/** Lines joined where a break stands between two Chinese characters, as in a label, a value, a person's name. */
export function joinWords(text: string): string {
  return joinWhere(text, (before, after) => HAN_END.test(before) && HAN_START.test(after));
}

/** Marks that close a text; a list without any has none at its end either. */
const CLOSED = /[。；;！!？?…][）)”"』」]?$/;
/** 一、 二是 第一 目标1 首先: what begins a paragraph of its own. */
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}(?:[、，,.．]|是|要)|第[一二三四五六七八九十]|目标|首先|其次|再次|最后)/;

/**
 * Lines of a goal are its items and stay. In a text that is punctuated to its end a line that breaks off between two Chinese
 * characters is none: the next one goes on with it.
 */
export function joinSentences(text: string): string {
  if (!text.includes('\n') || !CLOSED.test(text.trimEnd())) return text;
  return joinWhere(
    text,
    (before, after) => HAN_END.test(before) && HAN_START.test(after) && !ITEM.test(after),
  );
}
