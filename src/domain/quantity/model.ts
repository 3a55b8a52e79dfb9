/** What a quantity is made of, wherever it is written. */
export const COMPARATORS = ['>=', '>', '=', '<', '<='] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A number with its unit as written; `unit` is null where none was found. */
export interface Quantity {
  /** A decimal. */
  readonly number: string;
  readonly unit: string | null;
}
