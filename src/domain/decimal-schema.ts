import { z } from 'zod';

/** A plain decimal numeral: optional minus, digits, optional fraction (see exact.ts). */
export const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/);
