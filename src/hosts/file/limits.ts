import { TEXT_CHARACTERS } from '../write-checks';

/** What a workbook file may cost; beyond it the file is refused in a sentence instead of an exhausted machine. */
export const LIMITS = {
  fileBytes: 200 * 1024 * 1024,
  zipEntries: 20_000,
  /** All parts of the package together, inflated. */
  inflatedBytes: 512 * 1024 * 1024,
  /** A part above `ratioFloorBytes` may not inflate by more than `ratio`; style-only rows reach about 40. */
  ratio: 250,
  ratioFloorBytes: 32 * 1024 * 1024,
  sheets: 2_000,
  filledCells: 5_000_000,
  /** Cells and the gaps before them, over all rows: one far cell a row must not pad a sheet to billions. */
  slots: 20_000_000,
  merges: 100_000,
  /** One text in a cell: what Excel takes. */
  cellText: TEXT_CHARACTERS,
  /** One formula as a part holds it: the 8,192 characters that Excel takes, each up to six bytes (&quot;). */
  formulaBytes: 49_152,
  /** A longer number format is none that Excel would keep. */
  numberFormat: 255,
  /** One attribute; the longest in use list the areas of a conditional format. */
  attribute: 1_048_576,
  /** The name of an element or attribute. */
  xmlName: 1024,
  /** A shared formula is written once and grows with every cell that shares it: so much more than its sheet at most. */
  sharedFormulaRatio: 10,
  sharedFormulaFloor: 2_000_000,
  rows: 1_048_576,
  columns: 16_384,
} as const;
