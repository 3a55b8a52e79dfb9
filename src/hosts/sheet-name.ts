/** What a sheet may be called. */

const NAME_CHARACTERS = 31;

/** The wanted name made legal, with " (2)" and so on where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = wanted
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|(?<!')'+$/g, '')
    .trim();
  const base = plain === '' ? '新工作表' : plain;
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = base.slice(0, NAME_CHARACTERS - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
