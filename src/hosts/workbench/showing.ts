/** What passes between a file on the screen and the page that shows it. */
import type { WorkbenchHost } from './workbench-host';

/** A state of the file: whether it is the last one tells the revision. */
export interface TakenBytes {
  readonly bytes: Uint8Array;
  readonly revision: number;
}

export interface WorkbenchListener {
  /** The file is another than before. */
  changed(): void;
  /** A sentence for the user about something that he did in the picture. */
  said(sentence: string): void;
}

export interface Showing {
  /** What is shown until then. */
  readonly before?: WorkbenchHost | null | undefined;
  /** Pixels that the grid has on the screen. */
  readonly room?: () => number;
}
