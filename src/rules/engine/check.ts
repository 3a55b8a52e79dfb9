/** What a check is: metadata and a pure generator. It knows no host, no other check and no state. */
import type { PerformanceTable, TableKind } from '../../domain/performance-table';
import type { Citation } from '../../policy/documents';
import type { Severity } from '../../domain/severity';
import type { Profile } from '../../regions/profile';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { Example } from './example';
import type { Category } from './finding';
import type { FixKind, Proposal } from './fix';
import type { Cause } from './matter';
import type { Options } from './options';

export interface LocatedText {
  readonly cell: string;
  /** 0-based sheet coordinates. */
  readonly row: number;
  readonly column: number;
  /** In the normal form, words joined that a line break parts. */
  readonly text: string;
  /** As displayed. */
  readonly written: string;
}

/** A table of the workbook, by its project. */
export interface ProjectRef {
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
}

/** A table as all checks look at it. */
export interface TableContext {
  readonly table: PerformanceTable;
  readonly profile: Profile;
  readonly sheet: SheetSnapshot;
  /** Every cell inside the table's range that shows something, in reading order. */
  readonly texts: readonly LocatedText[];
  /** The projects of the workbook as far as it was read, this one included. */
  readonly projects: readonly ProjectRef[];
}

export interface CheckContext<O extends Options = Options> extends TableContext {
  /** The thresholds of the check that runs. */
  readonly options: O;
}

/** What a check's generator yields; the engine adds id, name, category and citations. */
export interface Report {
  /** A1 without sheet name; the cell to mend first. */
  readonly cells: readonly [string, ...string[]];
  readonly message: string;
  /** Replaces the check's own advice where the case at hand allows a more exact one. */
  readonly advice?: string;
  /** Replaces the check's own severity, for a milder or harder case of the same defect. */
  readonly severity?: Severity;
  /** How it came about: what was read, converted, computed and compared, with the numbers. Called when somebody asks. */
  readonly steps?: () => readonly string[];
  /** Cells that it rests on besides `cells`. Called when somebody asks. */
  readonly also?: () => readonly string[];
  /** What mends it; null where the case at hand is not certain. A merged finding is mended in all of its cells or not at all. */
  readonly fix?: () => Proposal | null;
}

export interface Check<O extends Options = Options> {
  /** As in the catalogue: C 完整性, N 规范性, R 相关性, A 适当性, F 可行性, K 勾稽. */
  readonly id: string;
  /** kebab-case, the file's name after the id. */
  readonly name: string;
  /** Chinese headline: 项目负责人未填. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Thresholds with their defaults; the prose below shows them as {name}, shares also as {name%}. */
  readonly options?: O;
  /** When it fires, for docs/rules.md and the pane. */
  readonly condition: string;
  /** When it stays silent although it might look as if it should speak; '' where there is nothing to say. */
  readonly exceptions: string;
  readonly advice: string;
  /** What its reports can have mended: safe where only the writing changes, else a suggestion. */
  readonly fix?: {
    readonly kind: FixKind;
    /** What is done, for a button and a list: 统一计算符号写法. */
    readonly title: string;
    /** What it writes and when it stays away, for docs/rules.md. */
    readonly description: string;
  };
  /** What it finds and what it leaves alone: people read the first, tests run all of them. */
  readonly examples: readonly [Example, ...Example[]];
  /** For every threshold a case that just reaches it and one that just does not. */
  readonly bounds?: { readonly [K in keyof O]: Example | readonly Example[] };
  readonly citations: readonly [Citation, ...Citation[]];
  /** Only where a profile asks for it (`on`). */
  readonly offByDefault?: true;
  /** Forms that it is meant for; target tables and self-evaluations unless given. */
  readonly appliesTo?: readonly TableKind[];
  /** Its findings belong together with those of others of the same cause; else with those about the same thing. */
  readonly matter?: Cause;
  /** Stays silent at a cell where one of these has spoken (their ids). */
  readonly yieldsTo?: readonly string[];
  /** From `options.merged` reports on, one finding for all of them; `message` gets the single reports. */
  readonly aggregate?: {
    readonly message: (reports: readonly Report[]) => string;
  };
  check(context: CheckContext<O>): Iterable<Report>;
}

/** Identity with a type: keeps the check files short and their literals checked. */
export function defineCheck<const O extends Options>(check: Check<O>): Check {
  return check;
}
