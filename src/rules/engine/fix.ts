/** What a fix is: the mending of one finding, as before and after of single cells. It knows no host. */
import type { CellContent, CellWrite } from '../../grid/sheet-patch';

/** safe: how it is written changes, what it says does not. suggestion: somebody has to agree. */
export type FixKind = 'safe' | 'suggestion';

/** Texts as the user sees them; '' for an empty cell. */
export interface FixEdit {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface Fix {
  readonly kind: FixKind;
  /** What is done, for a button and a list: 统一计算符号写法. */
  readonly title: string;
  readonly edits: readonly [FixEdit, ...FixEdit[]];
  /** One for each edit, in the same order. */
  readonly writes: readonly CellWrite[];
}

/** What a cell shall hold, and how that shows. */
export interface Draft {
  readonly cell: string;
  readonly after: CellContent;
  readonly shown: string;
  readonly numberFormat?: string;
}

export interface Proposal {
  readonly drafts: readonly Draft[];
  /** Where the case at hand is less certain than the fix mostly is. */
  readonly kind?: 'suggestion';
  /** A more exact title for the case at hand. */
  readonly title?: string;
}

/** However certain the writing is, somebody has to agree. */
export function asSuggestion(proposal: Proposal | null): Proposal | null {
  return proposal === null ? null : { ...proposal, kind: 'suggestion' };
}

/** For a proposal: what is not certain is only suggested. */
export function suggestedUnless(certain: boolean): Pick<Proposal, 'kind'> {
  return certain ? {} : { kind: 'suggestion' };
}
