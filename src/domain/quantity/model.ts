/** What a quantity is made of, wherever it is written. */
import { z } from 'zod';
import { decimalSchema } from '../decimal-schema';

export const comparatorSchema = z.enum(['>=', '>', '=', '<', '<=']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** A number with its unit as written; `unit` is null where none was found. */
export const quantitySchema = z.object({
  number: decimalSchema,
  unit: z.string().nullable(),
});
export type Quantity = z.infer<typeof quantitySchema>;
