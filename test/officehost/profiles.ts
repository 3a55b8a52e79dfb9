/** What nobody has seen in every Excel, as three kinds that are all said to exist: sources in docs/excel-host.md. */
export interface Profile {
  readonly name: string;
  /** Whether the id of a conditional format is its place in the list at the moment. */
  readonly positional: boolean;
  /** Where a new rule stands before anybody sets its priority. */
  readonly added: 'first' | 'last';
  /**
   * Whether merged areas come back as their first cells: those that begin within what is asked for; or, both guesses, those
   * over it, as their first cells or as the first cells of what lies within.
   */
  readonly corners: false | 'beginning' | 'over' | 'within';
  /** Of no Excel that anybody has seen: deleting a rule takes another one along. */
  readonly alsoDeletes?: 'next' | 'last';
  /** What a row that comes in looks like: the one above it, or nothing. */
  readonly inserted: 'like above' | 'bare';
  /** The last cell of every sheet, 0-based. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const GRID_OF_XLSX = { lastRow: 1_048_575, lastColumn: 16_383 };

/** As Microsoft's reference has it. */
export const DOCUMENTED: Profile = {
  name: 'documented',
  ...{ positional: true, added: 'first', corners: false, inserted: 'like above' },
  ...GRID_OF_XLSX,
};
/** As somebody measured it in Excel 2021 (LTSC, 16.0.14334). */
export const MEASURED_2021: Profile = {
  name: 'measured-2021',
  ...{ positional: true, added: 'last', corners: 'beginning', inserted: 'like above' },
  ...GRID_OF_XLSX,
};
/** A book of Excel 97–2003, in an Excel whose ids are identities. */
export const XLS: Profile = {
  name: 'xls',
  ...{ positional: false, added: 'first', corners: false, inserted: 'bare' },
  ...{ lastRow: 65_535, lastColumn: 255 },
};
export const PROFILES = [DOCUMENTED, MEASURED_2021, XLS];
