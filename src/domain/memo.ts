export interface MemoLimits {
  /** So many texts are remembered, and as many that came before them. */
  readonly most?: number;
  /** Longer texts are not remembered. */
  readonly longest?: number;
}

/** Forms repeat the same few hundred words on every sheet; what a word is need be found out once. */
export function memoize<T>(
  compute: (text: string) => T,
  { most = 2000, longest = 60 }: MemoLimits = {},
): (text: string) => T {
  let known = new Map<string, T>();
  // In a folder of many files names and numbers come and go; what every form prints is asked for again in time, and stays.
  let earlier = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const before = earlier.get(text);
    const result = before === undefined ? compute(text) : before;
    if (known.size >= most) {
      earlier = known;
      known = new Map();
    }
    known.set(text, result);
    return result;
  };
}
