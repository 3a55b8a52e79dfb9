/** What early.js keeps for the pane: it runs before all else, and is plain ES5. */
export interface EarlyStart {
  /** Ribbon clicks go here from now on, those first that have waited. */
  begin(carryOut: (command: string, event: Office.AddinCommands.Event) => void): void;
  /** The pane cannot work here: a sentence in its place, and whatever is clicked leads to it. */
  fail(sentence: string): void;
}

declare global {
  interface Window {
    readonly jixiaoStart: EarlyStart;
  }
}
