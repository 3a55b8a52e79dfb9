/** Word lists as data: written in lines of plain text, used as patterns. */

/** The words of a text, parted by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Any of the words, as the source of a pattern: the longest first, so that 群体性事件 is found before 事件. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const alternatives = [...new Set(lists.flat())]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return `(?:${alternatives.join('|')})`;
}

/** Whether a text has any of the words, wherever it stands. */
export function mentions(...lists: readonly (readonly string[])[]): (text: string) => boolean {
  const pattern = new RegExp(anyOf(...lists));
  return (text) => pattern.test(text);
}
