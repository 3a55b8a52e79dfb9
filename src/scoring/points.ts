import type { Decimal } from '../domain/exact';

/** What a method gives, and how it came to that, in Chinese with the numbers in it. */
export interface Points {
  readonly score: Decimal;
  readonly how: string;
}
