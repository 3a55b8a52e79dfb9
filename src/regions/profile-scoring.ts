/** How a region or a unit scores, as data: what 10号 and 101号 leave open, each with the number or the choice. */

/** From so many percent on, so many of ten points. */
export interface Band {
  readonly from: string;
  readonly of10: string;
}

/** Choices as in `scoring/options.ts`; percentages are in percent. What is absent is as usual. */
export interface ProfileScoring {
  readonly scheme?: 'ratio' | 'threshold' | undefined;
  readonly passLine?: string | undefined;
  readonly equal?: 'ratio' | 'exact' | 'at-least' | undefined;
  readonly overLimit?: 'ratio' | 'none' | undefined;
  readonly satisfaction?: 'bands' | 'proportional' | undefined;
  readonly missShare?: string | undefined;
  readonly farAbove?: string | undefined;
  readonly executionBase?: 'budget' | 'initial' | undefined;
  /** The highest first. */
  readonly satisfactionBands?: readonly Band[] | undefined;
  readonly executionBands?: readonly Band[] | undefined;
  /** 优, 良 and 中 in this order; what is below is 差. */
  readonly resultGrades?:
    readonly { readonly grade: '优' | '良' | '中'; readonly from: string }[] | undefined;
}
