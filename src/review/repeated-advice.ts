/** Advice that several tables of a run get in the same words: given once, with the places. */
import type { Finding } from '../rules/engine/finding';
import type { CheckedTable } from './check-table';

export interface Repeated {
  readonly rule: string;
  readonly advice: string;
  /** One for each table, in their order. */
  readonly places: readonly string[];
}

interface Entry {
  readonly rule: string;
  readonly advice: string;
  readonly places: Map<CheckedTable, string>;
}

/** Fewer tables are read together without help. */
const FROM = 3;

export class RepeatedAdvice {
  private readonly entries = new Map<string, Entry>();

  /** True where a table before has had the same. `sheet`: what people find the table by. */
  add({ rule, advice, cells }: Finding, table: CheckedTable, sheet: string): boolean {
    const key = `${rule} ${advice}`;
    const entry = this.entries.get(key) ?? { rule, advice, places: new Map() };
    this.entries.set(key, entry);
    const isRepeated = entry.places.size > (entry.places.has(table) ? 1 : 0);
    if (!entry.places.has(table)) entry.places.set(table, `${sheet}!${cells[0] ?? ''}`);
    return isRepeated;
  }

  /** The commonest first. */
  list(): Repeated[] {
    return [...this.entries.values()]
      .filter(({ places }) => places.size >= FROM)
      .sort((a, b) => b.places.size - a.places.size)
      .map(({ rule, advice, places }) => ({ rule, advice, places: [...places.values()] }));
  }
}
