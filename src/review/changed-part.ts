/** Before and after of a long text, cut down to where they differ. */

/** Characters that are kept on either side. */
const AROUND = 10;
/** Texts of up to so many characters are shown whole. */
const SHORT = 28;

export interface ChangedPart {
  readonly before: string;
  readonly after: string;
}

/** "…" stands for what was left out; '' becomes （空）. */
export function changedPart({ before, after }: ChangedPart): ChangedPart {
  const [a, b] = [Array.from(before), Array.from(after)];
  if (Math.max(a.length, b.length) <= SHORT || before === after) {
    return { before: shown(before), after: shown(after) };
  }
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const cut = (text: readonly string[]): string => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, text.length - end + AROUND);
    const part = text.slice(from, to).join('');
    return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`;
  };
  return { before: shown(cut(a)), after: shown(cut(b)) };
}

function shown(text: string): string {
  return text === '' ? '（空）' : text;
}
