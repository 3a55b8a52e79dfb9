/** The use case behind `jixiao score`: all tables of a workbook, scored, with the formulas of their own cells. */
import type { PerformanceTable } from '../domain/performance-table';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../grid/workbook-snapshot';
import { profileFor } from '../regions/detect-profile';
import type { Profile } from '../regions/profile';
import type { ProfileChoice } from '../regions/unit-profile';
import { reasonUnscored, type UncheckedReason } from './outcome';
import { statedTotalSentence } from './stated-total';
import { readTables } from '../reader/read-tables';
import { withRegion } from '../scoring/regional-scoring';
import { ownFormula, type OwnFormula } from '../scoring/formulas/own-formulas';
import { executionWeightOf } from '../scoring/execution-weight';
import type { ScoringOptions } from '../scoring/options';
import type { ActualSource } from '../scoring/score-indicator';
import { scoringOptions } from '../scoring/options';
import { scoreTable, type TableScore } from '../scoring/score-table';

export interface ScoreOptions extends ProfileChoice {
  readonly source: ActualSource;
  readonly scoring?: Partial<ScoringOptions>;
}

export interface ScoredTable {
  readonly table: PerformanceTable;
  readonly profile: Profile;
  readonly score: TableScore;
  /** Why there is neither total nor grade; null where the table was read. */
  readonly reason: UncheckedReason | null;
  /** Where the sheet states another total than the one computed: a sentence with both; null where it does not. */
  readonly difference: string | null;
  /** One for each item of the score, in the same order. */
  readonly formulas: readonly OwnFormula[];
}

export interface ScoredSheet {
  readonly sheet: string;
  readonly tables: readonly ScoredTable[];
}

export function scoreSheet(sheet: SheetSnapshot, options: ScoreOptions): ScoredTable[] {
  return readTables(sheet, options.labels).map((table) => scoreOne(table, sheet, options));
}

export function scoreWorkbook(workbook: WorkbookSnapshot, options: ScoreOptions): ScoredSheet[] {
  return workbook.sheets.map((sheet) => ({
    sheet: sheet.name,
    tables: scoreSheet(sheet, options),
  }));
}

function scoreOne(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  { source, scoring: chosen = {}, ...choice }: ScoreOptions,
): ScoredTable {
  const profile = profileFor(table, sheet, choice);
  const executionWeight = executionWeightOf(table, profile);
  const scoring = withRegion(chosen, profile);
  const reason = reasonUnscored(table);
  const scored = scoreTable(table, { source, scoring, executionWeight });
  // A total over what happened to be read would be taken for that of the form.
  const score = reason === null ? scored : { ...scored, total: null, grade: null };
  const context = { options: scoringOptions(scoring), year: table.year };
  const formulas = score.items.flatMap((item, index) => {
    const indicator = table.indicators[index];
    return indicator === undefined ? [] : [ownFormula(indicator, item, sheet, source, context)];
  });
  const difference =
    source === 'sheet' ? statedTotalSentence({ table, profile }, sheet, score) : null;
  return { table, profile, score, reason, difference, formulas };
}
