/**
 * Forms repeat the same few hundred words on every sheet; what a word is need be found out once.
 * The memory is bounded: when full it starts anew.
 */
export function memoize<T>(
  compute: (text: string) => T,
  most = 2000,
  longest = 60,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
