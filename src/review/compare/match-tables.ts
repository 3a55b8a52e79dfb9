/** Which table of the new side is which of the old one: by project, then by likeness, then by place; never by a guess. */
import { groupBy } from '../../domain/group-by';
import { compact, inQuotes, likeness, pairsIn } from '../../domain/text';
import { fact } from '../../rules/facts/fact';
import { alikePairs } from './alike';
import type { ComparedTable } from './compared-table';
import { placesOf } from './places';

/** Of projects of one unit: names so much alike are one project that was renamed, if its indicators do not say otherwise. */
const ALIKE_NAME = 0.6;
const LEAST_OF_INDICATORS = 0.3;
/** Of projects of one unit under whatever name: so much of the indicators' names in common. */
const ALIKE_INDICATORS = 0.6;
/** Of tables of one project: names of units so much alike are one unit. */
const ALIKE_UNIT = 0.5;

/** 同名, 改名, 同一位置. */
export type MatchedBy = 'name' | 'renamed' | 'place';

export interface TableMatch {
  readonly old: ComparedTable;
  readonly now: ComparedTable;
  readonly by: MatchedBy;
  /** 同名; 改名：“旧”→“新”; 同一位置. */
  readonly how: string;
}

/** Tables of one name on either side of which nothing tells which is which. */
export interface AmbiguousTables {
  readonly olds: readonly ComparedTable[];
  readonly nows: readonly ComparedTable[];
}

export interface TableMatches {
  /** In the order of the new side. */
  readonly matches: readonly TableMatch[];
  readonly added: readonly ComparedTable[];
  readonly dropped: readonly ComparedTable[];
  readonly ambiguous: readonly AmbiguousTables[];
}

export function matchTables(
  olds: readonly ComparedTable[],
  nows: readonly ComparedTable[],
): TableMatches {
  const matching = new Matching(olds, nows);
  matching.byName(({ project, unit, year }) => [project, unit, String(year)]);
  matching.byName(({ project, unit }) => [project, unit, 'any year']);
  matching.acrossUnits();
  matching.renamed(nameFeatures, ALIKE_NAME, LEAST_OF_INDICATORS);
  matching.renamed(indicatorFeatures, ALIKE_INDICATORS, 0);
  matching.byPlace();
  return matching.result();
}

class Matching {
  private readonly olds: Set<ComparedTable>;
  private readonly nows: Set<ComparedTable>;
  private readonly matches = new Map<ComparedTable, TableMatch>();
  private readonly ambiguous: AmbiguousTables[] = [];
  private readonly places: ReadonlyMap<ComparedTable, readonly string[]>;

  constructor(
    olds: readonly ComparedTable[],
    private readonly order: readonly ComparedTable[],
  ) {
    this.olds = new Set(olds);
    this.nows = new Set(order);
    this.places = new Map([...placesOf(olds), ...placesOf(order)]);
  }

  result(): TableMatches {
    return {
      matches: this.order.flatMap((now) => this.matches.get(now) ?? []),
      added: [...this.nows],
      dropped: [...this.olds],
      ambiguous: this.ambiguous,
    };
  }

  /** Of one name, unit and kind: where there are several, by place; what is left on both sides then is not told apart. */
  byName(partsOf: (table: ComparedTable) => readonly (string | null)[]): void {
    this.forGroups(partsOf, (olds, nows) => {
      const [a, b] = this.inSamePlace(olds, nows);
      const [old, now] = [a[0], b[0]];
      if (old === undefined || now === undefined) return;
      if (a.length === 1 && b.length === 1) this.match(old, now, 'name');
      else this.setApart(a, b);
    });
  }

  /** Of one name: in the same place, or units that are called alike, or one that the other side does not name. */
  acrossUnits(): void {
    this.forGroups(
      ({ project }) => [project],
      (olds, nows) => {
        const [a, b] = this.inSamePlace(olds, nows);
        this.matchAlike(a, b, unitFeatures, ALIKE_UNIT, () => true, 'name');
        const [old, another] = a.filter((table) => this.olds.has(table));
        const [now, further] = b.filter((table) => this.nows.has(table));
        if (old === undefined || now === undefined) return;
        if (another !== undefined || further !== undefined) return;
        if (old.unit === null || now.unit === null) this.match(old, now, 'name');
      },
    );
  }

  renamed(featuresOf: Features, least: number, leastOfIndicators: number): void {
    const isLikely = (old: ComparedTable, now: ComparedTable): boolean => {
      const [a, b] = [indicatorFeatures(old), indicatorFeatures(now)];
      return a.size === 0 || b.size === 0 || likeness(a, b, leastOfIndicators) >= leastOfIndicators;
    };
    this.forGroups(
      ({ unit }) => ['unit', unit ?? ''],
      (olds, nows) => {
        this.matchAlike(olds, nows, featuresOf, least, isLikely, 'renamed');
      },
    );
  }

  /** Whatever the project is called, unless unit and indicators are all others. */
  byPlace(): void {
    const [olds, nows] = [[...this.olds], [...this.nows]];
    const isLikely = (old: ComparedTable, now: ComparedTable): boolean =>
      old.unit === null ||
      now.unit === null ||
      compact(old.unit) === compact(now.unit) ||
      likeness(indicatorFeatures(old), indicatorFeatures(now), 0) > 0;
    this.pairByPlace(olds, nows, 0, 'place', isLikely);
  }

