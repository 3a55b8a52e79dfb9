/** What an indicator library prints into its names to be filled in: 培训人数（≥**人）, 合格率≥**%. */
import { memoize } from '../../domain/memo';
import { normalizeText } from '../../domain/text';
import type { Indicator } from '../../domain/indicator';

const SIGN = '(?:[≥≤><=≧≦]|不低于|不少于|不超过|不高于|大于等于|小于等于)';
const BLANK = '(?:\\*{1,8}|×{1,8}|_{1,8}|X{1,4}(?![A-Za-z]))';
/** Behind a sign, or alone in brackets: **市 in a name is a place that was left out, not a number. */
const PROMPT = new RegExp(
  `(?<!${SIGN})${SIGN}{1,2}\\s{0,2}${BLANK}[^()（）\\s]{0,6}|(?<=[(（])${BLANK}[^()（）\\s]{0,6}(?=[)）])`,
);
const LONGEST = 300;

const find = memoize((name): { readonly prompt: string | null; readonly rest: string } => {
  const text = normalizeText(name);
  const prompt = PROMPT.exec(text)?.[0] ?? null;
  return { prompt, rest: prompt === null ? text : text.replace(prompt, '') };
});

/** ≥**人; null where the name has none. */
export function promptIn(name: string | null): string | null {
  return name === null ? null : find(name.slice(0, LONGEST)).prompt;
}

/** The name without it. */
export function withoutPrompt(name: string): string {
  return find(name.slice(0, LONGEST)).rest;
}

/** Kinds of value that say nothing of what is to be reached. */
const UNSAID: ReadonlySet<string> = new Set(['empty', 'not-applicable', 'placeholder']);

/** True where nothing says what is to be reached. */
export function isOpenTarget({ target }: Indicator): boolean {
  return target === null || UNSAID.has(target.kind);
}
