export interface MemoLimits {
  /** So many texts are remembered; when full, the memory starts anew. */
  readonly most?: number;
  /** Longer texts are not remembered. */
  readonly longest?: number;
}

/** Forms repeat the same few hundred words on every sheet; what a word is need be found out once. */
export function memoize<T>(
  compute: (text: string) => T,
  { most = 2000, longest = 60 }: MemoLimits = {},
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
