/** What a sheet says, with the cell that says it. */

/** `value` is null where the cell shows nothing; `cell` is A1 without sheet name. */
export interface Field {
  readonly value: string | null;
  readonly cell: string;
}

/**
 * A number in the sheet. `value` is a decimal string without grouping, or the text as written where
 * it is no number ("-", "约5万"), or null where the cell shows nothing; `amount` is the exact number
 * in the table's unit, a decimal, or null where there is none.
 */
export interface Amount extends Field {
  readonly raw: string;
  readonly amount: string | null;
}
