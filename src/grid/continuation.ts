/** How a block continues a form of the sheet that it is drawn into. In cells of the sheet, not of the block. */

export interface Continuation {
  /** Before the formats of the spec: each row of `range` looks like the cell of its row in `like`, a column as high or one cell. */
  readonly looks: readonly LikeOther[];
  /** Merges, or single cells, at the edge of the form that from now on reach over the block. */
  readonly stretched: readonly Stretched[];
  /** Points by column letter. A column keeps its width where somebody chose it, or where it is wide enough. */
  readonly widths: Readonly<Record<string, number>>;
  /** Print areas that hold `form` hold `whole` from now on, and `whole` fits one page in width. Null: printed as before. */
  readonly print: { readonly form: string; readonly whole: string } | null;
}

export interface LikeOther {
  readonly range: string;
  readonly like: string;
}

export interface Stretched {
  readonly from: string;
  readonly to: string;
}

/** What a continuation has changed outside of its block, for the way back. */
export interface SheetBefore {
  readonly stretched: readonly Stretched[];
  /** Lines at the edge of the form: an application may lose them where a merge grows. By cell, in the host's own names. */
  readonly edge: readonly { readonly cell: string; readonly lines: Named }[];
  /** By the host's own names: as it was, and as the continuation left it. What is another by then stays. */
  readonly sizes: readonly Changed[];
  readonly print: readonly Changed[];
}

export type Named = Readonly<Record<string, string | number | boolean | null>>;

export interface Changed {
  readonly name: string;
  readonly was: string | number | boolean | null;
  readonly now: string | number | boolean | null;
}
