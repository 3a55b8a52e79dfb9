/** Thresholds of a check by name, and the prose that shows them. 本单位配置 may set them (`options`). */
import type { Decimal } from '../../domain/exact';
import type { Profile } from '../../regions/profile';

/** Amounts, weights and shares are exact decimals, counts of things whole numbers. */
export type Options = Readonly<Record<string, Decimal | number>>;

interface WithOptions {
  readonly id: string;
  readonly options?: Options;
}

/** The check's own thresholds with what the unit has set instead. */
export function optionsOf(check: WithOptions, profile?: Pick<Profile, 'options'>): Options {
  const defaults = check.options ?? {};
  const set = profile?.options?.[check.id];
  if (set === undefined) return defaults;
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      const own = set[name] ?? value;
      return [name, typeof value === 'number' ? Number(own) : String(own)];
    }),
  );
}

/** Prose with {name} for each threshold: “权重达到{heavy}分”. A share stands as percent: {share%}. */
export function proseWith(prose: string, options: Options): string {
  return prose.replace(/\{(\w+)(%?)\}/g, (whole, name: string, percent: string) => {
    const value = options[name];
    if (value === undefined) return whole;
    return percent === '' ? String(value) : `${percentOf(value)}%`;
  });
}

function percentOf(share: Decimal | number): string {
  return String(Number((Number(share) * 100).toFixed(6)));
}
