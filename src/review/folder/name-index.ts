/** Names by their rarest pairs of neighbouring characters: finds one that is alike without a look at all of them. */
import { likeness, pairsIn } from '../../domain/text';

interface Entry<T> {
  readonly pairs: ReadonlySet<string>;
  readonly item: T;
}

/** A name is compared with so many others; a folder of ten thousand names that all say the same would take hours. */
export const MOST_COMPARED = 1000;

/** 23 pairs at 0.85 are 17 in common, not 17.000000000000004. */
const ROUNDING = 1e-9;

/**
 * Names that share at least `least` of their pairs share one of the rarest of either: of n pairs at least n·least/(2−least)
 * are in common, so that not all of the others can be missing.
 */
export class NameIndex<T> {
  /** Names that had more candidates than are compared. */
  unfinished = 0;
  readonly all: T[] = [];
  private readonly rarity = new Map<string, number>();
  private readonly entries = new Map<string, Entry<T>[]>();

  /** `names`: all that will be asked for or added. */
  constructor(
    names: readonly string[],
    private readonly least: number,
  ) {
    for (const name of names) {
      for (const pair of pairsIn(name)) this.rarity.set(pair, (this.rarity.get(pair) ?? 0) + 1);
    }
  }

  /** One of those that were added, with a name alike, that `fits`; the same each time, null where there is none. */
  find(name: string, fits: (item: T) => boolean): T | null {
    const pairs = pairsIn(name);
    const seen = new Set<Entry<T>>();
    for (const pair of this.rarest(pairs)) {
      for (const entry of this.entries.get(pair) ?? []) {
        if (seen.has(entry)) continue;
        if (seen.size >= MOST_COMPARED) {
          this.unfinished++;
          return null;
        }
        seen.add(entry);
        const isAlike = likeness(pairs, entry.pairs, this.least) >= this.least;
        if (isAlike && fits(entry.item)) return entry.item;
      }
    }
    return null;
  }

  add(name: string, item: T): void {
    const entry = { pairs: pairsIn(name), item };
    this.all.push(item);
    for (const pair of this.rarest(entry.pairs)) {
      const list = this.entries.get(pair);
      if (list === undefined) this.entries.set(pair, [entry]);
      else list.push(entry);
    }
  }

  private rarest(pairs: ReadonlySet<string>): string[] {
    const inCommon = Math.ceil((pairs.size * this.least) / (2 - this.least) - ROUNDING);
    return [...pairs]
      .sort((a, b) => this.rarityOf(a) - this.rarityOf(b) || (a < b ? -1 : 1))
      .slice(0, pairs.size - inCommon + 1);
  }

  private rarityOf(pair: string): number {
    return this.rarity.get(pair) ?? 0;
  }
}
