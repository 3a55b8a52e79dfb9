/** What was changed in a table, part by part: what it says, only how it is written, or only where a row stands. */
import type { ComparedTable } from './compared-table';
import type { IndicatorMatches } from './match-indicators';
import { saysTheSame, type Part, type PartKind } from './parts';

export type ChangeKind =
  | 'content'
  /** The normal forms are equal: signs, widths, white space, decimal places. */
  | 'writing'
  | 'indicator-added'
  | 'indicator-removed'
  /** It stands in another order among the others. */
  | 'indicator-moved';

export interface ChangedSide {
  /** '' where nothing stands. */
  readonly text: string;
  /** Null where the form has no place for it. */
  readonly cell: string | null;
}

export interface Change {
  readonly kind: ChangeKind;
  /** 项目名称, 财政拨款, 指标值 …; of an indicator as a whole 指标. */
  readonly label: string;
  /** Null for an indicator as a whole. */
  readonly part: PartKind | null;
  /** The contract's name of the part. */
  readonly role: string | null;
  /** The indicator's name now, or its old one where it was removed; null for the head. */
  readonly indicator: string | null;
  readonly old: ChangedSide | null;
  readonly now: ChangedSide | null;
}

export function compareContents(
  old: ComparedTable,
  now: ComparedTable,
  { nowOf, added }: IndicatorMatches,
): Change[] {
  const moved = movedOf(nowOf);
  const whole = { label: '指标', part: null, role: null } as const;
  return [
    ...changedParts(old.parts, now.parts, null),
    ...old.indicators.flatMap((indicator, at): Change[] => {
      const counterpart = now.indicators[nowOf[at] ?? -1];
      const before = { text: indicator.shown, cell: indicator.cell };
      if (counterpart === undefined) {
        const { shown } = indicator;
        return [{ kind: 'indicator-removed', ...whole, indicator: shown, old: before, now: null }];
      }
      const { shown, cell } = counterpart;
      const after = { text: shown, cell };
      return [
        ...changedParts(indicator.parts, counterpart.parts, shown),
        ...(moved.has(at)
          ? [
              {
                kind: 'indicator-moved',
                ...whole,
                indicator: shown,
                old: before,
                now: after,
              } as const,
            ]
          : []),
      ];
    }),
    ...added.flatMap((at): Change[] => {
      const indicator = now.indicators[at];
      if (indicator === undefined) return [];
      const { shown, cell } = indicator;
      const after = { text: shown, cell };
      return [{ kind: 'indicator-added', ...whole, indicator: shown, old: null, now: after }];
    }),
  ];
}

function changedParts(
  olds: readonly Part[],
  nows: readonly Part[],
  indicator: string | null,
): Change[] {
  return olds.flatMap((old, at): Change[] => {
    const now = nows[at];
    if (now === undefined || old.text === now.text) return [];
    const { kind: part, role, label } = now;
    return [
      {
        kind: saysTheSame(old, now) ? 'writing' : 'content',
        ...{ label, part, role, indicator },
        old: { text: old.text, cell: old.cell },
        now: { text: now.text, cell: now.cell },
      },
    ];
  });
}

/** The fewest that must be moved for the others to stand in their old order: those beside a longest rising sequence. */
function movedOf(nowOf: readonly (number | null)[]): ReadonlySet<number> {
  const kept = nowOf.flatMap((now, old) => (now === null ? [] : [{ old, now }]));
  /** At each length the sequence that ends lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  kept.forEach(({ now }, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[ends[middle] ?? 0]?.now ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const moved = new Set(kept.map(({ old }) => old));
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    moved.delete(kept[at]?.old ?? -1);
  }
  return moved;
}
