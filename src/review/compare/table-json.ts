/** What of the JSON contract (docs/json.md) a comparison goes by; a saved check and a table that was checked just now both have it. */
import type { UncheckedReason, Verdict } from '../outcome';
import type { CurrencyUnit } from '../../domain/funds';
import type { TableKind } from '../../domain/performance-table';
import type { Comparator, Quantity } from '../../domain/quantity/model';
import type { Severity } from '../../domain/severity';

export type FieldJson = { readonly value: string | null; readonly cell: string } | null;

export type ValueJson = {
  readonly raw: string;
  readonly comparator: Comparator | null;
  readonly number: string | null;
  readonly unit: string | null;
  readonly base: Quantity | null;
  readonly cell: string;
} | null;

export interface IndicatorJson {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
  readonly target: ValueJson;
  readonly basis: string | null;
  readonly lastYear: ValueJson;
  readonly weight: FieldJson;
  readonly scoringRule: { readonly raw: string; readonly cell: string } | null;
  readonly evidence: readonly string[];
  readonly actual: ValueJson;
  readonly score: FieldJson;
  readonly deviation: FieldJson;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

export interface FindingJson {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly message: string;
}

export interface IgnoredJson extends Omit<FindingJson, 'key'> {
  /** Absent in reports of before lists had it. */
  readonly key?: string | undefined;
  readonly reason: string;
  readonly date: string;
}

export interface TableJson {
  readonly range: string;
  readonly kind: TableKind;
  readonly profile: string;
  readonly year: number | null;
  readonly fields: Readonly<
    Record<'projectName' | 'budgetUnit' | 'department' | 'implementer' | 'leader', FieldJson>
  >;
  readonly funds: { readonly currencyUnit: CurrencyUnit | null } & Readonly<
    Record<'total' | 'fiscal' | 'carryOver' | 'other', FieldJson>
  >;
  readonly goals: { readonly annual: FieldJson; readonly overall: FieldJson };
  readonly indicators: readonly IndicatorJson[];
  readonly findings: readonly FindingJson[];
  readonly summary: { readonly verdict: Verdict; readonly reason: UncheckedReason | null };
  readonly ignored?: readonly IgnoredJson[] | undefined;
}