  /** By place as exactly as possible; returns what is left of both. */
  private inSamePlace(
    olds: readonly ComparedTable[],
    nows: readonly ComparedTable[],
  ): [ComparedTable[], ComparedTable[]] {
    const isOpen = (table: ComparedTable) => this.olds.has(table) || this.nows.has(table);
    let [a, b] = [[...olds], [...nows]];
    for (let level = 0; level < 3; level++) {
      if (a.length === 1 && b.length === 1) break;
      this.pairByPlace(a, b, level, 'name', () => true);
      [a, b] = [a.filter(isOpen), b.filter(isOpen)];
    }
    return [a, b];
  }

  private pairByPlace(
    olds: readonly ComparedTable[],
    nows: readonly ComparedTable[],
    level: number,
    by: MatchedBy,
    isLikely: (old: ComparedTable, now: ComparedTable) => boolean,
  ): void {
    const placeOf = (table: ComparedTable): string =>
      JSON.stringify([table.kind, this.places.get(table)?.[level]]);
    const there = groupBy(nows, placeOf);
    for (const [place, [old, ...others]] of groupBy(olds, placeOf)) {
      const [now, ...further] = there.get(place) ?? [];
      if (old === undefined || now === undefined || others.length + further.length > 0) continue;
      if (isLikely(old, now)) this.match(old, now, by);
    }
  }

  /** The most alike first; two that are equally like one stay open. */
  private matchAlike(
    olds: readonly ComparedTable[],
    nows: readonly ComparedTable[],
    featuresOf: Features,
    least: number,
    isLikely: (old: ComparedTable, now: ComparedTable) => boolean,
    by: MatchedBy,
  ): void {
    const pairs = alikePairs(olds.map(featuresOf), nows.map(featuresOf), least).flatMap((pair) => {
      const [old, now] = [olds[pair.old], nows[pair.now]];
      if (old === undefined || now === undefined || !isLikely(old, now)) return [];
      return [{ old, now, likeness: String(pair.likeness) }];
    });
    for (const group of groupBy(pairs, (pair) => pair.likeness).values()) {
      const left = group.filter(({ old, now }) => this.olds.has(old) && this.nows.has(now));
      const ofOld = groupBy(left, ({ old }) => this.idOf(old));
      const ofNow = groupBy(left, ({ now }) => this.idOf(now));
      for (const { old, now } of left) {
        const rivals = [ofOld.get(this.idOf(old)), ofNow.get(this.idOf(now))];
        if (rivals.every((list) => list?.length === 1)) this.match(old, now, by);
      }
    }
  }

  private idOf(table: ComparedTable): string {
    return this.places.get(table)?.[0] ?? '';
  }

  private forGroups(
    partsOf: (table: ComparedTable) => readonly (string | null)[],
    act: (olds: readonly ComparedTable[], nows: readonly ComparedTable[]) => void,
  ): void {
    const grouped = (tables: Iterable<ComparedTable>) =>
      groupBy(
        [...tables].filter((table) => partsOf(table)[0] !== null),
        (table) =>
          JSON.stringify([table.kind, ...partsOf(table).map((part) => compact(part ?? ''))]),
      );
    const there = grouped(this.nows);
    for (const [key, olds] of grouped(this.olds)) {
      const nows = there.get(key);
      if (nows !== undefined) act(olds, nows);
    }
  }

  private match(old: ComparedTable, now: ComparedTable, by: MatchedBy): void {
    this.olds.delete(old);
    this.nows.delete(now);
    this.matches.set(now, { old, now, by, how: howWords(old, now, by) });
  }

  private setApart(olds: readonly ComparedTable[], nows: readonly ComparedTable[]): void {
    for (const old of olds) this.olds.delete(old);
    for (const now of nows) this.nows.delete(now);
    this.ambiguous.push({ olds, nows });
  }
}

type Features = (table: ComparedTable) => ReadonlySet<string>;

const nameFeatures: Features = ({ project }) => pairsIn(project ?? '');
const unitFeatures: Features = ({ unit }) => pairsIn(unit ?? '');
const indicatorFeatures: Features = fact(
  ({ indicators }: ComparedTable) =>
    new Set(indicators.flatMap(({ name }) => (name === null ? [] : [compact(name)]))),
);

function howWords(old: ComparedTable, now: ComparedTable, by: MatchedBy): string {
  if (by === 'name') {
    const changed = [
      ...(compact(old.unit ?? '') === compact(now.unit ?? '') ? [] : ['单位']),
      ...(old.year === now.year ? [] : ['年度']),
    ];
    return changed.length === 0 ? '同名' : `同名，${changed.join('、')}不同`;
  }
  const renaming = `${named(old.project)}→${named(now.project)}`;
  if (by === 'renamed') return `改名：${renaming}`;
  return compact(old.project ?? '') === compact(now.project ?? '')
    ? '同一位置'
    : `同一位置：${renaming}`;
}

function named(project: string | null): string {
  return project === null ? '（未填项目名称）' : inQuotes(project);
}
