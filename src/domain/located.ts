import { z } from 'zod';
import { decimalSchema } from './decimal-schema';

/** A1 address without sheet name. */
export const cellSchema = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);

/** A text and the cell that it came from; `value` is null where the cell shows nothing. */
export const fieldSchema = z.object({ value: z.string().nullable(), cell: cellSchema });
export type Field = z.infer<typeof fieldSchema>;

/**
 * A number in the sheet. `value` is a decimal string without grouping, or the text as written where
 * it is no number ("-", "约5万"), or null where the cell shows nothing; `amount` is the exact number
 * in the table's unit, or null where there is none.
 */
export const amountSchema = fieldSchema.extend({
  raw: z.string(),
  amount: decimalSchema.nullable(),
});
export type Amount = z.infer<typeof amountSchema>;
